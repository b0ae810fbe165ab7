import type { Route } from "../route.ts";
import { correctObservationRoute } from "./correct-observation.ts";
import { createObservationRoute } from "./create-observation.ts";
import { createObstacleRoute } from "./create-obstacle.ts";
import { echoObstacleRoute } from "./echo-obstacle.ts";
import { getObservationPhotoRoute } from "./get-observation-photo.ts";
import { getObstacleRoute } from "./get-obstacle.ts";
import { joinObservationRoute } from "./join-observation.ts";
import { listObservationsRoute } from "./list-observations.ts";
import { listObstaclesRoute } from "./list-obstacles.ts";
import { markCausesRoute } from "./mark-causes.ts";
import { mergeObstacleRoute } from "./merge-obstacle.ts";
import { photographObservationRoute } from "./photograph-observation.ts";
import { placeObstacleRoute } from "./place-obstacle.ts";
import { putCauseRoute } from "./put-cause.ts";
import { putWhyRoute } from "./put-why.ts";
import { removeCauseRoute } from "./remove-cause.ts";
import { removeWhyRoute } from "./remove-why.ts";
import { shareObstacleRoute } from "./share-obstacle.ts";
import { updateObstacleRoute } from "./update-obstacle.ts";
import { withdrawObservationRoute } from "./withdraw-observation.ts";

/** Endpoints of notes and obstacles. */
export const voicesRoutes: readonly Route[] = [
  listObservationsRoute,
  createObservationRoute,
  correctObservationRoute,
  withdrawObservationRoute,
  photographObservationRoute,
  getObservationPhotoRoute,
  joinObservationRoute,
  listObstaclesRoute,
  getObstacleRoute,
  createObstacleRoute,
  updateObstacleRoute,
  placeObstacleRoute,
  mergeObstacleRoute,
  shareObstacleRoute,
  echoObstacleRoute,
  putWhyRoute,
  removeWhyRoute,
  putCauseRoute,
  removeCauseRoute,
  markCausesRoute,
];
