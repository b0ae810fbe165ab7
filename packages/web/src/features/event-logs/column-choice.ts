import type { GuessReason, LogMapping, MappingGuess, PartChoice } from "@talka/engine";
import type { FileOutline } from "../../engine-worker/import/import-handlers.ts";

/** What a column can mean, the parts that an analysis needs first. */
export type Part = PartChoice["part"];

/** Parts that may be several columns joined. */
export type JoinedPart = "case" | "activity";

export const neededParts = ["case", "activity", "end"] as const satisfies readonly Part[];
export const otherParts = [
  "start",
  "resource",
  "role",
  "lifecycle",
  "sequence",
] as const satisfies readonly Part[];
export const timeParts = ["endTime", "startTime"] as const satisfies readonly Part[];

/** The columns that a part has now. */
export function columnsOf(mapping: LogMapping, part: Part): readonly string[] {
  if (part === "case") return mapping.caseId;
  if (part === "activity") return mapping.activity;
  const column = mapping[part];
  return column === undefined || column === "" ? [] : [column];
}

/**
 * The mapping with another column for a part; `null` takes it away. Repairs of it are let go, and
 * with a day its time of day, which was that of another column.
 */
export function withColumn(mapping: LogMapping, part: Part, column: string | null): LogMapping {
  const former = columnsOf(mapping, dayOf[part] ?? part);
  const attributes = mapping.attributes.filter((name) => name !== column);
  const repairs = mapping.repairs.filter((repair) => !former.includes(repair.column));
  const rest = { ...mapping, attributes, repairs };
  if (part === "case") return { ...rest, caseId: column === null ? [] : [column] };
  if (part === "activity") return { ...rest, activity: column === null ? [] : [column] };
  if (part === "end") return { ...rest, end: column ?? "", endTime: undefined };
  if (part === "start") return { ...rest, start: column ?? undefined, startTime: undefined };
  return { ...rest, [part]: column ?? undefined };
}

/**
 * The mapping with one column of a joined part replaced, added behind the last (`at` is their
 * number), or taken away (`null`). A column stands once; repairs of the part are let go.
 */
export function withJoined(
  mapping: LogMapping,
  part: JoinedPart,
  at: number,
  column: string | null,
): LogMapping {
  const columns = [...columnsOf(mapping, part)];
  columns.splice(at, 1, ...(column === null ? [] : [column]));
  const chosen = columns.filter((name, k) => name !== column || k === at);
  const repairs = mapping.repairs.filter((one) => !columnsOf(mapping, part).includes(one.column));
  const attributes = mapping.attributes.filter((name) => name !== column);
  return { ...mapping, repairs, attributes, [part === "case" ? "caseId" : "activity"]: chosen };
}

/** Whether a part can be several columns joined. */
export function isJoined(part: Part): part is JoinedPart {
  return part === "case" || part === "activity";
}

/** Columns that a part may have: dates for ends and starts, times of day for theirs. */
export function columnsFor(part: Part, { columns }: FileOutline): readonly string[] {
  const fits = (one: FileOutline["columns"][number]) => {
    if (part === "endTime" || part === "startTime") return one.timesOfDay;
    return (part !== "end" && part !== "start") || one.kind === "instant";
  };
  return columns.filter(fits).map((one) => one.name);
}

/** Whether to ask for the time of day of an end or a start: days stand alone, times beside them. */
export function asksForTime(
  part: "endTime" | "startTime",
  mapping: LogMapping,
  outline: FileOutline,
): boolean {
  if (mapping[part] !== undefined) return true;
  const day = mapping[part === "endTime" ? "end" : "start"];
  const isDay = outline.columns.some((one) => one.name === day && one.onlyDays);
  return isDay && columnsFor(part, outline).length > 0;
}

const dayOf: Partial<Record<Part, Part>> = { endTime: "end", startTime: "start" };

/** What speaks for a column as a part, if the guess considered it. */
export function evidenceFor(
  guess: MappingGuess | null,
  part: Part,
  column: string | undefined,
): { readonly confidence: number; readonly reasons: readonly GuessReason[] } | null {
  const choice = guess?.choices.find((one) => one.part === part);
  if (choice === undefined || column === undefined) return null;
  if (choice.column === column) return choice;
  return choice.alternatives.find((one) => one.column === column) ?? null;
}
