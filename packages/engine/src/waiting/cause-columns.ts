import type { WaitingCause } from "../model/waiting-cause.ts";

/** Milliseconds by cause, one value an instance; they add up to its wait. */
export type CauseColumns = Readonly<Record<WaitingCause, Float64Array>>;

/** Columns of zeros. */
export function emptyCauses(length: number): CauseColumns {
  const column = () => new Float64Array(length);
  return {
    intake: column(),
    external: column(),
    batching: column(),
    contention: column(),
    prioritisation: column(),
    unavailability: column(),
    extraneous: column(),
  };
}
