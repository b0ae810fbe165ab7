import { formatDuration, formatNumber, formatShare } from "@talka/report";
import { useMemo, useState } from "react";
import type { ModelFacts } from "../../engine-worker/queries/model-facts.ts";
import type { ModelRow } from "../../engine-worker/queries/model-rows.ts";
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
  /** Takes the draft as what was agreed. */
  readonly onAgree: (name: string, xml: string) => void;
}

const endNames = ["start", "end", "exclusive", "parallel", "inclusive"] as const;

/** A model as a diagram with what was measured on it, and the same as a table. */
export function ModelView({ facts, draftKey, onAgree }: ModelViewProps) {
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
      rows.flatMap((row): readonly BpmnLabel[] => {
        if (row.count === null) return [];
        const label = {
          id: row.id,
          className: (row.kind === "arrow" ? styles["onArrow"] : styles["underStep"]) ?? "",
          lines: [
            text("times", { count: formatNumber(row.count, locale, 0) }),
            ...(row.spanMs === null || row.spanMs === 0
              ? []
              : [text("takes", { time: time(row.spanMs, "short") })]),
            ...(row.waitMs === null || row.waitMs === 0
              ? []
              : [text("waits", { time: time(row.waitMs, "short") })]),
          ],
          at: row.at,
        };
        return [label];
      }),
    [rows, locale],
  );
  const isPhased = rows.some(({ kind }) => kind === "phase");
  if (facts.caseCount === 0) return <EmptyState title={text("none")} />;
  const nameOf = (name: string) => {
    const kind = endNames.find((one) => one === name);
    return kind === undefined ? name : text(`node.${kind}`);
  };
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
                isDisabled: facts.pnml === null,
                onAction: () => saveFile("model.pnml", facts.pnml ?? "", "text/xml"),
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
              isDisabled={open === null}
              onPress={() => void open?.xml().then((xml) => onAgree(text("draftName"), xml))}
            >
              {text("useDraft")}
            </Button>
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
            {facts.miner === "split" && <p>{text("noteSplit", { steps: facts.stepCount })}</p>}
            {facts.fittingCases !== null && (
              <p>
                {text(
                  facts.miner === "split"
                    ? "fitSplit"
                    : facts.fittingCases === facts.caseCount
                      ? "noteAll"
                      : "note",
                  {
                    steps: facts.stepCount,
                    cases: facts.caseCount,
                    share: formatShare(facts.fittingCases / facts.caseCount, locale),
                  },
                )}
              </p>
            )}
            {facts.untoldCases > 0 && <p>{text("untold", { cases: facts.untoldCases })}</p>}
            <p>{text(`soundness.${facts.soundness}`)}</p>
            {isPhased && <p>{text("phased", { phases: facts.phaseCount })}</p>}
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
        {
          id: "count",
          title: text("count"),
          value: (row) => row.count ?? Number.NaN,
          text: (row) => (row.count === null ? "–" : formatNumber(row.count, locale, 0)),
        },
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
        ...(isPhased
          ? [
              {
                id: "steps",
                title: text("stepsInIt"),
                value: (row: ModelRow) => row.steps ?? Number.NaN,
                text: (row: ModelRow) =>
                  row.steps === null ? "–" : formatNumber(row.steps, locale, 0),
              },
              {
                id: "span",
                title: text("span"),
                value: (row: ModelRow) => row.spanMs ?? Number.NaN,
                text: (row: ModelRow) => time(row.spanMs),
              },
            ]
          : []),
      ]}
    />
  );
}

const noLabels: readonly BpmnLabel[] = [];
