import { getSession as request } from "@talka/contract";
import { describeSession } from "../../commands/describe-session.ts";
import { anyone } from "../../policies/policies.ts";
import { presentSession } from "../../presenters/present-session.ts";
import { route } from "../route.ts";

export const getSessionRoute = route({
  request,
  allow: anyone,
  run: describeSession,
  present: presentSession,
});
