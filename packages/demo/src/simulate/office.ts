import type { OpenInterval, WorkCalendar } from "@talka/engine";
import type { Absence } from "../calendars/office-clock.ts";
import type { Flow } from "./flow.ts";

/** One municipality's office as the simulator sees it: its hours, its people, its processes. */
export interface Office {
  /** `id` of the organisation. */
  readonly organisation: string;
  readonly calendar: WorkCalendar;
  readonly staff: readonly Worker[];
  readonly processes: readonly ProcessPlan[];
}

/** One made-up person at work. */
export interface Worker {
  /** Plainly fictional: begins with "Demo". */
  readonly name: string;
  readonly department: string;
  /** Steps name a role; a person may have several, also in several processes. */
  readonly roles: readonly string[];
  /** The hours kept free for these processes; `null` is all office hours. */
  readonly hours: readonly OpenInterval[] | null;
  readonly absences: readonly Absence[];
}

/** One process of an office. */
export interface ProcessPlan {
  /** Unique in the region: "ludza-submission". */
  readonly id: string;
  /** `id` of the service. */
  readonly service: string;
  /** Before the year and the number in the name of a case. */
  readonly casePrefix: string;
  /** Recorded at arrival, without a person. */
  readonly arrivalStep: string;
  readonly arrivals: Arrivals;
  readonly attributes: readonly AttributePlan[];
  /** Work steps marked `scaled` take so many times as long by the value of "complexity". */
  readonly complexityFactors: Readonly<Record<string, number>>;
  /** Cases with this attribute are taken before all others. */
  readonly urgent: { readonly attribute: AttributeKey; readonly value: string } | null;
  readonly flow: Flow;
}

/** When cases arrive. */
export interface Arrivals {
  readonly perYear: number;
  /** Relative, January first; 1 is an ordinary month. */
  readonly months: readonly number[];
  /** Relative, Monday first. */
  readonly weekdays: readonly number[];
  /** Channels that are open in office hours only. */
  readonly officeHoursOnly: readonly string[];
}

/** One attribute of a case, drawn at arrival. */
export interface AttributePlan {
  readonly key: AttributeKey;
  readonly values: readonly (readonly [value: string, share: number])[];
}

/** Attributes a record may carry; columns name them in the language of the office. */
export type AttributeKey = "channel" | "parish" | "topic" | "complexity" | "urgency" | "amount";

/** What came out of a simulated office. */
export interface OfficeRecord {
  readonly cases: readonly (readonly SimulatedCase[])[];
  /** By process; in the order in which the system recorded them. */
  readonly rows: readonly (readonly RecordedStep[])[];
}

/** One simulated case. */
export interface SimulatedCase {
  readonly caseId: string;
  /** Wall-clock minute. */
  readonly arrivedAt: number;
  readonly attributes: Readonly<Partial<Record<AttributeKey, string>>>;
}

/** One recorded step; times are wall-clock minutes. */
export interface RecordedStep {
  /** Index into the cases of the process. */
  readonly caseIndex: number;
  readonly step: string;
  /** Index into `staff`, −1 where no person of the office did it. */
  readonly worker: number;
  readonly startAt: number;
  readonly endAt: number;
}
