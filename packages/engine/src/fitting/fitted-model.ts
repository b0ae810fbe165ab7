import type { Distribution } from "../simulation/distribution.ts";
import type { SimulationModel } from "../simulation/simulation-model.ts";
import type { FitChoice } from "./fit-settings.ts";
import type { FittedRule } from "./rules/fitted-rule.ts";

/** A model with what it stands on. */
export interface FittedModel {
  readonly model: SimulationModel;
  readonly basis: FitBasis;
  readonly choice: FitChoice;
}

/** What a model was made of, and what had to be assumed. */
export interface FitBasis {
  readonly cases: number;
  readonly events: number;
  /** First and last recorded instant; `NaN` for an empty log. */
  readonly fromMs: number;
  readonly toMs: number;
  /** Share of starts that are estimated, because the record holds ends only. */
  readonly estimatedStartShare: number;
  readonly flow: {
    /** Share of cases replayed on the diagram, and of these without any deviation. */
    readonly replayedShare: number;
    readonly fittingShare: number;
    readonly deviationShare: number;
  };
  readonly arrivals: {
    readonly perDay: number;
    readonly weekTrust: number;
    readonly monthTrust: number | null;
    /** Arrivals now, and in the part the model is made of, compared to the mean of the record. */
    readonly level: number;
    readonly partLevel: number;
  };
  readonly tasks: readonly FittedTask[];
  /** On what ways depend, where that was learnt. */
  readonly rules: readonly FittedRule[];
  /** By role, never by person. */
  readonly roles: readonly FittedRole[];
  readonly notes: readonly FitNote[];
}

/** One task of a fitted model. */
export interface FittedTask {
  readonly nodeId: string;
  readonly name: string;
  /** Instances recorded. */
  readonly n: number;
  /** How many people may do it. */
  readonly people: number;
  readonly workKind: Distribution["kind"];
  readonly meanWorkMs: number;
  /** How far the distribution was from times it had not seen; `NaN` where too few were there. */
  readonly workDistanceMs: number;
  /** Mean recorded wait before it, `NaN` where none is known. */
  readonly meanWaitMs: number;
  readonly hasDelay: boolean;
  readonly isBatched: boolean;
}

/** Hours of one role. Figures of the work are `null` for fewer than three people. */
export interface FittedRole {
  readonly role: string;
  readonly people: number;
  /** Open hours of all of them in a week without holidays. */
  readonly hoursPerWeek: number;
  /** Of open hours with this work at hand, the share that it got, 0–1. */
  readonly availability: number | null;
}

/** Something that whoever reads the model should know. */
export type FitNote =
  /** The record names no people for these activities: they take time, but nobody's. */
  | { readonly code: "people.unknown"; readonly activities: readonly string[] }
  /** The record names no roles: people are grouped by what they do most. */
  | { readonly code: "roles.guessed" }
  /** The record holds ends only: work is as long as it usually is straight after other work. */
  | { readonly code: "starts.estimated"; readonly share: number }
  /** Too few days recorded to read hours of some people: those of the role, of all or the office. */
  | { readonly code: "hours.pooled"; readonly people: number }
  /** Neither office hours were given nor could any be read: people work day and night. */
  | { readonly code: "hours.unknown" }
  /** The diagram has no task of this name: what was recorded of it is left out. */
  | { readonly code: "activities.left-out"; readonly activities: readonly string[] }
  /** Tasks of the diagram that the record does not know: they take no time. */
  | { readonly code: "tasks.unknown"; readonly tasks: readonly string[] }
  /** Many cases do not go through the diagram as it is drawn. */
  | { readonly code: "flow.deviates"; readonly fittingShare: number }
  /** People were away for so many weeks altogether; the model has them away again a year later. */
  | { readonly code: "absences.repeated"; readonly weeks: number | null }
  /** The promise is counted from arrival in days; suspensions and months are not modelled exactly. */
  | { readonly code: "deadline.simplified" }
  /** Too few cases for figures to be firm. */
  | { readonly code: "cases.few"; readonly cases: number };
