/**
 * Which hours a duration counts: `work` only those in which the office is open, `elapsed` all of
 * them. The two are never added; `openShareOf` gives what turns one into the other on average.
 */
export type StreamClock = "work" | "elapsed";

/** A number known exactly (all three equal), or as a range: low ≤ likely ≤ high. */
export interface Estimate {
  readonly low: number;
  readonly likely: number;
  readonly high: number;
}

/** How long something takes, in minutes of its clock. */
export interface StreamDuration {
  readonly clock: StreamClock;
  readonly minutes: Estimate;
}

/** How a step's figures were come by; `n` is the number of cases looked at. */
export type StreamEvidence =
  | { readonly level: "estimated" }
  | { readonly level: "sampled"; readonly n: number }
  | { readonly level: "measured"; readonly n: number };

/** The three levels, weakest first. */
export const EVIDENCE_LEVELS = ["estimated", "sampled", "measured"] as const;

/** One of the three levels of evidence. */
export type EvidenceLevel = (typeof EVIDENCE_LEVELS)[number];

/** What a step is. */
export type StepKind = "activity" | "decision" | "wait" | "transfer" | "check" | "entry" | "exit";

/** VA adds value for the resident, BVA is required by law or necessary, NVA is waste. */
export type ValueClass = "VA" | "BVA" | "NVA";

/** The eight wastes: defects, overproduction, waiting, non-used talent, transport, inventory, motion, extra processing. */
export type WasteCode = "D" | "O" | "W" | "N" | "T" | "I" | "M" | "E";

/** A role or unit that does work; never a person. */
export interface StreamLane {
  readonly id: string;
  readonly role: string;
}

/** One step of a map. `null` is "not known", never 0. */
export interface StreamStep {
  readonly id: string;
  /** Verb and noun: "check annexes". */
  readonly name: string;
  readonly laneId: string;
  readonly kind: StepKind;
  readonly valueClass: ValueClass;
  /** Time worked on one case. */
  readonly processTime: StreamDuration | null;
  /** Time from when a case is ready for the step until it is ready for the next. */
  readonly leadTime: StreamDuration | null;
  /** Of items that the next step received from here, how many it could use as they were; 0–100. */
  readonly completeAccuratePercent: number | null;
  /** Share of all cases that need the step, 0–1; `null`: as the links say. */
  readonly caseShare: number | null;
  /** How many people can do it. */
  readonly people: number | null;
  /** Cases done together. */
  readonly batchSize: number | null;
  /** Cases lying before the step on the day of the map. */
  readonly queueNow: number | null;
  readonly systems: readonly string[];
  readonly documents: readonly string[];
  readonly legalBasis: string;
  readonly wastes: readonly WasteCode[];
  readonly note: string;
  readonly evidence: StreamEvidence;
}

/** By what a case travels. */
export type LinkChannel = "paper" | "e-mail" | "system" | "phone" | "in-person";

/** An arrow of a map. */
export interface StreamLink {
  readonly id: string;
  readonly from: string;
  readonly to: string;
  /** `rework` leads back to a step that is done again. */
  readonly kind: "forward" | "rework";
  /**
   * Of a rework link: the share of cases that, each time they are at `from`, are sent back along it.
   * Of a forward link: its share of the cases that go on. Several forward links with probability 1
   * each are all taken at once (parallel); several that add up to 1 are alternatives. `null`: not
   * known; forward links then share evenly what the others leave.
   */
  readonly probability: number | null;
  readonly handoff: boolean;
  readonly channel: LinkChannel | null;
}

/** What the map is of. */
export interface StreamProcess {
  readonly name: string;
  readonly code: string;
  readonly services: readonly string[];
  readonly ownerRole: string;
  readonly customer: string;
  readonly trigger: string;
  readonly result: string;
  readonly startPoint: string;
  readonly endPoint: string;
  readonly casesPerYear: number | null;
  readonly teams: readonly string[];
  /** A current and a target map are two maps, laid side by side. */
  readonly state: "current" | "target" | "in-use";
  readonly version: number;
  /** "2026-11-25". */
  readonly validFrom: string;
}

/** A map of a value stream as people drew it. Nothing here is sure to be consistent: `checkMap`. */
export interface StreamMap {
  readonly process: StreamProcess;
  readonly lanes: readonly StreamLane[];
  /** In the order drawn. Without any forward link this order is the path. */
  readonly steps: readonly StreamStep[];
  readonly links: readonly StreamLink[];
}

/** The estimate of a number known exactly. */
export function exactly(value: number): Estimate {
  return { low: value, likely: value, high: value };
}
