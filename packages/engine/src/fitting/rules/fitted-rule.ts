/** On what the ways after a step depend, as it can be told. */
export interface FittedRule {
  /** The split. */
  readonly nodeId: string;
  /** Steps that lead straight to it; and whether the beginning of a case does. */
  readonly after: readonly string[];
  readonly fromStart: boolean;
  /** How much of the surprise of the ways it took away on cases not seen, 0–1. */
  readonly gain: number;
  readonly leaves: readonly RuleLeaf[];
}

/** What happens to the cases for which some tests all hold. */
export interface RuleLeaf {
  readonly tests: readonly RuleTest[];
  /** Times it was seen. */
  readonly cases: number;
  /** Steps that a way leads to (none: the end), and its share. */
  readonly ways: readonly { readonly to: readonly string[]; readonly share: number }[];
}

/** One test: of a value of the case, of the step before, or of how often a step was done. */
export interface RuleTest {
  readonly of: "case" | "before" | "times";
  /** Column, or step; empty for the step before. */
  readonly name: string;
  readonly is: "=" | "!=" | ">=" | "<";
  readonly value: string | number;
}
