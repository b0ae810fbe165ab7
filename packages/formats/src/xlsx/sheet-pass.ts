import { ReadFault } from "../source/read-error.ts";
import { findAttribute } from "../xml/find-attribute.ts";
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
  private type = "n";
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
    const name = cursor.name();
    if (name === "row") {
      const given = Number(findAttribute(cursor, "r") ?? this.sheetRow + 1);
      this.sheetRow = Number.isInteger(given) && given > 0 ? given : this.sheetRow + 1;
      this.cellsInRow = 0;
      this.column = -1;
      if (this.rowNumbers.length > MOST_ROWS) {
        throw new ReadFault("read.too-large", { what: "rows", limit: MOST_ROWS });
      }
    } else if (name === "c") {
      const address = new TextEncoder().encode(findAttribute(cursor, "r") ?? "");
      const given = columnOfAddress(address, 0, address.length);
      this.column = given >= 0 && given < MOST_COLUMNS ? given : this.column + 1;
      this.type = findAttribute(cursor, "t") ?? "n";
      this.style = Number(findAttribute(cursor, "s") ?? 0);
      this.text.clear();
    } else if (name === "v" || name === "t") {
      this.inValue = !cursor.selfClosing;
    } else if (name === "rPh") {
      this.inReading = !cursor.selfClosing;
    }
  }

  private close(): void {
    const name = this.cursor.name();
    if (name === "v" || name === "t") this.inValue = false;
    else if (name === "rPh") this.inReading = false;
    else if (name === "c") this.endCell();
    else if (name === "row" && this.cellsInRow > 0) {
      this.rowNumbers.push(this.sheetRow);
      this.cellCounts.push(this.cellsInRow);
    }
  }

  private endCell(): void {
    const { text } = this;
    if (text.length === 0) return;
    if (
      this.type === "inlineStr" ||
      this.type === "str" ||
      this.type === "e" ||
      this.type === "d"
    ) {
      this.putText(text.bytes, 0, text.length);
      return;
    }
    const written = this.decoder.decode(text.bytes.subarray(0, text.length));
    if (this.type === "s") this.putShared(Number(written));
    else if (this.type === "b") this.putString(written.trim() === "1" ? "true" : "false");
    else this.putNumber(Number(written), written);
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
    if (Number.isNaN(wallMs)) this.putString(written);
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
