import type { RecordSource } from "@talka/contract";
import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import { getParentRoute } from "./root.ts";

/** "obstacle:<id>" in an address: the record that what is made now comes from. */
function sourceIn(value: unknown): { from?: RecordSource } {
  if (typeof value === "object" && value !== null && "kind" in value && "id" in value) {
    return sourceIn(`${String(value.kind)}:${String(value.id)}`);
  }
  const [kind, id = ""] = typeof value === "string" ? value.split(":") : [];
  // Which kinds there are is the server's to say: the rules of all rooms stay out of the first screen.
  const isKnown = /^[a-z-]+$/.test(kind ?? "") && /^[0-9a-f-]{36}$/i.test(id);
  return isKnown ? { from: { kind: kind as RecordSource["kind"], id } } : {};
}

/** What the address of the board tells. */
export interface IdeasSearch {
  readonly view?: "board" | "pick";
  readonly idea?: string;
  readonly from?: RecordSource;
}

const ideas = createRoute({
  getParentRoute,
  path: "/ideas",
  validateSearch: (search: Record<string, unknown>): IdeasSearch => ({
    ...(search["view"] === "pick" ? { view: "pick" } : {}),
    ...(typeof search["idea"] === "string" ? { idea: search["idea"] } : {}),
    ...sourceIn(search["from"]),
  }),
  component: lazyRouteComponent(() => import("../../features/ideas/IdeasPage.tsx"), "IdeasPage"),
});

/** What the address of the trials tells. */
export interface TrialsSearch {
  readonly tab?: "standards";
  readonly from?: RecordSource;
  /** What is foretold already, of a new trial. */
  readonly plan?: BegunPlan;
}

/** The parts of a plan that are known before it is written. Times are days on the clock of the year. */
export interface BegunPlan {
  readonly title: string;
  readonly question: string;
  readonly change: string;
  readonly measure: string;
  readonly was: number;
  readonly willBe: number;
}

function planIn(value: unknown): { plan?: BegunPlan } {
  if (typeof value !== "object" || value === null) return {};
  const part = value as Readonly<Record<string, unknown>>;
  const text = (key: string) => (typeof part[key] === "string" ? part[key].slice(0, 1000) : "");
  const { was, willBe } = part;
  if (typeof was !== "number" || typeof willBe !== "number") return {};
  const words = { title: text("title"), question: text("question"), change: text("change") };
  return { plan: { ...words, measure: text("measure"), was, willBe } };
}

const trials = createRoute({
  getParentRoute,
  path: "/trials",
  validateSearch: (search: Record<string, unknown>): TrialsSearch => ({
    ...(search["tab"] === "standards" ? { tab: "standards" } : {}),
    ...sourceIn(search["from"]),
    ...planIn(search["plan"]),
  }),
  component: lazyRouteComponent(() => import("../TrialsRoute.tsx"), "TrialsRoute"),
});

const trial = createRoute({
  getParentRoute,
  path: "/trials/$id",
  component: lazyRouteComponent(() => import("../TrialRoute.tsx"), "TrialRoute"),
});

const a3 = createRoute({
  getParentRoute,
  path: "/trials/$id/a3",
  component: lazyRouteComponent(() => import("../../features/trials/A3Page.tsx"), "A3Page"),
});

const standard = createRoute({
  getParentRoute,
  path: "/standards/$id",
  validateSearch: (search: Record<string, unknown>): { trial?: string } =>
    typeof search["trial"] === "string" ? { trial: search["trial"] } : {},
  component: lazyRouteComponent(() => import("../StandardRoute.tsx"), "StandardRoute"),
});

/** Pages of ideas, trials and standard work. */
export const trialRoutes = [ideas, trials, trial, a3, standard] as const;
