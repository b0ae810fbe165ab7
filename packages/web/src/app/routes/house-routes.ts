import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import { HomeRoute } from "../HomeRoute.tsx";
import { getParentRoute } from "./root.ts";

const home = createRoute({ getParentRoute, path: "/", component: HomeRoute });

const signIn = createRoute({
  getParentRoute,
  path: "/sign-in",
  validateSearch: (search: Record<string, unknown>): { next?: string } =>
    // only addresses of our own may follow a sign-in
    typeof search["next"] === "string" && /^\/(?!\/)/.test(search["next"])
      ? { next: search["next"] }
      : {},
  component: lazyRouteComponent(
    () => import("../../features/account/SignInPage.tsx"),
    "SignInPage",
  ),
});

const account = createRoute({
  getParentRoute,
  path: "/account",
  component: lazyRouteComponent(
    () => import("../../features/account/AccountPage.tsx"),
    "AccountPage",
  ),
});

const invitation = createRoute({
  getParentRoute,
  path: "/invitation",
  component: lazyRouteComponent(
    () => import("../../features/account/InvitationPage.tsx"),
    "InvitationPage",
  ),
});

const setup = createRoute({
  getParentRoute,
  path: "/setup",
  component: lazyRouteComponent(() => import("../../features/account/SetupPage.tsx"), "SetupPage"),
});

const organisation = createRoute({
  getParentRoute,
  path: "/organisation",
  component: lazyRouteComponent(
    () => import("../../features/organisation/OrganisationPage.tsx"),
    "OrganisationPage",
  ),
});

const about = createRoute({
  getParentRoute,
  path: "/about",
  component: lazyRouteComponent(() => import("../../features/about/AboutPage.tsx"), "AboutPage"),
});

/** The first page, and those about accounts and the organisation. */
export const houseRoutes = [home, signIn, account, invitation, setup, organisation, about] as const;
