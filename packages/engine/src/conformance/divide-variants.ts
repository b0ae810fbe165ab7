import type { Variants } from "../log/variants.ts";
import type { Alignments } from "./alignments.ts";
import { compareTraces } from "./narrow-intervals.ts";

/** Some variants of a log, to be aligned apart from the others. */
export interface VariantPart {
  /** Which they are, ascending. */
  readonly picked: Uint32Array;
  readonly variants: Pick<Variants, "start" | "activity" | "cases">;
}

/**
 * Divides variants for several workers: neighbours in the order of the alphabet stay together,
 * because they share most of their work, and every part has about as many events.
 *
 * @returns At most `parts` parts, none of them empty.
 */
export function divideVariants(
  { start, activity, cases }: Pick<Variants, "start" | "activity" | "cases">,
  parts: number,
): readonly VariantPart[] {
  if (!(Number.isInteger(parts) && parts >= 1)) throw new RangeError(`${parts} parts`);
  const traces = Array.from(cases, (_, v) =>
    Int32Array.from(activity.subarray(start[v], start[v + 1])),
  );
  const order = [...traces.keys()].sort((one, other) => compareTraces(traces[one], traces[other]));
  const weight = (v: number) => traces[v].length + 1;
  const whole = order.reduce((sum, v) => sum + weight(v), 0);
  const lists = Array.from({ length: parts }, (): number[] => []);
  let before = 0;
  for (const v of order) {
    lists[Math.min(parts - 1, Math.floor((before * parts) / whole))].push(v);
    before += weight(v);
  }
  return lists
    .filter(({ length }) => length > 0)
    .map((list) => {
      const picked = Uint32Array.from(list).sort();
      const starts = new Uint32Array(picked.length + 1);
      picked.forEach((v, k) => {
        starts[k + 1] = starts[k] + traces[v].length;
      });
      return {
        picked,
        variants: {
          start: starts,
          activity: Uint16Array.from([...picked].flatMap((v) => [...traces[v]])),
          cases: Uint32Array.from(picked, (v) => cases[v]),
        },
      };
    });
}

/**
 * Puts alignments of all parts of a log together again.
 *
 * @throws RangeError where the parts do not hold every variant once.
 */
export function joinAlignments(
  parts: readonly { readonly picked: Uint32Array; readonly alignments: Alignments }[],
): Alignments {
  const count = parts.reduce((sum, { picked }) => sum + picked.length, 0);
  const places = new Map<number, { readonly from: Alignments; readonly at: number }>();
  for (const { picked, alignments } of parts) {
    picked.forEach((v, at) => {
      places.set(v, { from: alignments, at });
    });
  }
  const ordered = Array.from({ length: count }, (_, v) => {
    const place = places.get(v);
    if (place === undefined) throw new RangeError(`variant ${v} of ${count} is in no part`);
    return place;
  });
  const moveStart = new Uint32Array(count + 1);
  ordered.forEach(({ from, at }, v) => {
    moveStart[v + 1] = moveStart[v] + from.moveStart[at + 1] - from.moveStart[at];
  });
  const moveTransition = new Int32Array(moveStart[count]);
  const movePosition = new Int32Array(moveStart[count]);
  ordered.forEach(({ from, at }, v) => {
    const [first, end] = [from.moveStart[at], from.moveStart[at + 1]];
    moveTransition.set(from.moveTransition.subarray(first, end), moveStart[v]);
    movePosition.set(from.movePosition.subarray(first, end), moveStart[v]);
  });
  const column = (read: (from: Alignments) => Uint32Array) =>
    Uint32Array.from(ordered, ({ from, at }) => read(from)[at]);
  return {
    moveStart,
    moveTransition,
    movePosition,
    lowerCost: column(({ lowerCost }) => lowerCost),
    upperCost: column(({ upperCost }) => upperCost),
    length: column(({ length }) => length),
    cases: column(({ cases }) => cases),
    shortestRun: parts[0]?.alignments.shortestRun ?? 0,
    states: parts.reduce((sum, { alignments }) => sum + alignments.states, 0),
  };
}
