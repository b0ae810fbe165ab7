import { assessmentMoments, assessmentStates } from "@talka/exchange";
import { z } from "zod";
import { TranslatedTitle } from "../exchange/translated-text.ts";
import { describeRequest } from "../request/describe-request.ts";
import { Day, Id, IdParams, Line, listOf } from "../request/fields.ts";
import {
  AssessmentResults,
  AssignmentContent,
  SelfAnswersFields,
  Trainee,
  TrainingContent,
  TrainingDayContent,
  TrainingPage,
  TrainingSummary,
} from "./training-parts.ts";

const DayParams = IdParams.extend({ eventId: Id });

export const listTrainings = describeRequest({
  method: "GET",
  path: "/api/trainings",
  summary: "Training cycles of one's own organisation and those one may see, latest first",
  response: z.object({ trainings: listOf(TrainingSummary) }),
});
export const createTraining = describeRequest({
  method: "POST",
  path: "/api/trainings",
  summary: "Begin a training cycle; days follow",
  body: TrainingContent.extend({ id: Id }),
  response: TrainingPage,
});
export const getTraining = describeRequest({
  method: "GET",
  path: "/api/trainings/:id",
  summary: "A cycle with its days; a participant also gets own hours and what is missing",
  params: IdParams,
  response: TrainingPage,
});
export const updateTraining = describeRequest({
  method: "PUT",
  path: "/api/trainings/:id",
  summary: "Change a cycle",
  params: IdParams,
  body: TrainingContent,
  response: TrainingPage,
});
export const deleteTraining = describeRequest({
  method: "DELETE",
  path: "/api/trainings/:id",
  summary: "Delete a cycle without certificates; its days stay events",
  params: IdParams,
});
export const listFreeTrainingDays = describeRequest({
  method: "GET",
  path: "/api/training-days",
  summary: "Training days of the organisation that are in no cycle",
  response: z.object({
    days: listOf(z.object({ eventId: Id, title: TranslatedTitle, startsOn: Day })),
  }),
});
export const putTrainingDay = describeRequest({
  method: "PUT",
  path: "/api/trainings/:id/days/:eventId",
  summary: "Put an event into a cycle as a day, with a new event where asked, or change the day",
  params: DayParams,
  body: TrainingDayContent.extend({
    /** Makes the event of this day, for all who may see the cycle's project; absent: it exists. */
    newEvent: z
      .object({
        title: TranslatedTitle,
        day: Day,
        zone: z.string().min(1).max(60),
        place: z.string().trim().max(300),
        morningHours: z.number().min(0).max(12).multipleOf(0.25),
        afternoonHours: z.number().min(0).max(12).multipleOf(0.25),
      })
      .optional(),
  }),
  response: TrainingPage,
});
export const removeTrainingDay = describeRequest({
  method: "DELETE",
  path: "/api/trainings/:id/days/:eventId",
  summary: "Take a day out of a cycle; it stays an event",
  params: DayParams,
});
export const listTrainees = describeRequest({
  method: "GET",
  path: "/api/trainings/:id/participants",
  summary: "Participants by name, with hours and what is missing, for the organiser",
  params: IdParams,
  response: z.object({ participants: listOf(Trainee) }),
});
export const enterTrainee = describeRequest({
  method: "POST",
  path: "/api/trainings/:id/participants",
  summary: "Enter somebody for all days of a cycle",
  params: IdParams,
  body: z.object({ name: Line, roleTitle: z.string().trim().max(200), organisationId: Id }),
  response: z.object({ participants: listOf(Trainee) }),
});
export const putOwnAssignment = describeRequest({
  method: "PUT",
  path: "/api/trainings/:id/days/:eventId/own-assignment",
  summary: "Write what one tries at home for the assignment of a day",
  params: DayParams,
  body: AssignmentContent,
  response: TrainingPage,
});
export const putOwnSelfAssessment = describeRequest({
  method: "PUT",
  path: "/api/trainings/:id/own-assessment",
  summary: "Answer the self-assessment; nobody else ever reads the answers",
  params: IdParams,
  body: z.object({ moment: z.enum(assessmentMoments), answers: SelfAnswersFields }),
  response: TrainingPage,
});
export const setTrainingAssessment = describeRequest({
  method: "PUT",
  path: "/api/trainings/:id/assessment",
  summary: "Open or close a moment of self-assessment",
  params: IdParams,
  body: z.object({ assessment: z.enum(assessmentStates) }),
  response: TrainingPage,
});
export const getAssessmentResults = describeRequest({
  method: "GET",
  path: "/api/trainings/:id/assessment",
  summary: "What the group thinks of itself, of closed moments, never of fewer than five people",
  params: IdParams,
  response: AssessmentResults,
});
