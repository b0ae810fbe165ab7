import type { DeadlineSettings } from "../calendar/deadline-rule.ts";
import type { WorkCalendar } from "../calendar/work-calendar.ts";
import type { BpmnModel } from "../model/bpmn-model.ts";

/** What a diagram made from records is like: what follows what, or blocks within blocks. */
export type FlowKind = "graph" | "blocks";
/** What stands for waiting that no recorded work explains. */
export type WaitKind = "delays" | "availability";
/** Which part of a record a model is made of: all of it, or its latest cases only. */
export type RecordPart = "whole" | "half" | "quarter";

/** What kind of model was made; given with the settings of a later fit, the same kind is made again. */
export interface FitChoice {
  readonly ways: FlowKind;
  readonly waits: WaitKind;
  readonly part: RecordPart;
}

/** How a simulation model is made from a log. */
export interface FitSettings {
  /** Name of the process in the model. */
  readonly name: string;
  /** Opening hours and holidays of the office; `null`: hours are read from the records alone. */
  readonly calendar: WorkCalendar | null;
  /** A diagram, its tasks named like the activities; `null`: one is made from the records. */
  readonly flow: BpmnModel | null;
  /** Which diagram is made where none is given, or whichever forecasts better (as below). */
  readonly ways: FlowKind | "best";
  /** Activities whose time others outside, or the law, decide: waiting before them is external. */
  readonly externalActivities: readonly string[];
  /** The promise; `null` where there is none. */
  readonly deadline: DeadlineSettings | null;
  /**
   * What stands for waiting that no recorded work explains: a delay before the task, as recorded,
   * people who give these processes a part of their hours only, or whichever forecasts better
   * (`fitBest` finds out; `fitModel` takes a graph and delays).
   */
  readonly waits: WaitKind | "best";
  /**
   * Which part of the record the model is made of, or whichever forecasts better: an office changes,
   * and a long record may tell of one that is no more. Arrivals are read from all of it.
   */
  readonly part: RecordPart | "best";
  /** Starts of cases that came but are not in the log, because they are not over: demand all the same. */
  readonly otherStartsAtMs: readonly number[];
}

/** What a fit is told about when nothing else is said. */
export const DEFAULT_FIT: FitSettings = {
  name: "",
  calendar: null,
  flow: null,
  ways: "best",
  externalActivities: [],
  deadline: null,
  waits: "best",
  part: "best",
  otherStartsAtMs: [],
};

/** What is made where nothing has been tried: a graph with delays, unless something else was asked for. */
export function plainChoice({ ways, waits, part }: FitSettings): FitChoice {
  return {
    ways: ways === "best" ? "graph" : ways,
    waits: waits === "best" ? "delays" : waits,
    part: part === "best" ? "whole" : part,
  };
}
