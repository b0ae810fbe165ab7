import { emptyState, type Handlers, transferListOf } from "./handlers.ts";
import type { FromWorker, ToWorker } from "./protocol.ts";

/** The side of a worker that listens and answers; a `DedicatedWorkerGlobalScope` fits. */
export interface WorkerPort {
  postMessage(message: FromWorker, transfer: Transferable[]): void;
  addEventListener(kind: "message", listener: (event: MessageEvent<ToWorker>) => void): void;
}

const PROGRESS_EVERY_MS = 100;

/** Answers the calls that come in by the handlers, one state for all of them. */
export function serve(
  port: WorkerPort,
  handlers: Handlers,
  nowMs: () => number = () => performance.now(),
): void {
  const state = emptyState();
  const running = new Map<number, AbortController>();

  port.addEventListener("message", ({ data }) => {
    if (data.kind === "cancel") running.get(data.id)?.abort();
    else void answer(data.id, data.method, data.args);
  });

  async function answer(id: number, method: string, args: unknown): Promise<void> {
    const controller = new AbortController();
    running.set(id, controller);
    let toldAtMs = Number.NEGATIVE_INFINITY;
    const progress = (done: number, total: number | null) => {
      const now = nowMs();
      if (now - toldAtMs < PROGRESS_EVERY_MS && done !== total) return;
      toldAtMs = now;
      port.postMessage({ kind: "progress", id, done, total }, []);
    };
    try {
      const handler = handlers[method];
      if (handler === undefined) throw new TypeError(`the worker has no method ${method}`);
      const value = await handler(state, args, { signal: controller.signal, progress });
      if (controller.signal.aborted) port.postMessage({ kind: "cancelled", id }, []);
      else port.postMessage({ kind: "result", id, value }, transferListOf(value));
    } catch (error) {
      if (controller.signal.aborted) port.postMessage({ kind: "cancelled", id }, []);
      else port.postMessage({ kind: "crashed", id, message: String(error) }, []);
    } finally {
      running.delete(id);
    }
  }
}
