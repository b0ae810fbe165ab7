import { failed, ok, type Result } from "../result.ts";
import type { EventTable } from "./event-table.ts";
import type { LogMapping } from "./log-mapping.ts";

/** Why no mapping could be guessed: the kind of column that no column looks like. */
export type GuessError = {
  readonly code: "mapping.no-case" | "mapping.no-activity" | "mapping.no-end";
};

/** Guesses what each column means from names; `zone` is used for values without an offset. */
export function guessMapping(table: EventTable, zone: string): Result<LogMapping, GuessError> {
  const find = (pattern: RegExp, kind: string) =>
    table.columns.find((column) => column.kind === kind && pattern.test(column.name))?.name;
  const caseId = find(/case|lieta|byla/i, "text");
  if (caseId === undefined) return failed({ code: "mapping.no-case" });
  const activity = find(/activity|concept:name|darb|veikl/i, "text");
  if (activity === undefined) return failed({ code: "mapping.no-activity" });
  const end = find(/./, "instant");
  if (end === undefined) return failed({ code: "mapping.no-end" });
  return ok({
    caseId: [caseId],
    activity: [activity],
    end,
    lifecycleMode: "pair",
    attributes: [],
    zone,
    repairs: [],
  });
}
