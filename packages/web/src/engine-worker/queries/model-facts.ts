import {
  type AnalysisResult,
  countTree,
  type DrawnModel,
  discoverFromGraph,
  discoverModelInSteps,
  drawTree,
  type ProcessTreeModel,
  traceAcceptor,
  treeToNet,
  writeTree,
} from "@talka/engine";
import { writeBpmnModel, writePnml } from "@talka/formats";
import type { CallContext, WorkerState } from "../handlers.ts";
import { type AnalysisQuestion, analysed } from "./analysed.ts";

/** Which model is wanted, beside the settings of the analysis. */
export interface ModelQuestion extends AnalysisQuestion {
  /** 0–1: what is rarer than this share of its commonest alternative is passed over. */
  readonly noise: number;
  /** From whole cases, or from the directly-follows graph alone. */
  readonly miner: "inductive" | "directly-follows";
}

/** A step or an arrow of a model with what was measured there. */
export interface ModelRow {
  /** Id of the element in the diagram. */
  readonly id: string;
  readonly kind: "step" | "arrow";
  /** Names of the step, or of what stands at both ends of the arrow. */
  readonly names: readonly string[];
  readonly count: number;
  /** Cases with the step; `null` for arrows. */
  readonly cases: number | null;
  /** Median work of a step where starts are known, and median wait before it. */
  readonly workMs: number | null;
  readonly waitMs: number | null;
  /** Middle of the longest stretch of an arrow, relative to its box. */
  readonly at: { readonly left: number; readonly top: number } | null;
}

/** A model of the cases that the filters leave, ready to be drawn and saved. */
export interface ModelFacts {
  readonly xml: string;
  readonly pnml: string;
  readonly tree: string;
  readonly rows: readonly ModelRow[];
  readonly caseCount: number;
  /** Cases that go from start to end exactly as the model allows. */
  readonly fittingCases: number;
  /** Cases of which that could not be told in reasonable time. */
  readonly untoldCases: number;
  readonly stepCount: number;
  /** Clock of the times: length of a working day, or `null` for calendar time. */
  readonly workingDayMs: number | null;
}

/** How long the worker works before it looks whether it is still wanted. */
const turnMs = 40;

/** Finds a model and measures it. */
export async function modelFacts(
  state: WorkerState,
  { settings, noise, miner }: ModelQuestion,
  { signal }: CallContext,
): Promise<ModelFacts> {
  const result = analysed(state, settings);
  const { log } = result.view;
  const { variants } = result;
  const { activityNames } = log;
  const model =
    miner === "inductive"
      ? await finished(discoverModelInSteps(variants, activityNames, noise), signal)
      : { activityNames, root: discoverFromGraph(result.graph, noise) };
  const drawn = drawTree(model, { id: "process", name: state.about?.name ?? "" });
  const accepts = traceAcceptor(model.root);
  let fittingCases = 0;
  let untoldCases = 0;
  for (let v = 0; v < variants.cases.length; v++) {
    const trace = variants.activity.subarray(variants.start[v], variants.start[v + 1]);
    const isFitting = accepts(trace);
    if (isFitting === true) fittingCases += variants.cases[v] ?? 0;
    if (isFitting === null) untoldCases += variants.cases[v] ?? 0;
    if (v % 20 === 19) await turn(signal);
  }
  const counts = countTree(model.root, variants);
  return {
    xml: writeBpmnModel(drawn.model, drawn.layout),
    pnml: writePnml(treeToNet(model), state.about?.name ?? ""),
    tree: writeTree(model),
    rows: [...stepRows(drawn, model, result), ...arrowRows(drawn, counts)],
    caseCount: result.view.cases.length,
    fittingCases,
    untoldCases,
    stepCount: drawn.activityOf.size,
    workingDayMs: result.workingDayMs,
  };
}

async function finished<Value>(
  steps: Generator<void, Value, void>,
  signal: AbortSignal,
): Promise<Value> {
  for (;;) {
    const until = performance.now() + turnMs;
    while (performance.now() < until) {
      const { done, value } = steps.next();
      if (done === true) return value;
    }
    await turn(signal);
  }
}

/** Lets a message come in, and stops where it was a cancellation. */
async function turn(signal: AbortSignal): Promise<void> {
  await new Promise((done) => setTimeout(done, 0));
  signal.throwIfAborted();
}

function stepRows(
  { activityOf }: DrawnModel,
  { activityNames }: ProcessTreeModel,
  { graph, waiting, workingDayMs }: AnalysisResult,
): readonly ModelRow[] {
  const measured = new Map(waiting.activities.map((row) => [row.activity, row]));
  const median = (clocks: {
    elapsed: { medianMs: number };
    working: { medianMs: number } | null;
  }) => (workingDayMs === null ? null : clocks.working)?.medianMs ?? clocks.elapsed.medianMs;
  return [...activityOf].map(([id, activity]): ModelRow => {
    const row = measured.get(activity);
    const wait = row === undefined ? Number.NaN : median(row.waiting);
    const service = row?.service ?? null;
    return {
      id,
      kind: "step",
      names: [activityNames[activity] ?? ""],
      count: graph.nodeCount[activity] ?? 0,
      cases: graph.nodeCases[activity] ?? 0,
      workMs: service === null ? null : median(service),
      waitMs: Number.isNaN(wait) ? null : wait,
      at: null,
    };
  });
}

function arrowRows(
  { model, layout, blockOf }: DrawnModel,
  counts: Float64Array,
): readonly ModelRow[] {
  const nodeOf = new Map(model.nodes.map((node) => [node.id, node]));
  const nameOf = (id: string) => nodeOf.get(id)?.name || (nodeOf.get(id)?.kind ?? "");
  return model.flows.map(
    (flow): ModelRow => ({
      id: flow.id,
      kind: "arrow",
      names: [nameOf(flow.from), nameOf(flow.to)],
      count: counts[blockOf.get(flow.id) ?? 0] ?? 0,
      cases: null,
      workMs: null,
      waitMs: null,
      at: middleOf(layout.waypoints.get(flow.id) ?? []),
    }),
  );
}

function middleOf(points: readonly { readonly x: number; readonly y: number }[]) {
  const left = Math.min(...points.map(({ x }) => x));
  const top = Math.min(...points.map(({ y }) => y));
  let longest = -1;
  let middle = { left: 0, top: 0 };
  points.slice(1).forEach((point, k) => {
    const before = points[k];
    if (before === undefined) return;
    const length = Math.abs(point.x - before.x) + Math.abs(point.y - before.y);
    if (length <= longest) return;
    longest = length;
    middle = { left: (point.x + before.x) / 2 - left, top: (point.y + before.y) / 2 - top };
  });
  return middle;
}
