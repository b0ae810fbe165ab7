import type { UnreadableRow } from "@talka/engine";
import type { ColumnSink } from "../columns/column-sink.ts";
import { ReadFault } from "../source/read-error.ts";
import { BAD_QUOTE, BLANK, CsvRowScanner, MORE } from "./csv-row-scanner.ts";
import { type CsvPlan, sinksFor } from "./plan-csv.ts";
import { putFields } from "./put-fields.ts";

const FIRST_CAPACITY = 4096;
/** Beyond this, rows belong into the event store and not into one table in memory. */
const MOST_ROWS = 2 ** 26;
const LONGEST_TEXT = 200;

/** One walk through a file along a plan: rows into sinks, bad lines into their list. */
export class CsvPass {
  rowCount = 0;
  rowNumber = new Uint32Array(FIRST_CAPACITY);
  readonly sinks: readonly ColumnSink[];
  readonly unreadableRows: UnreadableRow[] = [];

  private readonly scanner: CsvRowScanner;
  private readonly columnCount: number;
  private readonly newline: number;
  private line: number;
  private capacity = FIRST_CAPACITY;

  private readonly isCut: boolean;

  /** @param isCut Whether the file ends too early, so that a last row without its end is none. */
  constructor(plan: CsvPlan, isCut: boolean) {
    this.isCut = isCut;
    this.sinks = sinksFor(plan, FIRST_CAPACITY);
    this.scanner = new CsvRowScanner(plan.dialect);
    this.columnCount = plan.names.length;
    this.newline = plan.dialect.newline;
    this.line = plan.skippedLines + 1;
  }

  /** Reads the whole rows of `bytes[from, to)` and says where the first row begins that is cut. */
  consume(bytes: Uint8Array, from: number, to: number, final: boolean): number {
    const { scanner, columnCount, sinks } = this;
    bytes[to] = this.newline;
    let p = from;
    while (p < to) {
      const outcome = scanner.scan(bytes, p, to, final);
      if (outcome === MORE) break;
      if (outcome === BAD_QUOTE) {
        p = this.skipLine(bytes, p, to, "row.quote");
        continue;
      }
      if (outcome !== BLANK) {
        if (scanner.fieldCount !== columnCount && !this.isPadded()) {
          // A row over several lines with a wrong count has swallowed its neighbours.
          const code = scanner.innerLines > 0 ? "row.quote" : "row.field-count";
          p = this.skipLine(bytes, p, to, code);
          continue;
        }
        if (this.isCut && final && scanner.next === to && bytes[to - 1] !== this.newline) {
          p = this.skipLine(bytes, p, to, "row.damaged");
          continue;
        }
        if (this.rowCount === this.capacity) this.grow();
        putFields(scanner, bytes, sinks, this.rowCount);
        this.rowNumber[this.rowCount++] = this.line;
      }
      this.line += scanner.innerLines + 1;
      p = scanner.next;
    }
    return p;
  }

  /** True if the row has every column and behind them only empty fields. */
  private isPadded(): boolean {
    const { starts, ends, fieldCount } = this.scanner;
    if (fieldCount < this.columnCount) return false;
    for (let k = this.columnCount; k < fieldCount; k++) if (starts[k] !== ends[k]) return false;
    return true;
  }

  /** Reports the line at `p` and goes on behind it, so that one fault costs one line. */
  private skipLine(bytes: Uint8Array, p: number, to: number, code: UnreadableRow["code"]): number {
    let end = p;
    while (bytes[end] !== this.newline) end++;
    const cut = Math.min(end, p + LONGEST_TEXT * 4);
    const text = new TextDecoder().decode(bytes.subarray(p, cut)).replace(/\r$/, "");
    this.unreadableRows.push({ rowNumber: this.line, code, text: text.slice(0, LONGEST_TEXT) });
    this.line++;
    return Math.min(end + 1, to);
  }

  private grow(): void {
    if (this.capacity >= MOST_ROWS) {
      throw new ReadFault("read.too-large", { what: "rows", limit: MOST_ROWS });
    }
    this.capacity *= 2;
    for (const sink of this.sinks) sink.grow(this.capacity);
    const rowNumber = new Uint32Array(this.capacity);
    rowNumber.set(this.rowNumber);
    this.rowNumber = rowNumber;
  }
}
