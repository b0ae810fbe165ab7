import { listOwnSessions as request } from "@talka/contract";
import { listOwnSessions } from "../../commands/own-account.ts";
import { signedIn } from "../../policies/policies.ts";
import { presentOwnSession } from "../../presenters/present-session.ts";
import { route } from "../route.ts";

export const listOwnSessionsRoute = route({
  request,
  allow: signedIn,
  run: listOwnSessions,
  present: ({ rows, currentId }) => ({
    sessions: rows.map((row) => presentOwnSession(row, currentId)),
  }),
});
