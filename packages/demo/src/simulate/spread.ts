import type { Random } from "./random.ts";

/** How a duration varies. The unit is told by the field that holds the spread. */
export type Spread =
  | { readonly kind: "fixed"; readonly value: number }
  | { readonly kind: "uniform"; readonly min: number; readonly max: number }
  /** Long to the right, as office work is: half lie below `median`, nine in ten below `p90`. */
  | { readonly kind: "skewed"; readonly median: number; readonly p90: number };

/** Always the same. */
export function fixed(value: number): Spread {
  return { kind: "fixed", value };
}

/** Anything between two bounds alike. */
export function between(min: number, max: number): Spread {
  return { kind: "uniform", min, max };
}

/** Log-normal by its median and 90th percentile. */
export function about(median: number, p90: number): Spread {
  return { kind: "skewed", median, p90 };
}

const z90 = 1.2815515655446004;

/** One value of a spread. */
export function draw(spread: Spread, random: Random): number {
  switch (spread.kind) {
    case "fixed":
      return spread.value;
    case "uniform":
      return spread.min + (spread.max - spread.min) * random.uniform();
    case "skewed":
      return spread.median * (spread.p90 / spread.median) ** (random.normal() / z90);
  }
}
