import {
  type MapMeasures,
  type MapSettings,
  mapMeasures,
  type StreamClock,
  type StreamDuration,
  type StreamLane,
  type StreamLink,
  type StreamMap,
  type StreamProcess,
  type StreamStep,
} from "@talka/engine";

/** States of a map: how it is, how it shall be, and what is agreed today. */
export const mapStates = ["current", "target", "in-use"] as const;
/** One of {@link mapStates}. */
export type MapState = (typeof mapStates)[number];

/** What is stuck below a step: the fourth band. */
export const stickerKinds = ["problem", "idea"] as const;

/** A problem or an idea in words, at a step. */
export interface MapSticker {
  readonly id: string;
  readonly stepId: string;
  readonly kind: (typeof stickerKinds)[number];
  readonly text: string;
}

/** What the figures of a map need beside its steps. */
export interface MapFacts {
  /** The clock lead times and ratios are told on. */
  readonly clock: StreamClock;
  /** `null`: nobody knows. */
  readonly casesPerYear: number | null;
  /** Hours a week in which the office is open: turns one clock into the other on average. */
  readonly openHoursPerWeek: number;
  /** Working hours of one full-time person in a year; `null`: no takt and no people needed. */
  readonly hoursPerPersonYear: number | null;
  /** Share of that time planned for this work, 0–1. */
  readonly plannedUtilisation: number;
  readonly deadline: StreamDuration | null;
  /** As recorded; `null` where no record was looked at. */
  readonly p85LeadTime: StreamDuration | null;
}

/** A map as people draw it: what is kept, and what every view of it is made of. */
export interface DrawnMap {
  readonly lanes: readonly StreamLane[];
  readonly steps: readonly StreamStep[];
  readonly links: readonly StreamLink[];
  readonly stickers: readonly MapSticker[];
  readonly facts: MapFacts;
}

/** Minutes of a working day; what "2 d" means where people write times. */
export const WORK_DAY_MINUTES = 480;

/** Facts nobody has changed yet. */
export const usualFacts: MapFacts = {
  clock: "work",
  casesPerYear: null,
  openHoursPerWeek: 40,
  hoursPerPersonYear: 1_600,
  plannedUtilisation: 0.85,
  deadline: null,
  p85LeadTime: null,
};

/** A map with nothing in it. */
export const emptyMap: DrawnMap = {
  lanes: [],
  steps: [],
  links: [],
  stickers: [],
  facts: usualFacts,
};

/** A step of which only the name is known. */
export function newStep(id: string, name: string, laneId: string): StreamStep {
  return {
    id,
    name,
    laneId,
    kind: "activity",
    valueClass: "BVA",
    processTime: null,
    leadTime: null,
    completeAccuratePercent: null,
    caseShare: null,
    people: null,
    batchSize: null,
    queueNow: null,
    systems: [],
    documents: [],
    legalBasis: "",
    wastes: [],
    note: "",
    evidence: { level: "estimated" },
  };
}

/** What of a process stands on its map; the facts of the map say how many cases. */
export type MapProcess = Omit<StreamProcess, "casesPerYear">;

/** The map as the engine reads it. */
export function streamMapOf(map: DrawnMap, process: MapProcess): StreamMap {
  const { lanes, steps, links, facts } = map;
  return { process: { ...process, casesPerYear: facts.casesPerYear }, lanes, steps, links };
}

const unnamed: MapProcess = {
  name: "",
  code: "",
  services: [],
  ownerRole: "",
  customer: "",
  trigger: "",
  result: "",
  startPoint: "",
  endPoint: "",
  teams: [],
  state: "current",
  version: 1,
  validFrom: "",
};

/** The map as the engine measures it; figures do not depend on whose process it is. */
export function measuredMapOf(map: DrawnMap): StreamMap {
  return streamMapOf(map, unnamed);
}

/** How the figures of a map are to be computed. */
export function mapSettingsOf(facts: MapFacts): MapSettings {
  const { clock, openHoursPerWeek, hoursPerPersonYear } = facts;
  return {
    clock,
    openShare: openHoursPerWeek > 0 ? openHoursPerWeek / 168 : null,
    availableMinutesPerYear: hoursPerPersonYear === null ? null : hoursPerPersonYear * 60,
    plannedUtilisation: facts.plannedUtilisation,
    deadline: facts.deadline,
    p85LeadTime: facts.p85LeadTime,
  };
}

/** The figures of a map. */
export function measureMap(map: DrawnMap): MapMeasures {
  return mapMeasures(measuredMapOf(map), mapSettingsOf(map.facts));
}
