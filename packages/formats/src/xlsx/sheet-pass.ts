import { DECIMAL_POINT, parseNumber } from "../numbers/parse-number.ts";
import { ReadFault } from "../source/read-error.ts";
import { findLetter } from "../xml/find-attribute.ts";
import {
  XML_CLOSE,
  XML_END,
  XML_FAULT,
  XML_MORE,
  XML_OPEN,
  XML_TEXT,
  XmlCursor,
} from "../xml/xml-cursor.ts";
import { columnOfAddress } from "./cell-address.ts";
import { CellColumn } from "./cell-column.ts";
import { serialToWallMs, timeText } from "./serial-date.ts";
import { appendText, StringPool } from "./shared-strings.ts";
import type { Workbook } from "./workbook.ts";

const MOST_ROWS = 1_048_576;
const MOST_COLUMNS = 16_384;
const LETTER_B = 98;
const LETTER_D = 100;
const LETTER_E = 101;
const LETTER_I = 105;
const LETTER_N = 110;
const LETTER_R = 114;
const LETTER_S = 115;
const LETTER_T = 116;

/** One walk through the cells of a sheet; rows without any cell that holds something are no rows. */
export class SheetPass {
  /** By column of the sheet; holes where no cell was. */
  readonly columns: (CellColumn | undefined)[] = [];
  /** Row of the sheet, from 1, of each row that holds something. */
  readonly rowNumbers: number[] = [];
  /** How many cells of each such row hold something. */
  readonly cellCounts: number[] = [];

  private readonly workbook: Workbook;
  private readonly strings: StringPool;
  private readonly cursor = new XmlCursor(true);
  private readonly text = new StringPool();
  private readonly decoder = new TextDecoder();
  private sheetRow = 0;
  private cellsInRow = 0;
  private column = -1;
  private type = LETTER_N;
  private style = 0;
  private inValue = false;
  private inReading = false;

  constructor(workbook: Workbook, strings: StringPool) {
    this.workbook = workbook;
    this.strings = strings;
  }

  /** Reads the whole tags of `bytes[from, to)` and says where the first begins that is cut. */
  consume(bytes: Uint8Array, from: number, to: number, final: boolean): number {
    const { cursor } = this;
    cursor.feed(bytes, from, to, final);
    for (;;) {
      const kind = cursor.next();
      if (kind === XML_MORE) return cursor.position;
      if (kind === XML_END) return to;
      if (kind === XML_FAULT) throw new ReadFault("read.xml", {}, { line: cursor.lines + 1 });
      if (kind === XML_TEXT) {
        if (this.inValue && !this.inReading) appendText(this.text, cursor);
      } else if (kind === XML_OPEN) this.open();
      else if (kind === XML_CLOSE) this.close();
    }
  }

  private open(): void {
    const { cursor } = this;
    if (cursor.isNamed("c")) {
      this.startCell();
    } else if (cursor.isNamed("v") || cursor.isNamed("t")) {
      this.inValue = !cursor.selfClosing;
    } else if (cursor.isNamed("row")) {
      const given = this.wholeNumber(LETTER_R, this.sheetRow + 1);
      this.sheetRow = given > 0 ? given : this.sheetRow + 1;
      this.cellsInRow = 0;
      this.column = -1;
      if (this.rowNumbers.length > MOST_ROWS) {
        throw new ReadFault("read.too-large", { what: "rows", limit: MOST_ROWS });
      }
    } else if (cursor.isNamed("rPh")) {
      this.inReading = !cursor.selfClosing;
    }
  }

  private startCell(): void {
    const { cursor } = this;
    const { bytes, attributes } = cursor;
    const address = findLetter(cursor, LETTER_R);
    const given =
      address < 0
        ? -1
        : columnOfAddress(bytes, attributes[address * 4 + 2]!, attributes[address * 4 + 3]!);
    this.column = given >= 0 && given < MOST_COLUMNS ? given : this.column + 1;
    const type = findLetter(cursor, LETTER_T);
    // The first letter tells the types apart: n, s(hared), s(tr), i(nlineStr), b, e, d.
    this.type = type < 0 ? LETTER_N : bytes[attributes[type * 4 + 2]!]!;
    if (this.type === LETTER_S && attributes[type * 4 + 3]! - attributes[type * 4 + 2]! > 1) {
      this.type = LETTER_I;
    }
    this.style = this.wholeNumber(LETTER_S, 0);
    this.text.clear();
  }

  /** The number an attribute of one letter holds. */
  private wholeNumber(letter: number, otherwise: number): number {
    const { cursor } = this;
    const k = findLetter(cursor, letter);
    if (k < 0) return otherwise;
    const to = cursor.attributes[k * 4 + 3]!;
    let value = 0;
    for (let p = cursor.attributes[k * 4 + 2]!; p < to; p++) {
      const digit = cursor.bytes[p]! - 48;
      if (digit < 0 || digit > 9 || value > 1e9) return otherwise;
      value = value * 10 + digit;
    }
    return value;
  }

  private close(): void {
    const { cursor } = this;
    if (cursor.isNamed("v") || cursor.isNamed("t")) this.inValue = false;
    else if (cursor.isNamed("c")) this.endCell();
    else if (cursor.isNamed("rPh")) this.inReading = false;
    else if (cursor.isNamed("row") && this.cellsInRow > 0) {
      this.rowNumbers.push(this.sheetRow);
      this.cellCounts.push(this.cellsInRow);
    }
  }

  private endCell(): void {
    const { text, type } = this;
    const { bytes, length } = text;
    if (length === 0) return;
    if (type === LETTER_I || type === LETTER_E || type === LETTER_D) {
      this.putText(bytes, 0, length);
      return;
    }
    const quick = parseNumber(bytes, 0, length, DECIMAL_POINT);
    const written = Number.isNaN(quick) ? this.decoder.decode(bytes.subarray(0, length)) : "";
    const value = Number.isNaN(quick) ? Number(written) : quick;
    if (type === LETTER_S) this.putShared(value);
    else if (type === LETTER_B) this.putString(value === 1 ? "true" : "false");
    else this.putNumber(value, written);
  }

  private putShared(index: number): void {
    const { strings } = this;
    if (!(index >= 0 && index < strings.count)) return;
    this.putText(strings.bytes, index === 0 ? 0 : strings.ends[index - 1]!, strings.ends[index]!);
  }

  private putString(text: string): void {
    const bytes = new TextEncoder().encode(text);
    this.putText(bytes, 0, bytes.length);
  }

  private putText(bytes: Uint8Array, start: number, end: number): void {
    let from = start;
    let to = end;
    while (from < to && bytes[from]! <= 32) from++;
    while (from < to && bytes[to - 1]! <= 32) to--;
    if (from < to) this.target().putText(bytes, from, to, this.rowNumbers.length);
  }

  private putNumber(value: number, written: string): void {
    if (Number.isNaN(value)) {
      this.putString(written);
      return;
    }
    const format = this.workbook.formats[this.style] ?? "number";
    if (format === "number") {
      this.target().putNumber(value, this.rowNumbers.length);
      return;
    }
    if (format === "time") {
      this.putString(timeText(value));
      return;
    }
    const wallMs = serialToWallMs(value, this.workbook.from1904);
    if (Number.isNaN(wallMs)) this.putString(written || String(value));
    else this.target().putInstant(wallMs, this.rowNumbers.length);
  }

  /** The column of the present cell, which holds something. */
  private target(): CellColumn {
    this.cellsInRow++;
    let column = this.columns[this.column];
    if (!column) {
      column = new CellColumn();
      this.columns[this.column] = column;
    }
    return column;
  }
}
