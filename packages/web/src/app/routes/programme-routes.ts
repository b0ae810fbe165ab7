import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import { getParentRoute } from "./root.ts";

const programmes = createRoute({
  getParentRoute,
  path: "/programme",
  component: lazyRouteComponent(
    () => import("../../features/programme/ProgrammesPage.tsx"),
    "ProgrammesPage",
  ),
});

const project = createRoute({
  getParentRoute,
  path: "/programme/$id",
  // each part of the page reads its own part of the address
  validateSearch: (search: Record<string, unknown>) => search,
  component: lazyRouteComponent(() => import("../ProjectRoute.tsx"), "ProjectRoute"),
});

const projectEditor = createRoute({
  getParentRoute,
  path: "/programme/$id/edit",
  component: lazyRouteComponent(
    () => import("../../features/programme/ProjectEditPage.tsx"),
    "ProjectEditPage",
  ),
});

const fundingProfile = createRoute({
  getParentRoute,
  path: "/programme/funding/$id",
  component: lazyRouteComponent(
    () => import("../../features/programme/FundingProfilePage.tsx"),
    "FundingProfilePage",
  ),
});

/** Pages of programmes, their cycles and who pays. */
export const programmeRoutes = [programmes, project, projectEditor, fundingProfile] as const;
