import type { TableColumn } from "@talka/engine";
import { ByteDictionary } from "../bytes/byte-dictionary.ts";
import { type ColumnPlan, sinkFor } from "../columns/column-plan.ts";
import type { ColumnSink } from "../columns/column-sink.ts";
import { InstantSink } from "../columns/instant-sink.ts";
import { NumberSink } from "../columns/number-sink.ts";
import { settleColumn } from "../columns/settle-column.ts";
import { DAY_FIRST } from "../dates/instant-reading.ts";
import { ReadFault } from "../source/read-error.ts";
import { ELEMENT } from "./xes-elements.ts";

const MOST_COLUMNS = 4096;
const NAME_KEY = "concept:name";

/** The columns of one scope, found by attribute key as they come up in the file. */
export class XesColumns {
  readonly scope: "case" | "event";
  readonly names: string[] = [];
  readonly sinks: ColumnSink[] = [];
  private readonly elements: number[] = [];
  private readonly mixed: boolean[] = [];
  private readonly keys = new ByteDictionary();
  /** The column that last came after each: attributes mostly keep their order. */
  private readonly follower: number[] = [];
  private previous = 0;
  private readonly asText: ReadonlySet<string>;

  /** @param asText Keys whose values proved too mixed for the type the file gives them. */
  constructor(scope: "case" | "event", asText: ReadonlySet<string>) {
    this.scope = scope;
    this.asText = asText;
  }

  /** The column of a key, made if it is new. */
  columnOf(bytes: Uint8Array, from: number, to: number, element: number, capacity: number): number {
    const guess = this.follower[this.previous] ?? -1;
    let column = guess;
    if (guess < 0 || !this.keys.equals(guess, bytes, from, to)) {
      column = this.keys.indexOf(bytes, from, to);
      if (column === this.sinks.length) this.addColumn(bytes, from, to, element, capacity);
      this.follower[this.previous] = column;
    }
    this.previous = column;
    if (this.elements[column] !== element) this.mixed[column] = true;
    return column;
  }

  /** Makes room for rows up to `capacity`. */
  grow(capacity: number): void {
    for (const sink of this.sinks) sink.grow(capacity);
  }

  /** Empties a row in every column. */
  clear(row: number): void {
    for (const sink of this.sinks) sink.clear(row);
  }

  /** Gives the rows of a case what its first row has. */
  spread(first: number, end: number): void {
    if (end - first > 1) for (const sink of this.sinks) sink.spread(first, end);
  }

  /** The columns, or keys that must be read as text in another pass. */
  finish(rowCount: number): { readonly columns: TableColumn[]; readonly again: string[] } {
    const columns: TableColumn[] = [];
    const again: string[] = [];
    this.sinks.forEach((sink, k) => {
      const key = this.names[k]!;
      const name = this.scope === "case" ? `case:${key}` : key;
      if (this.mixed[k] === true && key !== NAME_KEY && !this.asText.has(`${this.scope} ${key}`)) {
        const plan: ColumnPlan = { kind: "text", settled: false };
        const settled = settleColumn(sink, plan, name, this.scope, rowCount, POINT);
        if (settled.kind === "ready") columns.push(settled.column);
        else again.push(`${this.scope} ${key}`);
        return;
      }
      if (isMostlyUnreadable(sink)) again.push(`${this.scope} ${key}`);
      columns.push(sink.finish(name, this.scope, rowCount));
    });
    return { columns, again };
  }

  private addColumn(
    bytes: Uint8Array,
    from: number,
    to: number,
    element: number,
    capacity: number,
  ): void {
    if (this.sinks.length === MOST_COLUMNS) {
      throw new ReadFault("read.too-large", { what: "columns", limit: MOST_COLUMNS });
    }
    const key = new TextDecoder().decode(bytes.subarray(from, to));
    const isText = key === NAME_KEY || this.asText.has(`${this.scope} ${key}`);
    this.names.push(key);
    this.elements.push(element);
    this.mixed.push(false);
    this.sinks.push(sinkFor(isText ? TEXT : planOf(element), capacity));
  }
}

const POINT = { known: 46, likely: 46 } as const;
const TEXT: ColumnPlan = { kind: "text", settled: true };

function planOf(element: number): ColumnPlan {
  if (element === ELEMENT.date) return { kind: "instant", reading: DAY_FIRST };
  return element === ELEMENT.number ? { kind: "number", decimal: 46, isOpen: false } : TEXT;
}

function isMostlyUnreadable(sink: ColumnSink): boolean {
  if (!(sink instanceof InstantSink) && !(sink instanceof NumberSink)) return false;
  return sink.unreadable.size * 3 > sink.valueCount;
}
