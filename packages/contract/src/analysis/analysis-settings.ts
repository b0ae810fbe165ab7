import { type AnalysisSettings as EngineSettings, knownCauseKinds } from "@talka/engine";
import { z } from "zod";
import { Day, listOf } from "../request/fields.ts";
import { LogFilter } from "./log-filter.ts";

const Minute = z.int().min(0).max(1_440);
const Text = z.string().max(1_000);

/** The engine's `WorkCalendar` as JSON. */
export const WorkCalendar = z
  .object({
    zone: z.string().min(1).max(64),
    weeks: listOf(
      z.object({
        validFrom: Day.nullable(),
        /** Last day these hours hold. */
        validTo: Day.nullable(),
        open: listOf(
          z.object({ weekday: z.int().min(1).max(7), fromMinute: Minute, toMinute: Minute }),
          500,
        ),
      }),
      500,
    ),
    exceptions: listOf(
      z.object({
        date: Day,
        open: listOf(z.object({ fromMinute: Minute, toMinute: Minute }), 50),
        name: Text,
      }),
    ),
    holidayCountry: z.string().max(10).nullable(),
  })
  .meta({ id: "WorkCalendar" }) satisfies z.ZodType<EngineSettings["calendar"]>;

/** The engine's dated `DeadlineRule`, as chosen for an analysis. */
export const ChosenDeadlineRule = z.object({
  name: Text,
  amount: z.number().nonnegative(),
  unit: z.enum(["calendar-day", "working-day", "month"]),
  validFrom: Day.nullable(),
  /** Last day in force. */
  validTo: Day.nullable(),
  legalReference: Text,
  confidence: z.enum(["A", "B", "C"]),
});

const Level = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("task") }),
  z.object({ kind: z.literal("prefix"), separator: z.string().max(20), parts: z.int().min(1) }),
  z.object({ kind: z.literal("attribute"), name: Text }),
  z.object({ kind: z.literal("first-occurrence") }),
]);

const Span = z.object({ from: Text, to: Text });

const RulePair = { first: Text, second: Text };
const Term = z.object({
  amount: z.int().min(0).max(3_650),
  unit: z.enum(["calendar-day", "working-day"]),
});

/** The engine's `ProcessRule` as JSON. */
const ProcessRule = z.discriminatedUnion("kind", [
  z.object({
    kind: z.enum(["response", "precedence", "succession"]),
    ...RulePair,
    within: Term.nullable(),
  }),
  z.object({ kind: z.enum(["not-together", "four-eyes"]), ...RulePair }),
  z.object({ kind: z.literal("exactly"), activity: Text, times: z.int().min(0).max(1_000) }),
]);

/** The engine's `ExternalMark` as JSON. */
const ExternalMark = z.discriminatedUnion("kind", [
  z.object({
    kind: z.literal("attribute"),
    name: Text,
    value: Text,
    side: z.enum(["before", "after"]),
  }),
  z.object({
    kind: z.literal("term"),
    after: Text,
    amount: z.int().min(0).max(3_650),
    unit: z.enum(["calendar-day", "working-day", "month"]),
  }),
  z.object({ kind: z.literal("span"), ...Span.shape }),
]);

/** The engine's `KnownCause` as JSON. */
const KnownCause = z.object({
  kind: z.enum(knownCauseKinds),
  on: Day,
  text: z.string().min(1).max(500),
});

/** Everything that turns a log into what a screen shows; the engine's `AnalysisSettings` as JSON. */
export const AnalysisSettings = z
  .object({
    level: Level,
    filters: listOf(LogFilter, 100),
    calendar: WorkCalendar.nullable(),
    milestones: Span.nullable(),
    endActivities: listOf(Text).exactOptional(),
    deadline: z
      .object({ rules: listOf(ChosenDeadlineRule, 100), suspensions: listOf(Span, 100) })
      .nullable(),
    rules: listOf(ProcessRule, 100).exactOptional(),
    externalActivities: listOf(Text, 1_000).exactOptional(),
    /** A BPMN or PNML file that cases are held against; as long as the engine says it may be. */
    agreedModel: z
      .object({ name: z.string().max(200), text: z.string().min(1).max(400_000) })
      .exactOptional(),
    waitingMarks: z
      .object({
        external: listOf(ExternalMark, 100),
        arrivedAt: Text.nullable(),
        hours: z.enum(["office", "each"]),
      })
      .exactOptional(),
    knownCauses: listOf(KnownCause, 100).exactOptional(),
  })
  .meta({ id: "AnalysisSettings" }) satisfies z.ZodType<EngineSettings>;
