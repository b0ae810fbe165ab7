import type { AnalysisSettings, WeeklyMeasure } from "@talka/engine";
import { isTime, type Prediction } from "@talka/lean";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { ask } from "../../api/ask.ts";
import { EmptyState } from "../../ui/feedback/EmptyState.tsx";
import { QueryState } from "../../ui/feedback/QueryState.tsx";
import { Button } from "../../ui/forms/Button.tsx";
import { Select } from "../../ui/forms/Select.tsx";
import layout from "../../ui/layout.module.css";
import { useText } from "../../ui/locale/locale-context.ts";
import { analysisWords } from "./analysis-words.ts";
import { useEngineQuery } from "./use-engine-query.ts";
import { type OpenLog, useOpenLog } from "./use-open-log.ts";
import { inUnit, type WeeklyChoice, weeklyMeasures } from "./weekly-choice.ts";
import { weeklyWords } from "./weekly-words.ts";

interface WeeklyValuesProps {
  readonly prediction: Prediction;
  /** Values in the unit of the trial, and where they come from in words. */
  readonly onTake: (
    values: readonly { readonly on: string; readonly value: number }[],
    source: string,
  ) => void;
}

/** Values of a trial out of a saved analysis: the same measure week by week, computed on this computer. */
export function WeeklyValues({ prediction, onTake }: WeeklyValuesProps) {
  const text = useText(weeklyWords);
  const analyses = useQuery({
    queryKey: ["analyses"],
    queryFn: ({ signal }) => ask("listAnalyses", { signal }),
    select: (all) => all.analyses.filter((one) => one.eventLog.state === "ready"),
    staleTime: 0,
  });
  const [chosen, setChosen] = useState<string | null>(null);
  const known = analyses.data ?? [];
  if (analyses.isSuccess && known.length === 0) {
    return <EmptyState title={text("noAnalyses")}>{text("noAnalysesHint")}</EmptyState>;
  }
  return (
    <div className={layout["form"]}>
      <p className={layout["soft"]}>{text("lead")}</p>
      <Select
        label={text("analysis")}
        value={chosen ?? ""}
        options={[
          { value: "", label: text("choose") },
          ...known.map(({ id, title }) => ({ value: id, label: title })),
        ]}
        onChange={(id) => setChosen(id === "" ? null : id)}
      />
      {chosen !== null && <OfAnalysis key={chosen} id={chosen} {...{ prediction, onTake }} />}
    </div>
  );
}

function OfAnalysis({ id, ...rest }: WeeklyValuesProps & { readonly id: string }) {
  const text = useText(weeklyWords);
  const none = useText(analysisWords);
  const open = useOpenLog(id);
  return (
    <QueryState query={open} label={text("computing")}>
      {(log) =>
        log?.saved == null ? (
          <EmptyState title={none("noLog")} />
        ) : (
          <OfLog log={log} saved={log.saved.current} {...rest} />
        )
      }
    </QueryState>
  );
}

interface OfLogProps extends WeeklyValuesProps {
  readonly log: OpenLog;
  readonly saved: NonNullable<OpenLog["saved"]>["current"];
}

function OfLog({ log, saved, prediction, onTake }: OfLogProps) {
  const text = useText(weeklyWords);
  const settings = saved.settings as AnalysisSettings;
  const { unit, clock } = prediction;
  const [choice, setChoice] = useState<WeeklyChoice>(
    unit === "percent" ? "on-time" : unit === "count" ? "ended" : "lead-time",
  );
  const measure: WeeklyMeasure = weeklyMeasures(choice, clock === "work" ? "working" : "elapsed");
  const { query, progress } = useEngineQuery(log.logKey, "weeklyValues", { settings, measure });
  const facts = query.data;
  return (
    <>
      {isTime(unit) && facts !== undefined && (
        <Select
          label={text("what")}
          value={choice}
          options={[
            { value: "lead-time", label: text("leadTime") },
            ...facts.activityNames.map((activity, a) => ({
              value: `wait ${a}`,
              label: text("waitBefore", { activity }),
            })),
          ]}
          onChange={(next) => setChoice(next as WeeklyChoice)}
        />
      )}
      <QueryState query={query} label={text("computing")} progress={progress}>
        {({ weeks, activityNames, workingDayMs }) => {
          if (weeks === null) {
            return <p role="alert">{text(choice === "on-time" ? "noTerm" : "noCalendar")}</p>;
          }
          const values = weeks.map(({ on, value }) => ({
            on,
            value: inUnit(value, unit, clock === "work" ? workingDayMs : null),
          }));
          const about =
            measure.kind === "wait-before"
              ? text("waitBefore", { activity: activityNames[measure.activity] ?? "" })
              : text(
                  ({ "lead-time": "leadTime", ended: "ended", "on-time": "onTime" } as const)[
                    measure.kind
                  ],
                );
          return (
            <div className={layout["row"]}>
              <p>{text("found", { what: about, weeks: values.length })}</p>
              <Button
                isDisabled={values.length === 0}
                onPress={() =>
                  onTake(
                    values,
                    text("source", { what: about, title: saved.title, version: saved.version }),
                  )
                }
              >
                {text("take", { weeks: values.length })}
              </Button>
            </div>
          );
        }}
      </QueryState>
    </>
  );
}
