import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import { getParentRoute } from "./root.ts";

const list = createRoute({
  getParentRoute,
  path: "/what-if",
  component: lazyRouteComponent(
    () => import("../../features/what-if/WhatIfListPage.tsx"),
    "WhatIfListPage",
  ),
});

/** What a model is made of: an analysis, a map, or (neither) files. */
export interface NewWhatIfSearch {
  readonly analysis?: string;
  readonly map?: string;
}

const begun = createRoute({
  getParentRoute,
  path: "/what-if/new",
  validateSearch: (search: Record<string, unknown>): NewWhatIfSearch => ({
    ...(typeof search["analysis"] === "string" ? { analysis: search["analysis"] } : {}),
    ...(typeof search["map"] === "string" ? { map: search["map"] } : {}),
  }),
  component: lazyRouteComponent(() => import("../WhatIfRoute.tsx"), "NewWhatIfRoute"),
});

const one = createRoute({
  getParentRoute,
  path: "/what-if/$id",
  component: lazyRouteComponent(() => import("../WhatIfRoute.tsx"), "WhatIfRoute"),
});

/** Pages of what-ifs. */
export const whatIfRoutes = [list, begun, one] as const;
