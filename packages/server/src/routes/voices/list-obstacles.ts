import { listObstacles as request } from "@talka/contract";
import { listObstacles } from "../../commands/obstacle-reading.ts";
import { member } from "../../policies/policies.ts";
import { presentObstacles } from "../../presenters/present-voices.ts";
import { route } from "../route.ts";

export const listObstaclesRoute = route({
  request,
  allow: member,
  run: listObstacles,
  present: presentObstacles,
});
