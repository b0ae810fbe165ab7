import type { Variants } from "../log/variants.ts";
import type { PetriNet } from "../model/petri-net.ts";
import type { Alignments } from "./alignments.ts";

/**
 * How a case departs from a model. "early" and "late": the step was done, but before or after
 * another that the model has the other way round. "repeated": once more than the model lets.
 * "extra": where the model has no place for it. "foreign": the model does not know the activity.
 */
export const deviationKinds = ["skipped", "early", "late", "repeated", "extra", "foreign"] as const;
/** One of {@link deviationKinds}. */
export type DeviationKind = (typeof deviationKinds)[number];

/** One way of departing, over all cases. */
export interface Deviation {
  readonly kind: DeviationKind;
  readonly activity: string;
  /** Of "early" and "late": the step it changed places with; else `null`. */
  readonly other: string | null;
  /** Distinct cases. */
  readonly cases: number;
  readonly times: number;
  /** Variants in which it occurs, commonest first. */
  readonly variants: readonly number[];
  /** Positions in the view of all its cases, ascending. */
  readonly caseOrder: Uint32Array;
}

/**
 * What alignments say in words: moves of all variants, gathered by kind and activity; those of most
 * cases first, then in the order of `deviationKinds`, then by name. An event without a step and a
 * step without an event of the same activity are one step at another place.
 */
export function findDeviations(
  net: PetriNet,
  alignments: Alignments,
  variants: Variants,
  activityNames: readonly string[],
  modelActivity: Int32Array,
): readonly Deviation[] {
  const found = new Map<
    string,
    {
      kind: DeviationKind;
      activity: string;
      other: string | null;
      times: number;
      cases: number;
      variants: number[];
    }
  >();
  for (let v = 0; v < alignments.cases.length; v++) {
    const seen = new Set<string>();
    for (const { kind, activity, other } of deviationsOf(v)) {
      const key = JSON.stringify([kind, activity, other]);
      let one = found.get(key);
      if (one === undefined) {
        one = { kind, activity, other, times: 0, cases: 0, variants: [] };
        found.set(key, one);
      }
      one.times += alignments.cases[v];
      if (seen.has(key)) continue;
      seen.add(key);
      one.cases += alignments.cases[v];
      one.variants.push(v);
    }
  }
  const casesOf = casesByVariant(variants);
  return [...found.values()]
    .sort(
      (left, right) =>
        right.cases - left.cases ||
        deviationKinds.indexOf(left.kind) - deviationKinds.indexOf(right.kind) ||
        (left.activity < right.activity ? -1 : left.activity > right.activity ? 1 : 0) ||
        ((left.other ?? "") < (right.other ?? "") ? -1 : 1),
    )
    .map((one) => ({
      ...one,
      caseOrder: Uint32Array.from(one.variants.flatMap((v) => casesOf[v])).sort(),
    }));

  function deviationsOf(v: number): readonly Pick<Deviation, "kind" | "activity" | "other">[] {
    const moves = movesOf(v);
    const pairs = pairMoves(moves);
    const met = new Set<string>();
    const told: Pick<Deviation, "kind" | "activity" | "other">[] = [];
    moves.forEach((move, k) => {
      const { name, isEvent, isStep } = move;
      if (isEvent && isStep) met.add(name);
      if (isEvent === isStep) return;
      const partner = pairs.get(k);
      if (isEvent && !move.isKnown) told.push({ kind: "foreign", activity: name, other: null });
      else if (partner === undefined) {
        const repeated = isEvent && (met.has(name) || laterMatched(moves, k, name));
        const kind = !isEvent ? "skipped" : repeated ? "repeated" : "extra";
        told.push({ kind, activity: name, other: null });
      } else if (isEvent) {
        const other = changedPlacesWith(moves, k, partner);
        const kind = partner > k ? "early" : "late";
        if (other === null) told.push({ kind: "extra", activity: name, other: null });
        else told.push({ kind, activity: name, other });
      }
    });
    return told;
  }

  function movesOf(v: number): readonly Move[] {
    const moves: Move[] = [];
    for (let k = alignments.moveStart[v]; k < alignments.moveStart[v + 1]; k++) {
      const t = alignments.moveTransition[k];
      const i = alignments.movePosition[k];
      if (t >= 0 && net.transitions[t].activity < 0) continue;
      const a = i < 0 ? -1 : variants.activity[variants.start[v] + i];
      moves.push({
        name: a < 0 ? net.activityNames[net.transitions[t].activity] : activityNames[a],
        key: a < 0 ? net.transitions[t].activity : modelActivity[a],
        isEvent: i >= 0,
        isStep: t >= 0,
        isKnown: a < 0 || modelActivity[a] >= 0,
      });
    }
    return moves;
  }
}

interface Move {
  readonly name: string;
  /** Activity of the model, −1 where it knows none. */
  readonly key: number;
  readonly isEvent: boolean;
  readonly isStep: boolean;
  readonly isKnown: boolean;
}

/** Each event without a step and the nearest step without an event of its activity, both ways. */
function pairMoves(moves: readonly Move[]): ReadonlyMap<number, number> {
  const pairs = new Map<number, number>();
  moves.forEach((event, k) => {
    if (!event.isEvent || event.isStep || !event.isKnown) return;
    let nearest = -1;
    moves.forEach((step, other) => {
      if (step.isEvent || step.key !== event.key || pairs.has(other)) return;
      if (nearest < 0 || Math.abs(other - k) < Math.abs(nearest - k)) nearest = other;
    });
    if (nearest < 0) return;
    pairs.set(k, nearest);
    pairs.set(nearest, k);
  });
  return pairs;
}

function laterMatched(moves: readonly Move[], from: number, name: string): boolean {
  return moves.slice(from + 1).some((move) => move.name === name && move.isEvent && move.isStep);
}

/** The matched step between the event and its place in the model that stands next to that place. */
function changedPlacesWith(moves: readonly Move[], event: number, step: number): string | null {
  const toward = step > event ? -1 : 1;
  for (let k = step + toward; k !== event; k += toward) {
    if (moves[k].isEvent && moves[k].isStep) return moves[k].name;
  }
  for (let k = step + toward; k !== event; k += toward) if (moves[k].isEvent) return moves[k].name;
  return null;
}

/** Positions in the view of the cases of each variant. */
function casesByVariant({ variantOfCase, cases }: Variants): readonly number[][] {
  const lists = Array.from(cases, (): number[] => []);
  variantOfCase.forEach((v, k) => {
    lists[v].push(k);
  });
  return lists;
}
