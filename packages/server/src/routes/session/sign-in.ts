import { signIn as request } from "@talka/contract";
import { signIn } from "../../commands/sign-in.ts";
import { anyone } from "../../policies/policies.ts";
import { presentSession } from "../../presenters/present-session.ts";
import { route } from "../route.ts";

export const signInRoute = route({
  request,
  allow: anyone,
  run: signIn,
  present: presentSession,
  limited: true,
});
