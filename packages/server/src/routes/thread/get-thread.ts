import { getThread as request } from "@talka/contract";
import { getThread } from "../../commands/threads.ts";
import { member } from "../../policies/policies.ts";
import { presentThread } from "../../presenters/present-thread.ts";
import { route } from "../route.ts";

export const getThreadRoute = route({
  request,
  allow: member,
  run: getThread,
  present: presentThread,
});
