import type { Distribution } from "../distribution.ts";

/** The same chance, so many times as long. A factor of 0 is no time at all. */
export function scaleDistribution(d: Distribution, factor: number): Distribution {
  if (factor === 1) return d;
  if (factor === 0) return { kind: "fixed", value: 0 };
  switch (d.kind) {
    case "fixed":
      return { kind: "fixed", value: d.value * factor };
    case "uniform":
      return { kind: "uniform", min: d.min * factor, max: d.max * factor };
    case "triangular":
      return {
        kind: "triangular",
        min: d.min * factor,
        mode: d.mode * factor,
        max: d.max * factor,
      };
    case "steps":
      return { ...d, values: d.values.map((value) => value * factor) };
    case "quantiles":
      return { kind: "quantiles", values: d.values.map((value) => value * factor) };
    default:
      return {
        ...d,
        mean: d.mean * factor,
        sd: d.sd * factor,
        min: d.min * factor,
        max: d.max === null ? null : d.max * factor,
        ...(d.tailMean === undefined ? {} : { tailMean: d.tailMean * factor }),
      };
  }
}

/**
 * Two stretches one after the other, less what is saved (never below 0): a gamma of the summed mean
 * and variance, or fixed where both are.
 */
export function addDistributions(a: Distribution, b: Distribution, saved: number): Distribution {
  const one = momentsOf(a);
  const two = momentsOf(b);
  const mean = Math.max(0, one.mean + two.mean - saved);
  const sd = Math.sqrt(one.variance + two.variance);
  if (!(sd > 0) || mean === 0) return { kind: "fixed", value: mean };
  return { kind: "gamma", mean, sd, min: 0, max: null };
}

/** Mean and variance, of bounded ones before the bounds cut. */
export function momentsOf(d: Distribution): { readonly mean: number; readonly variance: number } {
  switch (d.kind) {
    case "fixed":
      return { mean: d.value, variance: 0 };
    case "uniform":
      return { mean: (d.min + d.max) / 2, variance: (d.max - d.min) ** 2 / 12 };
    case "triangular": {
      const { min: a, mode: c, max: b } = d;
      return {
        mean: (a + b + c) / 3,
        variance: (a * a + b * b + c * c - a * b - a * c - b * c) / 18,
      };
    }
    case "steps": {
      const mean = d.values.reduce((sum, value, k) => sum + value * d.shares[k], 0);
      const squares = d.values.reduce((sum, value, k) => sum + value * value * d.shares[k], 0);
      return { mean, variance: Math.max(0, squares - mean * mean) };
    }
    case "quantiles":
      return linesMoments(d.values);
    case "exponential":
      return { mean: d.mean, variance: (d.mean - d.min) ** 2 };
    default:
      return { mean: d.mean, variance: d.sd * d.sd };
  }
}

/** Of a variable drawn evenly along straight lines between values. */
function linesMoments(values: readonly number[]): { mean: number; variance: number } {
  if (values.length < 2) return { mean: values[0] ?? 0, variance: 0 };
  let mean = 0;
  let squares = 0;
  const n = values.length - 1;
  for (let k = 0; k < n; k++) {
    const [a, b] = [values[k], values[k + 1]];
    mean += (a + b) / 2 / n;
    squares += (a * a + a * b + b * b) / 3 / n;
  }
  return { mean, variance: Math.max(0, squares - mean * mean) };
}
