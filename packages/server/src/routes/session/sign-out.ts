import { signOut as request } from "@talka/contract";
import { signOut } from "../../commands/sign-out.ts";
import { signedIn } from "../../policies/policies.ts";
import { presentNothing, route } from "../route.ts";

export const signOutRoute = route({
  request,
  allow: signedIn,
  run: signOut,
  present: presentNothing,
});
