import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import { getParentRoute } from "./root.ts";

const news = createRoute({
  getParentRoute,
  path: "/news",
  component: lazyRouteComponent(
    () => import("../../features/news/NewsListPage.tsx"),
    "NewsListPage",
  ),
});

const newsItem = createRoute({
  getParentRoute,
  path: "/news/$id",
  component: lazyRouteComponent(() => import("../NewsRoute.tsx"), "NewsRoute"),
});

const present = createRoute({
  getParentRoute,
  path: "/present",
  component: lazyRouteComponent(() => import("../../features/deck/PresentPage.tsx"), "PresentPage"),
});

/** Pages for whoever tells the public. */
export const newsRoutes = [news, newsItem, present] as const;
