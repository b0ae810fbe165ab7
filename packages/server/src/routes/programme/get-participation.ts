import { getParticipation as request } from "@talka/contract";
import { getParticipation } from "../../commands/participation.ts";
import { memberWith } from "../../policies/policies.ts";
import { route } from "../route.ts";

export const getParticipationRoute = route({
  request,
  allow: memberWith("programme.manage"),
  run: getParticipation,
  present: (page) => page,
});
