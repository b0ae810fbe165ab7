import {
  countDirectlyFollows,
  discoverFromGraph,
  discoverModel,
  drawTree,
  type EventLog,
  failed,
  findVariants,
  ok,
  type ProcessTree,
  type ProcessTreeModel,
  type Result,
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

const miners = ["inductive", "directly-follows"] as const;

/** What `talka discover` was asked for. */
export interface DiscoverRequest extends ReadRequest {
  readonly miner: (typeof miners)[number];
  readonly noise: number;
  readonly bpmn: string | null;
  readonly pnml: string | null;
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
  const model = discovered(log, request);
  const name = request.file === "-" ? "" : request.file.replace(/^.*[\\/]/, "");
  const { model: diagram, layout } = drawTree(model, { id: "process", name });
  if (request.bpmn !== null) await writeWhole(request.bpmn, writeBpmnModel(diagram, layout));
  if (request.pnml !== null) await writeWhole(request.pnml, writePnml(treeToNet(model), name));
  const told = {
    miner: request.miner,
    noise: request.noise,
    ...fitOf(log, model.root),
    nodes: diagram.nodes.length,
    flows: diagram.flows.length,
    text: writeTree(model),
    tree: namedTree(model.root, model.activityNames),
  };
  if (request.json !== null) {
    const text = `${JSON.stringify(told, null, 1)}\n`;
    if (request.json === "-") shell.out(text);
    else await writeWhole(request.json, text);
  }
  if (!request.quiet && request.json !== "-") {
    const share = told.cases === 0 ? "–" : formatShare(told.fittingCases / told.cases, locale);
    shell.out(`${told.text}\n${say("discoverFit", { cases: told.cases, share })}\n`);
    for (const file of [request.bpmn, request.pnml, request.json]) {
      if (file !== null) shell.out(`${say("written", { file })}\n`);
    }
  }
  return report.rejected > 0 ? exitCode.doneWithRejects : exitCode.done;
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
  const counts = { cases: 0, fittingCases: 0, untoldCases: 0 };
  cases.forEach((count, v) => {
    const isFitting = accepts(activity.subarray(start[v], start[v + 1]));
    counts.cases += count;
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
