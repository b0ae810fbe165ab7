import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import { getParentRoute } from "./root.ts";

const tabs = ["obstacles", "heat"] as const;
type Tab = (typeof tabs)[number];

const observations = createRoute({
  getParentRoute,
  path: "/observations",
  validateSearch: (search: Record<string, unknown>): { tab?: Tab } => {
    const tab = tabs.find((one) => one === search["tab"]);
    return tab === undefined ? {} : { tab };
  },
  component: lazyRouteComponent(() => import("../ObservationsRoute.tsx"), "ObservationsRoute"),
});

const obstacle = createRoute({
  getParentRoute,
  path: "/obstacles/$id",
  component: lazyRouteComponent(() => import("../ObstacleRoute.tsx"), "ObstacleRoute"),
});

/** Pages of notes, obstacles, and both beside what the records show. */
export const voicesRoutes = [observations, obstacle] as const;
