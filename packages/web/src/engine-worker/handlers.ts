import type { BuiltLog, EventLog, EventTable, LogMapping } from "@talka/engine";
import type { LogOrigin, PeopleChoice } from "./opened-log.ts";

/** What the worker remembers between calls. Handlers may read and replace it. */
export interface WorkerState {
  /** The file being imported, until it has become a log. */
  draft: {
    readonly fileName: string;
    readonly table: EventTable;
    /** The log as the mapping last tried makes it, with the names of people still in it. */
    built: (BuiltLog & { readonly mapping: LogMapping }) | null;
  } | null;
  /** The log that every query is about; people in it are as `about.people` says. */
  log: EventLog | null;
  /** What is known of `log` beside its events. */
  about: {
    readonly name: string;
    readonly people: PeopleChoice;
    readonly origin: LogOrigin | null;
    readonly eventLogId: string | null;
    readonly isKept: boolean;
  } | null;
  /** Results that a query wants to keep; emptied whenever `log` is replaced. */
  readonly cache: Map<string, unknown>;
}

/** A worker that holds nothing yet. */
export function emptyState(): WorkerState {
  return { draft: null, log: null, about: null, cache: new Map() };
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
