import { createRootRoute } from "@tanstack/react-router";
import { NotFound } from "../NotFound.tsx";
import { Shell } from "../Shell.tsx";

/** What stands around every page; pages name it as their parent. */
export const root = createRootRoute({ component: Shell, notFoundComponent: NotFound });

/** The parent of every page. */
export const getParentRoute = () => root;
