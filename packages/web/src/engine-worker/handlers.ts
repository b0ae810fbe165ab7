import type { EventLog, EventTable, ImportReport, LogMapping } from "@talka/engine";

/** What the worker remembers between calls. Handlers may read and replace it. */
export interface WorkerState {
  /** The file last read, until it has become a log. */
  table: EventTable | null;
  /** The log that every query is about. */
  log: EventLog | null;
  /** How the log came to be; `null` for a log that was loaded and not imported here. */
  origin: {
    readonly name: string;
    readonly mapping: LogMapping;
    readonly report: ImportReport;
  } | null;
  /** Results that a query wants to keep; emptied whenever `log` is replaced. */
  readonly cache: Map<string, unknown>;
}

/** What a handler gets beside its arguments. */
export interface CallContext {
  readonly signal: AbortSignal;
  /** Tells the page how far the work is; `total` is `null` where nobody knows. */
  progress(done: number, total: number | null): void;
}

/**
 * One method of the worker. Arguments and result must survive structured cloning. Long handlers
 * should be async, yield now and then, and stop when `context.signal` is aborted.
 */
export type Handler<Args, Value> = (
  state: WorkerState,
  args: Args,
  context: CallContext,
) => Value | Promise<Value>;

/** Handlers by method name. */
// biome-ignore lint/suspicious/noExplicitAny: the arguments differ by method; the client's types pair them
export type Handlers = Readonly<Record<string, Handler<any, unknown>>>;

const transferLists = new WeakMap<object, Transferable[]>();

/** Marks buffers of a result to be moved to the page and not copied; gives the result back. */
export function transferring<Value extends object>(value: Value, buffers: Transferable[]): Value {
  transferLists.set(value, buffers);
  return value;
}

/** The buffers that `transferring` marked for this result. */
export function transferListOf(value: unknown): Transferable[] {
  return typeof value === "object" && value !== null ? (transferLists.get(value) ?? []) : [];
}
