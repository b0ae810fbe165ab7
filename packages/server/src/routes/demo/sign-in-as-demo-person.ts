import { signInAsDemoPerson as request } from "@talka/contract";
import { signInAsDemoPerson } from "../../commands/demo.ts";
import { anyone } from "../../policies/policies.ts";
import { presentSession } from "../../presenters/present-session.ts";
import { route } from "../route.ts";

export const signInAsDemoPersonRoute = route({
  request,
  allow: anyone,
  run: signInAsDemoPerson,
  present: presentSession,
});
