/** Something that should be seen whole: where it begins and ends. */
export interface Strip {
  readonly top: number;
  readonly bottom: number;
}

/**
 * Where pages of one height begin, so that everything is whole on one of them; what is taller than a
 * page goes on where the page before ended. The first begins at 0.
 */
export function pageStarts(strips: readonly Strip[], height: number): readonly number[] {
  const starts = [0];
  for (;;) {
    const start = starts.at(-1) ?? 0;
    const end = start + height;
    const cut = strips.filter(({ bottom }) => bottom > end + 1);
    if (cut.length === 0) return starts;
    const next = Math.min(end, ...cut.map(({ top }) => top));
    starts.push(next > start ? next : end);
  }
}
