import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import { getParentRoute } from "./root.ts";

const importing = createRoute({
  getParentRoute,
  path: "/import",
  validateSearch: (search: Record<string, unknown>): { step?: "columns" | "people" | "rows" } =>
    search["step"] === "columns" || search["step"] === "people" || search["step"] === "rows"
      ? { step: search["step"] }
      : {},
  component: lazyRouteComponent(
    () => import("../../features/event-logs/ImportPage.tsx"),
    "ImportPage",
  ),
});

const analyses = createRoute({
  getParentRoute,
  path: "/analyses",
  component: lazyRouteComponent(
    () => import("../../features/analyses/AnalysesPage.tsx"),
    "AnalysesPage",
  ),
});

const analysis = createRoute({
  getParentRoute,
  path: "/analysis/$id",
  // every analysis screen reads its own part of the address, so nothing is dropped here
  validateSearch: (search: Record<string, unknown>) => search,
  component: lazyRouteComponent(() => import("../AnalysisRoute.tsx"), "AnalysisRoute"),
});

/** Pages about event logs and their analyses. */
export const analysisRoutes = [importing, analyses, analysis] as const;
