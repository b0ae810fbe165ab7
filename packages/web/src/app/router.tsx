import {
  createRootRoute,
  createRoute,
  createRouter,
  lazyRouteComponent,
} from "@tanstack/react-router";
import { HomePage } from "../features/home/HomePage.tsx";
import { Shell } from "./Shell.tsx";

const root = createRootRoute({ component: Shell });

const home = createRoute({ getParentRoute: () => root, path: "/", component: HomePage });

const analysis = createRoute({
  getParentRoute: () => root,
  path: "/analysis/$id",
  // every analysis screen reads its own part of the address, so nothing is dropped here
  validateSearch: (search: Record<string, unknown>) => search,
  component: lazyRouteComponent(() => import("./AnalysisRoute.tsx"), "AnalysisRoute"),
});

/** All pages of the application by their addresses. */
export const router = createRouter({
  routeTree: root.addChildren([home, analysis]),
  defaultPreload: "intent",
  scrollRestoration: true,
});

declare module "@tanstack/react-router" {
  interface Register {
    router: typeof router;
  }
}
