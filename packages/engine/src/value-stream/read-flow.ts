import type { MapWarning } from "./map-warning.ts";
import { onwardWays, type Way, waysBack } from "./read-probabilities.ts";
import type { StreamMap, StreamStep } from "./stream-map.ts";

/** A map as its figures read it: no loose ends, probabilities that add up, forward links acyclic. */
export interface StreamFlow {
  readonly steps: readonly StreamStep[];
  readonly entries: readonly { readonly step: number; readonly share: number }[];
  /** Ways on, by step. Of alternatives they add up to 1; of a parallel split each is 1. */
  readonly onward: readonly (readonly Way[])[];
  readonly parallel: readonly boolean[];
  /** Ways back, by step; together below 1. */
  readonly back: readonly (readonly Way[])[];
  /** Steps so that every way on leads to a later one. */
  readonly order: readonly number[];
}

/** Reads the links of a map, and tells what had to be left out or assumed. */
export function readFlow(map: StreamMap): {
  readonly flow: StreamFlow;
  readonly warnings: readonly MapWarning[];
} {
  const warnings: MapWarning[] = [];
  const indexOf = new Map<string, number>();
  const steps: StreamStep[] = [];
  for (const step of map.steps) {
    if (indexOf.has(step.id)) {
      warnings.push({ code: "step.twice", stepId: step.id });
      continue;
    }
    indexOf.set(step.id, steps.length);
    steps.push(step);
  }
  const forward: Way[][] = steps.map(() => []);
  const rework: Way[][] = steps.map(() => []);
  for (const [link, { id, from, to, kind, probability }] of map.links.entries()) {
    const start = indexOf.get(from);
    const end = indexOf.get(to);
    if (start === undefined || end === undefined) {
      warnings.push({ code: "link.unknown-step", linkId: id });
      continue;
    }
    const known = probability === null || (probability >= 0 && probability <= 1);
    if (!known) warnings.push({ code: "link.bad-probability", linkId: id });
    const way = { to: end, probability: known ? (probability ?? Number.NaN) : Number.NaN, link };
    (kind === "forward" ? forward : rework)[start].push(way);
  }
  if (forward.every((ways) => ways.length === 0) && steps.length > 1) {
    warnings.push({ code: "map.no-links" });
    for (let s = 0; s + 1 < steps.length; s++) {
      forward[s].push({ to: s + 1, probability: 1, link: -1 });
    }
  }
  const starts = startsOf(steps, forward, rework);
  const { acyclic, order } = withoutCycles(forward, starts, (link) =>
    warnings.push({ code: "link.forward-cycle", linkId: map.links[link].id }),
  );
  const linkIds = map.links.map(({ id }) => id);
  const backing = rework.map((ways, s) => waysBack(ways, steps[s].id, linkIds, warnings));
  const reading = acyclic.map((ways, s) =>
    onwardWays(ways, backing[s], steps[s].id, linkIds, warnings),
  );
  const flow = {
    steps,
    entries: entriesOf(steps, starts, warnings),
    onward: reading.map(({ ways }) => ways),
    parallel: reading.map(({ parallel }) => parallel),
    back: backing,
    order,
  };
  return { flow, warnings };
}

/** Steps of the kind `entry`; without any, those to which nothing leads; at worst the first. */
function startsOf(
  steps: readonly StreamStep[],
  forward: readonly (readonly Way[])[],
  rework: readonly (readonly Way[])[],
): number[] {
  const all = steps.map((_, s) => s);
  const entries = all.filter((s) => steps[s].kind === "entry");
  if (entries.length > 0) return entries;
  const reached = new Set([...forward, ...rework].flat().map(({ to }) => to));
  const loose = all.filter((s) => !reached.has(s));
  return loose.length > 0 ? loose : all.slice(0, 1);
}

function entriesOf(
  steps: readonly StreamStep[],
  starts: readonly number[],
  warnings: MapWarning[],
): StreamFlow["entries"] {
  if (starts.length <= 1) return starts.map((step) => ({ step, share: 1 }));
  const shares = starts.map((s) => steps[s].caseShare ?? Number.NaN);
  const sum = shares.reduce((a, b) => a + b, 0);
  if (Math.abs(sum - 1) <= 0.005 && shares.every((share) => share >= 0)) {
    return starts.map((step, k) => ({ step, share: shares[k] / sum }));
  }
  warnings.push({ code: "map.several-starts", stepIds: starts.map((s) => steps[s].id) });
  return starts.map((step) => ({ step, share: 1 / starts.length }));
}

/** Leaves out each link that leads back to a step it came through, depth first from the starts. */
function withoutCycles(
  forward: readonly (readonly Way[])[],
  starts: readonly number[],
  onCycle: (link: number) => void,
): { readonly acyclic: readonly (readonly Way[])[]; readonly order: readonly number[] } {
  const acyclic: Way[][] = forward.map(() => []);
  const state = new Uint8Array(forward.length);
  const reversed: number[] = [];
  function visit(s: number): void {
    state[s] = 1;
    for (const way of forward[s]) {
      if (state[way.to] === 1) {
        onCycle(way.link);
        continue;
      }
      acyclic[s].push(way);
      if (state[way.to] === 0) visit(way.to);
    }
    state[s] = 2;
    reversed.push(s);
  }
  for (const s of [...starts, ...forward.keys()]) if (state[s] === 0) visit(s);
  return { acyclic, order: reversed.reverse() };
}
