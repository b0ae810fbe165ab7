const EMPTY_MARKS: ReadonlySet<string> = new Set([
  "null",
  "\\n",
  "nan",
  "nat",
  "none",
  "nil",
  "n/a",
  "na",
  "#n/a",
  "-",
  "--",
  "–",
  "—",
]);

/** True for what systems write into a column of numbers or dates when there is no value. */
export function isEmptyMark(bytes: Uint8Array, from: number, to: number): boolean {
  if (to - from > 4) return false;
  return EMPTY_MARKS.has(new TextDecoder().decode(bytes.subarray(from, to)).toLowerCase());
}
