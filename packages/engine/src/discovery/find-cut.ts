import { type ArcSet, bitsOf, hasBit, partsOf } from "./arc-set.ts";
import { findSequence } from "./find-sequence.ts";

/** Groups of numbers, each rising. */
export type Groups = readonly (readonly number[])[];

/** A way to take a graph apart: at least two groups of its numbers. */
export interface Cut {
  readonly kind: "choice" | "sequence" | "parallel" | "loop";
  /** In order for sequence and loop (do first); by smallest number otherwise. */
  readonly groups: Groups;
}

/**
 * The first cut that a graph has (process-mining §5, Leemans 2017): choice, sequence, parallel,
 * loop; `null` where it has none. O(n³ / 32) at worst.
 */
export function findCut(arcs: ArcSet): Cut | null {
  const choice = findChoice(arcs);
  if (choice.length > 1) return { kind: "choice", groups: choice };
  const sequence = findSequence(arcs);
  if (sequence.length > 1) return { kind: "sequence", groups: sequence };
  const parallel = findParallel(arcs);
  if (parallel.length > 1) return { kind: "parallel", groups: parallel };
  const loop = findLoop(arcs);
  return loop.length > 1 ? { kind: "loop", groups: loop } : null;
}

/** Parts that no arc joins. */
function findChoice({ words, alive, next, before }: ArcSet): Groups {
  return partsOf(alive, (a, into) => {
    for (let w = 0; w < words; w++) into[w] = next[a * words + w] | before[a * words + w];
  });
}

/** Parts of which every activity follows every one of the others directly, both ways. */
function findParallel({ words, alive, next, before, starts, ends }: ArcSet): Groups {
  const groups = partsOf(alive, (a, into) => {
    for (let w = 0; w < words; w++) into[w] = ~(next[a * words + w] & before[a * words + w]);
  });
  if (groups.length < 2) return groups;
  // A part that cannot begin is put together with one that cannot end; what is left over goes to
  // the first that can do both.
  const canStart = (group: readonly number[]) => group.some((a) => hasBit(starts, a));
  const canEnd = (group: readonly number[]) => group.some((a) => hasBit(ends, a));
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

/**
 * What starts and ends, and the parts through which one comes from an end to a start again. A part
 * that leads elsewhere, or of which an activity leads to some starts but not to all, or comes from
 * some ends but not from all, belongs to the body.
 */
function findLoop({ words, alive, next, before, starts, ends }: ArcSet): Groups {
  const others = alive.slice();
  for (let w = 0; w < words; w++) others[w] &= ~(starts[w] | ends[w]);
  const body: number[] = [];
  for (const a of bitsOf(alive)) if (!hasBit(others, a)) body.push(a);
  const redos: (readonly number[])[] = [];
  const parts = partsOf(others, (a, into) => {
    for (let w = 0; w < words; w++) into[w] = next[a * words + w] | before[a * words + w];
  });
  for (const part of parts) {
    if (part.every(leadsBack)) redos.push(part);
    else body.push(...part);
  }
  return [body.sort((a, b) => a - b), ...redos];

  function leadsBack(a: number): boolean {
    let reachesSome = false;
    let missesSome = false;
    let isReachedBySome = false;
    let isMissedBySome = false;
    for (let w = 0; w < words; w++) {
      const onward = next[a * words + w];
      const backward = before[a * words + w];
      if ((onward & ends[w] & ~starts[w]) !== 0) return false;
      if ((backward & starts[w] & ~ends[w]) !== 0) return false;
      if ((onward & starts[w]) !== 0) reachesSome = true;
      if ((~onward & starts[w]) !== 0) missesSome = true;
      if ((backward & ends[w]) !== 0) isReachedBySome = true;
      if ((~backward & ends[w]) !== 0) isMissedBySome = true;
    }
    return !(reachesSome && missesSome) && !(isReachedBySome && isMissedBySome);
  }
}
