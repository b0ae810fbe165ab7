import type { Result } from "@talka/engine";
import { type NetOfFile, type NetReadError, readNet } from "@talka/formats";
import type { WorkerState } from "../handlers.ts";

/** Reads a model of one's own from the bytes of a BPMN or PNML file. */
export function modelFile(
  _state: WorkerState,
  { bytes }: { readonly bytes: Uint8Array },
): Result<NetOfFile, NetReadError> {
  return readNet(bytes);
}
