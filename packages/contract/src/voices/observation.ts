import { frequencies, sufferers, voiceLimits } from "@talka/lean";
import { z } from "zod";
import { DeviceSecret, WasteTag } from "../meeting/meeting-fields.ts";
import { describeRequest } from "../request/describe-request.ts";
import { Day, Id, IdParams, LocaleCode, listOf } from "../request/fields.ts";

const text = (max: number) => z.string().trim().max(max);

/** A fact noticed where the work happens; nothing says who noticed it. */
export const ObservationContent = z
  .object({
    processId: Id.nullable(),
    /** The step, by the name it has in the records where it has one; "" unknown. */
    step: text(200),
    place: text(200),
    seen: z.string().trim().min(1).max(voiceLimits.seenCharacters),
    locale: LocaleCode,
    noticedOn: Day,
    howOften: z.enum(frequencies).nullable(),
    feltBy: z.enum(sufferers).nullable(),
    /** Each time. */
    minutesLost: z.int().min(0).max(100_000).nullable(),
    tags: listOf(WasteTag, 10),
  })
  .meta({ id: "ObservationContent" });
export type ObservationContent = z.infer<typeof ObservationContent>;

/** A note of one's own organisation. */
export const ObservationPage = ObservationContent.extend({
  id: Id,
  obstacleId: Id.nullable(),
  hasPhoto: z.boolean(),
}).meta({ id: "ObservationPage" });
export type ObservationPage = z.infer<typeof ObservationPage>;

export const listObservations = describeRequest({
  method: "GET",
  path: "/api/observations",
  summary: "Notes of one's own organisation, last noticed first; without authors",
  response: z.object({ observations: listOf(ObservationPage) }),
});
/** The secret is made by the device and is the only right to correct the note. */
export const createObservation = describeRequest({
  method: "POST",
  path: "/api/observations",
  summary: "Say what was seen; sent twice with one id it is kept once",
  body: ObservationContent.extend({ id: Id, secret: DeviceSecret }),
  response: ObservationPage,
});
export const correctObservation = describeRequest({
  method: "PUT",
  path: "/api/observations/:id",
  summary: "Correct a note from the device that wrote it, for a day",
  params: IdParams,
  body: ObservationContent.extend({ secret: DeviceSecret }),
  response: ObservationPage,
});
export const withdrawObservation = describeRequest({
  method: "POST",
  path: "/api/observations/:id/withdraw",
  summary: "Take a note back from the device that wrote it, for a day",
  params: IdParams,
  body: z.object({ secret: DeviceSecret }),
});
/** The most letters a picture may have, as base64. */
export const mostPhotoLetters = 780_000;
export const photographObservation = describeRequest({
  method: "PUT",
  path: "/api/observations/:id/photo",
  summary: "Put a picture without people to a note, or take it off, from the device that wrote it",
  params: IdParams,
  body: z.object({
    secret: DeviceSecret,
    /** A JPEG as base64; place, camera and dates are taken out. `null` takes it off. */
    photo: z.base64().max(mostPhotoLetters).nullable(),
  }),
  response: ObservationPage,
});
export const getObservationPhoto = describeRequest({
  method: "GET",
  path: "/api/observations/:id/photo",
  summary: "The picture of a note of one's own organisation",
  params: IdParams,
  bytes: "answered",
});
export const joinObservation = describeRequest({
  method: "PUT",
  path: "/api/observations/:id/obstacle",
  summary: "Join a note to an obstacle, or take it apart again",
  params: IdParams,
  body: z.object({ obstacleId: Id.nullable() }),
  response: ObservationPage,
});
