import type { LogFilter } from "@talka/engine";
import type { LogFacts } from "../../engine-worker/queries/log-facts.ts";

/** Kinds that are made in the dialogue; variants are chosen where they are drawn. */
export type OfferedKind = Exclude<LogFilter["kind"], "variant" | "event-attribute">;

const always = [
  "time-frame",
  "endpoints",
  "activity",
  "follower",
  "performance",
  "rework",
  "event-activity",
  "event-time",
] as const;

/** Kinds that make sense for a log: no question about properties where it has none. */
export function offeredKinds(facts: LogFacts): readonly OfferedKind[] {
  const hasAttributes = facts.attributes.length > 0 || facts.roles.length > 0;
  return hasAttributes ? ["time-frame", "attribute", ...always.slice(1)] : always;
}
