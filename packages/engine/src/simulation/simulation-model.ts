import type { WorkCalendar } from "../calendar/work-calendar.ts";
import type { BpmnModel } from "../model/bpmn-model.ts";
import type { Distribution } from "./distribution.ts";

/**
 * All that a simulation needs, as data that JSON can hold: one or several processes that share the
 * same people. Times are milliseconds, shares 0–1. What is left out (`null`, an empty list) has no
 * effect.
 */
export interface SimulationModel {
  readonly processes: readonly SimulatedProcess[];
  readonly people: readonly SimulatedPerson[];
  readonly calendars: readonly NamedCalendar[];
  /** Attributes with one value for the whole run. */
  readonly attributes: readonly AttributeRule[];
}

/** A calendar that people and arrivals name. */
export interface NamedCalendar {
  readonly id: string;
  readonly name: string;
  readonly calendar: WorkCalendar;
}

/** One person, or one of the people of a pool that are told apart by number only. */
export interface SimulatedPerson {
  readonly id: string;
  readonly name: string;
  /** Role, group or pool, for reports. */
  readonly role: string;
  readonly calendarId: string;
  readonly costPerHour: number;
  /** How many tasks the person has in hand at once; 1 is one after another. */
  readonly tasksAtOnce: number;
  /** Extra work where the task differs from the one before. */
  readonly switchMs: number;
  /** Share of the open hours given to these processes; the rest belongs to work not modelled. */
  readonly availability: number;
  /** Leave and sickness: away from the first instant until before the second. */
  readonly absences: readonly { readonly fromMs: number; readonly toMs: number }[];
}

/** One process that people share. */
export interface SimulatedProcess {
  readonly id: string;
  readonly name: string;
  readonly flow: BpmnModel;
  readonly arrivals: Arrivals;
  readonly tasks: readonly TaskRule[];
  /** Of exclusive and inclusive splits, and of loop markers (`nodeId` is the task). */
  readonly splits: readonly SplitRule[];
  /** How long catch, boundary and start events wait, from when the token arrives; clock time. */
  readonly delays: readonly EventDelay[];
  readonly attributes: readonly AttributeRule[];
  /** First level first; a case belongs to the first that matches, else to a last one. */
  readonly priorities: readonly Condition[];
  /** In which order those who are ready are served within a priority. */
  readonly discipline: QueueDiscipline;
  readonly deadline: ProcessDeadline | null;
}

/** first-come: ready first. due-date: due first. shortest: least expected work first. */
export type QueueDiscipline = "first-come" | "due-date" | "shortest";

/** Until when a case must end, counted from its arrival. */
export interface ProcessDeadline {
  readonly days: number;
  /** Calendar days, or days on which the calendar opens. */
  readonly clock: "calendar" | "working";
  /** Of working days. */
  readonly calendarId: string | null;
}

/** When cases come. */
export interface Arrivals {
  /** Clock time between two cases, at rate 1. */
  readonly gap: Distribution;
  /** A case that would come outside comes at the next opening; `null`: at any time. */
  readonly calendarId: string | null;
  /** How often compared to the mean: 168 hours of the week from Monday 00:00, mean 1; or `null`. */
  readonly weekHourRates: readonly number[] | null;
  /** The same of 12 months. */
  readonly monthRates: readonly number[] | null;
  /** Multiplies the rate: 1.2 is a fifth more demand. */
  readonly growth: number;
}

/** Who does a task, how long it takes and what else it waits for. */
export interface TaskRule {
  readonly nodeId: string;
  /** Nobody: the task takes `unattended` and no person. */
  readonly performers: readonly TaskPerformer[];
  /** Time of a task that no person does, in clock time; `null` is none. */
  readonly unattended: Distribution | null;
  /** Waits that no queue explains, between ready and the queue; clock time. */
  readonly extraneous: Distribution | null;
  /** Waits for others outside, between ready and the queue; clock time. */
  readonly external: Distribution | null;
  readonly batch: BatchRule | null;
  /** Whoever did one of these tasks of the case may not do it (four eyes). */
  readonly notBy: readonly string[];
  /** Whoever did one of these tasks of the case does it, where able (one-person case handling). */
  readonly sameAs: readonly string[];
  /** At the end of a shift: waits for the same person, or goes back to the queue with what is left. */
  readonly atShiftEnd: "same-person" | "hand-over";
  /** Values set when it is done. */
  readonly attributes: readonly AttributeRule[];
}

/** One person who may do a task, and the working time it takes that person. */
export interface TaskPerformer {
  readonly personId: string;
  readonly duration: Distribution;
  /**
   * Calendar outside of which the person does not begin it, though at work: what has to be done at the
   * place, on days at home. Left out, their own hours alone count. Causal dispatch only.
   */
  readonly onSite?: string;
}

/** Items gathered before they are worked on. */
export interface BatchRule {
  /** One after another by one person, all at once by one person, or at once by several. */
  readonly kind: "sequential" | "parallel" | "concurrent";
  /** Share of items that are done alone at once. */
  readonly aloneShare: number;
  /** Sizes drawn where nothing fires: size and share. */
  readonly sizes: readonly { readonly size: number; readonly share: number }[];
  /** Factor on the duration of an item, by size; the nearest size holds, the lower of equals. */
  readonly factors: readonly { readonly size: number; readonly factor: number }[];
  /** Any of these, each of them whole. */
  readonly firing: readonly (readonly FiringTest[])[];
}

/** One test of a batch: items, ms since the last and the first came, hour (0–23), weekday (1–7). */
export interface FiringTest {
  readonly of: "size" | "sinceLastMs" | "sinceFirstMs" | "hour" | "weekday";
  readonly is: "<" | "<=" | "=" | ">=" | ">";
  readonly value: number;
}

/** How a split chooses, or how often a marked task is done. */
export interface SplitRule {
  readonly nodeId: string;
  readonly branches: readonly SplitBranch[];
  /** Of a loop or of many items: how many times, at least 1; else `null`. */
  readonly times: Distribution | null;
}

/** One way on. */
export interface SplitBranch {
  readonly flowId: string;
  readonly probability: number;
  /** Decides instead of the probability where it is given. */
  readonly condition: Condition | null;
}

/** Any of these lists, each of them whole. */
export type Condition = readonly (readonly AttributeTest[])[];

/** One test of an attribute. */
export interface AttributeTest {
  readonly attribute: string;
  readonly is: "=" | "!=" | "<" | "<=" | ">" | ">=" | "in";
  /** Of "in": the lowest and highest value, both in; `null` is without end. */
  readonly value: string | number | readonly [number | null, number | null];
}

/** Where a value of a case comes from. */
export type AttributeRule =
  | {
      readonly kind: "words";
      readonly name: string;
      readonly values: readonly { readonly value: string; readonly share: number }[];
    }
  | { readonly kind: "number"; readonly name: string; readonly distribution: Distribution }
  /** The next word by the word it has now. */
  | {
      readonly kind: "chain";
      readonly name: string;
      readonly next: Readonly<
        Record<string, readonly { readonly value: string; readonly share: number }[]>
      >;
    }
  /** Worked out from the other attributes, by an expression. */
  | { readonly kind: "formula"; readonly name: string; readonly formula: string };

/** How long an event waits. */
export interface EventDelay {
  readonly nodeId: string;
  readonly delay: Distribution;
  /** Of a boundary event: the share of cases in which it may happen at all. */
  readonly share: number;
}
