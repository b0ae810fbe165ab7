import type { WaitingCause } from "@talka/engine";
import type { WasteTag } from "@talka/meeting";

/** Under which wastes people would note what made work wait; the first is the nearest. */
export const waitingCauseWaste = {
  intake: ["inventory"],
  external: ["waiting"],
  batching: ["inventory"],
  contention: ["overburden"],
  prioritisation: ["unevenness"],
  unavailability: ["waiting"],
  extraneous: ["waiting", "transport"],
} as const satisfies Readonly<Record<WaitingCause, readonly WasteTag[]>>;
