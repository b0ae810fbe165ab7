import { type ColumnPlan, type DecimalHint, sinkFor } from "../columns/column-plan.ts";
import { decideColumn } from "../columns/decide-column.ts";
import { TextSink } from "../columns/text-sink.ts";
import { uniqueNames } from "../columns/unique-names.ts";
import { parseInstantText } from "../dates/parse-instant-text.ts";
import { parseNumber } from "../numbers/parse-number.ts";
import { fieldTexts } from "./csv-fields.ts";
import type { CsvSettings } from "./csv-options.ts";
import { BAD_QUOTE, type CsvDialect, CsvRowScanner, MORE, ROW } from "./csv-row-scanner.ts";
import { putFields } from "./put-fields.ts";
import { sniffCsv } from "./sniff-csv.ts";

/** Everything decided about a file before its rows are read. */
export interface CsvPlan {
  readonly dialect: CsvDialect;
  /** Bytes and lines before the first row of data. */
  readonly skippedBytes: number;
  readonly skippedLines: number;
  /** Rows above the header that are titles and no part of the table. */
  readonly titleRows: number;
  /** Whether the first row names the columns. */
  readonly header: boolean;
  readonly names: readonly string[];
  readonly columns: readonly ColumnPlan[];
}

const ROWS_SAMPLED = 2000;

/**
 * Plans a file from its first bytes; `null` if they hold no row, or not yet a whole one.
 *
 * @param sample In UTF-8, without a byte order mark; `sample[to]` may be written to.
 */
export function planCsv(
  sample: Uint8Array,
  to: number,
  settings: CsvSettings,
  final: boolean,
): CsvPlan | null {
  const sniffed = sniffCsv(sample, to, settings);
  const { dialect } = sniffed;
  sample[to] = dialect.newline;
  const scanner = new CsvRowScanner(dialect);
  let p = sniffed.skippedBytes;
  let line = sniffed.skippedLines;
  let outcome = scanner.scan(sample, p, to, final);
  while (outcome !== ROW) {
    if (outcome === MORE || p >= to) return null;
    if (outcome === BAD_QUOTE) {
      // A header that quotes wrongly belongs to a file that does not quote.
      return planCsv(sample, to, { ...settings, quote: 0 }, final);
    }
    p = scanner.next;
    line += scanner.innerLines + 1;
    outcome = scanner.scan(sample, p, to, final);
  }
  const first = fieldTexts(scanner, sample, dialect.quote);
  const afterFirst = scanner.next;
  const linesOfFirst = scanner.innerLines + 1;
  const sinks = sampleRows(scanner, sample, afterFirst, to, first.length);
  const decimal = decimalHint(settings, dialect);
  const plans = sinks.map((sink, k) =>
    decideColumn(sink.dictionary, sink.countValues(ROWS_SAMPLED), first[k]!, decimal),
  );
  const header = settings.header ?? looksLikeHeader(first, plans);
  const names = uniqueNames(header ? first : first.map(() => ""));
  return {
    dialect,
    skippedBytes: header ? afterFirst : p,
    skippedLines: header ? line + linesOfFirst : line,
    titleRows: sniffed.titleRows,
    header,
    names,
    columns: names.map((name, k) => wished(plans[k]!, settings, name)),
  };
}

/** Columns of strings with the first rows behind the header. */
function sampleRows(
  scanner: CsvRowScanner,
  sample: Uint8Array,
  from: number,
  to: number,
  columnCount: number,
): TextSink[] {
  const sinks = Array.from({ length: columnCount }, () => new TextSink(ROWS_SAMPLED));
  let p = from;
  for (let row = 0; row < ROWS_SAMPLED && p < to; ) {
    const outcome = scanner.scan(sample, p, to, true);
    if (outcome === ROW && scanner.fieldCount === columnCount) {
      putFields(scanner, sample, sinks, row);
      row++;
    }
    if (outcome === BAD_QUOTE) {
      const end = sample.indexOf(scanner.dialect.newline, p);
      p = end < 0 ? to : end + 1;
    } else {
      p = scanner.next;
    }
  }
  return sinks;
}

/** A first row of data has dates, or numbers where the rows below have numbers. */
function looksLikeHeader(first: readonly string[], plans: readonly ColumnPlan[]): boolean {
  const encoder = new TextEncoder();
  return !first.some((text, k) => {
    if (parseInstantText(text) !== null) return true;
    const bytes = encoder.encode(text);
    const number = parseNumber(bytes, 0, bytes.length, text.includes(",") ? 44 : 46);
    return !Number.isNaN(number) && plans[k]!.kind === "number";
  });
}

function wished(plan: ColumnPlan, settings: CsvSettings, name: string): ColumnPlan {
  const kind = settings.columnKinds.get(name);
  if (kind === undefined || kind === plan.kind) {
    return kind === "text" ? { kind: "text", settled: true } : plan;
  }
  if (kind === "text") return { kind: "text", settled: true };
  if (kind === "number") return { kind: "number", decimal: settings.decimal ?? 46, isOpen: false };
  return { kind: "instant", reading: { order: "day-first", digits: "yyyymmdd" } };
}

/** Sinks for every column of a plan. */
export function sinksFor(plan: CsvPlan, capacity: number) {
  return plan.columns.map((column) => sinkFor(column, capacity));
}

/** Where commas part the fields, numbers are likely written the English way. */
export function decimalHint(settings: CsvSettings, dialect: CsvDialect): DecimalHint {
  return { known: settings.decimal, likely: dialect.delimiter === 44 ? 46 : 44 };
}
