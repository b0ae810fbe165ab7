import {
  createRootRoute,
  createRoute,
  createRouter,
  lazyRouteComponent,
} from "@tanstack/react-router";
import { HomeRoute } from "./HomeRoute.tsx";
import { NotFound, PageCrash } from "./NotFound.tsx";
import { Shell } from "./Shell.tsx";

const root = createRootRoute({ component: Shell, notFoundComponent: NotFound });
const getParentRoute = () => root;

const home = createRoute({ getParentRoute, path: "/", component: HomeRoute });

const signIn = createRoute({
  getParentRoute,
  path: "/sign-in",
  validateSearch: (search: Record<string, unknown>): { next?: string } =>
    // only addresses of our own may follow a sign-in
    typeof search["next"] === "string" && /^\/(?!\/)/.test(search["next"])
      ? { next: search["next"] }
      : {},
  component: lazyRouteComponent(() => import("../features/account/SignInPage.tsx"), "SignInPage"),
});

const account = createRoute({
  getParentRoute,
  path: "/account",
  component: lazyRouteComponent(() => import("../features/account/AccountPage.tsx"), "AccountPage"),
});

const invitation = createRoute({
  getParentRoute,
  path: "/invitation",
  component: lazyRouteComponent(
    () => import("../features/account/InvitationPage.tsx"),
    "InvitationPage",
  ),
});

const setup = createRoute({
  getParentRoute,
  path: "/setup",
  component: lazyRouteComponent(() => import("../features/account/SetupPage.tsx"), "SetupPage"),
});

const importing = createRoute({
  getParentRoute,
  path: "/import",
  validateSearch: (search: Record<string, unknown>): { step?: "columns" | "people" | "rows" } =>
    search["step"] === "columns" || search["step"] === "people" || search["step"] === "rows"
      ? { step: search["step"] }
      : {},
  component: lazyRouteComponent(
    () => import("../features/event-logs/ImportPage.tsx"),
    "ImportPage",
  ),
});

const analyses = createRoute({
  getParentRoute,
  path: "/analyses",
  component: lazyRouteComponent(
    () => import("../features/analyses/AnalysesPage.tsx"),
    "AnalysesPage",
  ),
});

const analysis = createRoute({
  getParentRoute,
  path: "/analysis/$id",
  // every analysis screen reads its own part of the address, so nothing is dropped here
  validateSearch: (search: Record<string, unknown>) => search,
  component: lazyRouteComponent(() => import("./AnalysisRoute.tsx"), "AnalysisRoute"),
});

const organisation = createRoute({
  getParentRoute,
  path: "/organisation",
  component: lazyRouteComponent(
    () => import("../features/organisation/OrganisationPage.tsx"),
    "OrganisationPage",
  ),
});

const events = createRoute({
  getParentRoute,
  path: "/events",
  component: lazyRouteComponent(() => import("../features/events/EventsPage.tsx"), "EventsPage"),
});

const newEvent = createRoute({
  getParentRoute,
  path: "/events/new",
  component: lazyRouteComponent(
    () => import("../features/events/EventEditPages.tsx"),
    "NewEventPage",
  ),
});

const event = createRoute({
  getParentRoute,
  path: "/events/$id",
  component: lazyRouteComponent(() => import("./EventRoute.tsx"), "EventRoute"),
});

const changeEvent = createRoute({
  getParentRoute,
  path: "/events/$id/change",
  component: lazyRouteComponent(
    () => import("../features/events/EventEditPages.tsx"),
    "ChangeEventPage",
  ),
});

const eventPeople = createRoute({
  getParentRoute,
  path: "/events/$id/people",
  component: lazyRouteComponent(() => import("../features/events/PeoplePage.tsx"), "PeoplePage"),
});

const eventAttendance = createRoute({
  getParentRoute,
  path: "/events/$id/attendance",
  component: lazyRouteComponent(
    () => import("../features/events/AttendancePage.tsx"),
    "AttendancePage",
  ),
});

const eventDoor = createRoute({
  getParentRoute,
  path: "/events/$id/door",
  component: lazyRouteComponent(() => import("../features/events/DoorPage.tsx"), "DoorPage"),
});

const eventPaper = createRoute({
  getParentRoute,
  path: "/events/$id/paper",
  validateSearch: (search: Record<string, unknown>): { sheet?: string } =>
    typeof search["sheet"] === "string" ? { sheet: search["sheet"] } : {},
  component: lazyRouteComponent(() => import("../features/events/PaperPage.tsx"), "PaperPage"),
});

const checkIn = createRoute({
  getParentRoute,
  path: "/door",
  component: lazyRouteComponent(() => import("../features/events/CheckInPage.tsx"), "CheckInPage"),
});

const materials = createRoute({
  getParentRoute,
  path: "/materials",
  component: lazyRouteComponent(
    () => import("../features/materials/MaterialsPage.tsx"),
    "MaterialsPage",
  ),
});

const evaluations = createRoute({
  getParentRoute,
  path: "/evaluations",
  component: lazyRouteComponent(
    () => import("../features/evaluation/EvaluationsPage.tsx"),
    "EvaluationsPage",
  ),
});

const evaluation = createRoute({
  getParentRoute,
  path: "/evaluations/$id",
  component: lazyRouteComponent(
    () => import("../features/evaluation/EvaluationPage.tsx"),
    "EvaluationPage",
  ),
});

const borrowing = createRoute({
  getParentRoute,
  path: "/borrowing",
  validateSearch: (search: Record<string, unknown>): { new?: true } =>
    search["new"] === undefined ? {} : { new: true },
  component: lazyRouteComponent(
    () => import("../features/borrowing/BorrowingPage.tsx"),
    "BorrowingPage",
  ),
});

const about = createRoute({
  getParentRoute,
  path: "/about",
  component: lazyRouteComponent(() => import("../features/about/AboutPage.tsx"), "AboutPage"),
});

/** All pages of the application by their addresses. */
export const router = createRouter({
  routeTree: root.addChildren([
    home,
    signIn,
    account,
    invitation,
    setup,
    importing,
    analyses,
    analysis,
    organisation,
    events,
    newEvent,
    event,
    changeEvent,
    eventPeople,
    eventAttendance,
    eventDoor,
    eventPaper,
    checkIn,
    materials,
    evaluations,
    evaluation,
    borrowing,
    about,
  ]),
  defaultPreload: "intent",
  defaultErrorComponent: PageCrash,
  scrollRestoration: true,
});

declare module "@tanstack/react-router" {
  interface Register {
    router: typeof router;
  }
}
