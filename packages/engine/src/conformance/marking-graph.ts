import { Markings } from "../model/markings.ts";
import { fire, layOutNet, listEnabled, type NetSteps } from "../model/net-steps.ts";
import type { PetriNet } from "../model/petri-net.ts";

/** The steps that lead on from one marking: transition k leads to marking `to[k]`. */
export interface MarkingSteps {
  readonly transition: Int32Array;
  readonly to: Int32Array;
}

/**
 * The reachable markings of a net, met as they are asked for and kept for all traces. Where a
 * silent step is sure to be taken at some time and nothing competes with it, it is the only step
 * given (unless all are asked for): taking it at once loses no run.
 */
export class MarkingGraph {
  readonly net: NetSteps;
  readonly markings: Markings;
  readonly initial: number;
  readonly final: number;
  readonly #isSure: Uint8Array;
  readonly #steps: (MarkingSteps | undefined)[] = [];
  readonly #enabled: Uint32Array;
  readonly #tokens: Uint8Array;

  /** @param mode "all" gives every step, also beside one that is sure to be taken. */
  constructor(net: PetriNet, mode: "reduced" | "all" = "reduced") {
    this.net = layOutNet(net);
    this.markings = new Markings(net.placeCount);
    this.initial = this.markings.intern(net.initialMarking);
    this.final = this.markings.intern(net.finalMarking);
    this.#enabled = new Uint32Array(net.transitions.length);
    this.#tokens = new Uint8Array(net.placeCount);
    const consumers = new Uint32Array(net.placeCount);
    for (const { inputs } of net.transitions) for (const p of new Set(inputs)) consumers[p]++;
    this.#isSure = Uint8Array.from(net.transitions, ({ activity, inputs }) =>
      mode === "reduced" &&
      activity < 0 &&
      inputs.length > 0 &&
      inputs.every((p) => consumers[p] === 1 && net.finalMarking[p] === 0)
        ? 1
        : 0,
    );
  }

  /** Whether a transition is silent, sure to be taken once enabled, and so taken at once. */
  isSureStep(t: number): boolean {
    return this.#isSure[t] === 1;
  }

  /** The steps on from a marking; always the same object for the same marking. */
  stepsFrom(marking: number): MarkingSteps {
    const known = this.#steps[marking];
    if (known !== undefined) return known;
    const { net, markings } = this;
    let count = listEnabled(net, markings.tokens, marking * markings.width, this.#enabled);
    for (let k = 0; k < count; k++) {
      if (this.#isSure[this.#enabled[k]] === 0) continue;
      this.#enabled[0] = this.#enabled[k];
      count = 1;
    }
    const transition: number[] = [];
    const to: number[] = [];
    for (const t of this.#enabled.slice(0, count).sort()) {
      markings.read(marking, this.#tokens);
      // A place with more than 255 tokens is beyond any sensible model: that way is not followed.
      if (!fire(net, this.#tokens, t)) continue;
      transition.push(t);
      to.push(markings.intern(this.#tokens));
    }
    const steps = { transition: Int32Array.from(transition), to: Int32Array.from(to) };
    this.#steps[marking] = steps;
    return steps;
  }
}
