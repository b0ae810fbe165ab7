import { setUp as request } from "@talka/contract";
import { setUp } from "../../commands/set-up.ts";
import { anyone } from "../../policies/policies.ts";
import { presentSession } from "../../presenters/present-session.ts";
import { route } from "../route.ts";

export const setUpRoute = route({
  request,
  allow: anyone,
  run: setUp,
  present: presentSession,
  limited: true,
});
