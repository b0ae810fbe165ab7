import type { ColumnPart } from "./column-words.ts";
import type { LogMapping } from "./log-mapping.ts";

/** A guessed mapping with what speaks for each choice. */
export interface MappingGuess {
  readonly mapping: LogMapping;
  /** One for each part, in the order they were decided; a part without a column is not missed. */
  readonly choices: readonly PartChoice[];
  /** Columns that are no attributes either, and why. */
  readonly leftOut: readonly {
    readonly column: string;
    readonly reason: "empty" | "same-as-chosen" | "counts-rows";
  }[];
}

/** What was chosen for one part, and what else could have been, best first. */
export interface PartChoice {
  readonly part: ColumnPart | "endTime" | "startTime";
  readonly column: string | null;
  /** 0–1: below 0.5 a person should look; 0 where nothing was chosen. */
  readonly confidence: number;
  readonly reasons: readonly GuessReason[];
  readonly alternatives: readonly RankedColumn[];
}

/** A column that could be meant, and why. */
export interface RankedColumn {
  readonly column: string;
  readonly confidence: number;
  readonly reasons: readonly GuessReason[];
}

/** One piece of evidence, as data; shares are 0–1. */
export type GuessReason =
  /** The name is the one of the XES standard. */
  | { readonly code: "name.standard"; readonly word: string }
  /** The name holds a word for it, in one of our languages. */
  | { readonly code: "name.word"; readonly word: string }
  /** Each value stands on several rows: `rows` a value, on average. */
  | { readonly code: "content.repeats"; readonly distinct: number; readonly rowsEach: number }
  /** Few different values on many rows. */
  | { readonly code: "content.few-values"; readonly distinct: number; readonly rows: number }
  /** Values differ within one case. */
  | { readonly code: "content.varies-in-case"; readonly share: number }
  /** So many other columns stay the same within one value of this one. */
  | { readonly code: "content.determines"; readonly columns: number }
  /** The column holds dates. */
  | { readonly code: "content.instants"; readonly form: string }
  /** Rises from row to row of a case. */
  | { readonly code: "content.rises-in-case"; readonly share: number }
  /** Not later than the chosen end. */
  | { readonly code: "content.before-end"; readonly share: number }
  /** The values are times of day, without a day. */
  | { readonly code: "content.times-of-day"; readonly share: number }
  /** The values are words for starting and completing. */
  | { readonly code: "content.transitions"; readonly share: number };

/** Why no mapping could be guessed: no column can be this part. */
export type GuessError = {
  readonly code: "mapping.no-case" | "mapping.no-activity" | "mapping.no-end";
};
