import type { LogView } from "../log/log-view.ts";

/** An activity with which a case may well be over. */
export interface EndSuggestion {
  readonly activity: string;
  /** Cases that end with it, and cases it occurs in. */
  readonly endings: number;
  readonly cases: number;
}

/** Of the cases that hold it, this share must end with it; and of all cases at least the second. */
const LAST_SHARE = 0.9;
const CASE_SHARE = 0.02;

/**
 * Activities after which almost nothing happens: a proposal for `endActivities` that a person has to
 * confirm, because a log cannot tell an end from a pause.
 *
 * @returns Commonest ending first, ties by activity; empty where nothing is that clear.
 */
export function suggestEndActivities({ log, cases }: LogView): readonly EndSuggestion[] {
  const { activity, caseStart, activityNames } = log;
  const endings = new Uint32Array(activityNames.length);
  const inCases = new Uint32Array(activityNames.length);
  const seenIn = new Int32Array(activityNames.length).fill(-1);
  for (let k = 0; k < cases.length; k++) {
    const last = caseStart[cases[k] + 1] - 1;
    for (let i = caseStart[cases[k]]; i <= last; i++) {
      if (seenIn[activity[i]] !== k) inCases[activity[i]]++;
      seenIn[activity[i]] = k;
      if (i === last) endings[activity[i]]++;
    }
  }
  return activityNames
    .map((name, a) => ({ activity: name, endings: endings[a], cases: inCases[a] }))
    .filter(
      (row) => row.endings >= LAST_SHARE * row.cases && row.endings >= CASE_SHARE * cases.length,
    )
    .filter((row) => row.endings > 0)
    .sort((x, y) => y.endings - x.endings);
}
