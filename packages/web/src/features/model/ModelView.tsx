import { formatDuration, formatNumber, formatShare } from "@talka/report";
import { useMemo, useState } from "react";
import type { ModelFacts, ModelRow } from "../../engine-worker/queries/model-facts.ts";
import { DataFigure } from "../../ui/charts/DataFigure.tsx";
import { saveFile } from "../../ui/charts/save-file.ts";
import { EmptyState } from "../../ui/feedback/EmptyState.tsx";
import { Button } from "../../ui/forms/Button.tsx";
import { useLocale, useText } from "../../ui/locale/locale-context.ts";
import { Menu } from "../../ui/overlays/Menu.tsx";
import { BpmnCanvas } from "./BpmnCanvas.tsx";
import styles from "./model.module.css";
import { modelWords } from "./model-words.ts";
import type { BpmnLabel, OpenBpmn } from "./open-bpmn.ts";
import { useDraft } from "./use-draft.ts";

export interface ModelViewProps {
  readonly facts: ModelFacts;
  /** Whose draft it is: one a log. */
  readonly draftKey: string;
}

const endNames = new Set(["start", "end", "exclusive", "parallel"]);

/** A model as a diagram with what was measured on it, and the same as a table. */
export function ModelView({ facts, draftKey }: ModelViewProps) {
  const { locale } = useLocale();
  const text = useText(modelWords);
  const [open, setOpen] = useState<OpenBpmn | null>(null);
  const [isEditing, setEditing] = useState(false);
  const draft = useDraft(draftKey);
  const { rows, workingDayMs } = facts;
  const time = (ms: number | null, length: "short" | "long" = "long") =>
    ms === null
      ? "–"
      : formatDuration(
          ms,
          locale,
          workingDayMs === null ? { kind: "elapsed" } : { kind: "working", workingDayMs },
          { length },
        );
  // biome-ignore lint/correctness/useExhaustiveDependencies: words and times change with the locale
  const labels = useMemo(
    () =>
      rows.map(
        (row): BpmnLabel => ({
          id: row.id,
          className: (row.kind === "step" ? styles["underStep"] : styles["onArrow"]) ?? "",
          lines: [
            text("times", { count: formatNumber(row.count, locale, 0) }),
            ...(row.waitMs === null || row.waitMs === 0
              ? []
              : [text("waits", { time: time(row.waitMs, "short") })]),
          ],
          at: row.at,
        }),
      ),
    [rows, locale],
  );
  if (facts.caseCount === 0) return <EmptyState title={text("none")} />;
  const nameOf = (name: string) =>
    endNames.has(name) ? text(`node.${name as "start" | "end" | "exclusive" | "parallel"}`) : name;
  const whole = isEditing ? (draft.xml ?? facts.xml) : facts.xml;
  const saveXml = async () =>
    saveFile("model.bpmn", isEditing && open !== null ? await open.xml() : whole, "text/xml");
  return (
    <DataFigure<ModelRow>
      title={text("title")}
      fileName="model"
      pictureIsRead
      controls={
        <>
          {isEditing ? (
            <Button size="small" onPress={() => setEditing(false)}>
              {text("done")}
            </Button>
          ) : (
            <Button size="small" onPress={() => setEditing(true)}>
              {text(draft.xml === null ? "edit" : "resume")}
            </Button>
          )}
          <Menu
            size="small"
            look="quiet"
            trigger={text("download")}
            actions={[
              { id: "bpmn", label: text("bpmn"), onAction: () => void saveXml() },
              {
                id: "pnml",
                label: text("pnml"),
                onAction: () => saveFile("model.pnml", facts.pnml, "text/xml"),
              },
              {
                id: "svg",
                label: text("svg"),
                isDisabled: open === null,
                onAction: () =>
                  void open?.svg().then((svg) => saveFile("model.svg", svg, "image/svg+xml")),
              },
            ]}
          />
        </>
      }
      note={
        isEditing ? (
          <p className={styles["draft"]}>
            {text("draft")}
            <Button
              size="small"
              look="quiet"
              isDisabled={draft.xml === null}
              onPress={() => {
                draft.discard();
                setEditing(false);
              }}
            >
              {text("discard")}
            </Button>
          </p>
        ) : (
          <>
            <p>
              {text(facts.fittingCases === facts.caseCount ? "noteAll" : "note", {
                steps: facts.stepCount,
                cases: facts.caseCount,
                share: formatShare(facts.fittingCases / facts.caseCount, locale),
              })}
            </p>
            {facts.untoldCases > 0 && <p>{text("untold", { cases: facts.untoldCases })}</p>}
            <p>{text("reading")}</p>
          </>
        )
      }
      picture={
        <BpmnCanvas
          key={isEditing ? "edit" : "view"}
          xml={isEditing ? draft.openedWith(facts.xml) : facts.xml}
          mode={isEditing ? "edit" : "view"}
          labels={isEditing ? noLabels : labels}
          onOpen={setOpen}
          onEdit={draft.keep}
        />
      }
      rows={rows}
      rowKey={(row) => row.id}
      columns={[
        { id: "what", title: text("what"), value: (row) => row.names.map(nameOf).join(" → ") },
        { id: "kind", title: text("kind"), value: (row) => text(row.kind) },
        { id: "count", title: text("count"), value: (row) => row.count },
        {
          id: "cases",
          title: text("cases"),
          value: (row) => row.cases ?? Number.NaN,
          text: (row) => (row.cases === null ? "–" : formatNumber(row.cases, locale, 0)),
        },
        {
          id: "wait",
          title: text("wait"),
          value: (row) => row.waitMs ?? Number.NaN,
          text: (row) => time(row.waitMs),
        },
        {
          id: "work",
          title: text("work"),
          value: (row) => row.workMs ?? Number.NaN,
          text: (row) => time(row.workMs),
        },
      ]}
    />
  );
}

const noLabels: readonly BpmnLabel[] = [];
