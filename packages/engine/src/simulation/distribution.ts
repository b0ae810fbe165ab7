/**
 * A distribution of one number; of milliseconds wherever it is a time. `mean` and `sd` are those of
 * the untruncated distribution; draws below `min` or above `max` are drawn again, so that the mean
 * realised can differ.
 */
export type Distribution =
  | { readonly kind: "fixed"; readonly value: number }
  | { readonly kind: "uniform"; readonly min: number; readonly max: number }
  | {
      /**
       * exponential: `min` + Exp(`mean` − `min`); `sd` is not used. normal, lognormal, gamma: of the
       * mean and standard deviation given. exponnormal: a normal plus an exponential, by the moments
       * `mean`, `sd` and the exponential's part `tailMean` of the mean.
       */
      readonly kind: "exponential" | "normal" | "lognormal" | "gamma" | "exponnormal";
      readonly mean: number;
      readonly sd: number;
      readonly min: number;
      /** `null` is unbounded. */
      readonly max: number | null;
      /** Of "exponnormal" only. */
      readonly tailMean?: number;
    }
  | {
      readonly kind: "triangular";
      readonly min: number;
      readonly mode: number;
      readonly max: number;
    }
  /** Each value with its share; the shares are positive and add up to 1. */
  | {
      readonly kind: "steps";
      readonly values: readonly number[];
      readonly shares: readonly number[];
    }
  /** Drawn evenly along the straight lines between sorted quantiles at 0, 1/n, … 1. */
  | { readonly kind: "quantiles"; readonly values: readonly number[] };
