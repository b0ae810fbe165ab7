import type { NetSteps } from "../model/net-steps.ts";

/**
 * Chooses, of the steps enabled at a marking, those that must be looked at now so that no cost is
 * lost: a strong stubborn set of the synchronous product. Every run to the end has a permutation
 * that begins with one of them, so parallel work that has nothing to do with the next event is left
 * for later, in one order and not in all. Permutations cost the same. Right only where nothing is
 * enabled at the end.
 *
 * @see A. Valmari, "Stubborn sets for reduced state space generation", Advances in Petri Nets 1990.
 */
export class StubbornSteps {
  readonly #net: NetSteps;
  /** Transitions that need tokens of a place, and those that leave more there than they take. */
  readonly #consumers: readonly number[][];
  readonly #producers: readonly number[][];
  readonly #transitionsOf: readonly number[][];
  readonly #isIn: Uint8Array;
  readonly #list: number[] = [];

  /** @param silentOnly Looks at runs of silent steps only, towards one visible one. */
  constructor(net: NetSteps, activityCount: number, silentOnly = false) {
    this.#net = net;
    const lists = (count: number) => Array.from({ length: count }, (): number[] => []);
    this.#consumers = lists(net.placeCount);
    this.#producers = lists(net.placeCount);
    this.#transitionsOf = lists(activityCount);
    this.#isIn = new Uint8Array(net.transitionCount);
    for (let t = 0; t < net.transitionCount; t++) {
      this.#transitionsOf[net.activity[t]]?.push(t);
      if (silentOnly && net.activity[t] >= 0) continue;
      for (let k = net.neededFrom[t]; k < net.neededFrom[t + 1]; k++) {
        this.#consumers[net.neededPlace[k]].push(t);
      }
      for (let k = net.changeFrom[t]; k < net.changeFrom[t + 1]; k++) {
        if (net.changeTokens[k] > 0) this.#producers[net.changePlace[k]].push(t);
      }
    }
  }

  /**
   * The enabled steps to look at where activity `a` is the next event (skipping the event is looked
   * at beside them), or where no event is left (−1).
   *
   * @param enabled All steps enabled at the marking that `tokens` holds from `at` on, ascending.
   */
  choose(tokens: Uint8Array, at: number, enabled: readonly number[], a: number): readonly number[] {
    if (enabled.length <= 1) return enabled;
    if (a >= 0) return this.#closure(tokens, at, enabled, this.#transitionsOf[a]);
    let least = enabled;
    for (const t of enabled) {
      const found = this.#closure(tokens, at, enabled, [t]);
      if (found.length < least.length) least = found;
      if (least.length === 1) break;
    }
    return least;
  }

  /** The enabled steps to look at so that transition `t` becomes enabled, if it can. */
  chooseFor(tokens: Uint8Array, at: number, enabled: readonly number[], t: number) {
    return this.#closure(tokens, at, enabled, [t]);
  }

  #closure(
    tokens: Uint8Array,
    at: number,
    enabled: readonly number[],
    seeds: readonly number[],
  ): readonly number[] {
    const { neededFrom, neededPlace, neededTokens } = this.#net;
    const list = this.#list;
    list.length = 0;
    const add = (t: number) => {
      if (this.#isIn[t] === 1) return;
      this.#isIn[t] = 1;
      list.push(t);
    };
    for (const t of seeds) add(t);
    for (let next = 0; next < list.length; next++) {
      const t = list[next];
      let lacking = -1;
      for (let k = neededFrom[t]; k < neededFrom[t + 1]; k++) {
        if (tokens[at + neededPlace[k]] < neededTokens[k]) lacking = neededPlace[k];
      }
      // Cannot happen before what it lacks is made; else whatever could take its tokens matters.
      if (lacking >= 0) for (const other of this.#producers[lacking]) add(other);
      else {
        for (let k = neededFrom[t]; k < neededFrom[t + 1]; k++) {
          for (const other of this.#consumers[neededPlace[k]]) add(other);
        }
      }
    }
    const chosen = enabled.filter((t) => this.#isIn[t] === 1);
    for (const t of list) this.#isIn[t] = 0;
    return chosen;
  }
}
