import type { ScenarioChange } from "@talka/engine";
import { z } from "zod";
import { listOf } from "../request/fields.ts";
import { BatchJson, ConditionJson, DeadlineJson } from "./simulation-model.ts";

const Word = z.string().max(500);
const Factor = z.number().min(0).max(10);
const Share = z.number().min(0).max(1);
const Minute = z.int().min(0).max(1_440);
const Task = z.object({ processId: Word, nodeId: Word });
const Who = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("person"), personId: Word }),
  z.object({ kind: z.literal("role"), role: Word }),
  z.object({ kind: z.literal("everybody") }),
]);
const Stretch = z.object({
  weekdays: listOf(z.int().min(1).max(7), 7),
  fromMinute: Minute,
  toMinute: Minute,
});
const two = { processId: Word, firstId: Word, secondId: Word };

/** The engine's `ScenarioChange` as JSON. */
export const ScenarioChangeJson = z
  .discriminatedUnion("kind", [
    z.object({ kind: z.literal("allow"), task: Task, who: Who, durationFactor: Factor }),
    z.object({ kind: z.literal("forbid"), task: Task, who: Who }),
    z.object({ kind: z.literal("duration"), task: Task, factor: Factor }),
    z.object({ kind: z.literal("branch"), processId: Word, flowId: Word, factor: Factor }),
    z.object({ kind: z.literal("hours"), who: Who, shift: Stretch }),
    z.object({
      kind: z.literal("block"),
      who: Who,
      purpose: z.enum(["lunch", "focus", "desk"]),
      stretch: Stretch,
    }),
    z.object({ kind: z.literal("desk-hours"), processId: Word, open: Stretch }),
    z.object({ kind: z.literal("headcount"), role: Word, more: z.int().min(-50).max(50) }),
    z.object({ kind: z.literal("batch"), task: Task, batch: BatchJson.nullable() }),
    z.object({
      kind: z.literal("discipline"),
      processId: Word,
      discipline: z.enum(["first-come", "due-date", "shortest"]),
    }),
    z.object({ kind: z.literal("first"), processId: Word, condition: ConditionJson }),
    z.object({ kind: z.literal("skip"), task: Task }),
    z.object({ kind: z.literal("merge"), ...two, savedMs: z.number().min(0) }),
    z.object({ kind: z.literal("swap"), ...two }),
    z.object({ kind: z.literal("parallel"), ...two }),
    z.object({
      kind: z.literal("triage"),
      processId: Word,
      nodeIds: listOf(Word, 200),
      share: Share,
      durationFactor: Share,
    }),
    z.object({ kind: z.literal("one-person"), processId: Word, nodeIds: listOf(Word, 200) }),
    z.object({ kind: z.literal("four-eyes"), ...two }),
    z.object({
      kind: z.literal("remote-days"),
      who: Who,
      weekdays: listOf(z.int().min(1).max(7), 7),
      processId: Word,
      nodeIds: listOf(Word, 200),
    }),
    z.object({ kind: z.literal("demand"), processId: Word.nullable(), factor: Factor }),
    z.object({ kind: z.literal("absence"), who: Who, fromMs: z.number(), toMs: z.number() }),
    z.object({ kind: z.literal("sickness"), who: Who, share: Share }),
    z.object({ kind: z.literal("tasks-at-once"), who: Who, tasksAtOnce: z.int().min(1).max(20) }),
    z.object({ kind: z.literal("deadline"), processId: Word, deadline: DeadlineJson.nullable() }),
    z.object({
      kind: z.literal("wait"),
      task: Task,
      of: z.enum(["unexplained", "outside"]),
      factor: Factor,
    }),
  ])
  .meta({ id: "ScenarioChange" }) satisfies z.ZodType<ScenarioChange>;
