import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import { getParentRoute } from "./root.ts";

type Search = { readonly [key in string]?: string };

/** Only texts; what they may be, the server says. */
function textsOf(search: Record<string, unknown>): Search {
  const texts = Object.entries(search).filter(([, value]) => value !== "" && value !== undefined);
  return Object.fromEntries(texts.map(([key, value]) => [key, String(value)]));
}

const practices = createRoute({
  getParentRoute,
  path: "/practices",
  validateSearch: textsOf,
  component: lazyRouteComponent(
    () => import("../../features/practices/PracticesPage.tsx"),
    "PracticesPage",
  ),
});

const practice = createRoute({
  getParentRoute,
  path: "/practices/$id",
  component: lazyRouteComponent(() => import("../PracticeRoute.tsx"), "PracticeRoute"),
});

const practiceEdit = createRoute({
  getParentRoute,
  path: "/practices/$id/edit",
  component: lazyRouteComponent(
    () => import("../../features/practices/PracticeEditPage.tsx"),
    "PracticeEditPage",
  ),
});

const practiceNew = createRoute({
  getParentRoute,
  path: "/practices/new",
  validateSearch: (search: Record<string, unknown>): { from?: string } =>
    typeof search["from"] === "string" ? { from: search["from"] } : {},
  component: lazyRouteComponent(
    () => import("../../features/practices/PracticeEditPage.tsx"),
    "PracticeNewPage",
  ),
});

const adoption = createRoute({
  getParentRoute,
  path: "/adoptions/$id",
  component: lazyRouteComponent(() => import("../AdoptionRoute.tsx"), "AdoptionRoute"),
});

/** Pages of practice cards and of what is borrowed. */
export const practiceRoutes = [practices, practiceNew, practice, practiceEdit, adoption] as const;
