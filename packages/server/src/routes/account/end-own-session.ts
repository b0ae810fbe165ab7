import { endOwnSession as request } from "@talka/contract";
import { endOwnSession } from "../../commands/sign-out.ts";
import { signedIn } from "../../policies/policies.ts";
import { presentNothing, route } from "../route.ts";

export const endOwnSessionRoute = route({
  request,
  allow: signedIn,
  run: endOwnSession,
  present: presentNothing,
});
