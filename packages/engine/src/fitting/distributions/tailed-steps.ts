import type { Distribution } from "../../simulation/distribution.ts";

/** Shares of the values in one step: this much in the body … */
const BODY_SHARE = 1 / 32;
/** … and from here on a quarter of what is left, down to single values. */
const TAIL_FROM = 7 / 8;

/**
 * Some values as steps, each the mean of its part of them: even parts up to seven eighths, then ever
 * smaller ones, down to the largest value alone. The mean is kept exactly and the tail is nearly
 * that of the values: where one wait in a hundred takes months, straight lines between even
 * quantiles would make months of one in forty.
 *
 * @param sorted Ascending, not empty.
 */
export function tailedSteps(sorted: Float64Array): Distribution {
  const n = sorted.length;
  if (sorted[0] === sorted[n - 1]) return { kind: "fixed", value: sorted[0] };
  const values: number[] = [];
  const shares: number[] = [];
  for (let from = 0; from < n; ) {
    const left = n - from;
    const size =
      from < TAIL_FROM * n ? Math.max(1, Math.round(BODY_SHARE * n)) : Math.ceil(left / 4);
    const to = Math.min(n, from + size);
    let sum = 0;
    for (let k = from; k < to; k++) sum += sorted[k];
    const value = sum / (to - from);
    if (values.length > 0 && values[values.length - 1] === value) {
      shares[shares.length - 1] += (to - from) / n;
    } else {
      values.push(value);
      shares.push((to - from) / n);
    }
    from = to;
  }
  return { kind: "steps", values, shares };
}
