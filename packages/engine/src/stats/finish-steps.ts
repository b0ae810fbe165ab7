/** Runs work that yields how far it is to its end. */
export function finishSteps<Value>(steps: Generator<unknown, Value, void>): Value {
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}
