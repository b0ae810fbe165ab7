import type { Distribution } from "../../simulation/distribution.ts";
import { gammaQuantile, gammaShareBelow } from "../../stats/gamma.ts";
import { normalQuantile, normalShareBelow } from "../../stats/normal.ts";

/**
 * The value below which a share of a distribution lies, with its bounds `min` and `max` kept as
 * draws keep them: what lies outside is drawn again.
 *
 * @param share 0 to 1, without the ends where the distribution has none.
 * @throws {RangeError} An exponnormal: nothing here fits one.
 */
export function quantileOf(distribution: Distribution, share: number): number {
  switch (distribution.kind) {
    case "fixed":
      return distribution.value;
    case "uniform":
      return distribution.min + share * (distribution.max - distribution.min);
    case "triangular":
      return triangularQuantile(distribution, share);
    case "steps": {
      let sum = 0;
      for (let k = 0; k < distribution.values.length; k++) {
        sum += distribution.shares[k];
        if (share <= sum) return distribution.values[k];
      }
      return distribution.values[distribution.values.length - 1];
    }
    case "quantiles": {
      const { values } = distribution;
      const position = share * (values.length - 1);
      const below = Math.min(Math.floor(position), values.length - 1);
      const above = Math.min(below + 1, values.length - 1);
      return values[below] + (position - below) * (values[above] - values[below]);
    }
    default:
      return boundedQuantile(distribution, share);
  }
}

type Bounded = Extract<Distribution, { readonly mean: number }>;

function boundedQuantile(distribution: Bounded, share: number): number {
  const { min, max } = distribution;
  const law = lawOf(distribution);
  const below = law.shareBelow(min);
  const above = max === null ? 1 : law.shareBelow(max);
  const value = law.quantile(below + share * (above - below));
  return Math.max(min, max === null ? value : Math.min(max, value));
}

/** Distribution function and its inverse, before bounds. */
function lawOf({ kind, mean, sd, min }: Bounded) {
  if (kind === "exponential") {
    const scale = mean > min ? mean - min : mean;
    return {
      shareBelow: (x: number) => 1 - Math.exp(-Math.max(0, x - min) / scale),
      quantile: (share: number) => min - scale * Math.log1p(-share),
    };
  }
  if (kind === "normal") {
    return {
      shareBelow: (x: number) => normalShareBelow((x - mean) / sd),
      quantile: (share: number) => mean + sd * normalQuantile(share),
    };
  }
  if (kind === "lognormal") {
    const spread = Math.sqrt(Math.log1p((sd / mean) ** 2));
    const middle = Math.log(mean) - (spread * spread) / 2;
    return {
      shareBelow: (x: number) => (x > 0 ? normalShareBelow((Math.log(x) - middle) / spread) : 0),
      quantile: (share: number) => Math.exp(middle + spread * normalQuantile(share)),
    };
  }
  if (kind === "gamma") {
    const shape = (mean / sd) ** 2;
    const scale = mean / shape;
    return {
      shareBelow: (x: number) => gammaShareBelow(x / scale, shape),
      quantile: (share: number) => scale * gammaQuantile(share, shape),
    };
  }
  throw new RangeError(`no quantiles of ${kind}`);
}

function triangularQuantile(
  { min, mode, max }: Extract<Distribution, { readonly kind: "triangular" }>,
  share: number,
): number {
  const width = max - min;
  if (width === 0) return min;
  const rising = (mode - min) / width;
  if (share < rising) return min + Math.sqrt(share * width * (mode - min));
  return max - Math.sqrt((1 - share) * width * (max - mode));
}
