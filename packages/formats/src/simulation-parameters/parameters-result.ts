import type { SimulationModel } from "@talka/engine";
import type { ParametersGeneration } from "./read-distribution.ts";

/** How a parameter file is read. */
export interface ParametersOptions {
  /** Zone of its clock times. */
  readonly zone?: string;
  /** Which form its distributions have; by default guessed by its shape. */
  readonly generation?: ParametersGeneration;
}

/** A model, and what of the file has no effect in it. */
export interface ReadParameters {
  readonly model: SimulationModel;
  readonly generation: ParametersGeneration;
  readonly warnings: readonly ParametersWarning[];
}

/** Something of a file that has no effect. */
export interface ParametersWarning {
  readonly code: /** It names an element the diagram does not have. */
    | "unknown-element"
    /** A task of the diagram that nobody is named for: it takes no time. */
    | "task-without-people"
    /** A kind of rule that is not understood. */
    | "unknown-rule"
    /** Hours that hold with a probability: those of at least one half are taken as open. */
    | "fuzzy-hours"
    /** Several tasks in hand: left out. */
    | "multitask";
  readonly path: string;
  readonly id: string;
}
