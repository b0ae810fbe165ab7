import type { LogView } from "../log/log-view.ts";

/** Which cases went through without a repeat and without a bad end. */
export interface FirstTimeRight {
  readonly cases: number;
  readonly right: number;
  /** right / cases, 0–1; `NaN` for an empty view. */
  readonly share: number;
}

/**
 * Cases with no repeat of a flagged activity and with none of the negative outcomes.
 *
 * @param flagged Activities that should happen once; empty flags every activity.
 * @param negative Activities that mean a bad end (refused, returned); may be empty.
 */
export function firstTimeRight(
  { log, cases }: LogView,
  flagged: readonly string[],
  negative: readonly string[],
): FirstTimeRight {
  const { activity, caseStart, activityNames } = log;
  const isFlagged = activityNames.map((name) => flagged.length === 0 || flagged.includes(name));
  const isNegative = activityNames.map((name) => negative.includes(name));
  const seenIn = new Int32Array(activityNames.length).fill(-1);
  let right = 0;
  for (let k = 0; k < cases.length; k++) {
    let fine = 1;
    for (let i = caseStart[cases[k]]; i < caseStart[cases[k] + 1]; i++) {
      const a = activity[i];
      if (isNegative[a] || (isFlagged[a] && seenIn[a] === k)) fine = 0;
      seenIn[a] = k;
    }
    right += fine;
  }
  return {
    cases: cases.length,
    right,
    share: cases.length === 0 ? Number.NaN : right / cases.length,
  };
}
