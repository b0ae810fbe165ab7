import type { DeadlineSettings } from "../calendar/deadline-rule.ts";
import type { WorkCalendar } from "../calendar/work-calendar.ts";
import type { BpmnModel } from "../model/bpmn-model.ts";

/** How a simulation model is made from a log. */
export interface FitSettings {
  /** Name of the process in the model. */
  readonly name: string;
  /** Opening hours and holidays of the office; `null`: hours are read from the records alone. */
  readonly calendar: WorkCalendar | null;
  /** A diagram, its tasks named like the activities; `null`: one is made from the records. */
  readonly flow: BpmnModel | null;
  /** Activities whose time others outside, or the law, decide: waiting before them is external. */
  readonly externalActivities: readonly string[];
  /** The promise; `null` where there is none. */
  readonly deadline: DeadlineSettings | null;
  /**
   * What stands for waiting that no recorded work explains: a delay before the task, as recorded,
   * people who give these processes a part of their hours only, or whichever forecasts better
   * (`fitBest` finds out; `fitModel` takes delays).
   */
  readonly waits: "delays" | "availability" | "best";
}

/** What a fit is told about when nothing else is said. */
export const DEFAULT_FIT: FitSettings = {
  name: "",
  calendar: null,
  flow: null,
  externalActivities: [],
  deadline: null,
  waits: "best",
};
