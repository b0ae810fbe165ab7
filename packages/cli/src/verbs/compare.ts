import {
  type Comparison,
  type ComparisonSettings,
  compareCases,
  type EventLog,
  failed,
  type GroupRule,
  groupingAttributes,
  ok,
  type Result,
  SOURCE_ATTRIBUTE,
  type WorkCalendar,
  wholeLog,
} from "@talka/engine";
import { formatNumber, type Locale, translator } from "@talka/report";
import { type ReadRequest, readingOptions, readRequest } from "../arguments/analyse-request.ts";
import type { ArgumentFault } from "../arguments/argument-fault.ts";
import {
  type EqualityRequest,
  equalityOptions,
  equalityRequest,
} from "../arguments/comparison-options.ts";
import {
  type CountingRequest,
  countingOptions,
  countingRequest,
} from "../arguments/counting-request.ts";
import type { TypedOptions } from "../arguments/read-options.ts";
import { settingsOf } from "../input/settings-of.ts";
import {
  comparisonJson,
  comparisonNames,
  toldDifferences,
  toldEqualities,
  toldOrder,
} from "../output/comparison-text.ts";
import { writeWhole } from "../output/write-file.ts";
import { exitCode, type Shell } from "../shell.ts";
import { compareWords } from "../words/compare-words.ts";
import { faultLine } from "../words/fault-line.ts";
import { readLog } from "./read-log.ts";
import { withOther } from "./with-other.ts";

/** What `talka compare` was asked for. */
export interface CompareRequest extends ReadRequest, CountingRequest {
  /** As typed: an attribute, "role", or a day; `null` where two files are compared. */
  readonly by: string | null;
  /** A second file, whose cases are the second group. */
  readonly other: string | null;
  /** Steps of the second file as the first calls them: "THEIRS=OURS", as typed. */
  readonly same: readonly string[];
  readonly equality: EqualityRequest;
  readonly like: string | null;
  readonly json: string | null;
  readonly quiet: boolean;
  readonly progress: boolean;
}

const { deadline: _, suspend: __, ...counting } = countingOptions;

/** Options of `talka compare`. */
export const compareOptions = {
  ...readingOptions,
  ...counting,
  by: "text",
  like: "text",
  same: "list",
  ...equalityOptions,
  json: "text",
} as const;

/** Understands the options of `talka compare`, or says what is wrong with them. */
export function compareRequest(
  typed: TypedOptions,
  locale: Locale,
): Result<CompareRequest, ArgumentFault> {
  const { texts, lists, flags, files } = typed;
  const reading = readRequest(typed);
  if (!reading.ok) return reading;
  const by = texts.get("by") ?? null;
  const tooMany = by === null ? files[2] : files[1];
  if (tooMany !== undefined) return failed({ code: "too-many-files", given: tooMany });
  const other = files[1] ?? null;
  const counted = countingRequest(typed, locale);
  if (!counted.ok) return counted;
  if (by === null && other === null) return failed({ code: "value-missing", option: "by" });
  const equality = equalityRequest(typed);
  if (!equality.ok) return equality;
  return ok({
    ...reading.value,
    ...counted.value,
    by,
    other,
    same: lists.get("same") ?? [],
    equality: equality.value,
    like: texts.get("like") ?? null,
    json: texts.get("json") ?? null,
    quiet: flags.has("quiet"),
    progress: flags.has("progress"),
  });
}

/** Runs `talka compare`: what differs between groups of cases. */
export async function compare(
  request: CompareRequest,
  shell: Shell,
  locale: Locale,
): Promise<number> {
  const read = await readLog(request, shell, locale, request);
  if ("exit" in read) return read.exit;
  const { report } = read.imported;
  const joined = await withOther(request, read.imported.log, shell, locale);
  if ("exit" in joined) return joined.exit;
  const { log, seenUntilMs } = joined;
  const settings = await settingsOf(request, log, locale);
  const rules = rulesOf(request, log);
  for (const one of [settings, rules]) {
    if (one.ok) continue;
    shell.err(`talka: ${faultLine(one.error, locale, "compare")}\n`);
    return exitCode.badArguments;
  }
  if (!settings.ok || !rules.ok) return exitCode.badArguments;
  const comparison = compareCases(wholeLog(log), settings.value, {
    ...rules.value,
    ...(seenUntilMs === null ? {} : { seenUntilMs }),
  });
  if (request.json !== null) {
    const text = `${JSON.stringify(comparisonJson(comparison, log), null, 1)}\n`;
    if (request.json === "-") shell.out(text);
    else await writeWhole(request.json, new TextEncoder().encode(text));
  }
  if (!request.quiet && request.json !== "-")
    shell.out(told(comparison, log, locale, settings.value.calendar));
  return report.rejected > 0 ? exitCode.doneWithRejects : exitCode.done;
}

function told(
  comparison: Comparison,
  log: EventLog,
  locale: Locale,
  calendar: WorkCalendar | null,
): string {
  const say = translator(compareWords, locale);
  const names = comparisonNames(comparison, log, locale);
  const lines = [
    say("compareHead", {
      groups: names.map((name, g) => `${name} (${comparison.groups[g]?.cases})`).join(", "),
    }),
  ];
  if (comparison.gate.failed.length > 0) lines.push(say("compareOnly"));
  const sentences = toldDifferences(comparison, log, locale, calendar);
  lines.push(
    sentences.length === 0
      ? say("compareNone", { n: formatNumber(comparison.tested, locale) })
      : say("compareSome", { told: sentences.length, n: formatNumber(comparison.tested, locale) }),
  );
  return `${[
    ...lines,
    ...sentences.slice(0, 12),
    ...toldOrder(comparison, log, locale, calendar),
    ...toldEqualities(comparison, log, locale, calendar).slice(0, 12),
  ].join("\n")}\n`;
}

function rulesOf(
  { by, like, equality }: CompareRequest,
  log: EventLog,
): Result<ComparisonSettings, ArgumentFault> {
  const groups: Result<GroupRule, ArgumentFault> =
    by === null ? ok({ kind: "attribute", name: SOURCE_ATTRIBUTE }) : ruleOf("by", by, log);
  if (!groups.ok) return groups;
  const strata = like === null ? ok(null) : ruleOf("like", like, log);
  return strata.ok ? ok({ groups: groups.value, strata: strata.value, ...equality }) : strata;
}

/** A day parts two periods; "role" is the team; everything else names an attribute. */
function ruleOf(option: string, given: string, log: EventLog): Result<GroupRule, ArgumentFault> {
  const attributes = groupingAttributes(wholeLog(log)).filter((name) => name !== SOURCE_ATTRIBUTE);
  if (attributes.includes(given)) return ok({ kind: "attribute", name: given });
  if (/^\d{4}-\d{2}-\d{2}$/.test(given) && !Number.isNaN(Date.parse(given))) {
    return ok({ kind: "period", atMs: [Date.parse(`${given}T00:00:00Z`)] });
  }
  if (given === "role" && log.role !== null) return ok({ kind: "role" });
  const allowed = [...attributes, ...(log.role === null ? [] : ["role"]), "YYYY-MM-DD"];
  return failed({ code: "not-one-of", option, given, allowed });
}
