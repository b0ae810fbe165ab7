import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import { getParentRoute } from "./root.ts";

const events = createRoute({
  getParentRoute,
  path: "/events",
  component: lazyRouteComponent(() => import("../../features/events/EventsPage.tsx"), "EventsPage"),
});

const newEvent = createRoute({
  getParentRoute,
  path: "/events/new",
  component: lazyRouteComponent(
    () => import("../../features/events/EventEditPages.tsx"),
    "NewEventPage",
  ),
});

const event = createRoute({
  getParentRoute,
  path: "/events/$id",
  component: lazyRouteComponent(() => import("../EventRoute.tsx"), "EventRoute"),
});

const changeEvent = createRoute({
  getParentRoute,
  path: "/events/$id/change",
  component: lazyRouteComponent(
    () => import("../../features/events/EventEditPages.tsx"),
    "ChangeEventPage",
  ),
});

const eventPeople = createRoute({
  getParentRoute,
  path: "/events/$id/people",
  component: lazyRouteComponent(() => import("../../features/events/PeoplePage.tsx"), "PeoplePage"),
});

const eventAttendance = createRoute({
  getParentRoute,
  path: "/events/$id/attendance",
  component: lazyRouteComponent(
    () => import("../../features/events/AttendancePage.tsx"),
    "AttendancePage",
  ),
});

const eventDoor = createRoute({
  getParentRoute,
  path: "/events/$id/door",
  component: lazyRouteComponent(() => import("../../features/events/DoorPage.tsx"), "DoorPage"),
});

const eventPaper = createRoute({
  getParentRoute,
  path: "/events/$id/paper",
  validateSearch: (search: Record<string, unknown>): { sheet?: string } =>
    typeof search["sheet"] === "string" ? { sheet: search["sheet"] } : {},
  component: lazyRouteComponent(() => import("../../features/events/PaperPage.tsx"), "PaperPage"),
});

const checkIn = createRoute({
  getParentRoute,
  path: "/door",
  component: lazyRouteComponent(
    () => import("../../features/events/CheckInPage.tsx"),
    "CheckInPage",
  ),
});

/** Pages of events, from the agenda to the door. */
export const eventRoutes = [
  events,
  newEvent,
  event,
  changeEvent,
  eventPeople,
  eventAttendance,
  eventDoor,
  eventPaper,
  checkIn,
] as const;
