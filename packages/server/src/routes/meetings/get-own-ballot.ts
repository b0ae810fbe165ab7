import { getOwnBallot as request } from "@talka/contract";
import { getOwnBallot } from "../../commands/meeting-room.ts";
import { anyone } from "../../policies/policies.ts";
import { route } from "../route.ts";

export const getOwnBallotRoute = route({
  request,
  allow: anyone,
  run: getOwnBallot,
  present: (ballot) => ballot,
});
