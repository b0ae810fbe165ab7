import type { StreamStep } from "@talka/engine";
import { type DrawnMap, moveLane, moveStep, removeStep, renameLane } from "@talka/lean";
import { formatMapDuration, formatNumber, streamMapWords } from "@talka/report";
import { Table } from "../../ui/data/Table.tsx";
import { Button } from "../../ui/forms/Button.tsx";
import { TextField } from "../../ui/forms/TextField.tsx";
import layout from "../../ui/layout.module.css";
import { useLocale, useText } from "../../ui/locale/locale-context.ts";
import { Menu } from "../../ui/overlays/Menu.tsx";
import { editorWords } from "./editor-words.ts";
import { LinkList } from "./LinkList.tsx";
import styles from "./maps.module.css";

interface MapListViewProps {
  readonly map: DrawnMap;
  /** Left out where one may only look. */
  readonly edit?: {
    readonly open: (stepId: string) => void;
    readonly addAfter: (stepId: string | null) => void;
    readonly change: (map: DrawnMap) => void;
  };
}

const newId = () => crypto.randomUUID();

/** The same map as a list: everything that is drawn can be read and changed here. */
export function MapListView({ map, edit }: MapListViewProps) {
  const text = useText(editorWords);
  const words = useText(streamMapWords);
  const { locale } = useLocale();
  const roleOf = (step: StreamStep) => map.lanes.find(({ id }) => id === step.laneId)?.role ?? "";
  const stuck = (step: StreamStep) =>
    [
      step.wastes.map((code) => words(`waste.${code}`)).join(", "),
      ...map.stickers.filter((one) => one.stepId === step.id).map((one) => one.text),
    ]
      .filter((one) => one !== "")
      .join("; ");
  return (
    <>
      <Table
        caption={text("steps")}
        rows={map.steps}
        rowKey={({ id }) => id}
        columns={[
          {
            id: "order",
            title: words("colOrder"),
            align: "end",
            cell: (step) => map.steps.indexOf(step) + 1,
          },
          {
            id: "name",
            title: words("colStep"),
            isRowHeader: true,
            width: "11rem",
            cell: ({ name }) => name,
          },
          ...(edit === undefined
            ? []
            : [{ id: "actions", title: "", cell: (step: StreamStep) => actionsOf(step, edit) }]),
          { id: "role", title: words("colRole"), cell: roleOf },
          { id: "kind", title: words("colKind"), cell: ({ kind }) => words(`kind.${kind}`) },
          { id: "value", title: words("colValue"), cell: ({ valueClass }) => valueClass },
          {
            id: "work",
            title: text("processTime"),
            align: "end",
            cell: ({ processTime }) => formatMapDuration(processTime, locale),
          },
          {
            id: "lead",
            title: text("leadTime"),
            align: "end",
            cell: ({ leadTime }) => formatMapDuration(leadTime, locale),
          },
          {
            id: "right",
            title: words("colRight"),
            align: "end",
            cell: ({ completeAccuratePercent: right }) =>
              right === null ? "–" : formatNumber(right, locale),
          },
          {
            id: "papers",
            title: words("bandPapers"),
            cell: ({ documents, systems }) => [...documents, ...systems].join("; "),
          },
          { id: "voices", title: text("problemsAndIdeas"), width: "12rem", cell: stuck },
          {
            id: "evidence",
            title: words("colEvidence"),
            cell: ({ evidence }) =>
              words(`evidence.${evidence.level}`, {
                n: evidence.level === "estimated" ? 0 : evidence.n,
              }),
          },
        ]}
      />
      <LinkList map={map} {...(edit === undefined ? {} : { onChange: edit.change })} />
      {edit !== undefined && (
        <section className={layout["section"]}>
          <h3>{text("lanes")}</h3>
          <ol className={styles["lanes"]}>
            {map.lanes.map((lane, k) => (
              <li key={lane.id}>
                <TextField
                  label={`${text("renameLane")} ${k + 1}`}
                  value={lane.role}
                  maxLength={200}
                  onChange={(role) => edit.change(renameLane(map, lane.id, role))}
                />
                {(["laneUp", "laneDown"] as const).map((way) => (
                  <Button
                    key={way}
                    square
                    size="small"
                    aria-label={text(way, { role: lane.role })}
                    isDisabled={way === "laneUp" ? k === 0 : k === map.lanes.length - 1}
                    onPress={() => edit.change(moveLane(map, lane.id, way === "laneUp" ? -1 : 1))}
                  >
                    {way === "laneUp" ? "↑" : "↓"}
                  </Button>
                ))}
              </li>
            ))}
          </ol>
        </section>
      )}
    </>
  );

  function actionsOf(step: StreamStep, may: NonNullable<MapListViewProps["edit"]>) {
    const move = (by: number) => may.change(moveStep(map, step.id, by, newId));
    return (
      <Menu
        size="small"
        trigger={text("edit")}
        aria-label={text("actionsOf", { step: step.name })}
        actions={[
          { id: "edit", label: text("edit"), onAction: () => may.open(step.id) },
          { id: "add", label: text("addAfter"), onAction: () => may.addAfter(step.id) },
          { id: "up", label: text("moveEarlier"), onAction: () => move(-1) },
          { id: "down", label: text("moveLater"), onAction: () => move(1) },
          {
            id: "remove",
            label: text("remove"),
            onAction: () => may.change(removeStep(map, step.id)),
          },
        ]}
      />
    );
  }
}
