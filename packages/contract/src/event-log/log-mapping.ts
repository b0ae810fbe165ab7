import type { LogMapping as EngineMapping } from "@talka/engine";
import { z } from "zod";
import { listOf } from "../request/fields.ts";

/** Why a row was rejected or repaired; the engine's own words. */
export const RowFaultCode = z.enum([
  "row.field-count",
  "row.quote",
  "row.damaged",
  "case.missing",
  "activity.missing",
  "end.missing",
  "end.unreadable",
  "end.out-of-range",
  "start.unreadable",
  "start.out-of-range",
  "start.after-end",
]);

/** How a fault was mended; the engine's own words. */
export const RowRepairCode = z.enum([
  "reject",
  "use-start-as-end",
  "drop-start",
  "swap-start-end",
  "read-as-suggested",
  "name-unknown",
  "take-previous-end",
]);

const Column = z.string().min(1).max(300);

/** What each column of a table means; the engine's `LogMapping` as JSON. */
export const LogMapping = z
  .object({
    caseId: listOf(Column, 20, 1),
    activity: listOf(Column, 20, 1),
    end: Column,
    endTime: Column.optional(),
    start: Column.optional(),
    startTime: Column.optional(),
    resource: Column.optional(),
    role: Column.optional(),
    lifecycle: Column.optional(),
    lifecycleMode: z.enum(["pair", "rows"]),
    sequence: Column.optional(),
    attributes: listOf(Column, 500),
    zone: z.string().min(1).max(64),
    repairs: listOf(
      z.object({ fault: RowFaultCode, column: z.string().max(300), repair: RowRepairCode }),
      1_000,
    ),
  })
  .meta({ id: "LogMapping" }) satisfies z.ZodType<EngineMapping>;
export type LogMapping = z.infer<typeof LogMapping>;
