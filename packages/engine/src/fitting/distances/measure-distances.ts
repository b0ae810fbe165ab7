import type { EventLog } from "../../log/event-log.ts";
import { zoneOffsets } from "../../stats/zone-offsets.ts";
import { circadianDistance } from "./circadian-distance.ts";
import { earthMovers } from "./earth-movers.ts";
import { eventTimes, hasAllStarts, relativeTimes } from "./event-times.ts";
import { nGramDistance } from "./n-gram-distance.ts";

const HOUR_MS = 3_600_000;

/** The measures, in the order in which they are told. */
export const distanceNames = [
  "twoGram",
  "threeGram",
  "absoluteHours",
  "circadianHours",
  "relativeHours",
  "cycleTimeHours",
] as const;

/** One of {@link distanceNames}. */
export type DistanceName = (typeof distanceNames)[number];

/** How far a simulated log lies from a recorded one; 0 is alike in all of them. */
export interface LogDistances {
  /** What follows what: runs of two and of three activities, 0–1. */
  readonly twoGram: number;
  readonly threeGram: number;
  /** When work happens over the whole period, in hours that events must be moved on average. */
  readonly absoluteHours: number;
  /** When in the day and week, in hours. */
  readonly circadianHours: number;
  /** When in the life of a case, in hours. */
  readonly relativeHours: number;
  /** How long cases take, in hours. */
  readonly cycleTimeHours: number;
}

/**
 * Six figures between two logs, activities matched by name. Starts count beside ends where every
 * event of both logs has one. Instants are rounded down to whole hours where they are compared on
 * the clock or within the case, as the authors do; cycle times are exact.
 *
 * @see D. Chapela-Campa et al., "Can I Trust My Simulation Model? Measuring the Quality of Business
 *   Process Simulation Models", BPM 2023; "A framework for measuring the quality of business process
 *   simulation models", Information Systems 127, 2025.
 */
export function measureDistances(observed: EventLog, simulated: EventLog): LogDistances {
  const withStarts = hasAllStarts(observed) && hasAllStarts(simulated);
  const times = [eventTimes(observed, withStarts), eventTimes(simulated, withStarts)] as const;
  const within = [
    relativeTimes(observed, withStarts),
    relativeTimes(simulated, withStarts),
  ] as const;
  return {
    twoGram: nGramDistance(observed, simulated, 2),
    threeGram: nGramDistance(observed, simulated, 3),
    absoluteHours: earthMovers(inHours(times[0]), inHours(times[1])),
    circadianHours: circadianDistance(times[0], times[1], zoneOffsets(observed.zone)),
    relativeHours: earthMovers(inHours(within[0].times), inHours(within[1].times)),
    cycleTimeHours: earthMovers(within[0].cycleTimes.sort(), within[1].cycleTimes.sort()) / HOUR_MS,
  };
}

/** Whole hours, ascending. */
function inHours(times: Float64Array): Float64Array {
  return times.map((at) => Math.floor(at / HOUR_MS)).sort();
}
