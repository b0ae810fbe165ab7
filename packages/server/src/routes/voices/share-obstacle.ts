import { shareObstacle as request } from "@talka/contract";
import { shareObstacle } from "../../commands/obstacle-sharing.ts";
import { memberWith } from "../../policies/policies.ts";
import { presentObstacle } from "../../presenters/present-voices.ts";
import { route } from "../route.ts";

export const shareObstacleRoute = route({
  request,
  allow: memberWith("practice.release"),
  run: shareObstacle,
  present: ({ all, row }) => presentObstacle(all, row),
});
