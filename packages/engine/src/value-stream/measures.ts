import type { StreamFigure } from "./figure.ts";
import type { MapWarning } from "./map-warning.ts";
import type { Estimate, StreamClock, StreamDuration } from "./stream-map.ts";

/** What the figures of a map need beside the map. */
export interface MapSettings {
  /** Clock of lead and waiting times and of the ratios; effort is always in working time. */
  readonly clock: StreamClock;
  /** From `openShareOf`; `null`: no calendar, times on the other clock are left out. */
  readonly openShare: number | null;
  /** Working minutes of one full-time person in a year; `null`: no takt and no people needed. */
  readonly availableMinutesPerYear: number | null;
  /** Share of a person's time planned for this work, 0–1. 0.85 where nothing else is agreed. */
  readonly plannedUtilisation: number;
  /** The term by which a case must be decided, and p85 of lead time as recorded; `null`: not known. */
  readonly deadline: StreamDuration | null;
  readonly p85LeadTime: StreamDuration | null;
}

/** Figures of one step. */
export interface StepMeasures {
  readonly stepId: string;
  /** Share of cases that need the step, as stated, else as the links say. */
  readonly caseShare: number;
  readonly process: Estimate;
  readonly lead: Estimate;
  /** LT − PT, on the clock of the settings; `null` where either is not known. */
  readonly waiting: Estimate | null;
  /** PT ÷ LT of the step; `null` where either is not known. */
  readonly activityPercent: Estimate | null;
  /** How often a case that gets here passes, rework included; `null` where only rework leads here. */
  readonly expectedPasses: number | null;
}

/** The figures of a map. */
export interface MapMeasures {
  readonly clock: StreamClock;
  /** By step, in the order of the map. */
  readonly steps: readonly StepMeasures[];
  /** Effort per case without rework, Σ p·PT. */
  readonly processTime: StreamFigure;
  /** Effort per case with rework, Σ expected passes · p · PT. */
  readonly effort: StreamFigure;
  /** Along the longest of parallel branches, alternatives by share; without rework. */
  readonly leadTime: StreamFigure;
  /** The same with the expected repeats of every step. */
  readonly leadTimeWithRework: StreamFigure;
  /** Lead time less process time, along the path. */
  readonly waitingTime: StreamFigure;
  readonly activityRatio: StreamFigure;
  /** Never above the activity ratio. */
  readonly valueAddedRatio: StreamFigure;
  /** Chance that a case goes through every step right the first time, in percent. */
  readonly rolledCompleteAccurate: StreamFigure;
  /** Links between two lanes, and how often a case goes along one, rework included. */
  readonly handoffs: number;
  readonly handoffsPerCase: number;
  readonly loopBacks: number;
  /** Working minutes between two cases if all are to be done; `null` where demand or time is not known. */
  readonly taktMinutes: number | null;
  readonly peopleNeeded: StreamFigure | null;
  /** Cases lying before the steps whose queue is known; `null` where none is. */
  readonly queued: number | null;
  /** What the queues mean as lead time at the yearly pace, in working minutes. */
  readonly leadTimeFromQueueMinutes: number | null;
  /** Deadline − p85 on the clock of the settings; below 0: at risk. */
  readonly headroom: Estimate | null;
  /** Steps on the path, in the order of the map. */
  readonly pathStepIds: readonly string[];
  /** `true`: rework leaves a parallel branch, figures with rework are approximate. */
  readonly approximate: boolean;
  readonly warnings: readonly MapWarning[];
}
