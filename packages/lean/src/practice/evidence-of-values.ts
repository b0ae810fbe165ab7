import { quantile } from "@talka/engine";
import type { Measure } from "../trial/read-measures.ts";
import type { MeasuredPeriod, PracticeEvidence } from "./evidence.ts";

/** What a trial measured. */
export interface TrialValues {
  readonly measure: string;
  readonly unit: string;
  /** Where the values come from, in words. */
  readonly source: string;
  readonly measures: readonly Measure[];
  /** First day of the new way; `null` where it has not begun. */
  readonly changedOn: string | null;
}

/**
 * The values of a trial as the evidence of a card: median and quarter marks (type 7) before and from
 * the day of the change, n the number of values; `null` where nothing was measured.
 */
export function evidenceOfValues(trial: TrialValues): PracticeEvidence | null {
  const { measure, unit, source, measures, changedOn } = trial;
  if (measures.length === 0) return null;
  const isAfter = ({ on }: Measure) => changedOn !== null && on >= changedOn;
  return {
    measure,
    unit,
    before: periodOf(measures.filter((one) => !isAfter(one))),
    after: periodOf(measures.filter(isAfter)),
    method: source,
  };
}

function periodOf(measures: readonly Measure[]): MeasuredPeriod | null {
  if (measures.length === 0) return null;
  const days = measures.map(({ on }) => on).sort();
  const values = measures.map(({ value }) => value).sort((a, b) => a - b);
  const mark = (share: number) => (values.length < 5 ? null : quantile(values, share));
  return {
    period: `${days[0]} – ${days.at(-1)}`,
    value: quantile(values, 0.5),
    n: values.length,
    p25: mark(0.25),
    p75: mark(0.75),
  };
}
