import type { CutGraph } from "./cut-graph.ts";
import { findSequence } from "./find-sequence.ts";
import { type Groups, groupsOf, Union } from "./union.ts";

/** A way to take a graph apart: at least two groups of its numbers, each group rising. */
export interface Cut {
  readonly kind: "choice" | "sequence" | "parallel" | "loop";
  /** In order for sequence and loop (do first); by smallest number otherwise. */
  readonly groups: Groups;
}

/**
 * The first cut that a graph has (process-mining §5, Leemans 2017): choice, sequence, parallel,
 * loop; `null` where it has none. O(n³ / 32) at worst.
 */
export function findCut(graph: CutGraph): Cut | null {
  if (graph.activities.length < 2) return null;
  const choice = findChoice(graph);
  if (choice.length > 1) return { kind: "choice", groups: choice };
  const sequence = findSequence(graph);
  if (sequence.length > 1) return { kind: "sequence", groups: sequence };
  const parallel = findParallel(graph);
  if (parallel.length > 1) return { kind: "parallel", groups: parallel };
  const loop = findLoop(graph);
  return loop.length > 1 ? { kind: "loop", groups: loop } : null;
}

/** Parts that no arc joins. */
function findChoice({ activities, count }: CutGraph): Groups {
  const n = activities.length;
  const union = new Union(n);
  for (let a = 0; a < n; a++) {
    for (let b = 0; b < n; b++) if (count[a * n + b] > 0) union.join(a, b);
  }
  return groupsOf(union);
}

/** Parts of which every activity follows every one of the others directly, both ways. */
function findParallel({ activities, count, startCount, endCount }: CutGraph): Groups {
  const n = activities.length;
  const union = new Union(n);
  for (let a = 0; a < n; a++) {
    for (let b = a + 1; b < n; b++) {
      if (count[a * n + b] === 0 || count[b * n + a] === 0) union.join(a, b);
    }
  }
  const groups = groupsOf(union);
  if (groups.length < 2) return groups;
  // A part that cannot begin is put together with one that cannot end; what is left over goes to
  // the first that can do both.
  const canStart = (group: readonly number[]) => group.some((a) => startCount[a] > 0);
  const canEnd = (group: readonly number[]) => group.some((a) => endCount[a] > 0);
  const whole = groups.filter((group) => canStart(group) && canEnd(group));
  const starting = groups.filter((group) => canStart(group) && !canEnd(group));
  const ending = groups.filter((group) => !canStart(group) && canEnd(group));
  const inner = groups.filter((group) => !canStart(group) && !canEnd(group));
  while (starting.length > 0 && ending.length > 0) {
    whole.push([...starting.shift()!, ...ending.shift()!]);
  }
  const rest = [...starting, ...ending, ...inner].flat();
  if (whole.length === 0) return [rest];
  whole.sort((x, y) => Math.min(...x) - Math.min(...y));
  whole[0] = [...(whole[0] ?? []), ...rest];
  return whole
    .map((group) => [...group].sort((a, b) => a - b))
    .sort((x, y) => (x[0] ?? 0) - (y[0] ?? 0));
}

/** What starts and ends, and the parts through which one comes from an end to a start again. */
function findLoop({ activities, count, startCount, endCount }: CutGraph): Groups {
  const n = activities.length;
  const isBody = (a: number) => startCount[a] > 0 || endCount[a] > 0;
  const union = new Union(n);
  const body = activities.findIndex((_, a) => isBody(a));
  for (let a = 0; a < n; a++) {
    if (isBody(a)) union.join(a, body);
    else for (let b = 0; b < n; b++) if (!isBody(b) && count[a * n + b] > 0) union.join(a, b);
  }
  // Which parts cannot be a way back is decided on the parts as they are now, then they are merged.
  const merged: number[] = [];
  for (let a = 0; a < n; a++) {
    if (!isBody(a) && !leadsBack(a)) merged.push(a);
  }
  for (const a of merged) union.join(a, body);
  const groups = groupsOf(union);
  const first = groups.findIndex((group) => group.includes(body));
  return [...groups.slice(first, first + 1), ...groups.filter((_, k) => k !== first)];

  function leadsBack(a: number): boolean {
    let startsReached = 0;
    let starts = 0;
    let endsLeading = 0;
    let ends = 0;
    for (let b = 0; b < n; b++) {
      if (!isBody(b)) continue;
      const reaches = count[a * n + b] > 0;
      const isReached = count[b * n + a] > 0;
      if (startCount[b] > 0) {
        starts++;
        if (reaches) startsReached++;
      } else if (reaches) return false;
      if (endCount[b] > 0) {
        ends++;
        if (isReached) endsLeading++;
      } else if (isReached) return false;
    }
    return (
      (startsReached === 0 || startsReached === starts) && (endsLeading === 0 || endsLeading === ends)
    );
  }
}
