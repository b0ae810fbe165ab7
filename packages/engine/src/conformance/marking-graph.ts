import { Markings } from "../model/markings.ts";
import { fire, layOutNet, listEnabled, type NetSteps } from "../model/net-steps.ts";
import type { PetriNet } from "../model/petri-net.ts";
import { StubbornSteps } from "./stubborn-steps.ts";

/** The steps that lead on from one marking: transition k leads to marking `to[k]`. */
export interface MarkingSteps {
  readonly transition: Int32Array;
  readonly to: Int32Array;
}

/** Stands for the activity of the next event where no event is left. */
export const NO_EVENT_LEFT = -1;

/** The reachable markings of a net, met as they are asked for and kept for all traces. */
export class MarkingGraph {
  readonly net: NetSteps;
  readonly markings: Markings;
  readonly initial: number;
  readonly final: number;
  readonly #steps: (MarkingSteps | undefined)[] = [];
  readonly #towards = new Map<number, MarkingSteps>();
  readonly #activityCount: number;
  /** `null` where the end is not an end: something is enabled there. */
  readonly #stubborn: StubbornSteps | null;
  readonly #enabled: Uint32Array;
  readonly #tokens: Uint8Array;

  constructor(net: PetriNet) {
    this.net = layOutNet(net);
    this.markings = new Markings(net.placeCount);
    this.#enabled = new Uint32Array(net.transitions.length);
    this.#tokens = new Uint8Array(net.placeCount);
    this.#activityCount = net.activityNames.length;
    this.initial = this.markings.intern(net.initialMarking);
    this.final = this.markings.intern(net.finalMarking);
    const isEnd = listEnabled(this.net, net.finalMarking, 0, this.#enabled) === 0;
    this.#stubborn = isEnd ? new StubbornSteps(this.net, this.#activityCount) : null;
  }

  /** All steps on from a marking; always the same object for the same marking. */
  stepsFrom(marking: number): MarkingSteps {
    const known = this.#steps[marking];
    if (known !== undefined) return known;
    const steps = this.#fired(marking, this.#enabledAt(marking));
    this.#steps[marking] = steps;
    return steps;
  }

  #enabledAt(marking: number): readonly number[] {
    const { net, markings } = this;
    const count = listEnabled(net, markings.tokens, marking * markings.width, this.#enabled);
    return [...this.#enabled.subarray(0, count).sort()];
  }

  #fired(marking: number, chosen: readonly number[]): MarkingSteps {
    const { net, markings } = this;
    const transition: number[] = [];
    const to: number[] = [];
    for (const t of chosen) {
      markings.read(marking, this.#tokens);
      // A place with more than 255 tokens is beyond any sensible model: that way is not followed.
      if (!fire(net, this.#tokens, t)) continue;
      transition.push(t);
      to.push(markings.intern(this.#tokens));
    }
    return { transition: Int32Array.from(transition), to: Int32Array.from(to) };
  }

  /**
   * Those steps that have to be looked at where activity `a` is the next event, or none is left
   * ({@link NO_EVENT_LEFT}); see {@link StubbornSteps}.
   */
  stepsTowards(marking: number, a: number): MarkingSteps {
    if (this.#stubborn === null) return this.stepsFrom(marking);
    const key = marking * (this.#activityCount + 1) + a + 1;
    const known = this.#towards.get(key);
    if (known !== undefined) return known;
    const { tokens, width } = this.markings;
    const enabled = this.#enabledAt(marking);
    const chosen = this.#stubborn.choose(tokens, marking * width, enabled, a);
    // Only those are gone along: in large models most of what is enabled never matters.
    const steps =
      chosen.length === enabled.length ? this.stepsFrom(marking) : this.#fired(marking, chosen);
    this.#towards.set(key, steps);
    return steps;
  }
}
