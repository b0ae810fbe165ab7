import type { Variants } from "../log/variants.ts";
import { fire, isEnabled } from "../model/net-steps.ts";
import type { PetriNet } from "../model/petri-net.ts";
import { MarkingGraph } from "./marking-graph.ts";

/** Tokens of a replay, all cases together. */
export interface TokenReplay {
  readonly produced: number;
  readonly consumed: number;
  readonly missing: number;
  readonly remaining: number;
  /** ½(1 − missing ÷ consumed) + ½(1 − remaining ÷ produced). */
  readonly fitness: number;
  /** Cases with neither missing nor remaining tokens, and without events foreign to the model. */
  readonly fittingCases: number;
  /** Events whose activity the model does not know; they are passed over. */
  readonly foreignEvents: number;
}

/** What one step of a replay did, from one marking. */
interface ReplayStep {
  readonly marking: number;
  readonly produced: number;
  readonly consumed: number;
  readonly missing: number;
}

/** Markings looked at for one way through silent steps. */
const MOST_MARKINGS = 2000;

/**
 * Replays every variant on a net by its tokens, adding those that are missing (process-mining §7):
 * quick, and only near to the truth, because a step once taken is never taken back. A silent way to
 * the next event is a shortest one; ties go to the first transition of the net. What an event does
 * at a marking is remembered, so long logs cost little more than their reading.
 *
 * @param modelActivity Activity of the model for each activity of the log, as `matchActivities`.
 * @see A. Rozinat, W. van der Aalst, "Conformance checking of processes based on monitoring real
 *   behavior", Information Systems 33(1), 2008; A. Berti, W. van der Aalst, arXiv 2007.14237.
 */
export function replayTokens(
  net: PetriNet,
  variants: Variants,
  modelActivity: Int32Array,
): TokenReplay {
  const replay = new Replay(net);
  const { start, activity, cases } = variants;
  const activityCount = net.activityNames.length;
  const initialTokens = net.initialMarking.reduce((sum, tokens) => sum + tokens, 0);
  let [produced, consumed, missing, remaining, fittingCases, foreignEvents] = [0, 0, 0, 0, 0, 0];
  for (let v = 0; v < cases.length; v++) {
    let marking = replay.graph.initial;
    let [made, used, lacking, foreign] = [initialTokens, 0, 0, 0];
    for (let i = start[v]; i < start[v + 1]; i++) {
      const a = modelActivity[activity[i]];
      if (a < 0) {
        foreign++;
        continue;
      }
      const step = replay.step(marking, a, activityCount);
      made += step.produced;
      used += step.consumed;
      lacking += step.missing;
      marking = step.marking;
    }
    const end = replay.finish(marking, activityCount);
    produced += cases[v] * (made + end.produced);
    consumed += cases[v] * (used + end.consumed);
    missing += cases[v] * (lacking + end.missing);
    const left = made + end.produced + lacking + end.missing - used - end.consumed;
    remaining += cases[v] * left;
    foreignEvents += cases[v] * foreign;
    if (lacking + end.missing + left + foreign === 0) fittingCases += cases[v];
  }
  const fitness = 0.5 * (1 - missing / consumed) + 0.5 * (1 - remaining / produced);
  return { produced, consumed, missing, remaining, fitness, fittingCases, foreignEvents };
}

class Replay {
  readonly graph: MarkingGraph;
  readonly #net: PetriNet;
  readonly #tokens: Uint8Array;
  readonly #steps = new Map<number, ReplayStep>();

  constructor(net: PetriNet) {
    this.#net = net;
    this.graph = new MarkingGraph(net);
    this.#tokens = new Uint8Array(net.placeCount);
  }

  /** Fires a transition of an activity, after silent ones where they help, by force where not. */
  step(marking: number, a: number, activityCount: number): ReplayStep {
    const key = marking * (activityCount + 1) + a;
    let step = this.#steps.get(key);
    if (step === undefined) {
      step = this.#fireActivity(marking, a);
      this.#steps.set(key, step);
    }
    return step;
  }

  /** Silent steps to the end where they lead there; then the tokens of the end are taken. */
  finish(marking: number, activityCount: number): ReplayStep {
    const key = marking * (activityCount + 1) + activityCount;
    let step = this.#steps.get(key);
    if (step === undefined) {
      const way = this.#silentWay(marking, (m) => m === this.graph.final);
      const at = way?.marking ?? marking;
      const { tokens, width } = this.graph.markings;
      let [missing, needed] = [0, 0];
      this.#net.finalMarking.forEach((count, p) => {
        needed += count;
        missing += Math.max(0, count - tokens[at * width + p]);
      });
      step = {
        marking: at,
        produced: way?.produced ?? 0,
        consumed: (way?.consumed ?? 0) + needed,
        missing,
      };
      this.#steps.set(key, step);
    }
    return step;
  }

  #fireActivity(marking: number, a: number): ReplayStep {
    const { graph } = this;
    const { net } = graph;
    const { width } = graph.markings;
    const candidates = [...net.activity.keys()].filter((t) => net.activity[t] === a);
    const enabledAt = (m: number) =>
      candidates.find((t) => isEnabled(net, graph.markings.tokens, m * width, t));
    const way = this.#silentWay(marking, (m) => enabledAt(m) !== undefined);
    const at = way?.marking ?? marking;
    const lacks = (t: number) => {
      let sum = 0;
      for (let k = net.neededFrom[t]; k < net.neededFrom[t + 1]; k++) {
        const held = graph.markings.tokens[at * width + net.neededPlace[k]];
        sum += Math.max(0, net.neededTokens[k] - held);
      }
      return sum;
    };
    const t =
      enabledAt(at) ?? candidates.reduce((best, one) => (lacks(one) < lacks(best) ? one : best));
    const missing = lacks(t);
    graph.markings.read(at, this.#tokens);
    for (let k = net.neededFrom[t]; k < net.neededFrom[t + 1]; k++) {
      const p = net.neededPlace[k];
      this.#tokens[p] = Math.max(this.#tokens[p], net.neededTokens[k]);
    }
    const { inputs, outputs } = this.#net.transitions[t];
    // Over 255 tokens in a place: the tokens are counted, the marking stays.
    const fired = fire(net, this.#tokens, t);
    return {
      marking: fired ? graph.markings.intern(this.#tokens) : at,
      produced: (way?.produced ?? 0) + outputs.length,
      consumed: (way?.consumed ?? 0) + inputs.length,
      missing,
    };
  }

  /** The nearest marking along silent steps that will do; `null` where none is found. */
  #silentWay(from: number, isGood: (marking: number) => boolean): ReplayStep | null {
    const { graph } = this;
    const queue: ReplayStep[] = [{ marking: from, produced: 0, consumed: 0, missing: 0 }];
    const met = new Set([from]);
    for (const way of queue) {
      if (isGood(way.marking)) return way;
      if (met.size > MOST_MARKINGS) return null;
      const { transition, to } = graph.stepsFrom(way.marking);
      transition.forEach((t, k) => {
        if (graph.net.activity[t] >= 0 || met.has(to[k])) return;
        met.add(to[k]);
        const { inputs, outputs } = this.#net.transitions[t];
        queue.push({
          marking: to[k],
          produced: way.produced + outputs.length,
          consumed: way.consumed + inputs.length,
          missing: 0,
        });
      });
    }
    return null;
  }
}
