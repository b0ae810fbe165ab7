/** How a number changed: both ways of saying it, because each alone can mislead. */
export interface Change {
  readonly before: number;
  readonly after: number;
  /** after − before, in the unit of the number. */
  readonly absolute: number;
  /** (after − before) ÷ before × 100; `null` where before is 0 or either number is unknown. */
  readonly percent: number | null;
}

/** The change of an indicator from one number to another; `NaN` stands for unknown. */
export function changeOf(before: number, after: number): Change {
  const absolute = after - before;
  const percent = before === 0 || Number.isNaN(absolute) ? null : (absolute / before) * 100;
  return { before, after, absolute, percent };
}
