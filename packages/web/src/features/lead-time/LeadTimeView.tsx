import type { DeadlineRule, DurationSummary } from "@talka/engine";
import { type DurationClock, formatDuration } from "@talka/report";
import type { LeadTimeFacts } from "../../engine-worker/queries/lead-time.ts";
import { Choice } from "../../ui/charts/Choice.tsx";
import { EmptyState } from "../../ui/feedback/EmptyState.tsx";
import { useLocale, useText } from "../../ui/locale/locale-context.ts";
import { DeadlineTable } from "./DeadlineTable.tsx";
import { LeadTimeHistogramFigure } from "./LeadTimeHistogramFigure.tsx";
import { LeadTimeTrendFigure } from "./LeadTimeTrendFigure.tsx";
import styles from "./lead-time.module.css";
import { leadTimeWords } from "./lead-time-words.ts";
import { OpenByDueTable } from "./OpenByDueTable.tsx";

export interface LeadTimeViewProps {
  readonly facts: LeadTimeFacts;
  readonly clock: "working" | "elapsed";
  /** Rules as set, for the line of the promise. */
  readonly rules: readonly DeadlineRule[];
  readonly onClock: (clock: "working" | "elapsed") => void;
  /** Keeps cases whose clock time lies in [min, max). */
  readonly onKeepLeadTimes: (minMs: number, maxMs: number) => void;
  /** Keeps cases that ended in a month "2026-03". */
  readonly onKeepMonth: (month: string) => void;
}

/** How long cases take: distribution, trend, and how the promise is kept. */
export function LeadTimeView(props: LeadTimeViewProps) {
  const { facts, clock, onClock } = props;
  const { locale } = useLocale();
  const text = useText(leadTimeWords);
  if (facts.leadTime.elapsed.n === 0) return <EmptyState title={text("none")} />;
  const { workingDayMs } = facts;
  const inWork = clock === "working" && workingDayMs !== null && facts.leadTime.working !== null;
  const told: DurationClock = inWork ? { kind: "working", workingDayMs } : { kind: "elapsed" };
  const summary: DurationSummary =
    (inWork ? facts.leadTime.working : null) ?? facts.leadTime.elapsed;
  const time = (ms: number) => formatDuration(ms, locale, told, { grammar: "accusative" });
  return (
    <div className={styles["screen"]}>
      {workingDayMs !== null && (
        <div>
          <Choice
            label={text("clock")}
            value={told.kind}
            onChange={onClock}
            options={[
              { value: "working", label: text("working") },
              { value: "elapsed", label: text("elapsed") },
            ]}
          />
        </div>
      )}
      <LeadTimeHistogramFigure
        histogram={(inWork ? facts.workingHistogram : null) ?? facts.histogram}
        summary={summary}
        clock={told}
        promiseMs={promiseMs(props.rules.at(-1), told)}
        note={
          <>
            <p>
              {text("note", {
                n: summary.n,
                median: time(summary.medianMs),
                p85: time(summary.p85Ms),
                p90: time(summary.p90Ms),
                max: time(summary.maxMs),
              })}
            </p>
            {facts.openCases > 0 && (
              <p>
                {text("censored", {
                  open: facts.openCases,
                  median: formatDuration(facts.censoredMedianMs, locale, { kind: "elapsed" }),
                })}
              </p>
            )}
          </>
        }
        onKeep={inWork ? null : props.onKeepLeadTimes}
      />
      <LeadTimeTrendFigure
        trend={facts.trend}
        clock={told}
        promises={props.rules.flatMap((rule) => {
          const ms = promiseMs(rule, told);
          return ms === null ? [] : [{ ms, validFrom: rule.validFrom, validTo: rule.validTo }];
        })}
        onKeepMonth={props.onKeepMonth}
      />
      {facts.rules !== null && (
        <DeadlineTable rules={facts.rules} withoutRule={facts.withoutRule} />
      )}
      {facts.openByDue.length > 0 && <OpenByDueTable cases={facts.openByDue} zone={facts.zone} />}
    </div>
  );
}

const dayMs = 86_400_000;

/** A deadline as a length of time, where it has one on this clock. */
function promiseMs(rule: DeadlineRule | undefined, clock: DurationClock): number | null {
  if (rule === undefined) return null;
  if (rule.unit === "calendar-day") return clock.kind === "elapsed" ? rule.amount * dayMs : null;
  if (rule.unit === "working-day") {
    return clock.kind === "working" ? rule.amount * clock.workingDayMs : null;
  }
  return clock.kind === "elapsed" ? rule.amount * 30.4375 * dayMs : null;
}
