import type { NetSteps } from "../model/net-steps.ts";
import { DualSimplex, type ProgramColumn } from "../stats/dual-simplex.ts";

/**
 * The marking-equation bound (process-mining §7): what it costs at least to come from a marking to
 * the final one while the remaining events are consumed, whatever their order. Events of one
 * activity are one row, because the equation cannot tell them apart; so one matrix serves all
 * markings and all traces, and each question starts from the answer to the last.
 *
 * Columns: first one a transition, done together with an event (of a silent one: just done);
 * then one a transition, done without an event, cost 1; then one an activity, seen without a step,
 * cost 1. A column that stands for nothing is empty.
 *
 * @see S. van Zelst, A. Bolt, B. van Dongen, "Tuning alignment computation", ATAED 2017.
 */
export class MarkingBound {
  readonly #program: DualSimplex;
  readonly #final: Uint8Array;
  readonly #rhs: Float64Array;
  readonly #placeCount: number;

  constructor(net: NetSteps, activityCount: number, finalMarking: Uint8Array) {
    const { placeCount, transitionCount, activity } = net;
    const columns: ProgramColumn[] = [];
    const changes = (t: number): [number, number][] => {
      const entries: [number, number][] = [];
      for (let k = net.changeFrom[t]; k < net.changeFrom[t + 1]; k++) {
        entries.push([net.changePlace[k], net.changeTokens[k]]);
      }
      return entries;
    };
    for (let t = 0; t < transitionCount; t++) {
      const event: [number, number][] = activity[t] < 0 ? [] : [[placeCount + activity[t], 1]];
      columns.push({ cost: 0, entries: [...changes(t), ...event] });
    }
    for (let t = 0; t < transitionCount; t++) {
      columns.push({ cost: 1, entries: activity[t] < 0 ? [] : changes(t) });
    }
    for (let a = 0; a < activityCount; a++)
      columns.push({ cost: 1, entries: [[placeCount + a, 1]] });
    this.#program = new DualSimplex(placeCount + activityCount, columns);
    this.#final = finalMarking;
    this.#placeCount = placeCount;
    this.#rhs = new Float64Array(placeCount + activityCount);
  }

  /** Length of a solution. */
  get columnCount(): number {
    return this.#program.columnCount;
  }

  /**
   * The least cost, not rounded; `Infinity` where the final marking cannot be reached.
   *
   * @param tokens Holds the marking from `at` on.
   * @param remaining How many events of each activity are left.
   */
  solve(tokens: Uint8Array, at: number, remaining: ArrayLike<number>): number {
    const places = this.#placeCount;
    for (let p = 0; p < places; p++) this.#rhs[p] = this.#final[p] - tokens[at + p];
    for (let a = places; a < this.#rhs.length; a++) this.#rhs[a] = remaining[a - places];
    return this.#program.solve(this.#rhs);
  }

  /** Writes how often the last answer uses each column. */
  readSolution(into: Float64Array): void {
    this.#program.readSolution(into);
  }
}
