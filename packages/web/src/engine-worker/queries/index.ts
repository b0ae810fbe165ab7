import type { Handlers } from "../handlers.ts";

/** What the analysis screens may ask of the worker. */
export const queries = {} satisfies Handlers;
