import type { MapSettings } from "./measures.ts";
import {
  type Estimate,
  exactly,
  type StreamClock,
  type StreamLink,
  type StreamMap,
  type StreamStep,
} from "./stream-map.ts";

/** A duration for tests: a number, or low, likely and high. */
export type Minutes = number | readonly [number, number, number];

/** Minutes as an estimate. */
export function estimateOf(minutes: Minutes): Estimate {
  if (typeof minutes === "number") return exactly(minutes);
  return { low: minutes[0], likely: minutes[1], high: minutes[2] };
}

/** A step for tests: process and lead time in minutes, then whatever else matters. */
export function stepOf(
  id: string,
  process: Minutes | null,
  lead: Minutes | null,
  more: Partial<StreamStep> & { readonly leadClock?: StreamClock } = {},
): StreamStep {
  const { leadClock = "work", ...rest } = more;
  return {
    id,
    name: id,
    laneId: "clerk",
    kind: "activity",
    valueClass: "BVA",
    processTime: process === null ? null : { clock: "work", minutes: estimateOf(process) },
    leadTime: lead === null ? null : { clock: leadClock, minutes: estimateOf(lead) },
    completeAccuratePercent: 100,
    caseShare: null,
    people: null,
    batchSize: null,
    queueNow: null,
    systems: [],
    documents: [],
    legalBasis: "",
    wastes: [],
    note: "",
    evidence: { level: "measured", n: 40 },
    ...rest,
  };
}

/** A forward link for tests, "a>b", or a way back, "b<a": from a back to b. */
export function linkOf(arrow: string, probability: number | null = null): StreamLink {
  const forward = arrow.includes(">");
  const [left, right] = arrow.split(forward ? ">" : "<") as [string, string];
  return {
    id: arrow,
    from: forward ? left : right,
    to: forward ? right : left,
    kind: forward ? "forward" : "rework",
    probability,
    handoff: false,
    channel: null,
  };
}

/** A map for tests; lanes are those its steps name, handoff flags as the lanes say. */
export function mapOf(
  steps: readonly StreamStep[],
  links: readonly StreamLink[],
  casesPerYear: number | null = null,
): StreamMap {
  const laneOf = new Map(steps.map(({ id, laneId }) => [id, laneId]));
  return {
    process: {
      name: "",
      code: "",
      services: [],
      ownerRole: "",
      customer: "",
      trigger: "",
      result: "",
      startPoint: "",
      endPoint: "",
      casesPerYear,
      teams: [],
      state: "current",
      version: 1,
      validFrom: "2026-01-01",
    },
    lanes: [...new Set(laneOf.values())].map((id) => ({ id, role: id })),
    steps,
    links: links.map((link) => ({
      ...link,
      handoff: laneOf.get(link.from) !== laneOf.get(link.to),
    })),
  };
}

/** Working time, no calendar, 96,000 minutes (200 days of 8 hours) a year. */
export const WORKING: MapSettings = {
  clock: "work",
  openShare: null,
  availableMinutesPerYear: 96_000,
  plannedUtilisation: 0.85,
  deadline: null,
  p85LeadTime: null,
};
