import type { UnreadableRow } from "@talka/engine";
import { ReadFault } from "../source/read-error.ts";
import { decodeEntities } from "../xml/decode-entities.ts";
import { findKey, findValue } from "../xml/find-attribute.ts";
import { XML_CLOSE, XML_END, XML_FAULT, XML_MORE, XML_OPEN, XmlCursor } from "../xml/xml-cursor.ts";
import { CaseNames } from "./case-names.ts";
import { findResumption } from "./find-resumption.ts";
import { XesColumns } from "./xes-columns.ts";
import { ELEMENT, elementOf } from "./xes-elements.ts";
import { XesHead } from "./xes-head.ts";

const FIRST_CAPACITY = 4096;
/** Beyond this, rows belong into the event store and not into one table in memory. */
const MOST_ROWS = 2 ** 26;
const LONGEST_TEXT = 200;

/** Where in the file the walk stands. */
const OUTSIDE = 0;
const IN_LOG = 1;
const IN_GLOBAL = 2;
const IN_TRACE = 3;
const IN_EVENT = 4;

/** One walk through a XES file: events into rows, their attributes into columns. */
export class XesPass {
  rowCount = 0;
  rowNumber = new Uint32Array(FIRST_CAPACITY);
  readonly unreadableRows: UnreadableRow[] = [];
  readonly caseColumns: XesColumns;
  readonly eventColumns: XesColumns;
  readonly names: CaseNames;
  readonly head = new XesHead();
  emptyTraceCount = 0;
  /** Events beside the traces; they belong to no case. */
  orphanCount = 0;
  /** Attributes inside attributes, lists or containers; they have no column. */
  nestedCount = 0;
  keylessCount = 0;
  /** Where the file first broke the rules of XML or ended too early, or 0. */
  faultLine = 0;
  faultColumn = 0;

  private readonly cursor = new XmlCursor(false);
  private where = OUTSIDE;
  private inTrace = false;
  /** Attributes and other elements open inside the present container. */
  private nest = 0;
  private eventCount = 0;
  private traceStart = 0;
  private capacity = FIRST_CAPACITY;
  private isResuming = false;

  constructor(asText: ReadonlySet<string>) {
    this.caseColumns = new XesColumns("case", asText);
    this.eventColumns = new XesColumns("event", asText);
    this.names = new CaseNames(this.caseColumns);
  }

  /** Reads the whole tags of `bytes[from, to)` and says where the first begins that is cut. */
  consume(bytes: Uint8Array, from: number, to: number, final: boolean): number {
    const { cursor } = this;
    cursor.feed(bytes, from, to, final);
    for (;;) {
      if (this.isResuming) {
        const at = findResumption(bytes, cursor.position, to);
        cursor.skipTo(at < 0 ? ~at : at);
        if (at < 0) return final ? to : cursor.position;
        this.isResuming = false;
      }
      const kind = cursor.next();
      if (kind === XML_OPEN) this.open();
      else if (kind === XML_CLOSE) this.close();
      else if (kind === XML_FAULT) this.damage(to);
      else if (kind === XML_MORE) return cursor.position;
      else if (kind === XML_END) return to;
    }
  }

  /** Tells that no byte will follow; what is still open was cut off. */
  finish(): void {
    if (this.where === OUTSIDE) return;
    if (this.faultLine === 0) this.faultLine = this.cursor.lines + 1;
    this.leaveEvent();
    this.leaveTrace();
    this.where = OUTSIDE;
  }

  private open(): void {
    const { cursor } = this;
    const element = elementOf(cursor.bytes, cursor.nameStart, cursor.nameEnd);
    if (element >= ELEMENT.text) {
      if (this.nest > 0 || element === ELEMENT.group) {
        if (this.where >= IN_TRACE) this.nestedCount++;
      } else if (this.where === IN_EVENT) this.put(this.eventColumns, element, this.rowCount);
      else if (this.where === IN_TRACE) this.put(this.caseColumns, element, this.traceStart);
      else if (this.where === IN_GLOBAL) this.head.addGlobal(cursor);
      if (!cursor.selfClosing) this.nest++;
    } else if (this.where === OUTSIDE) {
      if (element !== ELEMENT.log) throw new ReadFault("read.not-a-log", { root: cursor.name() });
      if (!cursor.selfClosing) this.where = IN_LOG;
    } else if (element === ELEMENT.event) {
      this.leaveEvent();
      this.startEvent();
    } else if (element === ELEMENT.trace) {
      this.leaveEvent();
      this.leaveTrace();
      this.startTrace();
    } else if (element === ELEMENT.global && this.where === IN_LOG && this.nest === 0) {
      this.head.startGlobal(cursor);
      if (!cursor.selfClosing) this.where = IN_GLOBAL;
    } else {
      if (element === ELEMENT.classifier && this.nest === 0) this.head.addClassifier(cursor);
      if (!cursor.selfClosing) this.nest++;
    }
  }

  private close(): void {
    const { cursor } = this;
    const element = elementOf(cursor.bytes, cursor.nameStart, cursor.nameEnd);
    if (element === ELEMENT.event) {
      if (this.where === IN_EVENT) this.endEvent();
    } else if (element === ELEMENT.trace) {
      this.leaveEvent();
      this.leaveTrace();
    } else if (element === ELEMENT.log) {
      this.leaveEvent();
      this.leaveTrace();
      this.where = OUTSIDE;
      this.nest = 0;
    } else if (this.nest > 0) {
      this.nest--;
    } else if (element === ELEMENT.global && this.where === IN_GLOBAL) {
      this.where = IN_LOG;
    }
  }

  private startTrace(): void {
    this.inTrace = true;
    this.where = IN_TRACE;
    this.nest = 0;
    this.traceStart = this.rowCount;
    this.names.startTrace(this.capacity);
    if (this.cursor.selfClosing) this.leaveTrace();
  }

  private leaveTrace(): void {
    if (!this.inTrace) return;
    if (this.rowCount === this.traceStart) {
      this.emptyTraceCount++;
      this.caseColumns.clear(this.traceStart);
    } else {
      this.names.endTrace(this.traceStart);
      this.caseColumns.spread(this.traceStart, this.rowCount);
    }
    this.inTrace = false;
    this.where = IN_LOG;
    this.nest = 0;
  }

  private startEvent(): void {
    this.eventCount++;
    this.where = IN_EVENT;
    this.nest = 0;
    if (this.cursor.selfClosing) this.endEvent();
  }

  private endEvent(): void {
    this.rowNumber[this.rowCount++] = this.eventCount;
    if (!this.inTrace) this.orphanCount++;
    if (this.rowCount === this.capacity) this.grow();
    this.where = this.inTrace ? IN_TRACE : IN_LOG;
    this.nest = 0;
  }

  /** Gives up an event that has not ended where it should have. */
  private leaveEvent(text = ""): void {
    if (this.where !== IN_EVENT) return;
    this.eventColumns.clear(this.rowCount);
    this.unreadableRows.push({ rowNumber: this.eventCount, code: "row.damaged", text });
    this.where = this.inTrace ? IN_TRACE : IN_LOG;
    this.nest = 0;
  }

  /** Notes a fault of the XML, gives up the event it is in, and looks for the next one. */
  private damage(to: number): void {
    const { cursor } = this;
    const at = cursor.position;
    if (this.faultLine === 0) {
      this.faultLine = cursor.lines + 1;
      this.faultColumn = at - cursor.bytes.lastIndexOf(10, at);
    }
    const text = new TextDecoder().decode(
      cursor.bytes.subarray(at, Math.min(to, at + LONGEST_TEXT)),
    );
    this.leaveEvent(text);
    this.nest = 0;
    cursor.skipTo(at + 1);
    this.isResuming = true;
  }

  private put(columns: XesColumns, element: number, row: number): void {
    const { cursor } = this;
    const { bytes, attributes } = cursor;
    const key = findKey(cursor);
    if (key < 0) {
      this.keylessCount++;
      return;
    }
    let from = attributes[key * 4 + 2]!;
    let to = attributes[key * 4 + 3]!;
    let column: number;
    if (cursor.encoded[key] === 1) {
      const decoded = decodeEntities(bytes, from, to, true);
      column = columns.columnOf(decoded, 0, decoded.length, element, this.capacity);
    } else {
      column = columns.columnOf(bytes, from, to, element, this.capacity);
    }
    const value = findValue(cursor);
    if (value < 0) return;
    from = attributes[value * 4 + 2]!;
    to = attributes[value * 4 + 3]!;
    let field: Uint8Array = bytes;
    if (cursor.encoded[value] === 1) {
      field = decodeEntities(bytes, from, to, true);
      from = 0;
      to = field.length;
    }
    while (from < to && field[from]! <= 32) from++;
    while (from < to && field[to - 1]! <= 32) to--;
    columns.sinks[column]!.put(field, from, to, row);
  }

  private grow(): void {
    if (this.capacity >= MOST_ROWS) {
      throw new ReadFault("read.too-large", { what: "rows", limit: MOST_ROWS });
    }
    this.capacity *= 2;
    this.caseColumns.grow(this.capacity);
    this.eventColumns.grow(this.capacity);
    const rowNumber = new Uint32Array(this.capacity);
    rowNumber.set(this.rowNumber);
    this.rowNumber = rowNumber;
  }
}
