import { changePassword as request } from "@talka/contract";
import { changePassword } from "../../commands/own-account.ts";
import { signedIn } from "../../policies/policies.ts";
import { presentNothing, route } from "../route.ts";

export const changePasswordRoute = route({
  request,
  allow: signedIn,
  run: changePassword,
  present: presentNothing,
  limited: true,
});
