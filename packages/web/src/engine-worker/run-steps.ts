import type { CallContext } from "./handlers.ts";

const BETWEEN_BREATHS_MS = 40;

/**
 * Runs a generator to its end, letting other calls in now and then.
 *
 * @param onStep Told each yielded value after a breath, for progress.
 * @throws {DOMException} "AbortError" once the call is cancelled.
 */
export async function runSteps<Step, Value>(
  steps: Generator<Step, Value, void>,
  { signal }: CallContext,
  onStep?: (step: Step) => void,
): Promise<Value> {
  let breathedAtMs = performance.now();
  for (let step = steps.next(); ; step = steps.next()) {
    if (step.done === true) return step.value;
    const nowMs = performance.now();
    if (nowMs - breathedAtMs < BETWEEN_BREATHS_MS) continue;
    onStep?.(step.value);
    await new Promise((resolve) => setTimeout(resolve));
    signal.throwIfAborted();
    breathedAtMs = performance.now();
  }
}
