import { z } from "zod";
import { OrganisationKind } from "../organisation/organisation.ts";
import { describeRequest } from "../request/describe-request.ts";
import { Country, Line, LinkToken, LocaleCode, Names } from "../request/fields.ts";
import { EmailAddress, NewPassword } from "./password.ts";
import { Session } from "./session.ts";

/** The first organisation and the first account of an installation. */
export const SetupBody = z.object({
  token: LinkToken,
  organisation: z.object({ names: Names, kind: OrganisationKind, country: Country }),
  name: Line,
  email: EmailAddress,
  password: NewPassword,
  locale: LocaleCode,
});

/** Works once, with the link that an installation without accounts prints at its start. */
export const setUp = describeRequest({
  method: "POST",
  path: "/api/setup",
  summary: "Make the first organisation and its first account, once",
  body: SetupBody,
  response: Session,
});
