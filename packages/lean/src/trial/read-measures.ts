/** One value on its day. */
export interface Measure {
  /** "2026-03-01"; of a month its first day. */
  readonly on: string;
  readonly value: number;
}

/** A line that could not be read. */
export interface MeasureFault {
  /** From 1. */
  readonly line: number;
  readonly code: "measure.day" | "measure.value";
  readonly text: string;
}

/**
 * Reads values pasted from a sheet: a line a value, its day first (2026-03-01, 01.03.2026, 2026-03 or
 * 03.2026), then the number with a comma or a point. Columns are parted by a tab, a semicolon or blanks;
 * a first line without any digit is a heading. Lines that cannot be read are told and left out.
 *
 * @returns Values by day, those of one day in their order.
 */
export function readMeasures(text: string): {
  readonly measures: readonly Measure[];
  readonly faults: readonly MeasureFault[];
} {
  const measures: Measure[] = [];
  const faults: MeasureFault[] = [];
  for (const [k, line] of text.split(/\r?\n/).entries()) {
    const trimmed = line.trim();
    if (trimmed === "" || (k === 0 && !/\d/.test(trimmed))) continue;
    const [first = "", ...rest] = trimmed.split(/[\t;]\s*|\s+/);
    const on = readDay(first);
    const value = readNumber(rest.join(""));
    if (on === null) faults.push({ line: k + 1, code: "measure.day", text: trimmed });
    else if (value === null) faults.push({ line: k + 1, code: "measure.value", text: trimmed });
    else measures.push({ on, value });
  }
  return { measures: inOrder(measures), faults };
}

/** Values by day; those of one day keep their order. */
export function inOrder<Item extends Measure>(measures: readonly Item[]): readonly Item[] {
  return [...measures].sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));
}

function readDay(text: string): string | null {
  const iso = /^(\d{4})-(\d{1,2})(?:-(\d{1,2}))?\.?$/.exec(text);
  const local = /^(?:(\d{1,2})[./])?(\d{1,2})[./](\d{4})\.?$/.exec(text);
  const [year, month, day] = iso
    ? [iso[1], iso[2], iso[3]]
    : local
      ? [local[3], local[2], local[1]]
      : [];
  if (year === undefined || month === undefined) return null;
  const on = `${year}-${month.padStart(2, "0")}-${(day ?? "1").padStart(2, "0")}`;
  const at = new Date(`${on}T00:00:00Z`);
  return Number.isNaN(at.getTime()) || at.toISOString().slice(0, 10) !== on ? null : on;
}

function readNumber(text: string): number | null {
  const plain = text.replace(/[\s\u00a0%]/g, "").replace(",", ".");
  return /^-?\d+(\.\d+)?$/.test(plain) ? Number(plain) : null;
}
