import { randomUUID } from "node:crypto";
import * as contract from "@talka/contract";
import { aTitle } from "./sample-event.ts";
import { ask, type TestServer, type Visitor } from "./test-server.ts";

/** What is said of a material. */
export const sampleMaterial = {
  title: aTitle("Prezentācija"),
  kind: "presentation",
  licence: "CC-BY-4.0",
  author: "Pārbaudes novads",
  visibility: "own",
  people: "none",
} as const satisfies contract.MaterialContent;

/** A material of something, announced. */
export function aMaterial(
  server: TestServer,
  visitor: Visitor,
  subject: {
    readonly subjectKind: contract.MaterialPage["subjectKind"];
    readonly subjectId: string;
  },
  changes: Partial<contract.MaterialContent> = {},
) {
  const body = { ...sampleMaterial, ...changes, ...subject, id: randomUUID() };
  return ask(server, visitor, contract.createMaterial, { body });
}

/** Announces a file of a material. */
export async function anUpload(
  server: TestServer,
  visitor: Visitor,
  materialId: string,
  bytes: number,
  given: { readonly name?: string; readonly language?: "lv" | "lt"; sha256?: string } = {},
): Promise<string> {
  const id = randomUUID();
  const body = {
    id,
    language: given.language ?? "lv",
    name: given.name ?? "fails.pdf",
    bytes,
    sha256: given.sha256 ?? null,
  };
  const begun = await ask(server, visitor, contract.startUpload, {
    params: { id: materialId },
    body,
  });
  if (begun.status !== 200) throw new Error(begun.body.code);
  return id;
}

/** Sends a whole file and ends the upload. */
export async function upload(
  server: TestServer,
  visitor: Visitor,
  materialId: string,
  bytes: Uint8Array,
  given: { readonly name?: string; readonly language?: "lv" | "lt"; sha256?: string } = {},
) {
  const id = await anUpload(server, visitor, materialId, bytes.length, given);
  await ask(server, visitor, contract.sendUploadPart, { params: { id, offset: 0 }, bytes });
  return {
    id,
    finished: await ask(server, visitor, contract.finishUpload, { params: { id } }),
  };
}

/** A file that passes for a PDF. */
export const aPdf = (text = "x") => new TextEncoder().encode(`%PDF-1.7\n${text}\n%%EOF`);
