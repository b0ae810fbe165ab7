import { useState } from "react";
import { EmptyState } from "../../ui/feedback/EmptyState.tsx";
import { QueryState } from "../../ui/feedback/QueryState.tsx";
import { ButtonLink } from "../../ui/forms/ButtonLink.tsx";
import { Select } from "../../ui/forms/Select.tsx";
import layout from "../../ui/layout.module.css";
import { useText } from "../../ui/locale/locale-context.ts";
import { HeatFigure } from "./HeatFigure.tsx";
import { heatWords } from "./heat-words.ts";
import type { MeasuredPlaces } from "./measured-places.ts";
import { useNotes, useProcesses } from "./use-notes.ts";
import { useObstacles, useSharedAnalyses } from "./use-obstacles.ts";
import styles from "./voices.module.css";
import { voicesAt } from "./voices-at.ts";

/** What people say of the steps of a process beside the hours that cases wait there. */
export function HeatTab({ Measured }: { readonly Measured: MeasuredPlaces }) {
  const text = useText(heatWords);
  const analyses = useSharedAnalyses();
  const processes = useProcesses();
  const notes = useNotes();
  const obstacles = useObstacles();
  const [chosenId, setChosenId] = useState<string | null>(null);
  const [processId, setProcessId] = useState<string | null>(null);
  const placed = obstacles.data?.obstacles.find(
    (one) => one.place.analysisId !== null && one.mergedInto === null,
  );
  return (
    <QueryState query={analyses}>
      {(list) => {
        const usual = list.find((one) => one.id === placed?.place.analysisId) ?? list[0];
        const analysisId = chosenId ?? usual?.id;
        if (analysisId === undefined) {
          return (
            <EmptyState
              title={text("noAnalyses")}
              action={<ButtonLink to="/import">{text("analyse")}</ButtonLink>}
            >
              <p>{text("noAnalysesHint")}</p>
            </EmptyState>
          );
        }
        return (
          <div className={layout["page"]}>
            <div className={styles["fields"]}>
              <Select
                label={text("analysis")}
                value={analysisId}
                options={list.map((one) => ({ value: one.id, label: one.title }))}
                onChange={setChosenId}
              />
              {processes.length > 0 && (
                <Select
                  label={text("process")}
                  value={processId ?? ""}
                  options={[
                    { value: "", label: text("allProcesses") },
                    ...processes.map((one) => ({ value: one.id, label: one.name })),
                  ]}
                  onChange={(id) => setProcessId(id === "" ? null : id)}
                />
              )}
            </div>
            <QueryState query={notes}>
              {({ observations }) => (
                <QueryState query={obstacles}>
                  {(said) => (
                    <Measured key={analysisId} analysisId={analysisId} label={text("computing")}>
                      {(figures) => (
                        <HeatFigure
                          figures={figures}
                          voices={voicesAt(said.obstacles, observations, analysisId, processId)}
                        />
                      )}
                    </Measured>
                  )}
                </QueryState>
              )}
            </QueryState>
          </div>
        );
      }}
    </QueryState>
  );
}
