import {
  arrivalTimes,
  type CauseTable,
  compileCalendar,
  type EventLog,
  explainWaiting,
  failed,
  ok,
  peoplesHours,
  type Result,
  tabulateCauses,
  type WaitingSettings,
  type WaitingView,
  type WorkCalendar,
  waitingCauses,
  wholeLog,
} from "@talka/engine";
import {
  formatNumber,
  formatShare,
  type Locale,
  translator,
  waitingCauseWaste,
  waitingCauseWords,
} from "@talka/report";
import { namesInList } from "../arguments/activity-names.ts";
import { type ReadRequest, readingOptions, readRequest } from "../arguments/analyse-request.ts";
import type { ArgumentFault } from "../arguments/argument-fault.ts";
import { type CountingRequest, countingRequest } from "../arguments/counting-request.ts";
import type { TypedOptions } from "../arguments/read-options.ts";
import {
  type MarksRequest,
  marksOf,
  marksOptions,
  marksRequest,
} from "../arguments/waiting-marks.ts";
import { readPeopleHours } from "../input/people-hours.ts";
import { settingsOf } from "../input/settings-of.ts";
import { writeWhole } from "../output/write-file.ts";
import { exitCode, type Shell } from "../shell.ts";
import { cliWords } from "../words/cli-words.ts";
import { faultLine } from "../words/fault-line.ts";
import { readLog } from "./read-log.ts";

const views = ["team", "person"] as const satisfies readonly WaitingView[];
const hourMs = 3_600_000;
const shownArcs = 5;

/** What `talka waiting` was asked for. */
export interface WaitingRequest extends ReadRequest, CountingRequest {
  readonly marks: MarksRequest;
  /** Hours of people: as each was seen at work, from a file, or `null` for those of the office. */
  readonly hoursOf: "each" | { readonly file: string } | null;
  readonly by: WaitingView;
  /** Names of activities whose time others decide, as typed. */
  readonly external: string | null;
  readonly json: string | null;
  readonly quiet: boolean;
  readonly progress: boolean;
}

/** Options of `talka waiting`. */
export const waitingOptions = {
  ...readingOptions,
  calendar: "text",
  hours: "text",
  "calendar-file": "text",
  by: "text",
  external: "text",
  ...marksOptions,
  "hours-of": "text",
  "people-hours": "text",
  json: "text",
} as const;

/** Understands the options of `talka waiting`, or says what is wrong with them. */
export function waitingRequest(
  typed: TypedOptions,
  locale: Locale,
): Result<WaitingRequest, ArgumentFault> {
  const { texts, flags, files } = typed;
  const reading = readRequest(typed);
  if (!reading.ok) return reading;
  if (files[1] !== undefined) return failed({ code: "too-many-files", given: files[1] });
  const counting = countingRequest(typed, locale);
  if (!counting.ok) return counting;
  const given = texts.get("by") ?? "team";
  const by = views.find((view) => view === given);
  if (by === undefined) return failed({ code: "not-one-of", option: "by", given, allowed: views });
  const hours = texts.get("hours-of") ?? "office";
  const file = texts.get("people-hours");
  if (hours !== "office" && hours !== "each") {
    const allowed = ["office", "each"];
    return failed({ code: "not-one-of", option: "hours-of", given: hours, allowed });
  }
  if (file !== undefined && texts.has("hours-of")) {
    return failed({ code: "not-together", option: "people-hours", other: "hours-of" });
  }
  // Without it people have other names than in the file.
  if (file !== undefined && !reading.value.keepNames) {
    return failed({ code: "needs", option: "people-hours", other: "keep-names" });
  }
  return ok({
    ...reading.value,
    ...counting.value,
    marks: marksRequest(typed),
    hoursOf: file !== undefined ? { file } : hours === "each" ? hours : null,
    by,
    external: texts.get("external") ?? null,
    json: texts.get("json") ?? null,
    quiet: flags.has("quiet"),
    progress: flags.has("progress"),
  });
}

/** Runs `talka waiting`: why cases waited, by cause. */
export async function waiting(
  request: WaitingRequest,
  shell: Shell,
  locale: Locale,
): Promise<number> {
  const read = await readLog(request, shell, locale, request);
  if ("exit" in read) return read.exit;
  const { log, report } = read.imported;
  const settings = await settingsOf(request, log, locale);
  const marked =
    request.external === null
      ? ok([])
      : namesInList("external", request.external, log.activityNames);
  const calendar = settings.ok ? settings.value.calendar : null;
  const marks = marksOf(request.marks, log);
  const hours = await hoursOf(request, log, calendar);
  for (const read of [settings, marked, marks, hours]) {
    if (read.ok) continue;
    shell.err(`talka: ${faultLine(read.error, locale, "waiting")}\n`);
    return exitCode.badArguments;
  }
  if (!marked.ok || !marks.ok || !hours.ok) return exitCode.badArguments;
  const { arrivedAt, external } = marks.value;
  const table = explained(log, {
    view: request.by,
    clockOf: hours.value,
    externalActivities: new Set(marked.value.map((name) => log.activityNames.indexOf(name))),
    externalMarks: external,
    calendar,
    arrivedAtMs: arrivedAt === null ? null : arrivalTimes(log, arrivedAt),
  });
  if (request.json !== null) {
    const text = `${JSON.stringify(asJson(table, log, request.by), null, 1)}\n`;
    if (request.json === "-") shell.out(text);
    else await writeWhole(request.json, new TextEncoder().encode(text));
  }
  if (!request.quiet && request.json !== "-") shell.out(told(table, log, locale));
  return report.rejected > 0 ? exitCode.doneWithRejects : exitCode.done;
}

function explained(log: EventLog, settings: WaitingSettings): CauseTable {
  const view = wholeLog(log);
  return tabulateCauses(view, explainWaiting(view, settings));
}

async function hoursOf(
  { hoursOf: wanted }: WaitingRequest,
  log: EventLog,
  office: WorkCalendar | null,
): Promise<Result<WaitingSettings["clockOf"], ArgumentFault>> {
  if (wanted === "each") return ok(peoplesHours(log, office));
  if (wanted !== null) return readPeopleHours(wanted.file, log, office);
  const clock =
    office === null ? null : compileCalendar(office, log.endAtMs[0] ?? Number.NaN, Number.NaN);
  return ok(() => clock);
}

/** Seconds by cause, arcs with names; docs/reference/waiting.md tells the fields. */
function asJson(table: CauseTable, log: EventLog, by: WaitingView) {
  const seconds = (times: Readonly<Record<string, number>>) =>
    Object.fromEntries(waitingCauses.map((cause) => [cause, (times[cause] ?? 0) / 1000]));
  return {
    by,
    cases: table.caseCount,
    waits: table.instanceCount,
    estimatedShare: table.estimatedShare,
    processingSeconds: table.processingMs / 1000,
    waitingSeconds: table.waitingMs / 1000,
    efficiency: table.efficiency,
    causes: seconds(table.totals),
    efficiencyWithout: table.efficiencyWithout,
    wastes: waitingCauseWaste,
    arcs: table.arcs.map((arc) => ({
      from: arc.from < 0 ? null : log.activityNames[arc.from],
      to: log.activityNames[arc.to],
      count: arc.count,
      cases: arc.caseCount,
      waitingSeconds: arc.totalMs / 1000,
      causes: seconds(arc.causes),
    })),
  };
}

/** Totals by cause, then the arcs with most waiting. */
function told(table: CauseTable, log: EventLog, locale: Locale): string {
  const say = translator(cliWords, locale);
  const cause = translator(waitingCauseWords, locale);
  const hours = (ms: number) => formatNumber(ms / hourMs, locale, 1);
  const lines = [
    say("waitingHead", {
      hours: hours(table.waitingMs),
      cases: table.caseCount,
      share: table.efficiency === null ? "–" : formatShare(table.efficiency, locale),
    }),
  ];
  if (table.estimatedShare > 0) {
    lines.push(say("waitingEstimated", { share: formatShare(table.estimatedShare, locale) }));
  }
  for (const one of waitingCauses) {
    if (table.totals[one] === 0) continue;
    const share = formatShare(table.totals[one] / table.waitingMs, locale);
    lines.push(`  ${cause(one)}: ${hours(table.totals[one])} h (${share})`);
  }
  for (const arc of table.arcs.slice(0, shownArcs)) {
    if (arc.totalMs === 0) break;
    const from = arc.from < 0 ? "·" : log.activityNames[arc.from];
    const most =
      [...waitingCauses].sort((a, b) => arc.causes[b] - arc.causes[a])[0] ?? "extraneous";
    lines.push(`${from} → ${log.activityNames[arc.to]}: ${hours(arc.totalMs)} h, ${cause(most)}`);
  }
  return `${lines.join("\n")}\n`;
}
