import type { LogFilter as EngineFilter } from "@talka/engine";
import { z } from "zod";
import { listOf } from "../request/fields.ts";

const Name = z.string().max(1_000);
const Names = listOf(Name);
const Bound = z.number().nullable();
const keep = z.boolean();

const AttributeMatch = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("values"), values: Names, orEmpty: z.boolean() }),
  z.object({ kind: z.literal("range"), min: Bound, max: Bound }),
]);

/** One filter; the engine's `LogFilter` as JSON. */
export const LogFilter = z
  .discriminatedUnion("kind", [
    z.object({
      kind: z.literal("time-frame"),
      mode: z.enum(["contained", "intersecting", "starting-in", "ending-in"]),
      fromMs: Bound,
      toMs: Bound,
    }),
    z.object({ kind: z.literal("attribute"), name: Name, match: AttributeMatch, keep }),
    z.object({
      kind: z.literal("endpoints"),
      start: Names.nullable(),
      end: Names.nullable(),
      keep,
    }),
    z.object({ kind: z.literal("variant"), variants: listOf(Names), keep }),
    z.object({ kind: z.literal("activity"), activities: Names, all: z.boolean(), keep }),
    z.object({
      kind: z.literal("follower"),
      first: Name,
      second: Name,
      directly: z.boolean(),
      withinMs: Bound,
      keep,
    }),
    z.object({
      kind: z.literal("performance"),
      measure: z.enum(["lead-ms", "events"]),
      min: Bound,
      max: Bound,
      keep,
    }),
    z.object({
      kind: z.literal("rework"),
      activity: Name.nullable(),
      times: z.int().min(2),
      keep,
    }),
    z.object({ kind: z.literal("event-activity"), activities: Names, keep }),
    z.object({ kind: z.literal("event-attribute"), name: Name, match: AttributeMatch, keep }),
    z.object({ kind: z.literal("event-time"), fromMs: Bound, toMs: Bound }),
  ])
  .meta({ id: "LogFilter" }) satisfies z.ZodType<EngineFilter>;
