import { getObstacle as request } from "@talka/contract";
import { getObstacle } from "../../commands/obstacle-reading.ts";
import { member } from "../../policies/policies.ts";
import { presentObstaclePage } from "../../presenters/present-voices.ts";
import { route } from "../route.ts";

export const getObstacleRoute = route({
  request,
  allow: member,
  run: getObstacle,
  present: presentObstaclePage,
});
