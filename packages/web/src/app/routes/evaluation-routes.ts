import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import { getParentRoute } from "./root.ts";

const materials = createRoute({
  getParentRoute,
  path: "/materials",
  component: lazyRouteComponent(
    () => import("../../features/materials/MaterialsPage.tsx"),
    "MaterialsPage",
  ),
});

const evaluations = createRoute({
  getParentRoute,
  path: "/evaluations",
  component: lazyRouteComponent(
    () => import("../../features/evaluation/EvaluationsPage.tsx"),
    "EvaluationsPage",
  ),
});

const evaluation = createRoute({
  getParentRoute,
  path: "/evaluations/$id",
  component: lazyRouteComponent(
    () => import("../../features/evaluation/EvaluationPage.tsx"),
    "EvaluationPage",
  ),
});

const borrowing = createRoute({
  getParentRoute,
  path: "/borrowing",
  validateSearch: (search: Record<string, unknown>): { new?: true } =>
    search["new"] === undefined ? {} : { new: true },
  component: lazyRouteComponent(
    () => import("../../features/borrowing/BorrowingPage.tsx"),
    "BorrowingPage",
  ),
});

/** Pages of evaluations, of what is borrowed, and of materials. */
export const evaluationRoutes = [evaluations, evaluation, borrowing, materials] as const;
