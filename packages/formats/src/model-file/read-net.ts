import { bpmnToNet, failed, ok, type PetriNet, type Result } from "@talka/engine";
import { readBpmn } from "../bpmn/read-bpmn.ts";
import { readPnml } from "../pnml/read-pnml.ts";

/** A model as a net, and what of the file it leaves out. */
export interface NetOfFile {
  readonly format: "bpmn" | "pnml";
  readonly net: PetriNet;
  /** Elements of a diagram without a counterpart, by id and by their name in BPMN. */
  readonly leftOut: readonly { readonly id: string; readonly element: string }[];
}

/** Why a file gave no net. */
export interface NetReadError {
  /** As of the reader of the format; "net.format": neither BPMN nor PNML. */
  readonly code: string;
  readonly elementId: string;
  readonly line: number;
}

/** Reads a model from a BPMN or a PNML file, whichever its first tag says. */
export function readNet(file: Uint8Array): Result<NetOfFile, NetReadError> {
  const head = new TextDecoder().decode(file.subarray(0, 4000)).replace(/<[?!][^>]*>/g, "");
  const root = /<(?:[\w.-]+:)?([\w.-]+)/.exec(head)?.[1];
  if (root === "pnml") {
    const read = readPnml(file);
    return read.ok ? ok({ format: "pnml", net: read.value, leftOut: [] }) : read;
  }
  if (root === "definitions") {
    const read = readBpmn(file);
    if (!read.ok) return read;
    const { model, unread } = read.value;
    const made = bpmnToNet(model);
    if (!made.ok) return failed({ code: "bpmn.unsupported", ...made.error, line: 0 });
    const kinds = new Map(model.nodes.map(({ id, kind }) => [id, kind]));
    const leftOut = [
      ...unread.filter(({ readAs }) => readAs === null).map(({ id, element }) => ({ id, element })),
      ...made.value.leftOut.map((id) => ({ id, element: kinds.get(id) ?? "" })),
    ];
    return ok({ format: "bpmn", net: made.value.net, leftOut });
  }
  return failed({ code: "net.format", elementId: "", line: 0 });
}
