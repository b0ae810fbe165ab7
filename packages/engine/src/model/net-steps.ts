import type { PetriNet } from "./petri-net.ts";

/**
 * A net laid out for walking: what each transition needs and how it changes each place, as slices
 * of flat columns. Transition t needs `neededTokens[k]` in `neededPlace[k]` for k in
 * [neededFrom[t], neededFrom[t + 1]) and adds `changeTokens[k]` to `changePlace[k]` likewise;
 * places are ascending in both, and places that do not change are left out of the second.
 */
export interface NetSteps {
  readonly placeCount: number;
  readonly transitionCount: number;
  /** Index of the activity, −1 where silent. Length: transitionCount. */
  readonly activity: Int32Array;
  readonly neededFrom: Uint32Array;
  readonly neededPlace: Uint32Array;
  readonly neededTokens: Uint8Array;
  readonly changeFrom: Uint32Array;
  readonly changePlace: Uint32Array;
  readonly changeTokens: Int8Array;
  /** Transitions whose first needed place is p; those that need nothing stand under placeCount. */
  readonly watching: readonly Uint32Array[];
}

/** Lays a net out for walking. */
export function layOutNet({ placeCount, transitions }: PetriNet): NetSteps {
  const needs = transitions.map(({ inputs }) => tally(inputs, 1));
  const changes = transitions.map(({ inputs, outputs }) =>
    tally(outputs, 1, tally(inputs, -1)).filter(([, tokens]) => tokens !== 0),
  );
  const watching = Array.from({ length: placeCount + 1 }, (): number[] => []);
  needs.forEach((need, t) => {
    watching[need[0]?.[0] ?? placeCount].push(t);
  });
  return {
    placeCount,
    transitionCount: transitions.length,
    activity: Int32Array.from(transitions, (one) => one.activity),
    neededFrom: starts(needs),
    neededPlace: Uint32Array.from(needs.flat(), ([place]) => place),
    neededTokens: Uint8Array.from(needs.flat(), ([, tokens]) => tokens),
    changeFrom: starts(changes),
    changePlace: Uint32Array.from(changes.flat(), ([place]) => place),
    changeTokens: Int8Array.from(changes.flat(), ([, tokens]) => tokens),
    watching: watching.map((list) => Uint32Array.from(list)),
  };
}

/** Whether transition t may fire where `tokens` holds the marking from `at` on. */
export function isEnabled(net: NetSteps, tokens: Uint8Array, at: number, t: number): boolean {
  const { neededFrom, neededPlace, neededTokens } = net;
  for (let k = neededFrom[t]; k < neededFrom[t + 1]; k++) {
    if (tokens[at + neededPlace[k]] < neededTokens[k]) return false;
  }
  return true;
}

/**
 * Fires transition t on `tokens`, which holds one marking from 0 on.
 *
 * @returns False where a place would hold more than 255 tokens; the marking is then of no use.
 */
export function fire(net: NetSteps, tokens: Uint8Array, t: number): boolean {
  const { changeFrom, changePlace, changeTokens } = net;
  for (let k = changeFrom[t]; k < changeFrom[t + 1]; k++) {
    const after = tokens[changePlace[k]] + changeTokens[k];
    if (after > 255) return false;
    tokens[changePlace[k]] = after;
  }
  return true;
}

/**
 * Writes the enabled transitions of a marking into `into`, in no particular but always the same
 * order.
 *
 * @returns How many there are.
 */
export function listEnabled(
  net: NetSteps,
  tokens: Uint8Array,
  at: number,
  into: Uint32Array,
): number {
  const { placeCount, watching } = net;
  let count = 0;
  for (let p = 0; p <= placeCount; p++) {
    if (p < placeCount && tokens[at + p] === 0) continue;
    const list = watching[p];
    for (let k = 0; k < list.length; k++) {
      if (isEnabled(net, tokens, at, list[k])) into[count++] = list[k];
    }
  }
  return count;
}

type Tally = [place: number, tokens: number][];

/** How often each place is named, times `weight`, on top of an earlier tally; places ascending. */
function tally(places: readonly number[], weight: number, before: Tally = []): Tally {
  const tokens = new Map<number, number>(before);
  for (const p of places) tokens.set(p, (tokens.get(p) ?? 0) + weight);
  return [...tokens].sort((left, right) => left[0] - right[0]);
}

function starts(lists: readonly (readonly unknown[])[]): Uint32Array {
  const from = new Uint32Array(lists.length + 1);
  lists.forEach((list, t) => {
    from[t + 1] = from[t] + list.length;
  });
  return from;
}
