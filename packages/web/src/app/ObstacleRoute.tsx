import { useParams } from "@tanstack/react-router";
import { MeasuredPlaces } from "../features/analysis/MeasuredPlaces.tsx";
import { ObstaclePage } from "../features/voices/ObstaclePage.tsx";

/** One obstacle, placed on what a saved analysis measures. */
export function ObstacleRoute() {
  const { id } = useParams({ from: "/obstacles/$id" });
  return <ObstaclePage key={id} Measured={MeasuredPlaces} />;
}
