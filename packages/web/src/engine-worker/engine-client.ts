import { aborted, EngineCrash } from "./engine-crash.ts";
import type { Handler, Handlers } from "./handlers.ts";
import type { FromWorker, ToWorker } from "./protocol.ts";
import { type Progress, progressOf } from "./remaining-time.ts";

/** The arguments of a method. */
export type ArgsOf<Method> = Method extends Handler<infer Args, unknown> ? Args : never;

/** What a method gives. */
// biome-ignore lint/suspicious/noExplicitAny: any handler, only its result is looked at
export type ValueOf<Method> = Method extends (...args: any) => infer Value ? Awaited<Value> : never;

/** How a call is watched and stopped. */
export interface CallOptions {
  readonly signal?: AbortSignal | undefined;
  readonly onProgress?: ((progress: Progress) => void) | undefined;
}

/** The page's side of a worker; a `Worker` fits. */
export interface ClientPort {
  postMessage(message: ToWorker): void;
  addEventListener(kind: "message", listener: (event: MessageEvent<FromWorker>) => void): void;
  terminate(): void;
}

/**
 * How a fresh worker is brought to where the present one is: by nothing, by a call whose result
 * must be the one meant, or not at all.
 */
export type Restoring =
  | { readonly kind: "nothing" }
  | { readonly kind: "impossible" }
  | {
      readonly kind: "call";
      readonly method: string;
      readonly args: unknown;
      readonly isSame: (value: unknown) => boolean;
    };

/** What a client needs to know of the world; everything may be left out. */
export interface ClientOptions {
  readonly nowMs?: () => number;
  /** Does something after a while; a timer of the page if left out. */
  readonly later?: (work: () => void, ms: number) => void;
  /** How to come back to where a call has led; `undefined` if it changed nothing. */
  readonly restoringAfter?: (
    method: string,
    args: unknown,
    value: unknown,
  ) => Restoring | undefined;
}

interface Pending {
  readonly method: string;
  readonly args: unknown;
  readonly startedAtMs: number;
  readonly onProgress: CallOptions["onProgress"];
  resolve(value: unknown): void;
  reject(error: unknown): void;
}

/** A worker that has not answered a cancellation within this time is in the middle of a long work. */
const STOPPED_AFTER_MS = 400;
const RESTORING_ID = 0;

/** Calls methods of the engine worker. One for the whole page; see `engine()`. */
export class EngineClient<Methods extends Handlers> {
  readonly #open: () => ClientPort;
  readonly #nowMs: () => number;
  readonly #later: (work: () => void, ms: number) => void;
  readonly #restoringAfter: NonNullable<ClientOptions["restoringAfter"]>;
  readonly #pending = new Map<number, Pending>();
  /** Cancelled calls that the worker has not answered yet. */
  readonly #cancelled = new Set<number>();
  #port: ClientPort;
  #restoring: Restoring = { kind: "nothing" };
  #isRestoring = false;
  #isWatching = false;
  #lastId = RESTORING_ID;

  constructor(open: () => ClientPort, options: ClientOptions = {}) {
    this.#open = open;
    this.#nowMs = options.nowMs ?? (() => performance.now());
    this.#later = options.later ?? ((work, ms) => void setTimeout(work, ms));
    this.#restoringAfter = options.restoringAfter ?? (() => undefined);
    this.#port = this.#openPort();
  }

  /**
   * Asks the worker. Rejects with `AbortError` as soon as `signal` aborts; a worker that goes on all
   * the same is ended, and another takes its place with the same log. Rejects with `EngineCrash` if
   * the handler threw.
   */
  call<Name extends keyof Methods & string>(
    method: Name,
    args: ArgsOf<Methods[Name]>,
    { signal, onProgress }: CallOptions = {},
  ): Promise<ValueOf<Methods[Name]>> {
    return new Promise((resolve, reject) => {
      if (signal?.aborted) {
        reject(aborted());
        return;
      }
      this.#lastId += 1;
      const id = this.#lastId;
      const stop = () => {
        if (!this.#pending.delete(id)) return;
        reject(aborted());
        // what was not sent yet needs no stopping
        if (this.#isRestoring) return;
        this.#cancelled.add(id);
        this.#port.postMessage({ kind: "cancel", id });
        this.#watch();
      };
      const settle = () => signal?.removeEventListener("abort", stop);
      this.#pending.set(id, {
        method,
        args,
        startedAtMs: this.#nowMs(),
        onProgress,
        resolve: (value) => {
          settle();
          resolve(value as ValueOf<Methods[Name]>);
        },
        reject: (error) => {
          settle();
          reject(error);
        },
      });
      signal?.addEventListener("abort", stop, { once: true });
      if (!this.#isRestoring) this.#port.postMessage({ kind: "call", id, method, args });
    });
  }

  /** Ends the worker for good; whoever still waits is told that it was cancelled. */
  end(): void {
    this.#port.terminate();
    const calls = [...this.#pending.values()];
    this.#pending.clear();
    this.#cancelled.clear();
    for (const call of calls) call.reject(aborted());
  }

  #openPort(): ClientPort {
    const port = this.#open();
    port.addEventListener("message", ({ data }) => {
      // an ended worker may have spoken a moment before
      if (port === this.#port) this.#hear(data);
    });
    return port;
  }

  #hear(message: FromWorker): void {
    if (message.kind !== "progress") this.#cancelled.delete(message.id);
    if (message.id === RESTORING_ID) {
      this.#restored(message);
      return;
    }
    const call = this.#pending.get(message.id);
    if (call === undefined) return;
    if (message.kind === "progress") {
      const elapsedMs = this.#nowMs() - call.startedAtMs;
      call.onProgress?.(progressOf(message.done, message.total, elapsedMs));
      return;
    }
    this.#pending.delete(message.id);
    if (message.kind === "result") {
      const { method, args } = call;
      this.#restoring = this.#restoringAfter(method, args, message.value) ?? this.#restoring;
      call.resolve(message.value);
    } else {
      call.reject(message.kind === "cancelled" ? aborted() : new EngineCrash(message.message));
    }
    this.#watch();
  }

  /** Ends a worker that is still busy, a while from now, with what nobody waits for. */
  #watch(): void {
    if (this.#isWatching || !this.#isBusyForNobody()) return;
    this.#isWatching = true;
    this.#later(() => {
      this.#isWatching = false;
      if (this.#isBusyForNobody()) this.#replace();
    }, STOPPED_AFTER_MS);
  }

  /** Calls are answered in their order: one that is wanted and older is what the worker works on. */
  #isBusyForNobody(): boolean {
    const oldest = Math.min(...this.#cancelled);
    const isWanted = [...this.#pending.keys()].some((id) => id < oldest);
    return this.#cancelled.size > 0 && !isWanted && this.#restoring.kind !== "impossible";
  }

  #replace(): void {
    this.#port.terminate();
    this.#cancelled.clear();
    this.#port = this.#openPort();
    if (this.#restoring.kind === "call") {
      const { method, args } = this.#restoring;
      this.#isRestoring = true;
      this.#port.postMessage({ kind: "call", id: RESTORING_ID, method, args });
    } else {
      this.#sendPending();
    }
  }

  #restored(message: FromWorker): void {
    if (message.kind === "progress" || this.#restoring.kind !== "call") return;
    this.#isRestoring = false;
    if (message.kind === "result" && this.#restoring.isSame(message.value)) {
      this.#sendPending();
      return;
    }
    // it is not there any more, or another window has put another log in its place
    this.#restoring = { kind: "nothing" };
    const calls = [...this.#pending.values()];
    this.#pending.clear();
    this.#replace();
    for (const call of calls) call.reject(new EngineCrash("the log is not kept any more"));
  }

  #sendPending(): void {
    for (const [id, { method, args }] of this.#pending) {
      this.#port.postMessage({ kind: "call", id, method, args });
    }
  }
}
