import { basename } from "node:path";
import { type EventLog, failed, joinViews, ok, type Result, wholeLog } from "@talka/engine";
import type { Locale } from "@talka/report";
import type { ReadRequest } from "../arguments/analyse-request.ts";
import type { ArgumentFault } from "../arguments/argument-fault.ts";
import { exitCode, type Shell } from "../shell.ts";
import { faultLine } from "../words/fault-line.ts";
import { readLog } from "./read-log.ts";

/** What a second log is read by. */
export interface OtherRequest extends ReadRequest {
  readonly other: string | null;
  /** "THEIRS=OURS". */
  readonly same: readonly string[];
  readonly progress: boolean;
}

/** What is compared. */
export interface JoinedLog {
  readonly log: EventLog;
  /** Until when each case was seen; `null` for one file. */
  readonly seenUntilMs: readonly number[] | null;
}

/** The log, with the cases of a second file beside it where one is named; or the exit code. */
export async function withOther(
  request: OtherRequest,
  log: EventLog,
  shell: Shell,
  locale: Locale,
): Promise<JoinedLog | { readonly exit: number }> {
  const { file, other, same } = request;
  if (other === null) return { log, seenUntilMs: null };
  const read = await readLog({ ...request, file: other }, shell, locale, request);
  if ("exit" in read) return read;
  const theirs = read.imported.log;
  const renames = new Map<string, string>();
  for (const given of same) {
    const pair = pairOfNames(given, theirs.activityNames, log.activityNames);
    if (!pair.ok) {
      shell.err(`talka: ${faultLine(pair.error, locale, "compare")}\n`);
      return { exit: exitCode.badArguments };
    }
    renames.set(...pair.value);
  }
  const [a, b] = [basename(file), basename(other)];
  const labels = a === b ? ([`${a} (1)`, `${b} (2)`] as const) : ([a, b] as const);
  const joined = joinViews(wholeLog(log), wholeLog(theirs), { labels, renames });
  const [ownLast, theirLast] = [log, theirs].map(({ endAtMs }) =>
    endAtMs.reduce((last, at) => Math.max(last, at), Number.NEGATIVE_INFINITY),
  );
  const seenUntilMs = joined.caseIds.map((_, c) =>
    c < log.caseIds.length ? (ownLast ?? Number.NaN) : (theirLast ?? Number.NaN),
  );
  return { log: joined, seenUntilMs };
}

/** "THEIRS=OURS"; names may hold "=" themselves. */
function pairOfNames(
  given: string,
  theirs: readonly string[],
  ours: readonly string[],
): Result<readonly [string, string], ArgumentFault> {
  const parts = given.split("=");
  for (let k = 1; k < parts.length; k++) {
    const their = parts.slice(0, k).join("=").trim();
    const our = parts.slice(k).join("=").trim();
    if (theirs.includes(their) && ours.includes(our)) return ok([their, our]);
  }
  if (parts.length < 2) return failed({ code: "value-form", option: "same", given });
  const [first = "", ...rest] = parts;
  const isTheirs = theirs.includes(first.trim());
  const unknown = isTheirs ? rest.join("=").trim() : first.trim();
  return failed({ code: "unknown-activity", option: "same", given: unknown, nearest: null });
}
