import {
  alignedPrecision,
  alignmentFitness,
  alignVariants,
  checkRules,
  checkSoundness,
  type EventLog,
  failed,
  findDeviations,
  findVariants,
  fScore,
  matchActivities,
  measureCases,
  ok,
  type PetriNet,
  type Result,
  replayTokens,
  summariseLog,
  wholeLog,
} from "@talka/engine";
import type { Locale } from "@talka/report";
import { type ReadRequest, readingOptions, readRequest } from "../arguments/analyse-request.ts";
import type { ArgumentFault } from "../arguments/argument-fault.ts";
import { type CountingRequest, countingRequest } from "../arguments/counting-request.ts";
import type { TypedOptions } from "../arguments/read-options.ts";
import { readModelFile, readRulesFile } from "../input/read-model-file.ts";
import { settingsOf } from "../input/settings-of.ts";
import { checkedText } from "../output/checked-text.ts";
import { writeWhole } from "../output/write-file.ts";
import { exitCode, type Shell } from "../shell.ts";
import { faultLine } from "../words/fault-line.ts";
import { readLog } from "./read-log.ts";

/** What `talka check` was asked for. */
export interface CheckRequest extends ReadRequest, CountingRequest {
  readonly model: string | null;
  readonly rules: string | null;
  readonly json: string | null;
  readonly quiet: boolean;
  readonly progress: boolean;
}

/** Options of `talka check`. */
export const checkOptions = {
  ...readingOptions,
  calendar: "text",
  hours: "text",
  "calendar-file": "text",
  "end-activities": "list",
  model: "text",
  rules: "text",
  json: "text",
} as const;

/** Understands the options of `talka check`, or says what is wrong with them. */
export function checkRequest(
  typed: TypedOptions,
  locale: Locale,
): Result<CheckRequest, ArgumentFault> {
  const { texts, flags, files } = typed;
  const reading = readRequest(typed);
  if (!reading.ok) return reading;
  if (files[1] !== undefined) return failed({ code: "too-many-files", given: files[1] });
  const counting = countingRequest(typed, locale);
  if (!counting.ok) return counting;
  const [model = null, rules = null] = [texts.get("model"), texts.get("rules")];
  if (model === null && rules === null) return failed({ code: "model-missing" });
  return ok({
    ...reading.value,
    ...counting.value,
    model,
    rules,
    json: texts.get("json") ?? null,
    quiet: flags.has("quiet"),
    progress: flags.has("progress"),
  });
}

/** Runs `talka check`: whether cases run as a model and as rules say. */
export async function check(request: CheckRequest, shell: Shell, locale: Locale): Promise<number> {
  const net = request.model === null ? ok(null) : await readModelFile(request.model, locale);
  const rules = request.rules === null ? ok([]) : await readRulesFile(request.rules, locale);
  for (const read of [net, rules]) {
    if (read.ok) continue;
    shell.err(`talka: ${faultLine(read.error, locale, "check")}\n`);
    return exitCode.badArguments;
  }
  const read = await readLog(request, shell, locale, request);
  if ("exit" in read) return read.exit;
  const { log, report } = read.imported;
  const settings = await settingsOf(request, log, locale);
  if (!settings.ok) {
    shell.err(`talka: ${faultLine(settings.error, locale, "check")}\n`);
    return exitCode.badArguments;
  }
  const { calendar, endActivities = [] } = settings.value;
  const view = wholeLog(log);
  const measures = measureCases(view, null, {
    milestones: null,
    endActivities,
    observedUntilMs: summariseLog(log).lastAtMs,
  });
  const model = net.ok && net.value !== null ? checkedAgainst(net.value, log) : null;
  const checks = checkRules(view, rules.ok ? rules.value : [], { ...measures, calendar });
  const checked = {
    cases: view.cases.length,
    model,
    rules: checks.map(({ violatedOrder, ...one }) => ({
      ...one,
      violatedCaseIds: [...violatedOrder].map((k) => log.caseIds[view.cases[k] ?? 0] ?? ""),
    })),
  };
  if (request.json !== null) {
    const text = `${JSON.stringify(checked, null, 1)}\n`;
    if (request.json === "-") shell.out(text);
    else await writeWhole(request.json, new TextEncoder().encode(text));
  }
  if (!request.quiet && request.json !== "-") shell.out(checkedText(checked, locale));
  return report.rejected > 0 ? exitCode.doneWithRejects : exitCode.done;
}

/** What holding a log against a model and rules gave; docs/reference/conformance.md tells the fields. */
export interface Checked {
  readonly cases: number;
  readonly model: ReturnType<typeof checkedAgainst> | null;
  readonly rules: readonly (Omit<ReturnType<typeof checkRules>[number], "violatedOrder"> & {
    readonly violatedCaseIds: readonly string[];
  })[];
}

const exampleCount = 5;

function checkedAgainst(net: PetriNet, log: EventLog) {
  const variants = findVariants(wholeLog(log));
  const { modelActivity, onlyInModel } = matchActivities(log.activityNames, net.activityNames);
  const soundness = checkSoundness(net).verdict;
  const onlyInLog = log.activityNames.filter((_, a) => (modelActivity[a] ?? -1) < 0);
  const about = { soundness, onlyInModel, onlyInLog };
  const alignments = alignVariants(net, variants, modelActivity);
  if (alignments === null) return { ...about, canBeEnded: false as const };
  const fitness = alignmentFitness(alignments);
  const precision = alignedPrecision(net, alignments);
  return {
    ...about,
    canBeEnded: true as const,
    fitness: {
      log: [fitness.logLower, fitness.logUpper],
      mean: [fitness.meanLower, fitness.meanUpper],
      fittingShare: [fitness.fittingLower, fitness.fittingUpper],
      openVariants: fitness.openVariants,
    },
    precision,
    fScore: fScore((fitness.logLower + fitness.logUpper) / 2, precision),
    tokenReplay: replayTokens(net, variants, modelActivity),
    deviations: findDeviations(net, alignments, variants, log.activityNames, modelActivity).map(
      ({ kind, activity, other, cases, times, caseOrder }) => ({
        kind,
        activity,
        other,
        cases,
        times,
        exampleCaseIds: [...caseOrder.slice(0, exampleCount)].map((c) => log.caseIds[c] ?? ""),
      }),
    ),
  };
}
