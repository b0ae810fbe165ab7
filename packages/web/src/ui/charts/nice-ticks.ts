/**
 * Round values that cover [from, to], about `target` of them, for an axis: steps of 1, 2 or 5 times a
 * power of ten. One value where the span is empty.
 */
export function niceTicks(from: number, to: number, target = 5): readonly number[] {
  if (!(to > from)) return [from];
  const rough = (to - from) / Math.max(1, target);
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = [1, 2, 5, 10].map((m) => m * power).find((s) => s >= rough) ?? 10 * power;
  const ticks: number[] = [];
  for (let k = Math.ceil(from / step - 1e-9) + 0; k * step <= to + step * 1e-9; k++) {
    // Through an integer, so that 0.1 + 0.2 is not 0.30000000000000004.
    ticks.push(Math.round(k * step * 1e9) / 1e9);
  }
  return ticks;
}
