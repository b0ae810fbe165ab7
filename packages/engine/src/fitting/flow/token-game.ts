import type { CompiledFlow } from "./compile-flow.ts";

/** One thing that can happen next. */
export interface FlowStep {
  /** Activity done, −1 where nothing is seen of it. */
  readonly activity: number;
  /** The node it happens at. */
  readonly node: number;
  /** Flows taken of a split that chooses; empty where there was nothing to choose. */
  readonly taken: readonly number[];
  /** The marking it leads to. */
  readonly to: number;
}

/** All ways of a diagram, found as they are asked for; a marking is how many tokens each flow has. */
export interface TokenGame {
  readonly initial: number;
  /** Whether no token is left. */
  isOver(marking: number): boolean;
  stepsFrom(marking: number): readonly FlowStep[];
  /** Markings met so far. */
  readonly size: () => number;
}

/** More ways on than this are tried one by one and all together only. */
const FULL_SUBSETS_UP_TO = 4;
/** A flow that gathers more tokens than this is not followed further. */
const MOST_TOKENS = 3;

/**
 * The token game of a diagram. Exclusive and event-based gateways choose one way, inclusive ones
 * any set of them and join once nothing more can come; catch and throw events and tasks without an
 * activity pass in silence; boundary events do not happen.
 */
export function tokenGame(flow: CompiledFlow): TokenGame {
  const markings: Uint8Array[] = [];
  const ids = new Map<string, number>();
  const steps: (readonly FlowStep[] | undefined)[] = [];
  const idOf = (marking: Uint8Array): number => {
    const key = String.fromCharCode(...marking);
    const known = ids.get(key);
    if (known !== undefined) return known;
    ids.set(key, markings.length);
    markings.push(marking);
    return markings.length - 1;
  };
  const first = new Uint8Array(flow.target.length);
  for (const f of flow.initial) first[f]++;
  const initial = idOf(first);
  return {
    initial,
    isOver: (id) => markings[id].every((tokens) => tokens === 0),
    stepsFrom(id) {
      const known = steps[id];
      if (known !== undefined) return known;
      const found = expand(flow, markings[id], idOf);
      steps[id] = found;
      return found;
    },
    size: () => markings.length,
  };
}

function expand(
  flow: CompiledFlow,
  marking: Uint8Array,
  idOf: (marking: Uint8Array) => number,
): readonly FlowStep[] {
  const found: FlowStep[] = [];
  for (let f = 0; f < marking.length; f++) {
    if (marking[f] === 0) continue;
    const node = flow.target[f];
    const { kind } = flow.model.nodes[node];
    const taken = consumed(flow, marking, f, node);
    if (taken === null) continue;
    const chooses = kind === "exclusive" || kind === "inclusive" || kind === "eventBased";
    for (const ways of waysOn(flow, node, kind)) {
      const next = marking.slice();
      for (const back of taken) next[back]--;
      finish(flow, next, kind, f);
      let overflows = false;
      for (const way of ways) if (++next[way] > MOST_TOKENS) overflows = true;
      if (overflows) continue;
      found.push({
        activity: flow.activityOf[node],
        node,
        taken: chooses && flow.leaving[node].length > 1 ? ways : [],
        to: idOf(next),
      });
    }
  }
  return found;
}

/** The flows whose tokens a node takes when `f` brings one; `null` where it must wait. */
function consumed(
  { entering, comesFrom, model }: CompiledFlow,
  marking: Uint8Array,
  f: number,
  node: number,
): readonly number[] | null {
  const { kind } = model.nodes[node];
  const joins = entering[node].length > 1;
  if (!joins || (kind !== "parallel" && kind !== "inclusive")) return [f];
  const here = entering[node].filter((e) => marking[e] > 0);
  // Of several flows with a token, the first speaks for all.
  if (here[0] !== f) return null;
  if (kind === "parallel") return here.length === entering[node].length ? here : null;
  const comes = comesFrom[node];
  if (comes === null) return here;
  for (let e = 0; e < marking.length; e++) {
    if (marking[e] > 0 && comes[e] === 1 && !here.includes(e)) return null;
  }
  return here;
}

/** Sets of flows that may get a token. */
function waysOn(flow: CompiledFlow, node: number, kind: string): readonly (readonly number[])[] {
  const on = flow.leaving[node];
  if (kind === "subProcess") return [flow.inside.get(node) ?? on];
  if (on.length <= 1) return [on];
  if (kind === "exclusive" || kind === "eventBased") return on.map((way) => [way]);
  if (kind !== "inclusive") return [on];
  if (on.length > FULL_SUBSETS_UP_TO) return [...on.map((way) => [way]), on];
  const sets: number[][] = [];
  for (let bits = 1; bits < 2 ** on.length; bits++) {
    sets.push(on.filter((_, k) => (bits >> k) & 1));
  }
  return sets;
}

/** What an end does beyond taking a token: ends the case, or the sub-process it stands in. */
function finish(
  { leaving, scopes }: CompiledFlow,
  next: Uint8Array,

  kind: string,
  arrivedBy: number,
): void {
  if (kind !== "end" && kind !== "terminate") return;
  const scope = scopes[arrivedBy][0];
  const within = (f: number) => scope === undefined || scopes[f].includes(scope);
  if (kind === "terminate") for (let f = 0; f < next.length; f++) if (within(f)) next[f] = 0;
  if (scope === undefined) return;
  for (let f = 0; f < next.length; f++) if (next[f] > 0 && within(f)) return;
  for (const way of leaving[scope]) next[way]++;
}
