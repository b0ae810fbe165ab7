import { TextSink } from "../columns/text-sink.ts";
import type { XesColumns } from "./xes-columns.ts";
import { ELEMENT } from "./xes-elements.ts";

const NAME_KEY = new TextEncoder().encode("concept:name");

/** Sees to it that every case has a name, and notes names that come twice. */
export class CaseNames {
  /** Traces that had no name and got "trace N", N counting traces from 1. */
  namelessCount = 0;
  /** Traces whose name an earlier trace has; they join its case. */
  repeatedCount = 0;
  private traceCount = 0;
  private readonly columns: XesColumns;
  private seen = new Uint8Array(4096);

  constructor(columns: XesColumns) {
    this.columns = columns;
  }

  /** Begins a trace, named or not. */
  startTrace(capacity: number): void {
    this.traceCount++;
    if (this.traceCount === 1) this.column(capacity);
  }

  /** Looks at the name of a trace with events, whose first row is `row`. */
  endTrace(row: number): void {
    const sink = this.columns.sinks[this.column(0)];
    if (!(sink instanceof TextSink)) return;
    if (sink.codes[row]! < 0) {
      const name = new TextEncoder().encode(`trace ${this.traceCount}`);
      sink.put(name, 0, name.length, row);
      this.namelessCount++;
    }
    const code = sink.codes[row]!;
    if (code >= this.seen.length) {
      const seen = new Uint8Array(Math.max(code + 1, this.seen.length * 2));
      seen.set(this.seen);
      this.seen = seen;
    }
    if (this.seen[code] === 1) this.repeatedCount++;
    this.seen[code] = 1;
  }

  private column(capacity: number): number {
    return this.columns.columnOf(NAME_KEY, 0, NAME_KEY.length, ELEMENT.text, capacity);
  }
}
