import { BAD_QUOTE, BLANK, type CsvDialect, CsvRowScanner, MORE, ROW } from "./csv-row-scanner.ts";

const CANDIDATES = [44, 59, 9, 124];
const ROWS_LOOKED_AT = 500;

/** How a file seems to be written, and the line of its header. */
export interface SniffedCsv {
  readonly dialect: CsvDialect;
  /** Bytes before the first row of the table: a `sep=` line, titles above the header. */
  readonly skippedBytes: number;
  readonly skippedLines: number;
  /** Rows above the header that are titles and no part of the table. */
  readonly titleRows: number;
}

/**
 * Tells delimiter and line ends from the first bytes: the delimiter under which most rows have the
 * same number of fields, more than one; among equals the one that makes more fields.
 *
 * @param sample First bytes of the file, in UTF-8, with one byte of room behind `to`.
 */
export function sniffCsv(
  sample: Uint8Array,
  to: number,
  known: { readonly delimiter: number | null; readonly quote: number },
): SniffedCsv {
  const newline = newlineOf(sample, to);
  const { quote } = known;
  const hint = /^sep=(.)\r?\n/.exec(latin(sample, 0, Math.min(to, 8)));
  const from = hint ? hint[0].length : 0;
  const hinted = hint ? (hint[1] ?? "").charCodeAt(0) : null;
  const settled = known.delimiter ?? hinted;
  const candidates = settled === null ? CANDIDATES : [settled];
  let best: SniffedCsv | null = null;
  let bestScore = -1;
  for (const delimiter of candidates) {
    const dialect = { delimiter, quote, newline };
    const rows = shapeOf(dialect, sample, from, to);
    const score = rows.share * (rows.fields > 1 ? 1 : 0.3) + Math.min(rows.fields, 100) / 1e4;
    if (score <= bestScore) continue;
    bestScore = score;
    best = {
      dialect,
      skippedBytes: rows.firstByte,
      skippedLines: rows.firstLine + (hint ? 1 : 0),
      titleRows: rows.titleRows,
    };
  }
  const dialect = { delimiter: 44, quote, newline };
  return best ?? { dialect, skippedBytes: 0, skippedLines: 0, titleRows: 0 };
}

interface Shape {
  /** The commonest number of fields. */
  readonly fields: number;
  /** Share of rows that have it. */
  readonly share: number;
  /** Where the first row with that number of fields begins, and lines before it. */
  readonly firstByte: number;
  readonly firstLine: number;
  readonly titleRows: number;
}

function shapeOf(dialect: CsvDialect, sample: Uint8Array, from: number, to: number): Shape {
  const scanner = new CsvRowScanner(dialect);
  const counts: number[] = [];
  const places: { readonly byte: number; readonly line: number }[] = [];
  let badCount = 0;
  let firstInk: { readonly byte: number; readonly line: number } | null = null;
  let p = from;
  let line = 0;
  while (p < to && counts.length < ROWS_LOOKED_AT) {
    const kept = sample[to]!;
    sample[to] = dialect.newline;
    const outcome = scanner.scan(sample, p, to, counts.length === 0);
    sample[to] = kept;
    if (outcome === MORE) break;
    if (outcome !== BLANK) firstInk ??= { byte: p, line };
    if (outcome === ROW) {
      counts.push(scanner.fieldCount);
      places.push({ byte: p, line });
    }
    if (outcome === BAD_QUOTE) {
      badCount++;
      const end = sample.indexOf(dialect.newline, p);
      if (end < 0 || end >= to) break;
      p = end + 1;
      line++;
      continue;
    }
    line += scanner.innerLines + 1;
    p = scanner.next;
  }
  const tally = new Map<number, number>();
  for (const count of counts) tally.set(count, (tally.get(count) ?? 0) + 1);
  let fields = 1;
  let rows = 0;
  for (const [count, times] of tally) {
    if (times > rows || (times === rows && count > fields)) {
      fields = count;
      rows = times;
    }
  }
  const first = titleLines(counts, fields);
  // A first line that quotes badly is still the first line.
  const place = (first === 0 ? firstInk : places[first]) ?? { byte: from, line: 0 };
  return {
    fields,
    share: rows / Math.max(1, counts.length + badCount),
    firstByte: place.byte,
    firstLine: place.line,
    titleRows: first,
  };
}

/** Rows above the header: lone fields over a table that has at least three columns. */
function titleLines(counts: readonly number[], fields: number): number {
  if (fields < 3) return 0;
  let first = 0;
  while (first < counts.length && first < 20 && counts[first] === 1) first++;
  return counts[first] === fields ? first : 0;
}

function newlineOf(sample: Uint8Array, to: number): number {
  const feed = sample.indexOf(10);
  if (feed >= 0 && feed < to) return 10;
  const back = sample.indexOf(13);
  return back >= 0 && back < to - 1 ? 13 : 10;
}

function latin(bytes: Uint8Array, from: number, to: number): string {
  return String.fromCharCode(...bytes.subarray(from, to));
}
