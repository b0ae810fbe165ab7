import { verificationAnswers } from "@talka/exchange";
import { z } from "zod";
import { describeRequest } from "../request/describe-request.ts";
import { Day, Id, IdParams, Line, LinkToken, LocaleCode, listOf } from "../request/fields.ts";
import { Trainee } from "./training-parts.ts";

/** What is certified: a frozen copy, so that a later change of the cycle changes no certificate. */
export const CertificateContent = z
  .object({
    name: z.string(),
    /** Names in the languages they are known in. */
    organisation: z.object({ lv: z.string(), lt: z.string(), en: z.string() }),
    issuer: z.object({ lv: z.string(), lt: z.string(), en: z.string() }),
    /** The title in each language; the original's where it was not translated. */
    title: z.object({ lv: z.string(), lt: z.string(), en: z.string() }),
    hours: z.number(),
    startsOn: Day,
    endsOn: Day,
    issuedOn: Day,
    trial: z.string(),
  })
  .meta({ id: "CertificateContent" });
export type CertificateContent = z.infer<typeof CertificateContent>;

export const issueCertificates = describeRequest({
  method: "POST",
  path: "/api/trainings/:id/certificates",
  summary: "Issue a certificate to everyone entitled who has none, numbers without gaps",
  params: IdParams,
  response: z.object({ issued: z.int(), participants: listOf(Trainee) }),
});
export const withdrawCertificate = describeRequest({
  method: "POST",
  path: "/api/certificates/:id/withdrawal",
  summary: "Withdraw a certificate for a reason; checking its link tells so",
  params: IdParams,
  body: z.object({ reason: Line }),
  response: z.object({ participants: listOf(Trainee) }),
});
export const reissueCertificate = describeRequest({
  method: "POST",
  path: "/api/certificates/:id/reissue",
  summary: "Replace a certificate by a new one with the present name and hours",
  params: IdParams,
  body: z.object({ id: Id, reason: Line }),
  response: z.object({ participants: listOf(Trainee) }),
});
export const getCertificatePdf = describeRequest({
  method: "GET",
  path: "/api/certificates/:id/pdf",
  summary: "A certificate as accessible PDF in a chosen language, for its holder and its organiser",
  params: IdParams,
  query: z.object({ locale: LocaleCode.default("lv") }),
  bytes: "answered",
});
export const verifyCertificate = describeRequest({
  method: "GET",
  path: "/api/verify/:token",
  summary: "Whether a certificate is valid, and nothing else of it",
  params: z.object({ token: LinkToken.or(z.string().max(200)) }),
  response: z.object({ answer: z.enum(verificationAnswers) }),
});
