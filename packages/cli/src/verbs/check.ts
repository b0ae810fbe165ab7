import {
  alignedPrecision,
  alignmentFitness,
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
  type Variants,
  wholeLog,
} from "@talka/engine";
import type { Locale } from "@talka/report";
import { type ReadRequest, readingOptions, readRequest } from "../arguments/analyse-request.ts";
import type { ArgumentFault } from "../arguments/argument-fault.ts";
import { type CountingRequest, countingRequest } from "../arguments/counting-request.ts";
import type { TypedOptions } from "../arguments/read-options.ts";
import { alignInThreads } from "../conformance/align-in-threads.ts";
import { readModelFile, readRulesFile } from "../input/read-model-file.ts";
import { settingsOf } from "../input/settings-of.ts";
import { aligningLine } from "../input/show-progress.ts";
import { checkedText } from "../output/checked-text.ts";
import { writeWhole } from "../output/write-file.ts";
import { exitCode, type Shell } from "../shell.ts";
import { faultLine } from "../words/fault-line.ts";
import { interrupted, readLog } from "./read-log.ts";

/** What `talka check` was asked for. */
export interface CheckRequest extends ReadRequest, CountingRequest {
  readonly model: string | null;
  readonly rules: string | null;
  readonly json: string | null;
  /** `null`: as many as there is work and cores for. */
  readonly threads: number | null;
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
  threads: "text",
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
  const given = texts.get("threads") ?? null;
  if (given !== null && !/^[1-9]\d{0,2}$/.test(given)) {
    return failed({ code: "number-form", option: "threads", given, least: 1 });
  }
  return ok({
    ...reading.value,
    ...counting.value,
    threads: given === null ? null : Number(given),
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
  const against = net.ok ? net.value : null;
  const line = aligningLine(shell, locale, request.progress);
  const model =
    against === null
      ? null
      : await checkedAgainst(against, log, (variants, modelActivity) =>
          alignInThreads(against, variants, modelActivity, {
            threads: request.threads,
            signal: shell.signal,
            onProgress: line.tell,
          }),
        );
  line.clear();
  if (model === "stopped") return interrupted(shell, locale).exit;
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
  readonly model: Exclude<Awaited<ReturnType<typeof checkedAgainst>>, "stopped"> | null;
  readonly rules: readonly (Omit<ReturnType<typeof checkRules>[number], "violatedOrder"> & {
    readonly violatedCaseIds: readonly string[];
  })[];
}

const exampleCount = 5;

async function checkedAgainst(
  net: PetriNet,
  log: EventLog,
  align: (variants: Variants, modelActivity: Int32Array) => ReturnType<typeof alignInThreads>,
) {
  const variants = findVariants(wholeLog(log));
  const { modelActivity, onlyInModel } = matchActivities(log.activityNames, net.activityNames);
  const soundness = checkSoundness(net).verdict;
  const onlyInLog = log.activityNames.filter((_, a) => (modelActivity[a] ?? -1) < 0);
  const about = { soundness, onlyInModel, onlyInLog };
  const alignments = await align(variants, modelActivity);
  if (alignments === "stopped") return alignments;
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
