import { echoObstacle as request } from "@talka/contract";
import { echoObstacle } from "../../commands/obstacle-sharing.ts";
import { memberWith } from "../../policies/policies.ts";
import { presentNeighbour } from "../../presenters/present-voices.ts";
import { route } from "../route.ts";

export const echoObstacleRoute = route({
  request,
  allow: memberWith("practice.release"),
  run: echoObstacle,
  present: ({ all, row }) => presentNeighbour(all, row),
});
