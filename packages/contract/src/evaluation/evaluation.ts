import { materialSubjects } from "@talka/exchange";
import { z } from "zod";
import { TranslatedTitle } from "../exchange/translated-text.ts";
import { MadeId } from "../meeting/meeting-fields.ts";
import { describeRequest } from "../request/describe-request.ts";
import { Day, Id, IdParams, LocaleCode, listOf } from "../request/fields.ts";
import {
  EvaluationFloor,
  EvaluationPage,
  EvaluationRound,
  EvaluationSubject,
  EvaluationSummary,
  RoundKind,
  ScoreFigure,
} from "./evaluation-fields.ts";

/** Something that materials and evaluations are attached to. */
export const SubjectSummary = z
  .object({
    kind: z.enum(materialSubjects),
    id: Id,
    title: TranslatedTitle,
    day: Day,
    projectId: Id.nullable(),
  })
  .meta({ id: "SubjectSummary" });
export type SubjectSummary = z.infer<typeof SubjectSummary>;

export const listSubjects = describeRequest({
  method: "GET",
  path: "/api/subjects",
  summary:
    "Events, projects, meetings, training cycles, news and maps of own organisation, latest first",
  response: z.object({ subjects: listOf(SubjectSummary) }),
});
export const listEvaluations = describeRequest({
  method: "GET",
  path: "/api/evaluations",
  summary: "Evaluations of own organisation with their rounds, latest first",
  response: z.object({ evaluations: listOf(EvaluationSummary) }),
});
/** Plans three rounds: at the end, after 30 and after 90 days. */
export const createEvaluation = describeRequest({
  method: "POST",
  path: "/api/evaluations",
  summary: "Ask for an evaluation of an event, a meeting or a training cycle",
  body: z.object({
    id: MadeId,
    subjectKind: EvaluationSubject,
    subjectId: Id,
    floor: EvaluationFloor.default(5),
  }),
  response: EvaluationPage,
});
export const getEvaluation = describeRequest({
  method: "GET",
  path: "/api/evaluations/:id",
  summary: "One evaluation; results of rounds that are closed",
  params: IdParams,
  response: EvaluationPage,
});
export const findEvaluationOf = describeRequest({
  method: "GET",
  path: "/api/evaluations/of/:subjectId",
  summary: "The evaluation of an event, meeting or training cycle, if there is one",
  params: z.object({ subjectId: Id }),
  response: z.object({ evaluation: EvaluationSummary.nullable() }),
});
export const deleteEvaluation = describeRequest({
  method: "DELETE",
  path: "/api/evaluations/:id",
  summary: "Delete an evaluation with all its answers",
  params: IdParams,
});
/** How one enters is fixed once the first answer is in. */
export const updateEvaluationRound = describeRequest({
  method: "PUT",
  path: "/api/evaluation-rounds/:id",
  summary: "Change the days of a round, who may answer and how many were invited",
  params: IdParams,
  body: z.object({
    opensOn: Day,
    closesOn: Day,
    entry: z.enum(["open", "invited"]),
    invited: z.int().min(0).max(10_000),
  }),
  response: EvaluationRound,
});
export const closeEvaluationRound = describeRequest({
  method: "POST",
  path: "/api/evaluation-rounds/:id/close",
  summary: "Close a round now, for good; its results can be read then",
  params: IdParams,
  response: EvaluationRound,
});
export const markEvaluationReminded = describeRequest({
  method: "POST",
  path: "/api/evaluation-rounds/:id/reminded",
  summary: "Say that everybody invited was reminded",
  params: IdParams,
  response: EvaluationRound,
});
/** The links are told once: only marks of them are kept. */
export const createAnswerLinks = describeRequest({
  method: "POST",
  path: "/api/evaluation-rounds/:id/links",
  summary: "Make links for one answer each",
  params: IdParams,
  body: z.object({ count: z.int().min(1).max(500) }),
  response: z.object({ links: listOf(z.string()) }),
});
export const exportRoundResults = describeRequest({
  method: "GET",
  path: "/api/evaluation-rounds/:id/results",
  summary: "Results of a closed round as CSV, XLSX or JSON",
  params: IdParams,
  query: z.object({
    format: z.enum(["csv", "xlsx", "json"]),
    locale: LocaleCode.default("lv"),
  }),
  bytes: "answered",
});
export const compareEvaluations = describeRequest({
  method: "GET",
  path: "/api/evaluations/compare/:projectId/:kind",
  summary: "The same questions over the events of a project; nothing of all together",
  params: z.object({ projectId: Id, kind: RoundKind }),
  response: z.object({
    events: listOf(
      z.object({
        evaluationId: Id,
        title: TranslatedTitle,
        day: Day,
        invited: z.int(),
        answers: z.int(),
      }),
    ),
    /** Figures in the order of the events. */
    questions: listOf(z.object({ question: z.string(), figures: listOf(ScoreFigure.nullable()) })),
  }),
});
