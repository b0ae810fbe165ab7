import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import { getParentRoute } from "./root.ts";

const boards = createRoute({
  getParentRoute,
  path: "/boards",
  component: lazyRouteComponent(() => import("../../features/daily/BoardsPage.tsx"), "BoardsPage"),
});

const board = createRoute({
  getParentRoute,
  path: "/boards/$teamId",
  validateSearch: ({ day }: Record<string, unknown>): { readonly day?: string | undefined } =>
    typeof day === "string" && /^\d{4}-\d{2}-\d{2}$/.test(day) ? { day } : {},
  component: lazyRouteComponent(() => import("../../features/daily/BoardPage.tsx"), "BoardPage"),
});

const answers = createRoute({
  getParentRoute,
  path: "/boards/$teamId/answers",
  component: lazyRouteComponent(
    () => import("../../features/daily/AnswersPage.tsx"),
    "AnswersPage",
  ),
});

const demand = createRoute({
  getParentRoute,
  path: "/boards/$teamId/demand",
  component: lazyRouteComponent(() => import("../../features/daily/DemandPage.tsx"), "DemandPage"),
});

const checks = createRoute({
  getParentRoute,
  path: "/boards/$teamId/checks",
  component: lazyRouteComponent(() => import("../../features/daily/ChecksPage.tsx"), "ChecksPage"),
});

const skills = createRoute({
  getParentRoute,
  path: "/boards/$teamId/skills",
  component: lazyRouteComponent(() => import("../../features/daily/SkillsPage.tsx"), "SkillsPage"),
});

const pulse = createRoute({
  getParentRoute,
  path: "/boards/$teamId/pulse",
  component: lazyRouteComponent(() => import("../../features/daily/PulsePage.tsx"), "PulsePage"),
});

const needs = createRoute({
  getParentRoute,
  path: "/needs",
  component: lazyRouteComponent(
    () => import("../../features/staff-needs/StaffNeedsPage.tsx"),
    "StaffNeedsPage",
  ),
});

/** Pages of the daily work of teams. */
export const dailyRoutes = [boards, board, answers, demand, checks, skills, pulse, needs] as const;
