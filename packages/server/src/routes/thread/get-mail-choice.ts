import { getMailChoice as request } from "@talka/contract";
import { getMailChoice } from "../../commands/mail-choice.ts";
import { member } from "../../policies/policies.ts";
import { presentMailChoice } from "../../presenters/present-mail-choice.ts";
import { route } from "../route.ts";

export const getMailChoiceRoute = route({
  request,
  allow: member,
  run: getMailChoice,
  present: presentMailChoice,
});
