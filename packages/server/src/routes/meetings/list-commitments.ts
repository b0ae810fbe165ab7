import { listCommitments as request } from "@talka/contract";
import { listCommitments } from "../../commands/meetings.ts";
import { member } from "../../policies/policies.ts";
import { presentCommitment } from "../../presenters/present-meeting.ts";
import { route } from "../route.ts";

export const listCommitmentsRoute = route({
  request,
  allow: member,
  run: listCommitments,
  present: (rows) => ({ commitments: rows.map(presentCommitment) }),
});
