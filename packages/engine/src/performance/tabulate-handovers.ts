import type { WorkClock } from "../calendar/work-calendar.ts";
import { eventCount } from "../log/event-log.ts";
import type { LogView } from "../log/log-view.ts";
import { type EventGaps, gapsBefore } from "./event-gaps.ts";
import { groupClocks } from "./group-clocks.ts";
import type { Handover, HandoverTable } from "./handover-table.ts";
import { pairIndex } from "./pair-index.ts";

/**
 * Who passes work to whom: absolute, case-wise and tie-aware counts, with the waiting in between.
 * Pairs of which one side is unknown are counted apart. A view by resource shows persons and needs
 * a permission; that is for the caller to check.
 *
 * @param gaps `gapsBefore` of the same view and clock, where a caller has it already.
 * @returns `null` where the log knows no role (or resource).
 * @see W. M. P. van der Aalst, H. A. Reijers, M. Song, "Discovering Social Networks from Event
 *   Logs", Computer Supported Cooperative Work 14, 2005.
 */
export function tabulateHandovers(
  view: LogView,
  level: "role" | "resource",
  clock: WorkClock | null,
  gaps: EventGaps = gapsBefore(view, clock),
): HandoverTable | null {
  const { log, cases } = view;
  const actor = level === "role" ? log.role : log.resource;
  if (actor === null) return null;
  const names = level === "role" ? log.roleNames : log.resourceNames;
  const pairsOf = pairIndex(names.length);
  const group = new Int32Array(eventCount(log)).fill(-1);
  const kept = new Uint32Array(names.length);
  const counts: number[] = [];
  const inCases: number[] = [];
  const seenIn: number[] = [];
  let pairs = 0;
  let unknownPairs = 0;
  for (let k = 0; k < cases.length; k++) {
    for (let i = log.caseStart[cases[k]] + 1; i < log.caseStart[cases[k] + 1]; i++) {
      pairs++;
      const from = actor[i - 1];
      const to = actor[i];
      if (from < 0 || to < 0) unknownPairs++;
      else if (from === to) kept[from]++;
      else {
        const g = pairsOf.numberOf(from, to);
        if (g === counts.length) {
          counts.push(0);
          inCases.push(0);
          seenIn.push(-1);
        }
        group[i] = g;
        counts[g]++;
        if (seenIn[g] !== k) inCases[g]++;
        seenIn[g] = k;
      }
    }
  }
  const weights = tieAwareWeights(view, actor, names.length);
  const durations = groupClocks(group, gaps.elapsedMs, gaps.workMs, counts.length);
  const handovers = counts.map(
    (count, g): Handover => ({
      from: pairsOf.from[g],
      to: pairsOf.to[g],
      count,
      cases: inCases[g],
      weight: weights(pairsOf.from[g], pairsOf.to[g]),
      waiting: durations.of(g),
      totalWaitingMs: durations.totalMs(g),
      totalWaitingWorkMs: durations.totalWorkMs(g),
    }),
  );
  handovers.sort((x, y) => y.count - x.count || x.from - y.from || x.to - y.to);
  return { level, names, handovers, kept, unknownPairs, pairs };
}

/** Between each two neighbouring blocks of unordered events every pair counts 1 / (|B₁| · |B₂|). */
function tieAwareWeights(
  { log, cases }: LogView,
  actor: Int32Array,
  size: number,
): (from: number, to: number) => number {
  const pairs = pairIndex(size);
  const weight: number[] = [];
  const add = (from: number, to: number, part: number) => {
    if (from < 0 || to < 0 || from === to) return;
    const g = pairs.numberOf(from, to);
    weight[g] = (weight[g] ?? 0) + part;
  };
  for (let k = 0; k < cases.length; k++) {
    const end = log.caseStart[cases[k] + 1];
    let first = log.caseStart[cases[k]];
    let middle = blockEnd(log.tiedWithPrevious, first, end);
    while (middle < end) {
      const last = blockEnd(log.tiedWithPrevious, middle, end);
      const part = 1 / ((middle - first) * (last - middle));
      const sources = countActors(actor, first, middle);
      const targets = countActors(actor, middle, last);
      for (const [from, n] of sources) for (const [to, m] of targets) add(from, to, n * m * part);
      first = middle;
      middle = last;
    }
  }
  return (from, to) => weight[pairs.numberOf(from, to)] ?? 0;
}

/** How often each actor occurs in a block; counted, because blocks of whole days can be long. */
function countActors(
  actor: Int32Array,
  from: number,
  to: number,
): Iterable<readonly [number, number]> {
  if (to === from + 1) return [[actor[from], 1]];
  const counts = new Map<number, number>();
  for (let i = from; i < to; i++) counts.set(actor[i], (counts.get(actor[i]) ?? 0) + 1);
  return counts;
}

function blockEnd(tiedWithPrevious: Uint8Array, from: number, end: number): number {
  let i = from + 1;
  while (i < end && tiedWithPrevious[i] === 1) i++;
  return i;
}
