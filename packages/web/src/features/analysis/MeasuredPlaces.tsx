import type { ActivityWaiting, AnalysisSettings, ArcWaiting } from "@talka/engine";
import type { ReactNode } from "react";
import type { WaitingFacts } from "../../engine-worker/queries/waiting.ts";
import { EmptyState } from "../../ui/feedback/EmptyState.tsx";
import { QueryState } from "../../ui/feedback/QueryState.tsx";
import { useText } from "../../ui/locale/locale-context.ts";
import { analysisWords } from "./analysis-words.ts";
import { useEngineQuery } from "./use-engine-query.ts";
import { type OpenLog, useOpenLog } from "./use-open-log.ts";

const hourMs = 3_600_000;

interface MeasuredPlacesProps {
  readonly analysisId: string;
  /** What is being done, while it is. */
  readonly label: string;
  readonly children: (figures: ReturnType<typeof figuresOf>) => ReactNode;
}

/** The waiting at each step and hand-off of a saved analysis, as it was saved; measured on this computer. */
export function MeasuredPlaces({ analysisId, label, children }: MeasuredPlacesProps) {
  const text = useText(analysisWords);
  const open = useOpenLog(analysisId);
  return (
    <QueryState query={open} label={label}>
      {(log) =>
        log?.saved === undefined || log.saved === null ? (
          <EmptyState title={text("noLog")} />
        ) : (
          <OfLog log={log} saved={log.saved} label={label}>
            {children}
          </OfLog>
        )
      }
    </QueryState>
  );
}

function OfLog({
  log,
  saved,
  label,
  children,
}: {
  readonly log: OpenLog;
  readonly saved: NonNullable<OpenLog["saved"]>;
  readonly label: string;
  readonly children: MeasuredPlacesProps["children"];
}) {
  const settings = saved.current.settings as AnalysisSettings;
  const { query, progress } = useEngineQuery(log.logKey, "waitingFacts", { settings });
  return (
    <QueryState query={query} label={label} progress={progress}>
      {(facts) => children(figuresOf(facts, saved.current))}
    </QueryState>
  );
}

function figuresOf(
  { waiting, activityNames, months, workingDayMs }: WaitingFacts,
  { title, version }: { readonly title: string; readonly version: number },
) {
  const inWork = workingDayMs !== null;
  const figure = (of: ArcWaiting | ActivityWaiting, from: number | null, to: number) => {
    const summary = (inWork ? of.waiting.working : null) ?? of.waiting.elapsed;
    const totalMs = (inWork ? of.totalWaitingWorkMs : null) ?? of.totalWaitingMs;
    return {
      from: from === null ? null : (activityNames[from] ?? ""),
      to: activityNames[to] ?? "",
      n: summary.n,
      medianHours: summary.medianMs / hourMs,
      hoursAMonth: totalMs / hourMs / (months || 1),
      evidence: of.evidence,
    };
  };
  const longestFirst = <Row extends { readonly hoursAMonth: number }>(rows: readonly Row[]) =>
    [...rows].sort((a, b) => b.hoursAMonth - a.hoursAMonth);
  return {
    title,
    version,
    clock: inWork ? ("working" as const) : ("elapsed" as const),
    steps: longestFirst(
      waiting.activities
        .filter((of) => of.waiting.elapsed.n > 0)
        .map((of) => figure(of, null, of.activity)),
    ),
    handoffs: longestFirst(
      waiting.arcs.filter((of) => of.waiting.elapsed.n > 0).map((of) => figure(of, of.from, of.to)),
    ),
  };
}
