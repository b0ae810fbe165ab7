import { updateAccount as request } from "@talka/contract";
import { updateAccount } from "../../commands/own-account.ts";
import { signedIn } from "../../policies/policies.ts";
import { presentSession } from "../../presenters/present-session.ts";
import { route } from "../route.ts";

export const updateAccountRoute = route({
  request,
  allow: signedIn,
  run: updateAccount,
  present: presentSession,
});
