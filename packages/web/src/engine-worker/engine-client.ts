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
  /** Buffers among the arguments that are moved to the worker and not copied. */
  readonly transfer?: Transferable[] | undefined;
}

/** The page's side of a worker; a `Worker` fits. */
export interface ClientPort {
  postMessage(message: ToWorker, transfer: Transferable[]): void;
  addEventListener(kind: "message", listener: (event: MessageEvent<FromWorker>) => void): void;
}

interface Pending {
  readonly startedAtMs: number;
  readonly onProgress: CallOptions["onProgress"];
  resolve(value: unknown): void;
  reject(error: unknown): void;
}

/** Calls methods of the engine worker. One for the whole page; see `engine()`. */
export class EngineClient<Methods extends Handlers> {
  readonly #port: ClientPort;
  readonly #nowMs: () => number;
  readonly #pending = new Map<number, Pending>();
  #lastId = 0;

  constructor(port: ClientPort, nowMs: () => number = () => performance.now()) {
    this.#port = port;
    this.#nowMs = nowMs;
    port.addEventListener("message", ({ data }) => this.#hear(data));
  }

  /**
   * Asks the worker. Rejects with `AbortError` as soon as `signal` aborts, whether or not the worker
   * could stop; rejects with `EngineCrash` if the handler threw.
   */
  call<Name extends keyof Methods & string>(
    method: Name,
    args: ArgsOf<Methods[Name]>,
    { signal, onProgress, transfer = [] }: CallOptions = {},
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
        this.#port.postMessage({ kind: "cancel", id }, []);
        reject(aborted());
      };
      const settle = () => signal?.removeEventListener("abort", stop);
      this.#pending.set(id, {
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
      this.#port.postMessage({ kind: "call", id, method, args }, transfer);
    });
  }

  #hear(message: FromWorker): void {
    const call = this.#pending.get(message.id);
    if (call === undefined) return;
    if (message.kind === "progress") {
      const elapsedMs = this.#nowMs() - call.startedAtMs;
      call.onProgress?.(progressOf(message.done, message.total, elapsedMs));
      return;
    }
    this.#pending.delete(message.id);
    if (message.kind === "result") call.resolve(message.value);
    else call.reject(message.kind === "cancelled" ? aborted() : new EngineCrash(message.message));
  }
}

/** A handler threw: a fault of ours, never of the reader's file. */
export class EngineCrash extends Error {
  override readonly name = "EngineCrash";
}

function aborted(): DOMException {
  return new DOMException("the call was cancelled", "AbortError");
}
