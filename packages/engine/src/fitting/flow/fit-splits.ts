import { findVariants } from "../../log/find-variants.ts";
import type { LogView } from "../../log/log-view.ts";
import type { BpmnModel } from "../../model/bpmn-model.ts";
import type { SplitRule } from "../../simulation/simulation-model.ts";
import type { SplitWalks, VariantWalk, WalkChoice } from "../split-walks.ts";
import { compileFlow } from "./compile-flow.ts";
import { replayTrace } from "./replay-trace.ts";
import { tokenGame } from "./token-game.ts";

/** How a log runs through a diagram. */
export interface FittedSplits {
  readonly splits: readonly SplitRule[];
  /** Share of cases replayed, the commonest variants first; the others were too many or too wide. */
  readonly replayedShare: number;
  /** Share of the replayed cases without any deviation. */
  readonly fittingShare: number;
  /** Deviations ÷ (events + tasks), of the replayed cases; 0 is a perfect fit. */
  readonly deviationShare: number;
  /** Cases that came to each split. */
  readonly passages: ReadonlyMap<string, number>;
  /** How each variant went: what the ways may depend on. */
  readonly walks: SplitWalks;
}

/** How much is done for one log. */
export interface ReplayLimits {
  /** Search states of one variant. */
  readonly statesOfVariant: number;
  /** Search states of all; what is left of the log is not replayed. */
  readonly states: number;
}

/** About a second at most. */
export const DEFAULT_REPLAY: ReplayLimits = { statesOfVariant: 10_000, states: 400_000 };

/**
 * How often each way of each split was taken, by running every variant through the diagram on its
 * cheapest way (an alignment; process-mining §7), commonest variant first. A split that nothing
 * passed shares evenly. Tasks with a loop marker get the runs of the same activity as their times.
 */
export function fitSplits(
  view: LogView,
  model: BpmnModel,
  limits: ReplayLimits = DEFAULT_REPLAY,
): FittedSplits {
  const flow = compileFlow(model, view.log.activityNames);
  const game = tokenGame(flow);
  const variants = findVariants(view);
  const repeats = model.nodes.map(({ repeats }) => repeats !== "none");
  const looped = new Set(flow.activityOf.filter((activity, n) => activity >= 0 && repeats[n]));
  const taken = new Float64Array(model.flows.length);
  const passes = new Float64Array(model.nodes.length);
  const runs = new Map<number, Map<number, number>>();
  const walks: VariantWalk[] = [];
  let replayed = 0;
  let fitting = 0;
  let deviations = 0;
  let moves = 0;
  let left = limits.states;
  for (let v = 0; v < variants.cases.length && left > 0; v++) {
    const trace = variants.activity.subarray(variants.start[v], variants.start[v + 1]);
    const cases = variants.cases[v];
    const short = looped.size === 0 ? trace : withoutRuns(trace, looped, runs, cases);
    const limit = Math.min(left, limits.statesOfVariant);
    const found = replayTrace(game, short, limit);
    left -= found === null ? limit : found.states;
    if (found === null) continue;
    replayed += cases;
    if (found.deviations === 0) fitting += cases;
    deviations += found.deviations * cases;
    moves += cases * (short.length + found.steps.filter(({ activity }) => activity >= 0).length);
    const done: number[] = [];
    const choices: WalkChoice[] = [];
    for (const step of found.steps) {
      if (step.activity >= 0) done.push(step.activity);
      if (step.taken.length === 0) continue;
      if (step.taken.length === 1 && model.nodes[step.node].kind === "exclusive") {
        choices.push({ node: step.node, flow: step.taken[0], after: done.length });
      }
      passes[step.node] += cases;
      for (const way of step.taken) taken[way] += cases;
    }
    walks.push({ variant: v, done: Uint16Array.from(done), choices });
  }
  const all = variants.cases.reduce((sum, cases) => sum + cases, 0);
  return {
    splits: model.nodes.flatMap((node, n): SplitRule[] => {
      if (repeats[n]) {
        const times = timesOf(runs.get(flow.activityOf[n]));
        return [{ nodeId: node.id, branches: [], times }];
      }
      const on = flow.leaving[n];
      if ((node.kind !== "exclusive" && node.kind !== "inclusive") || on.length < 2) return [];
      const sum = node.kind === "inclusive" ? passes[n] : on.reduce((s, f) => s + taken[f], 0);
      const branches = on.map((f) => ({
        flowId: model.flows[f].id,
        probability: sum > 0 ? taken[f] / sum : 1 / on.length,
        condition: null,
      }));
      return [{ nodeId: node.id, branches, times: null }];
    }),
    replayedShare: all === 0 ? 0 : replayed / all,
    fittingShare: replayed === 0 ? 0 : fitting / replayed,
    deviationShare: moves === 0 ? 0 : deviations / moves,
    passages: new Map(model.nodes.map(({ id }, n) => [id, passes[n]])),
    walks: { walks, variantOfCase: variants.variantOfCase },
  };
}

/** The trace with runs of a looped activity drawn into one; notes how long the runs were. */
function withoutRuns(
  trace: Uint16Array,
  looped: ReadonlySet<number>,
  runs: Map<number, Map<number, number>>,
  cases: number,
): Uint16Array {
  const short: number[] = [];
  for (let from = 0; from < trace.length; ) {
    const activity = trace[from];
    let to = from + 1;
    if (looped.has(activity)) {
      while (to < trace.length && trace[to] === activity) to++;
      const lengths = runs.get(activity) ?? new Map<number, number>();
      lengths.set(to - from, (lengths.get(to - from) ?? 0) + cases);
      runs.set(activity, lengths);
    }
    short.push(activity);
    from = to;
  }
  return Uint16Array.from(short);
}

function timesOf(lengths: ReadonlyMap<number, number> | undefined): SplitRule["times"] {
  if (lengths === undefined) return { kind: "fixed", value: 1 };
  const sorted = [...lengths].sort((a, b) => a[0] - b[0]);
  const sum = sorted.reduce((total, [, count]) => total + count, 0);
  return {
    kind: "steps",
    values: sorted.map(([length]) => length),
    shares: sorted.map(([, count]) => count / sum),
  };
}
