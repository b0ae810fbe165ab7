/** How the cases of one variant went through a diagram. */
export interface VariantWalk {
  readonly variant: number;
  /** Activities in the order in which the diagram did them. */
  readonly done: Uint16Array;
  /** Choices at exclusive splits, in order. */
  readonly choices: readonly WalkChoice[];
}

/** One way chosen at one split. */
export interface WalkChoice {
  readonly node: number;
  readonly flow: number;
  /** How many activities had been done before it. */
  readonly after: number;
}

/** All walks, and which cases went them. */
export interface SplitWalks {
  readonly walks: readonly VariantWalk[];
  /** The variant of each case of the log, in order. */
  readonly variantOfCase: Uint32Array;
}
