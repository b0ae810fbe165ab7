/**
 * An accepting Petri net (process-mining §6): places 0 … placeCount − 1, transitions that take one
 * token from each place of `inputs` and lay one on each of `outputs` (a place named twice counts
 * twice), from the initial marking to the final one.
 */
export interface PetriNet {
  readonly activityNames: readonly string[];
  readonly placeCount: number;
  readonly transitions: readonly NetTransition[];
  /** Tokens of each place. Length: placeCount. */
  readonly initialMarking: Uint8Array;
  readonly finalMarking: Uint8Array;
}

/** One transition of a net. */
export interface NetTransition {
  /** Index into `activityNames`; −1 where it is silent (τ). */
  readonly activity: number;
  readonly inputs: readonly number[];
  readonly outputs: readonly number[];
  /** The element of a diagram it stands for, where it came from one; else `null`. */
  readonly elementId: string | null;
}
