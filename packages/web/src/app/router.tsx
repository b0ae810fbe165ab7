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

const news = createRoute({
  getParentRoute,
  path: "/news",
  component: lazyRouteComponent(() => import("../features/news/NewsListPage.tsx"), "NewsListPage"),
});

const present = createRoute({
  getParentRoute,
  path: "/present",
  component: lazyRouteComponent(() => import("../features/deck/PresentPage.tsx"), "PresentPage"),
});

const newsItem = createRoute({
  getParentRoute,
  path: "/news/$id",
  component: lazyRouteComponent(() => import("../features/news/NewsEditPage.tsx"), "NewsEditPage"),
});

const organisation = createRoute({
  getParentRoute,
  path: "/organisation",
  component: lazyRouteComponent(
    () => import("../features/organisation/OrganisationPage.tsx"),
    "OrganisationPage",
  ),
});

const programmes = createRoute({
  getParentRoute,
  path: "/programme",
  component: lazyRouteComponent(
    () => import("../features/programme/ProgrammesPage.tsx"),
    "ProgrammesPage",
  ),
});

const project = createRoute({
  getParentRoute,
  path: "/programme/$id",
  // each part of the page reads its own part of the address
  validateSearch: (search: Record<string, unknown>) => search,
  component: lazyRouteComponent(
    () => import("../features/programme/ProjectPage.tsx"),
    "ProjectPage",
  ),
});

const projectEditor = createRoute({
  getParentRoute,
  path: "/programme/$id/edit",
  component: lazyRouteComponent(
    () => import("../features/programme/ProjectEditPage.tsx"),
    "ProjectEditPage",
  ),
});

const fundingProfile = createRoute({
  getParentRoute,
  path: "/programme/funding/$id",
  component: lazyRouteComponent(
    () => import("../features/programme/FundingProfilePage.tsx"),
    "FundingProfilePage",
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
    news,
    newsItem,
    present,
    organisation,
    programmes,
    project,
    projectEditor,
    fundingProfile,
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
