import { z } from "zod";
import { OrganisationReference } from "../organisation/organisation.ts";
import { describeRequest } from "../request/describe-request.ts";
import { Id, LocaleCode, listOf } from "../request/fields.ts";
import { Role } from "./role.ts";
import { Session } from "./session.ts";

/** A made-up person one may act as. */
export const DemoPerson = z
  .object({
    id: Id,
    name: z.string(),
    locale: LocaleCode,
    organisation: OrganisationReference,
    roles: listOf(Role),
  })
  .meta({ id: "DemoPerson" });
export type DemoPerson = z.infer<typeof DemoPerson>;

/** Empty list where one-click sign-in is not offered. */
export const listDemoPeople = describeRequest({
  method: "GET",
  path: "/api/demo/people",
  summary: "Demo people one can sign in as by one click",
  response: z.object({ people: listOf(DemoPerson) }),
});
export const signInAsDemoPerson = describeRequest({
  method: "POST",
  path: "/api/demo/sign-in",
  summary: "Sign in as a demo person; only from this computer and only while the demo is on",
  body: z.object({ personId: Id }),
  response: Session,
});
export const removeDemo = describeRequest({
  method: "DELETE",
  path: "/api/demo",
  summary: "Remove every demo organisation, person, log and analysis",
  response: z.object({ organisations: z.int(), people: z.int(), eventLogs: z.int() }),
});
