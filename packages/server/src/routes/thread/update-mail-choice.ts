import { updateMailChoice as request } from "@talka/contract";
import { updateMailChoice } from "../../commands/mail-choice.ts";
import { member } from "../../policies/policies.ts";
import { presentMailChoice } from "../../presenters/present-mail-choice.ts";
import { route } from "../route.ts";

export const updateMailChoiceRoute = route({
  request,
  allow: member,
  run: updateMailChoice,
  present: presentMailChoice,
});
