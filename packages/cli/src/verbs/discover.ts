import {
  checkSoundness,
  countDirectlyFollows,
  countFlowsInSteps,
  discoverFromGraph,
  discoverModel,
  discoverSplits,
  drawPhases,
  drawTree,
  type EventLog,
  failed,
  findVariants,
  groupPhases,
  layOutBpmn,
  measureComplexity,
  ok,
  type ProcessTree,
  type ProcessTreeModel,
  phaseFlow,
  type Result,
  splitsToNet,
  traceAcceptor,
  treeToNet,
  wholeLog,
  writeTree,
} from "@talka/engine";
import { writeBpmnModel, writePnml } from "@talka/formats";
import { formatShare, type Locale, translator } from "@talka/report";
import { type ReadRequest, readingOptions, readRequest } from "../arguments/analyse-request.ts";
import type { ArgumentFault } from "../arguments/argument-fault.ts";
import type { TypedOptions } from "../arguments/read-options.ts";
import { writeWhole } from "../output/write-file.ts";
import { exitCode, type Shell } from "../shell.ts";
import { cliWords } from "../words/cli-words.ts";
import { readLog } from "./read-log.ts";

const miners = ["inductive", "split", "directly-follows"] as const;

/** What `talka discover` was asked for. */
export interface DiscoverRequest extends ReadRequest {
  readonly miner: (typeof miners)[number];
  readonly noise: number;
  readonly bpmn: string | null;
  readonly pnml: string | null;
  /** Every step at once in the diagram, also where there are many. */
  readonly whole: boolean;
  readonly json: string | null;
  readonly quiet: boolean;
  readonly progress: boolean;
}

/** Options of `talka discover`. */
export const discoverOptions = {
  ...readingOptions,
  miner: "text",
  noise: "text",
  bpmn: "text",
  pnml: "text",
  whole: "flag",
  json: "text",
} as const;

/** Understands the options of `talka discover`, or says what is wrong with them. */
export function discoverRequest(typed: TypedOptions): Result<DiscoverRequest, ArgumentFault> {
  const { texts, flags, files } = typed;
  const reading = readRequest(typed);
  if (!reading.ok) return reading;
  if (files[1] !== undefined) return failed({ code: "too-many-files", given: files[1] });
  const given = texts.get("miner") ?? "inductive";
  const miner = miners.find((one) => one === given);
  if (miner === undefined) {
    return failed({ code: "not-one-of", option: "miner", given, allowed: miners });
  }
  const typedNoise = texts.get("noise") ?? "0.2";
  const noise = /^\d*\.?\d+$/.test(typedNoise) ? Number(typedNoise) : Number.NaN;
  if (!(noise >= 0 && noise <= 1)) {
    return failed({ code: "share-form", option: "noise", given: typedNoise });
  }
  return ok({
    ...reading.value,
    miner,
    noise,
    bpmn: texts.get("bpmn") ?? null,
    pnml: texts.get("pnml") ?? null,
    whole: flags.has("whole"),
    json: texts.get("json") ?? null,
    quiet: flags.has("quiet"),
    progress: flags.has("progress"),
  });
}

/** Runs `talka discover`: a model of the process from its records. */
export async function discover(
  request: DiscoverRequest,
  shell: Shell,
  locale: Locale,
): Promise<number> {
  const read = await readLog(request, shell, locale, request);
  if ("exit" in read) return read.exit;
  const { log, report } = read.imported;
  const say = translator(cliWords, locale);
  const name = request.file === "-" ? "" : request.file.replace(/^.*[\\/]/, "");
  const found =
    request.miner === "split" ? splitFound(log, request) : treeFound(log, request, name);
  const { diagram, drawn, net } = found;
  if (request.bpmn !== null) {
    await writeWhole(request.bpmn, writeBpmnModel({ ...drawn.model, name }, drawn.layout));
  }
  if (request.pnml !== null) {
    if (net === null) {
      shell.err(`talka: ${say("noNet", { element: found.told.unsupported.join(", ") })}\n`);
      return exitCode.badArguments;
    }
    await writeWhole(request.pnml, writePnml(net, name));
  }
  const told = {
    miner: request.miner,
    noise: request.noise,
    cases: log.caseIds.length,
    ...found.told,
    complexity: measureComplexity(diagram),
    phases: found.phases,
  };
  if (request.json !== null) {
    const text = `${JSON.stringify(told, null, 1)}\n`;
    if (request.json === "-") shell.out(text);
    else await writeWhole(request.json, text);
  }
  if (!request.quiet && request.json !== "-") {
    const { fittingCases, text } = found.told;
    const { size, controlFlow } = told.complexity;
    if (text !== null) shell.out(`${text}\n`);
    if (fittingCases !== null) {
      const share = told.cases === 0 ? "–" : formatShare(fittingCases / told.cases, locale);
      shell.out(`${say("discoverFit", { cases: told.cases, share })}\n`);
    }
    shell.out(`${say("discoverSize", { size, controlFlow })}\n`);
    for (const { name: phase, activities } of found.phases) {
      shell.out(`${say("discoverPhase", { phase, steps: activities.length })}\n`);
    }
    for (const file of [request.bpmn, request.pnml, request.json]) {
      if (file !== null) shell.out(`${say("written", { file })}\n`);
    }
  }
  return report.rejected > 0 ? exitCode.doneWithRejects : exitCode.done;
}

/** A part of a large model that is shown closed. */
interface ToldPhase {
  readonly name: string;
  readonly activities: readonly string[];
}

function treeFound(log: EventLog, request: DiscoverRequest, name: string) {
  const model = discovered(log, request);
  const { activityNames } = model;
  const phased = groupPhases(model, occurrences(log));
  const phases: readonly ToldPhase[] = phased.phases.map((phase) => ({
    name: phase.name,
    activities: phase.activities.map((a) => activityNames[a] ?? ""),
  }));
  const { model: diagram, layout } = drawTree(model, { id: "process", name });
  const told = {
    ...fitOf(log, model.root),
    soundness: "sound" as const,
    unsupported: [],
    text: writeTree(model),
    tree: namedTree(model.root, activityNames),
  };
  const drawn = request.whole ? { model: diagram, layout } : drawPhases(model, phased);
  return { diagram, drawn, net: treeToNet(model), told, phases };
}

function splitFound(log: EventLog, { noise, whole }: DiscoverRequest) {
  const { activityNames } = log;
  const variants = findVariants(wholeLog(log));
  const diagram = discoverSplits(variants, activityNames, { eta: noise, epsilon: 0.1 });
  const read = splitsToNet(diagram);
  const net = read.ok ? read.value.net : null;
  const counted = finished(countFlowsInSteps(diagram, variants, activityNames));
  const told = {
    fittingCases: counted?.fittingCases ?? null,
    untoldCases: counted?.untoldCases ?? null,
    soundness: net === null ? ("unknown" as const) : checkSoundness(net).verdict,
    unsupported: read.ok ? [] : [read.error.elementId],
    text: null,
    tree: null,
  };
  const times = occurrences(log);
  const timesOf = new Map(activityNames.map((name, a) => [name, times[a] ?? 0]));
  const phased = phaseFlow(diagram, (name) => timesOf.get(name) ?? 0);
  const phases: readonly ToldPhase[] = [...phased.stepsOf].map(([id, activities]) => ({
    name: phased.model.nodes.find((node) => node.id === id)?.name ?? "",
    activities,
  }));
  const drawn = whole ? { model: diagram, layout: layOutBpmn(diagram) } : phased;
  return { diagram, drawn, net, told, phases };
}

/** How often each activity occurs. */
function occurrences({ activity, activityNames }: EventLog): Float64Array {
  const times = new Float64Array(activityNames.length);
  for (const a of activity) times[a] = (times[a] ?? 0) + 1;
  return times;
}

function finished<Value>(steps: Generator<unknown, Value, void>): Value {
  for (let step = steps.next(); ; step = steps.next()) if (step.done === true) return step.value;
}

function discovered(log: EventLog, { miner, noise }: DiscoverRequest): ProcessTreeModel {
  const view = wholeLog(log);
  const { activityNames } = log;
  if (miner === "inductive") return discoverModel(findVariants(view), activityNames, noise);
  return { activityNames, root: discoverFromGraph(countDirectlyFollows(view), noise) };
}

/** Cases that go exactly along a tree; `untoldCases` of those for which that takes too long to tell. */
function fitOf(log: EventLog, root: ProcessTree) {
  const { start, activity, cases } = findVariants(wholeLog(log));
  const accepts = traceAcceptor(root);
  const counts = { fittingCases: 0, untoldCases: 0 };
  cases.forEach((count, v) => {
    const isFitting = accepts(activity.subarray(start[v], start[v + 1]));
    if (isFitting === true) counts.fittingCases += count;
    if (isFitting === null) counts.untoldCases += count;
  });
  return counts;
}

/** A tree for other programs: names instead of numbers. */
function namedTree(tree: ProcessTree, names: readonly string[]): unknown {
  if (tree.kind === "silent") return { kind: "silent" };
  if (tree.kind === "activity") return { kind: "activity", name: names[tree.activity] };
  return { kind: tree.kind, children: tree.children.map((child) => namedTree(child, names)) };
}
