import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import { getParentRoute } from "./root.ts";

const thread = createRoute({
  getParentRoute,
  path: "/thread/$kind/$id",
  component: lazyRouteComponent(() => import("../../features/thread/ThreadPage.tsx"), "ThreadPage"),
});

const notices = createRoute({
  getParentRoute,
  path: "/notices",
  component: lazyRouteComponent(
    () => import("../../features/notices/NoticesPage.tsx"),
    "NoticesPage",
  ),
});

const mailOff = createRoute({
  getParentRoute,
  path: "/mail-off",
  component: lazyRouteComponent(
    () => import("../../features/account/MailOffPage.tsx"),
    "MailOffPage",
  ),
});

const accessRecord = createRoute({
  getParentRoute,
  path: "/access-record",
  component: lazyRouteComponent(() => import("../../features/access/AccessPage.tsx"), "AccessPage"),
});

/** Pages of the thread, of notices, the access record, and the one that ends digests. */
export const threadRoutes = [thread, notices, mailOff, accessRecord] as const;
