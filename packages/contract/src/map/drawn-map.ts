import type { Estimate, StreamDuration } from "@talka/engine";
import { type DrawnMap as LeanMap, stickerKinds } from "@talka/lean";
import { z } from "zod";
import { Id, listOf } from "../request/fields.ts";

const text = (max: number) => z.string().max(max);
const Minutes = z.number().min(0).max(52_560_000);
const Share = z.number().min(0).max(1);
const Count = z.int().min(0).max(100_000_000);

const Range = z
  .object({ low: Minutes, likely: Minutes, high: Minutes })
  .refine(({ low, likely, high }) => low <= likely && likely <= high, {
    message: "a range goes from low over likely to high",
  }) satisfies z.ZodType<Estimate>;

/** Minutes on one clock, known exactly or as a range. */
export const MapDuration = z
  .object({ clock: z.enum(["work", "elapsed"]), minutes: Range })
  .meta({ id: "MapDuration" }) satisfies z.ZodType<StreamDuration>;

const Evidence = z.discriminatedUnion("level", [
  z.object({ level: z.literal("estimated") }),
  z.object({ level: z.literal("sampled"), n: z.int().min(1).max(100_000_000) }),
  z.object({ level: z.literal("measured"), n: z.int().min(1).max(100_000_000) }),
]);

const Step = z.object({
  id: Id,
  name: text(200),
  laneId: Id,
  kind: z.enum(["activity", "decision", "wait", "transfer", "check", "entry", "exit"]),
  valueClass: z.enum(["VA", "BVA", "NVA"]),
  processTime: MapDuration.nullable(),
  leadTime: MapDuration.nullable(),
  completeAccuratePercent: z.number().min(0).max(100).nullable(),
  caseShare: Share.nullable(),
  people: Count.nullable(),
  batchSize: Count.nullable(),
  queueNow: Count.nullable(),
  systems: listOf(text(120), 30),
  documents: listOf(text(120), 30),
  legalBasis: text(500),
  wastes: listOf(z.enum(["D", "O", "W", "N", "T", "I", "M", "E"]), 8),
  note: text(2_000),
  evidence: Evidence,
});

const Link = z.object({
  id: Id,
  from: Id,
  to: Id,
  kind: z.enum(["forward", "rework"]),
  probability: Share.nullable(),
  handoff: z.boolean(),
  channel: z.enum(["paper", "e-mail", "system", "phone", "in-person"]).nullable(),
});

const Facts = z.object({
  clock: z.enum(["work", "elapsed"]),
  casesPerYear: Count.nullable(),
  openHoursPerWeek: z.number().min(1).max(168),
  hoursPerPersonYear: z.number().min(1).max(8_760).nullable(),
  plannedUtilisation: z.number().min(0.05).max(1),
  deadline: MapDuration.nullable(),
  p85LeadTime: MapDuration.nullable(),
});

/** A map as people draw it; half-drawn maps are kept as they are. */
export const DrawnMap = z
  .object({
    lanes: listOf(z.object({ id: Id, role: text(200) }), 60),
    steps: listOf(Step, 300),
    links: listOf(Link, 900),
    stickers: listOf(
      z.object({ id: Id, stepId: Id, kind: z.enum(stickerKinds), text: text(500) }),
      900,
    ),
    facts: Facts,
  })
  .meta({ id: "DrawnMap" }) satisfies z.ZodType<LeanMap>;
