import { readFile } from "node:fs/promises";
import {
  failed,
  ok,
  type Result,
  type SimulationFault,
  type SimulationModel,
  simulationFaults,
} from "@talka/engine";
import {
  type BpmnReadError,
  type ParametersError,
  type ParametersWarning,
  readBpmn,
  readSimulationModel,
  readSimulationParameters,
  type UnreadElement,
} from "@talka/formats";
import type { SimulateRequest } from "./simulate-request.ts";

/** A model ready to be run, and what of its files has no effect. */
export interface LoadedModel {
  readonly model: SimulationModel;
  readonly unread: readonly UnreadElement[];
  readonly warnings: readonly ParametersWarning[];
}

/** Which file gave no model, and why. */
export type LoadFault = { readonly file: string } & (
  | { readonly kind: "open"; readonly reason: string }
  | { readonly kind: "bpmn"; readonly error: BpmnReadError }
  | { readonly kind: "parameters"; readonly error: ParametersError }
  | { readonly kind: "model"; readonly faults: readonly SimulationFault[] }
);

/** Reads a diagram with its parameters, or one file that holds a whole simulation model. */
export async function loadModel(request: SimulateRequest): Promise<Result<LoadedModel, LoadFault>> {
  const opened = await open(request.model);
  if (!opened.ok) return opened;
  if (request.parameters === null) {
    const read = readSimulationModel(new TextDecoder().decode(opened.value));
    if (!read.ok) return failed({ file: request.model, kind: "parameters", error: read.error });
    return checked(request.model, { model: read.value, unread: [], warnings: [] });
  }
  const diagram = readBpmn(opened.value);
  if (!diagram.ok) return failed({ file: request.model, kind: "bpmn", error: diagram.error });
  const file = request.parameters;
  const bytes = await open(file);
  if (!bytes.ok) return bytes;
  const { generation, zone } = request;
  const read = readSimulationParameters(
    new TextDecoder().decode(bytes.value),
    diagram.value.model,
    generation === "auto" ? { zone } : { zone, generation },
  );
  if (!read.ok) return failed({ file, kind: "parameters", error: read.error });
  const { model, warnings } = read.value;
  return checked(file, { model, unread: diagram.value.unread, warnings });
}

function checked(file: string, loaded: LoadedModel): Result<LoadedModel, LoadFault> {
  const faults = simulationFaults(loaded.model);
  return faults.length === 0 ? ok(loaded) : failed({ file, kind: "model", faults });
}

async function open(file: string): Promise<Result<Uint8Array, LoadFault>> {
  try {
    return ok(new Uint8Array(await readFile(file)));
  } catch (error) {
    const reason = error instanceof Error && "code" in error ? String(error.code) : String(error);
    return failed({ file, kind: "open", reason });
  }
}
