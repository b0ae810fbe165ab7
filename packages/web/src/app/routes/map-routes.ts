import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import { getParentRoute } from "./root.ts";

const processes = createRoute({
  getParentRoute,
  path: "/processes",
  component: lazyRouteComponent(
    () => import("../../features/processes/ProcessesPage.tsx"),
    "ProcessesPage",
  ),
});

const process = createRoute({
  getParentRoute,
  path: "/processes/$id",
  component: lazyRouteComponent(() => import("../ProcessRoute.tsx"), "ProcessRoute"),
});

/** How a map is looked at. */
export interface MapSearch {
  readonly view?: "list" | "compare" | "versions" | "wall";
  /** The map it is laid beside. */
  readonly with?: string;
}

const views = ["list", "compare", "versions", "wall"] as const;

const map = createRoute({
  getParentRoute,
  path: "/maps/$id",
  validateSearch: (search: Record<string, unknown>): MapSearch => {
    const view = views.find((one) => one === search["view"]);
    const other = search["with"];
    return {
      ...(view === undefined ? {} : { view }),
      ...(typeof other === "string" ? { with: other } : {}),
    };
  },
  component: lazyRouteComponent(() => import("../MapRoute.tsx"), "MapRoute"),
});

/** Pages of processes and the maps people draw of them. */
export const mapRoutes = [processes, process, map] as const;
