const steps = 7;

/** The largest size between two that fits, to a hundredth of the range; the least where none does. */
export function largestFitting(
  least: number,
  most: number,
  fits: (size: number) => boolean,
): number {
  if (fits(most)) return most;
  let [low, high] = [least, most];
  for (let i = 0; i < steps; i++) {
    const middle = (low + high) / 2;
    if (fits(middle)) low = middle;
    else high = middle;
  }
  return low;
}
