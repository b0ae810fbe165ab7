import type { LogView } from "../log/log-view.ts";
import type { CaseGroups } from "./case-groups.ts";

/** Below this share of common events a comparison only describes. */
export const LEAST_MAPPED_SHARE = 0.8;
/** Below this share of cases that reach the milestones it does too. */
export const LEAST_MILESTONE_SHARE = 0.5;
/** Above this the order of steps is partly an accident of the file. */
export const MOST_TIES = 0.1;
const MOST_OPEN = 0.05;

/** What must hold before groups can be compared, by group. */
export interface Comparability {
  /** Share of the events whose activity occurs in every group, 0–1. */
  readonly mappedShare: readonly number[];
  /** Share of the cases that reach both milestones; `null` where none are set. */
  readonly milestoneShare: readonly number[] | null;
  /** Share of neighbouring events that cannot be ordered; `NaN` where there are none. */
  readonly tieShare: readonly number[];
  /** From the first to the last start of a case. Milliseconds. */
  readonly startsFromMs: readonly number[];
  readonly startsToMs: readonly number[];
  /** Why the comparison only describes; empty where it may test. */
  readonly failed: readonly ("mapping" | "milestones" | "groups")[];
  /** Share of the cases that are not over, 0–1; only their lead time so far is known. */
  readonly openShare: readonly number[];
  /**
   * What to keep in mind. `window`: the groups were not seen over the same time. `open`: in a group one
   * case in twenty or more is not over.
   */
  readonly warnings: readonly ("ties" | "window" | "open")[];
}

/**
 * Holds groups of one log against the conditions of a fair comparison. Calendar and zone are those of
 * the log and so the same for all.
 *
 * @param reached 1 where a selected case reaches both milestones; `null` without milestones.
 * @param finished 1 where a selected case is over.
 * @param startAtMs Start of each selected case.
 */
export function checkComparability(
  { log, cases }: LogView,
  { groupOf, sizes, labels }: CaseGroups,
  reached: ArrayLike<number> | null,
  finished: ArrayLike<number>,
  startAtMs: Float64Array,
): Comparability {
  const { activity, caseStart, activityNames, tiedWithPrevious } = log;
  const groups = sizes.length;
  const events = sizes.map(() => new Uint32Array(activityNames.length));
  const pairs = new Array<number>(groups).fill(0);
  const tied = new Array<number>(groups).fill(0);
  const done = new Array<number>(groups).fill(0);
  const open = new Array<number>(groups).fill(0);
  const from = new Array<number>(groups).fill(Number.NaN);
  const to = new Array<number>(groups).fill(Number.NaN);
  for (let k = 0; k < cases.length; k++) {
    const g = groupOf[k];
    if (g < 0) continue;
    const first = caseStart[cases[k]];
    for (let i = first; i < caseStart[cases[k] + 1]; i++) {
      events[g][activity[i]]++;
      if (i > first) {
        pairs[g]++;
        tied[g] += tiedWithPrevious[i];
      }
    }
    if (reached !== null) done[g] += reached[k];
    if (finished[k] === 0) open[g]++;
    if (!(startAtMs[k] >= from[g])) from[g] = startAtMs[k];
    if (!(startAtMs[k] <= to[g])) to[g] = startAtMs[k];
  }
  const isShared = activityNames.map((_, a) => events.every((of) => of[a] > 0));
  const mappedShare = events.map((of) => {
    let all = 0;
    let shared = 0;
    of.forEach((n, a) => {
      all += n;
      if (isShared[a]) shared += n;
    });
    return shared / all;
  });
  const milestoneShare = reached === null ? null : done.map((n, g) => n / sizes[g]);
  const tieShare = tied.map((n, g) => n / pairs[g]);
  const openShare = open.map((n, g) => n / sizes[g]);
  const failed: Comparability["failed"][number][] = [];
  if (groups < 2) failed.push("groups");
  if (mappedShare.some((share) => share < LEAST_MAPPED_SHARE)) failed.push("mapping");
  if (milestoneShare?.some((share) => share < LEAST_MILESTONE_SHARE)) failed.push("milestones");
  const warnings: Comparability["warnings"][number][] = [];
  if (tieShare.some((share) => share > MOST_TIES)) warnings.push("ties");
  if (openShare.some((share) => share >= MOST_OPEN)) warnings.push("open");
  const isPeriod = labels[0]?.kind === "period";
  if (!isPeriod && !overlaps(from, to)) warnings.push("window");
  return {
    mappedShare,
    milestoneShare,
    tieShare,
    openShare,
    startsFromMs: from,
    startsToMs: to,
    failed,
    warnings,
  };
}

/** Whether the time common to all groups is at least half of the longest. */
function overlaps(from: readonly number[], to: readonly number[]): boolean {
  const common = Math.min(...to) - Math.max(...from);
  return common >= Math.max(...to.map((end, g) => end - from[g])) / 2;
}
