import {
  type AnalysisResult,
  checkSoundness,
  countFlowsInSteps,
  countTree,
  discoverFromGraph,
  discoverModelInSteps,
  discoverSplits,
  drawPhases,
  groupPhases,
  layOutBpmn,
  openPhases,
  phaseFlow,
  type Soundness,
  splitsToNet,
  traceAcceptor,
  treeToNet,
} from "@talka/engine";
import { writeBpmnModel, writePnml } from "@talka/formats";
import type { CallContext, WorkerState } from "../handlers.ts";
import { runSteps } from "../run-steps.ts";
import { type AnalysisQuestion, analysed } from "./analysed.ts";
import { arrowRows, type ModelRow, phaseRows, stepRows } from "./model-rows.ts";

/** Which model is wanted, beside the settings of the analysis. */
export interface ModelQuestion extends AnalysisQuestion {
  /** 0–1: what is rarer than this share of its commonest alternative is passed over. */
  readonly noise: number;
  /** From whole cases, by the Split Miner, or from the directly-follows graph alone. */
  readonly miner: "inductive" | "split" | "directly-follows";
  /** Every step at once, also where there are many. */
  readonly isWhole: boolean;
}

/** A model of the cases that the filters leave, ready to be drawn and saved. */
export interface ModelFacts {
  readonly xml: string;
  /** `null` where a net cannot say all of the diagram. */
  readonly pnml: string | null;
  readonly rows: readonly ModelRow[];
  readonly caseCount: number;
  /** Cases that go from start to end exactly as the model allows. */
  readonly fittingCases: number | null;
  /** Cases of which that could not be told in reasonable time. */
  readonly untoldCases: number;
  readonly miner: ModelQuestion["miner"];
  readonly stepCount: number;
  /** Phases of the model, whether they are shown or not; 0 where it has few steps. */
  readonly phaseCount: number;
  /** Whether every case can be brought to its end, with nothing left over. */
  readonly soundness: Soundness["verdict"];
  /** Clock of the times: length of a working day, or `null` for calendar time. */
  readonly workingDayMs: number | null;
}

/** Finds a model and measures it. */
export async function modelFacts(
  state: WorkerState,
  question: ModelQuestion,
  context: CallContext,
): Promise<ModelFacts> {
  const result = analysed(state, question.settings);
  const title = state.about?.name ?? "";
  const found = await (question.miner === "split" ? splitFound : treeFound)(
    result,
    question,
    title,
    context,
  );
  return {
    ...found,
    miner: question.miner,
    caseCount: result.view.cases.length,
    workingDayMs: result.workingDayMs,
  };
}

type Found = Omit<ModelFacts, "miner" | "caseCount" | "workingDayMs">;

async function splitFound(
  result: AnalysisResult,
  { noise, isWhole }: ModelQuestion,
  title: string,
  context: CallContext,
): Promise<Found> {
  const { variants } = result;
  const { activityNames } = result.view.log;
  const flat = {
    ...discoverSplits(variants, activityNames, { eta: noise, epsilon: 0.1 }),
    name: title,
  };
  const activityOf = new Map<string, number>();
  for (const { id, kind, name } of flat.nodes) {
    if (kind === "task") activityOf.set(id, activityNames.indexOf(name));
  }
  const read = splitsToNet(flat);
  const counted = await runSteps(
    countFlowsInSteps(flat, variants, activityNames),
    context,
    (done) => context.progress(done, variants.cases.length),
  );
  const weight = new Map(activityNames.map((name, a) => [name, result.graph.nodeCount[a] ?? 0]));
  const phased = phaseFlow(flat, (name) => weight.get(name) ?? 0);
  const drawn = isWhole
    ? { model: flat, layout: layOutBpmn(flat), flowOf: new Map<string, string>() }
    : phased;
  const countOf = (flowId: string) =>
    counted?.counts.get(drawn.flowOf.get(flowId) ?? flowId) ?? null;
  const phases = [...phased.stepsOf].map(([id, names]) => ({
    id,
    name: phased.model.nodes.find((node) => node.id === id)?.name ?? "",
    activities: names.map((name) => activityNames.indexOf(name)),
    count: countOf(phased.model.flows.find(({ to }) => to === id)?.id ?? ""),
  }));
  return {
    xml: writeBpmnModel(drawn.model, drawn.layout),
    pnml: read.ok ? writePnml(read.value.net, title) : null,
    rows: [
      ...(isWhole ? [] : phaseRows(phases, result)),
      ...stepRows(activityOf, result),
      ...arrowRows(drawn, countOf),
    ],
    fittingCases: counted?.fittingCases ?? null,
    untoldCases: counted?.untoldCases ?? 0,
    stepCount: activityOf.size,
    phaseCount: phases.length,
    soundness: read.ok ? checkSoundness(read.value.net).verdict : "unknown",
  };
}

async function treeFound(
  result: AnalysisResult,
  { noise, miner, isWhole }: ModelQuestion,
  title: string,
  context: CallContext,
): Promise<Found> {
  const { variants } = result;
  const { activityNames } = result.view.log;
  const model =
    miner === "inductive"
      ? await runSteps(discoverModelInSteps(variants, activityNames, noise), context)
      : { activityNames, root: discoverFromGraph(result.graph, noise) };
  const accepts = traceAcceptor(model.root);
  let fittingCases = 0;
  let untoldCases = 0;
  for (let v = 0; v < variants.cases.length; v++) {
    const trace = variants.activity.subarray(variants.start[v], variants.start[v + 1]);
    const isFitting = accepts(trace);
    if (isFitting === true) fittingCases += variants.cases[v] ?? 0;
    if (isFitting === null) untoldCases += variants.cases[v] ?? 0;
    if (v % 20 === 19) await turn(context.signal);
  }
  const phased = groupPhases(model, result.graph.nodeCount);
  const identity = { id: "process", name: title };
  const shown = isWhole ? { root: model.root, phases: [] } : phased;
  const drawn = drawPhases(model, shown, identity);
  const counts = countTree(openPhases(activityNames.length, shown), variants);
  const countOf = (flowId: string) => counts[drawn.blockOf.get(flowId) ?? 0] ?? 0;
  const phases = [...drawn.phaseOf].map(([id, k]) => ({
    id,
    name: phased.phases[k]?.name ?? "",
    activities: phased.phases[k]?.activities ?? [],
    count: countOf(drawn.model.flows.find(({ from }) => from === `${id}_start`)?.id ?? ""),
  }));
  return {
    xml: writeBpmnModel(drawn.model, drawn.layout),
    pnml: writePnml(treeToNet(model), title),
    rows: [
      ...phaseRows(phases, result),
      ...stepRows(drawn.activityOf, result),
      ...arrowRows(drawn, countOf),
    ],
    fittingCases,
    untoldCases,
    stepCount: drawn.activityOf.size,
    phaseCount: phased.phases.length,
    soundness: "sound",
  };
}

/** Lets a message come in, and stops where it was a cancellation. */
async function turn(signal: AbortSignal): Promise<void> {
  await new Promise((done) => setTimeout(done, 0));
  signal.throwIfAborted();
}
