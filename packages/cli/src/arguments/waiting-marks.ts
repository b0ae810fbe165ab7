import {
  type EventLog,
  type ExternalMark,
  failed,
  momentAttributes,
  ok,
  type Result,
} from "@talka/engine";
import { namesInList, spanOfNames } from "./activity-names.ts";
import type { ArgumentFault } from "./argument-fault.ts";
import type { TypedOptions } from "./read-options.ts";

/** What is known of waiting beside the record, as typed. */
export interface MarksRequest {
  readonly before: readonly string[];
  readonly after: readonly string[];
  readonly terms: readonly string[];
  readonly spans: readonly string[];
  readonly arrival: string | null;
}

/** Options of marks of waiting. */
export const marksOptions = {
  "external-before": "list",
  "external-after": "list",
  "external-term": "list",
  "external-span": "list",
  arrival: "text",
} as const;

/** Gathers the marks as typed; they are held against the log once it is read. */
export function marksRequest({ texts, lists }: TypedOptions): MarksRequest {
  return {
    before: lists.get("external-before") ?? [],
    after: lists.get("external-after") ?? [],
    terms: lists.get("external-term") ?? [],
    spans: lists.get("external-span") ?? [],
    arrival: texts.get("arrival") ?? null,
  };
}

const termForm = /^(\d{1,4}) +(working-day|calendar-day|month)s? +after +(.+)$/;

/** The marks of a log, or the first that cannot be understood. */
export function marksOf(
  request: MarksRequest,
  log: EventLog,
): Result<
  { readonly external: readonly ExternalMark[]; readonly arrivedAt: string | null },
  ArgumentFault
> {
  const attributes = [...log.caseAttributes, ...log.eventAttributes].map(({ name }) => name);
  const byValue = (side: "before" | "after") => (given: string) =>
    valueMark(`external-${side}`, given, side, attributes);
  const read = [
    ...request.before.map(byValue("before")),
    ...request.after.map(byValue("after")),
    ...request.terms.map((given) => termMark(given, log.activityNames)),
    ...request.spans.map((given): Result<ExternalMark, ArgumentFault> => {
      const span = spanOfNames("external-span", given, log.activityNames);
      return span.ok ? ok({ kind: "span", ...span.value }) : span;
    }),
  ];
  const { arrival } = request;
  const moments = momentAttributes(log);
  if (arrival !== null && !moments.includes(arrival)) {
    return failed({ code: "not-one-of", option: "arrival", given: arrival, allowed: moments });
  }
  const external: ExternalMark[] = [];
  for (const mark of read) {
    if (!mark.ok) return mark;
    external.push(mark.value);
  }
  return ok({ external, arrivedAt: arrival });
}

/** "NAME=VALUE"; names may hold "=" themselves: the first place that gives a known name counts. */
function valueMark(
  option: string,
  given: string,
  side: "before" | "after",
  known: readonly string[],
): Result<ExternalMark, ArgumentFault> {
  const parts = given.split("=");
  if (parts.length < 2) return failed({ code: "value-form", option, given });
  for (let k = 1; k < parts.length; k++) {
    const name = parts.slice(0, k).join("=").trim();
    const value = parts.slice(k).join("=").trim();
    if (known.includes(name)) return ok({ kind: "attribute", name, value, side });
  }
  return failed({ code: "not-one-of", option, given: parts[0]?.trim() ?? "", allowed: known });
}

function termMark(given: string, known: readonly string[]): Result<ExternalMark, ArgumentFault> {
  const [, amount, unit, step] = termForm.exec(given.trim()) ?? [];
  if (step === undefined) return failed({ code: "term-form", given });
  const named = namesInList("external-term", step, known);
  if (!named.ok) return named;
  const [after = "", ...more] = named.value;
  if (more.length > 0) return failed({ code: "term-form", given });
  return ok({
    kind: "term",
    after,
    amount: Number(amount),
    unit: unit as "working-day" | "calendar-day" | "month",
  });
}
