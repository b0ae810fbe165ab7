import { digestRhythms } from "@talka/lean";
import { z } from "zod";
import { describeRequest } from "../request/describe-request.ts";
import { LinkToken } from "../request/fields.ts";

/** How often a person wants a digest by e-mail, and at which hour of their own clock. */
export const MailChoice = z
  .object({ digest: z.enum(digestRhythms), hour: z.int().min(0).max(23) })
  .meta({ id: "MailChoice" });
export type MailChoice = z.infer<typeof MailChoice>;

/** The choice with what stands in its way. */
export const MailChoicePage = MailChoice.extend({
  /** The installation sends e-mail. */
  isOn: z.boolean(),
  /** The account has an address. */
  hasAddress: z.boolean(),
}).meta({ id: "MailChoicePage" });

export const getMailChoice = describeRequest({
  method: "GET",
  path: "/api/account/mail",
  summary: "What one wants by e-mail",
  response: MailChoicePage,
});
export const updateMailChoice = describeRequest({
  method: "PUT",
  path: "/api/account/mail",
  summary: "Choose how often a digest comes by e-mail",
  body: MailChoice,
  response: MailChoicePage,
});
/** Needs no sign-in: whoever holds a digest may end them. */
export const turnDigestOff = describeRequest({
  method: "POST",
  path: "/api/mail/off",
  summary: "End the digests of a mail by its link",
  body: z.object({ token: LinkToken }),
});
