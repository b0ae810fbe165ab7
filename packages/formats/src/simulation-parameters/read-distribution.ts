import type { Distribution } from "@talka/engine";
import {
  items,
  numberOf,
  optional,
  ParametersFault,
  type Place,
  required,
  textOf,
} from "./loose-json.ts";

/** Which form of the file: SciPy's positions (until 2022) or mean and variance (since). */
export type ParametersGeneration = "old" | "current";

/**
 * Reads a distribution; times are seconds in the file and milliseconds here (`unit` 1000), values of
 * attributes stay as they are (`unit` 1).
 */
export function readDistribution(
  place: Place,
  unit: number,
  generation: ParametersGeneration,
): Distribution {
  const named = optional(place, "distribution_name") ?? required(place, "type");
  const name = textOf(named);
  if (name === "histogram_sampling") return histogram(place, unit);
  const list = optional(place, "distribution_params") ?? required(place, "params");
  const given = items(list, "name").map((item) =>
    numberOf(
      typeof item.value === "object" && item.value !== null ? required(item, "value") : item,
    ),
  );
  const least = generation === "old" ? oldLeast[name] : currentLeast[name];
  if (least === undefined || given.length < least) {
    throw new ParametersFault("parameters.distribution", place.path, name);
  }
  const read = generation === "old" ? oldForm(name, given) : currentForm(name, given);
  return scaled(read, unit);
}

/** How many parameters each must have. */
const currentLeast: Readonly<Record<string, number>> = {
  fix: 1,
  expon: 1,
  norm: 2,
  uniform: 2,
  lognorm: 2,
  gamma: 2,
  triang: 3,
};
const oldLeast: Readonly<Record<string, number>> = {
  fix: 1,
  expon: 2,
  norm: 2,
  uniform: 2,
  default: 2,
  lognorm: 3,
  gamma: 3,
  exponnorm: 3,
  triang: 3,
};

function currentForm(name: string, given: readonly number[]): Distribution {
  const [a = 0, b = 0, c, d] = given;
  switch (name) {
    case "fix":
      return { kind: "fixed", value: a };
    case "uniform":
      return { kind: "uniform", min: a, max: b };
    case "triang":
      return { kind: "triangular", min: a, mode: b, max: c ?? b };
    case "expon":
      return { kind: "exponential", mean: a, sd: a, min: Math.max(0, b), max: bound(c) };
    case "norm":
      return { kind: "normal", mean: a, sd: b, min: Math.max(0, c ?? 0), max: bound(d) };
    default: {
      const kind = name === "gamma" ? "gamma" : "lognormal";
      return {
        kind,
        mean: a,
        sd: Math.sqrt(Math.max(0, b)),
        min: Math.max(0, c ?? 0),
        max: bound(d),
      };
    }
  }
}

/** SciPy: shapes, loc, scale; then bounds, which may be missing. */
function oldForm(name: string, given: readonly number[]): Distribution {
  const [a = 0, b = 0, c = 0] = given;
  const shapes = ["lognorm", "gamma", "exponnorm", "triang"].includes(name) ? 1 : 0;
  const min = Math.max(0, given[shapes + 2] ?? 0);
  const max = bound(given[shapes + 3]);
  switch (name) {
    case "fix":
      return { kind: "fixed", value: a };
    case "uniform":
    case "default":
      return { kind: "uniform", min: a, max: a + b };
    case "expon":
      return { kind: "exponential", mean: a + b, sd: b, min: Math.max(a, min), max };
    case "norm":
      return { kind: "normal", mean: a, sd: b, min, max };
    case "triang":
      return { kind: "triangular", min: b, mode: b + a * c, max: b + c };
    case "exponnorm":
      return {
        kind: "exponnormal",
        mean: b + a * c,
        sd: c * Math.sqrt(1 + a * a),
        tailMean: a * c,
        min,
        max,
      };
    case "gamma":
      return { kind: "gamma", mean: b + a * c, sd: c * Math.sqrt(a), min, max };
    default: {
      const spread = Math.exp(a * a);
      const sd = c * Math.sqrt((spread - 1) * spread);
      return { kind: "lognormal", mean: b + c * Math.exp((a * a) / 2), sd, min, max };
    }
  }
}

/** Bins at their middle, by their cumulated shares. */
function histogram(place: Place, unit: number): Distribution {
  const data = optional(place, "histogram_data") ?? place;
  const cdf = items(required(data, "cdf"), "key").map(numberOf);
  const values = items(required(data, "bin_midpoints"), "key").map((item) => numberOf(item) * unit);
  if (cdf.length === 0 || cdf.length !== values.length) {
    throw new ParametersFault("parameters.distribution", place.path, "histogram_sampling");
  }
  const last = cdf[cdf.length - 1] ?? 1;
  const shares = cdf.map((upTo, k) => (upTo - (cdf[k - 1] ?? 0)) / last);
  const kept = [...values.keys()].filter((k) => (shares[k] ?? 0) > 0);
  return {
    kind: "steps",
    values: kept.map((k) => values[k] ?? 0),
    shares: kept.map((k) => shares[k] ?? 0),
  };
}

function bound(value: number | undefined): number | null {
  return value === undefined || value === Infinity ? null : value;
}

/** The same distribution of times `unit` as long. */
function scaled(d: Distribution, unit: number): Distribution {
  if (unit === 1) return d;
  switch (d.kind) {
    case "fixed":
      return { kind: "fixed", value: d.value * unit };
    case "uniform":
      return { kind: "uniform", min: d.min * unit, max: d.max * unit };
    case "triangular":
      return { kind: "triangular", min: d.min * unit, mode: d.mode * unit, max: d.max * unit };
    case "steps":
    case "quantiles":
      return { ...d, values: d.values.map((value) => value * unit) };
    default:
      return {
        ...d,
        mean: d.mean * unit,
        sd: d.sd * unit,
        min: d.min * unit,
        max: d.max === null ? null : d.max * unit,
        ...(d.tailMean === undefined ? {} : { tailMean: d.tailMean * unit }),
      };
  }
}
