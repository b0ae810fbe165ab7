import type { GuessReason, LogMapping, MappingGuess, PartChoice } from "@talka/engine";
import type { FileOutline } from "../../engine-worker/import/import-handlers.ts";

/** What a column can mean, the parts that an analysis needs first. */
export type Part = PartChoice["part"];

export const neededParts = ["case", "activity", "end"] as const satisfies readonly Part[];
export const otherParts = [
  "start",
  "resource",
  "role",
  "lifecycle",
  "sequence",
] as const satisfies readonly Part[];

/** The columns that a part has now. */
export function columnsOf(mapping: LogMapping, part: Part): readonly string[] {
  if (part === "case") return mapping.caseId;
  if (part === "activity") return mapping.activity;
  const column = mapping[part];
  return column === undefined || column === "" ? [] : [column];
}

/** The mapping with another column for a part; `null` takes it away. Repairs of it are let go. */
export function withColumn(mapping: LogMapping, part: Part, column: string | null): LogMapping {
  const former = columnsOf(mapping, part);
  const attributes = mapping.attributes.filter((name) => name !== column);
  const repairs = mapping.repairs.filter((repair) => !former.includes(repair.column));
  const rest = { ...mapping, attributes, repairs };
  if (part === "case") return { ...rest, caseId: column === null ? [] : [column] };
  if (part === "activity") return { ...rest, activity: column === null ? [] : [column] };
  if (part === "end") return { ...rest, end: column ?? "" };
  return { ...rest, [part]: column ?? undefined };
}

/** Columns that a part may have: dates for times, anything for the rest. */
export function columnsFor(part: Part, { columns }: FileOutline): readonly string[] {
  const isTime = part === "end" || part === "start";
  return columns.filter((one) => !isTime || one.kind === "instant").map((one) => one.name);
}

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
