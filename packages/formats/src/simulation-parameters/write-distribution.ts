import type { Distribution } from "@talka/engine";
import type { ParametersGeneration } from "./read-distribution.ts";

/** A distribution in a parameter file. */
export interface WrittenDistribution {
  readonly distribution_name: string;
  readonly distribution_params?: readonly { readonly value: number }[];
  readonly histogram_data?: {
    readonly cdf: readonly number[];
    readonly bin_midpoints: readonly number[];
  };
}

/** Larger than any time; the form has no word for "without end". */
const ENDLESS = 1e9;

/**
 * A distribution in the form asked for, `unit` of ours to one of the file. Where the form has no such
 * shape, the nearest: the current one has no exponnormal and no triangle (gamma of the same moments),
 * and neither knows quantiles (values in equal parts).
 */
export function writeDistribution(
  d: Distribution,
  unit: number,
  generation: ParametersGeneration,
): { readonly json: WrittenDistribution; readonly isExact: boolean } {
  const named = (name: string, ...values: number[]) => ({
    distribution_name: name,
    distribution_params: values.map((value) => ({ value })),
  });
  const exact = (json: WrittenDistribution) => ({ json, isExact: true });
  const isOld = generation === "old";
  switch (d.kind) {
    case "fixed":
      return exact(named("fix", d.value / unit, 0, 1));
    case "uniform": {
      const [min, max] = [d.min / unit, d.max / unit];
      return exact(isOld ? named("uniform", min, max - min, min, max) : named("uniform", min, max));
    }
    case "steps":
    case "quantiles": {
      let sum = 0;
      const shares = d.kind === "steps" ? d.shares : d.values.map(() => 1 / d.values.length);
      const cdf = shares.map((share) => {
        sum += share;
        return sum;
      });
      const bin_midpoints = d.values.map((value) => value / unit);
      const json = {
        distribution_name: "histogram_sampling",
        histogram_data: { cdf, bin_midpoints },
      };
      return { json, isExact: d.kind === "steps" };
    }
    case "triangular": {
      const [min, mode, max] = [d.min / unit, d.mode / unit, d.max / unit];
      if (isOld)
        return exact(named("triang", (mode - min) / (max - min), min, max - min, min, max));
      const mean = (min + mode + max) / 3;
      const variance =
        (min * min + mode * mode + max * max - min * mode - min * max - mode * max) / 18;
      return { json: named("gamma", mean, variance, min, max), isExact: false };
    }
    default: {
      const [mean, sd, min] = [d.mean / unit, d.sd / unit, d.min / unit];
      const max = d.max === null ? ENDLESS : d.max / unit;
      return isOld
        ? oldForm(d, mean, sd, min, max, unit, named)
        : currentForm(d.kind, mean, sd, min, max, named);
    }
  }
}

type Bounded = Extract<Distribution, { readonly sd: number }>;
type Named = (name: string, ...values: number[]) => WrittenDistribution;

function currentForm(
  kind: Bounded["kind"],
  mean: number,
  sd: number,
  min: number,
  max: number,
  named: Named,
) {
  const isExact = kind !== "exponnormal";
  if (kind === "exponential") return { json: named("expon", mean, min, max), isExact };
  if (kind === "normal") return { json: named("norm", mean, sd, min, max), isExact };
  const name = kind === "lognormal" ? "lognorm" : "gamma";
  return { json: named(name, mean, sd * sd, min, max), isExact };
}

function oldForm(
  d: Bounded,
  mean: number,
  sd: number,
  min: number,
  max: number,
  unit: number,
  named: Named,
) {
  const squared = (sd / mean) ** 2;
  switch (d.kind) {
    case "exponential":
      return { json: named("expon", min, mean - min, min, max), isExact: true };
    case "normal":
      return { json: named("norm", mean, sd, min, max), isExact: true };
    case "gamma":
      return { json: named("gamma", 1 / squared, 0, mean * squared, min, max), isExact: true };
    case "lognormal": {
      const spread = Math.sqrt(Math.log(1 + squared));
      const scale = mean / Math.sqrt(1 + squared);
      return { json: named("lognorm", spread, 0, scale, min, max), isExact: true };
    }
    default: {
      const tail = (d.tailMean ?? 0) / unit;
      const own = Math.sqrt(Math.max(sd * sd - tail * tail, 1e-12));
      return { json: named("exponnorm", tail / own, mean - tail, own, min, max), isExact: true };
    }
  }
}
