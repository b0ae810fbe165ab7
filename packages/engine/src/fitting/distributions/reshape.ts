import type { Distribution } from "../../simulation/distribution.ts";
import { quantileOf } from "./quantile-of.ts";

/** The same distribution of values that are all `factor` (≥ 0) times as large. */
export function scaled(distribution: Distribution, factor: number): Distribution {
  const by = (value: number) => value * factor;
  switch (distribution.kind) {
    case "fixed":
      return { kind: "fixed", value: by(distribution.value) };
    case "uniform":
      return { kind: "uniform", min: by(distribution.min), max: by(distribution.max) };
    case "triangular": {
      const { kind, min, mode, max } = distribution;
      return { kind, min: by(min), mode: by(mode), max: by(max) };
    }
    case "steps":
    case "quantiles":
      return { ...distribution, values: distribution.values.map(by) };
    default: {
      const { mean, sd, min, max, tailMean } = distribution;
      return {
        ...distribution,
        mean: by(mean),
        sd: by(sd),
        min: by(min),
        max: max === null ? null : by(max),
        ...(tailMean === undefined ? {} : { tailMean: by(tailMean) }),
      };
    }
  }
}

/** Steps of the sum that stands for the mean of a bounded distribution. */
const POINTS = 400;

/** The mean of what is drawn, bounds kept. */
export function meanDrawn(distribution: Distribution): number {
  switch (distribution.kind) {
    case "fixed":
      return distribution.value;
    case "uniform":
      return (distribution.min + distribution.max) / 2;
    case "triangular":
      return (distribution.min + distribution.mode + distribution.max) / 3;
    case "steps":
      return distribution.values.reduce((sum, x, k) => sum + x * distribution.shares[k], 0);
    case "quantiles": {
      const { values } = distribution;
      const inner =
        values.reduce((sum, x) => sum + x, 0) - (values[0] + values[values.length - 1]) / 2;
      return values.length === 1 ? values[0] : inner / (values.length - 1);
    }
    case "exponnormal":
      return distribution.mean;
    default: {
      const unbounded = distribution.max === null && distribution.kind !== "normal";
      if (unbounded && distribution.min <= 0) return distribution.mean;
      let sum = 0;
      for (let k = 0; k < POINTS; k++) sum += quantileOf(distribution, (k + 0.5) / POINTS);
      return sum / POINTS;
    }
  }
}
