import {
  causesNear,
  type EventLog,
  failed,
  findProcessChanges,
  type KnownCause,
  ok,
  type Result,
  type WorkCalendar,
  wholeLog,
} from "@talka/engine";
import { figureText, formatDay, formatNumber, type Locale, translator } from "@talka/report";
import { type ReadRequest, readingOptions, readRequest } from "../arguments/analyse-request.ts";
import type { ArgumentFault } from "../arguments/argument-fault.ts";
import { readKnownCause } from "../arguments/comparison-options.ts";
import {
  type CountingRequest,
  countingOptions,
  countingRequest,
} from "../arguments/counting-request.ts";
import type { TypedOptions } from "../arguments/read-options.ts";
import { settingsOf } from "../input/settings-of.ts";
import { comparisonJson, toldDifferences } from "../output/comparison-text.ts";
import { writeWhole } from "../output/write-file.ts";
import { exitCode, type Shell } from "../shell.ts";
import { compareWords } from "../words/compare-words.ts";
import { faultLine } from "../words/fault-line.ts";
import { readLog } from "./read-log.ts";

/** What `talka drift` was asked for. */
export interface DriftRequest extends ReadRequest, CountingRequest {
  readonly known: readonly KnownCause[];
  readonly json: string | null;
  readonly quiet: boolean;
  readonly progress: boolean;
}

const { deadline: _, suspend: __, ...counting } = countingOptions;

/** Options of `talka drift`. */
export const driftOptions = {
  ...readingOptions,
  ...counting,
  known: "list",
  json: "text",
} as const;

/** Understands the options of `talka drift`, or says what is wrong with them. */
export function driftRequest(
  typed: TypedOptions,
  locale: Locale,
): Result<DriftRequest, ArgumentFault> {
  const { texts, lists, flags, files } = typed;
  const reading = readRequest(typed);
  if (!reading.ok) return reading;
  if (files[1] !== undefined) return failed({ code: "too-many-files", given: files[1] });
  const counted = countingRequest(typed, locale);
  if (!counted.ok) return counted;
  const known: KnownCause[] = [];
  for (const given of lists.get("known") ?? []) {
    const cause = readKnownCause(given);
    if (!cause.ok) return cause;
    known.push(cause.value);
  }
  return ok({
    ...reading.value,
    ...counted.value,
    known,
    json: texts.get("json") ?? null,
    quiet: flags.has("quiet"),
    progress: flags.has("progress"),
  });
}

/** Runs `talka drift`: when the process changed, and what changed. */
export async function drift(request: DriftRequest, shell: Shell, locale: Locale): Promise<number> {
  const read = await readLog(request, shell, locale, request);
  if ("exit" in read) return read.exit;
  const { log, report } = read.imported;
  const settings = await settingsOf(request, log, locale);
  if (!settings.ok) {
    shell.err(`talka: ${faultLine(settings.error, locale, "drift")}\n`);
    return exitCode.badArguments;
  }
  const changes = findProcessChanges(wholeLog(log), settings.value);
  if (request.json !== null) {
    const { points, unconfirmed, level, window, cases, moments } = changes;
    const on = (ms: number) => new Date(ms).toISOString();
    const value = {
      cases,
      window,
      level,
      moments,
      points: points.map(({ comparison, atMs, isConfirmed: _confirmed, ...point }) => ({
        at: on(atMs),
        ...point,
        known: causesNear(request.known, atMs).map(({ cause, daysBefore }) => ({
          ...cause,
          daysBefore,
        })),
        comparison: comparisonJson(comparison, log),
      })),
      unconfirmed: unconfirmed.map(({ atMs, kind, p, q }) => ({ at: on(atMs), kind, p, q })),
    };
    const text = `${JSON.stringify(value, null, 1)}\n`;
    if (request.json === "-") shell.out(text);
    else await writeWhole(request.json, new TextEncoder().encode(text));
  }
  if (!request.quiet && request.json !== "-")
    shell.out(told(changes, log, locale, settings.value.calendar, request.known));
  return report.rejected > 0 ? exitCode.doneWithRejects : exitCode.done;
}

function told(
  { points, cases }: ReturnType<typeof findProcessChanges>,
  log: EventLog,
  locale: Locale,
  calendar: WorkCalendar | null,
  known: readonly KnownCause[],
): string {
  const say = translator(compareWords, locale);
  if (points.length === 0) return `${say("driftNone", { n: formatNumber(cases, locale) })}\n`;
  const time = (ms: number) => figureText({ kind: "figure", figure: "lead" }, ms, locale, null);
  const lines = points.flatMap((point) => [
    point.levels === null
      ? say("driftWays", { day: formatDay(point.atMs, locale, log.zone, "short") })
      : say("driftLead", {
          day: formatDay(point.atMs, locale, log.zone, "short"),
          before: time(point.levels.beforeMs),
          after: time(point.levels.afterMs),
        }),
    ...causesNear(known, point.atMs).map(
      ({ cause, daysBefore }) =>
        `  ${say(daysBefore < 0 ? "nearAfter" : "nearBefore", {
          text: cause.text,
          days: Math.abs(daysBefore),
        })}`,
    ),
    ...toldDifferences(point.comparison, log, locale, calendar)
      .slice(0, 4)
      .map((sentence) => `  ${sentence}`),
  ]);
  return `${lines.join("\n").replaceAll("..", ".")}\n`;
}
