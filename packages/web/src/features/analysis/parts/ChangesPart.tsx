import type { ComparedFigure } from "@talka/engine";
import { useState } from "react";
import type { ChangeFacts } from "../../../engine-worker/queries/comparison.ts";
import { QueryState } from "../../../ui/feedback/QueryState.tsx";
import { Select } from "../../../ui/forms/Select.tsx";
import { useText } from "../../../ui/locale/locale-context.ts";
import { ChangesView } from "../../changes/ChangesView.tsx";
import { changeWords } from "../../changes/change-words.ts";
import styles from "../../changes/changes.module.css";
import { KnownCauses } from "../../changes/KnownCauses.tsx";
import { RunChart } from "../../changes/RunChart.tsx";
import { analysisWords } from "../analysis-words.ts";
import type { PartProps } from "../ScreenBody.tsx";
import { useEngineQuery } from "../use-engine-query.ts";

/** When the process changed, and its figures in time. */
export function ChangesPart(props: PartProps) {
  const text = useText(analysisWords);
  const { open, settings, place, known, onKnown } = props;
  const { query, progress } = useEngineQuery(open.logKey, "changeFacts", { settings });
  const { filters } = place.address;
  return (
    <QueryState query={query} progress={progress} label={text("computing")}>
      {(facts) => (
        <div className={styles["screen"]}>
          <ChangesView
            facts={facts}
            known={known}
            onKeepFrom={(fromMs) =>
              place.setFilters([
                ...filters,
                { kind: "time-frame", mode: "starting-in", fromMs, toMs: null },
              ])
            }
            onCompare={(atMs) =>
              place.go({
                tab: "differences",
                groupBy: "period",
                partOn: new Date(atMs).toISOString().slice(0, 10),
              })
            }
          />
          <KnownCauses known={known} onKnown={onKnown} />
          <Run {...props} facts={facts} />
        </div>
      )}
    </QueryState>
  );
}

function Run({
  open,
  settings,
  overview,
  known,
  facts,
}: PartProps & { readonly facts: ChangeFacts }) {
  const text = useText(changeWords);
  const [figure, setFigure] = useState<ComparedFigure>("lead");
  const [unit, setUnit] = useState<"week" | "month">("week");
  const { query, progress } = useEngineQuery(open.logKey, "runOverTime", {
    settings,
    figure,
    unit,
    changesMs: facts.changes.points.map(({ atMs }) => atMs),
  });
  const figures: readonly ComparedFigure[] = [
    "lead",
    ...(facts.workingDayMs === null ? [] : ["lead-work" as const]),
    "events",
    "repeated",
  ];
  return (
    <>
      <div className={styles["figure"]}>
        <Select
          label={text("figure")}
          options={figures.map((value) => ({ value, label: text(`figure.${value}`) }))}
          value={figure}
          onChange={setFigure}
        />
      </div>
      <QueryState query={query} progress={progress}>
        {(run) => (
          <RunChart
            run={run}
            figure={figure}
            unit={unit}
            zone={facts.zone}
            workingDayMs={facts.workingDayMs}
            hasOpen={overview.openCases > 0}
            known={known}
            onUnit={setUnit}
          />
        )}
      </QueryState>
    </>
  );
}
