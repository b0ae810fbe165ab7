import {
  checkModel,
  DEFAULT_CHECK,
  DEFAULT_FIT,
  type FittedModel,
  failed,
  finishedCases,
  fitBest,
  layOutBpmn,
  type ModelCheck,
  ok,
  openCaseStarts,
  type Result,
} from "@talka/engine";
import { writeBpmnModel } from "@talka/formats";
import {
  fitNoteSentence,
  fittedRuleLines,
  type Locale,
  modelCheckWords,
  translator,
} from "@talka/report";
import { namesInList } from "../arguments/activity-names.ts";
import { type ReadRequest, readingOptions, readRequest } from "../arguments/analyse-request.ts";
import type { ArgumentFault } from "../arguments/argument-fault.ts";
import { type CountingRequest, countingRequest } from "../arguments/counting-request.ts";
import type { TypedOptions } from "../arguments/read-options.ts";
import { settingsOf } from "../input/settings-of.ts";
import { checkText } from "../output/check-text.ts";
import { writeWhole } from "../output/write-file.ts";
import { exitCode, type Shell } from "../shell.ts";
import { cliWords } from "../words/cli-words.ts";
import { faultLine } from "../words/fault-line.ts";
import { readLog } from "./read-log.ts";

/** What `talka fit` was asked for. */
export interface FitRequest extends ReadRequest, CountingRequest {
  /** Where the model goes; `null`: nowhere, only the check is told. */
  readonly out: string | null;
  readonly check: string | null;
  /** Where the diagram goes. */
  readonly bpmn: string | null;
  /** Names of activities whose time others decide, as typed. */
  readonly external: string | null;
  readonly seed: number;
  readonly replications: number;
  readonly quiet: boolean;
  readonly progress: boolean;
}

/** Options of `talka fit`. */
export const fitOptions = {
  ...readingOptions,
  calendar: "text",
  hours: "text",
  "calendar-file": "text",
  "end-activities": "list",
  deadline: "list",
  suspend: "list",
  external: "text",
  out: "text",
  check: "text",
  bpmn: "text",
  seed: "text",
  replications: "text",
} as const;

const mostReplications = 1000;

/** Understands the options of `talka fit`, or says what is wrong with them. */
export function fitRequest(typed: TypedOptions, locale: Locale): Result<FitRequest, ArgumentFault> {
  const { texts, flags, files } = typed;
  const reading = readRequest(typed);
  if (!reading.ok) return reading;
  if (files[1] !== undefined) return failed({ code: "too-many-files", given: files[1] });
  const counting = countingRequest(typed, locale);
  if (!counting.ok) return counting;
  const seed = wholeNumber(texts, "seed", DEFAULT_CHECK.seed, 2 ** 32 - 1);
  if (!seed.ok) return seed;
  const { replications } = DEFAULT_CHECK;
  const runs = wholeNumber(texts, "replications", replications, mostReplications);
  if (!runs.ok) return runs;
  return ok({
    ...reading.value,
    ...counting.value,
    out: texts.get("out") ?? null,
    check: texts.get("check") ?? null,
    bpmn: texts.get("bpmn") ?? null,
    external: texts.get("external") ?? null,
    seed: seed.value,
    replications: runs.value,
    quiet: flags.has("quiet"),
    progress: flags.has("progress"),
  });
}

function wholeNumber(
  texts: ReadonlyMap<string, string>,
  option: string,
  otherwise: number,
  most: number,
): Result<number, ArgumentFault> {
  const given = texts.get(option);
  if (given === undefined) return ok(otherwise);
  const value = Number(given);
  if (/^\d+$/.test(given) && value >= 1 && value <= most) return ok(value);
  return failed({ code: "not-one-of", option, given, allowed: [`1–${most}`] });
}

/** Runs `talka fit`: a simulation model from a log, and how far it is to be trusted. */
export async function fitLog(request: FitRequest, shell: Shell, locale: Locale): Promise<number> {
  const read = await readLog(request, shell, locale, request);
  if ("exit" in read) return read.exit;
  const { log, report } = read.imported;
  const settings = await settingsOf(request, log, locale);
  const marked =
    request.external === null
      ? ok([])
      : namesInList("external", request.external, log.activityNames);
  for (const one of [settings, marked]) {
    if (one.ok) continue;
    shell.err(`talka: ${faultLine(one.error, locale, "fit")}\n`);
    return exitCode.badArguments;
  }
  if (!settings.ok || !marked.ok) return exitCode.badArguments;
  const finished = finishedCases(log, settings.value.endActivities ?? []);
  const otherStartsAtMs = openCaseStarts(log, finished);
  const fitting = {
    ...DEFAULT_FIT,
    name: request.file,
    calendar: settings.value.calendar,
    externalActivities: marked.value,
    deadline: settings.value.deadline,
    otherStartsAtMs,
  };
  const { seed, replications } = request;
  const check = checkModel(finished, fitting, { ...DEFAULT_CHECK, seed, replications });
  const fitted = fitBest(finished, { ...fitting, ...check.choice }, seed);
  await write(request.out, fitted.model, shell);
  if (request.bpmn !== null) {
    const flow = fitted.model.processes[0]?.flow;
    if (flow !== undefined) {
      await writeText(request.bpmn, writeBpmnModel(flow, layOutBpmn(flow)), shell);
    }
  }
  await write(request.check, { check, basis: fitted.basis }, shell);
  if (!request.quiet && request.out !== "-" && request.check !== "-") {
    shell.out(told(fitted, check, locale));
    const say = translator(cliWords, locale);
    for (const file of [request.out, request.bpmn, request.check]) {
      if (file !== null) shell.err(`${say("written", { file })}\n`);
    }
  }
  return report.rejected > 0 ? exitCode.doneWithRejects : exitCode.done;
}

async function write(file: string | null, value: unknown, shell: Shell): Promise<void> {
  if (file === null) return;
  await writeText(file, `${JSON.stringify(value, null, 1)}\n`, shell);
}

async function writeText(file: string, text: string, shell: Shell): Promise<void> {
  if (file === "-") shell.out(text);
  else await writeWhole(file, text);
}

/** What the model is made of, then its distances and the verdict. */
function told({ model, basis }: FittedModel, check: ModelCheck, locale: Locale): string {
  const say = translator(modelCheckWords, locale);
  const made = say("made", {
    tasks: basis.tasks.length,
    people: model.people.length,
    cases: basis.cases,
  });
  const notes = basis.notes.map((note) => `  ${fitNoteSentence(note, locale)}`);
  const rules = basis.rules.flatMap((rule) => {
    const { head, lines } = fittedRuleLines(rule, locale);
    return [`  ${head}`, ...lines.map((line) => `    ${line}`)];
  });
  return `${[made, ...notes, ...rules, "", ...checkText(check, locale)].join("\n")}\n`;
}
