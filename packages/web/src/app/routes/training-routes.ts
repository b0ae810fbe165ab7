import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import { getParentRoute } from "./root.ts";

const trainings = createRoute({
  getParentRoute,
  path: "/trainings",
  component: lazyRouteComponent(
    () => import("../../features/training/TrainingsPage.tsx"),
    "TrainingsPage",
  ),
});

const training = createRoute({
  getParentRoute,
  path: "/trainings/$id",
  component: lazyRouteComponent(() => import("../TrainingRoute.tsx"), "TrainingRoute"),
});

const verify = createRoute({
  getParentRoute,
  path: "/verify/$token",
  component: lazyRouteComponent(
    () => import("../../features/training/VerifyPage.tsx"),
    "VerifyPage",
  ),
});

const visits = createRoute({
  getParentRoute,
  path: "/visits",
  validateSearch: (search: Record<string, unknown>): { card?: string; wish?: string } => {
    const { card, wish } = search;
    return typeof card === "string" && typeof wish === "string" ? { card, wish } : {};
  },
  component: lazyRouteComponent(() => import("../VisitsRoute.tsx"), "VisitsRoute"),
});

const visit = createRoute({
  getParentRoute,
  path: "/visits/$id",
  component: lazyRouteComponent(() => import("../../features/visits/VisitPage.tsx"), "VisitPage"),
});

/** Pages of training, certificates and visits. */
export const trainingRoutes = [trainings, training, verify, visits, visit] as const;
