import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import { getParentRoute } from "./root.ts";

const meetings = createRoute({
  getParentRoute,
  path: "/meetings",
  component: lazyRouteComponent(
    () => import("../../features/meetings/list/MeetingsPage.tsx"),
    "MeetingsPage",
  ),
});

const newMeeting = createRoute({
  getParentRoute,
  path: "/meetings/new",
  component: lazyRouteComponent(
    () => import("../../features/meetings/prepare/NewMeetingPage.tsx"),
    "NewMeetingPage",
  ),
});

const prepareMeeting = createRoute({
  getParentRoute,
  path: "/meetings/$id/prepare",
  component: lazyRouteComponent(
    () => import("../../features/meetings/prepare/PrepareMeetingPage.tsx"),
    "PrepareMeetingPage",
  ),
});

const leadMeeting = createRoute({
  getParentRoute,
  path: "/meetings/$id",
  component: lazyRouteComponent(
    () => import("../../features/meetings/console/ConsolePage.tsx"),
    "ConsolePage",
  ),
});

const meetingRecord = createRoute({
  getParentRoute,
  path: "/meetings/$id/record",
  component: lazyRouteComponent(() => import("../RecordRoute.tsx"), "RecordRoute"),
});

const meetingPaper = createRoute({
  getParentRoute,
  path: "/meetings/$id/paper",
  validateSearch: (search: Record<string, unknown>): { what?: string } =>
    typeof search["what"] === "string" ? { what: search["what"] } : {},
  component: lazyRouteComponent(
    () => import("../../features/meetings/paper/PaperPage.tsx"),
    "PaperPage",
  ),
});

const commitments = createRoute({
  getParentRoute,
  path: "/commitments",
  component: lazyRouteComponent(
    () => import("../../features/meetings/list/CommitmentsPage.tsx"),
    "CommitmentsPage",
  ),
});

/** Pages of moderated sessions and of what was promised in them. */
export const meetingRoutes = [
  meetings,
  newMeeting,
  prepareMeeting,
  leadMeeting,
  meetingRecord,
  meetingPaper,
  commitments,
] as const;
