import { mostPulseQuestions, pulseQuestions } from "@talka/lean";
import { z } from "zod";
import { describeRequest } from "../request/describe-request.ts";
import { Day, Id, IdParams, listOf } from "../request/fields.ts";

const Questions = listOf(z.enum(pulseQuestions), mostPulseQuestions, 1).refine(
  (questions) => new Set(questions).size === questions.length,
  { message: "a question twice" },
);

/** A pulse of a team. While it is open nothing is told of answers, not even how many there are. */
export const PulseCard = z
  .object({
    id: Id,
    questions: listOf(z.enum(pulseQuestions)),
    opensOn: Day,
    closesOn: Day,
    closedOn: Day.nullable(),
    floor: z.int(),
    /** `null` while it is open, or where fewer than the floor have answered. */
    figures: listOf(
      z.object({
        question: z.enum(pulseQuestions),
        n: z.int(),
        median: z.number(),
        mean: z.number(),
      }),
    ).nullable(),
    /** Whether the asker has answered; only told of an open one. */
    hasAnswered: z.boolean(),
  })
  .meta({ id: "PulseCard" });
export type PulseCard = z.infer<typeof PulseCard>;

/** Pulses of a team, newest first. */
export const TeamPulses = z
  .object({
    teamName: z.string(),
    today: Day,
    pulses: listOf(PulseCard),
    mayLead: z.boolean(),
    mayWrite: z.boolean(),
  })
  .meta({ id: "TeamPulses" });
export type TeamPulses = z.infer<typeof TeamPulses>;

export const listTeamPulses = describeRequest({
  method: "GET",
  path: "/api/teams/:id/pulses",
  summary: "Pulses of a team, newest first; no count and no result while one is open",
  params: IdParams,
  response: TeamPulses,
});
export const openPulse = describeRequest({
  method: "POST",
  path: "/api/teams/:id/pulses",
  summary: "Ask a team how its work weighs, until a day; one pulse at a time",
  params: IdParams,
  body: z.object({ id: Id, questions: Questions, closesOn: Day }),
  response: TeamPulses,
});
export const answerPulse = describeRequest({
  method: "POST",
  path: "/api/pulses/:id/answer",
  summary: "Answer a pulse once; the answer is kept without its author",
  params: IdParams,
  body: z.object({
    answers: z.partialRecord(z.enum(pulseQuestions), z.int().min(1).max(5)),
  }),
});
export const closePulse = describeRequest({
  method: "POST",
  path: "/api/pulses/:id/close",
  summary: "Close a pulse for good: its results are kept, answers and marks are deleted",
  params: IdParams,
  response: TeamPulses,
});
