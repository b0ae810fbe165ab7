import type { Readable } from "node:stream";
import type { startUpload as startRequest } from "@talka/contract";
import { failed, ok, type Result } from "@talka/engine";
import {
  asTenant,
  deleteMaterialFile as deleteRow,
  findMaterialFile,
  insertMaterialUpload,
  type MaterialFileRow,
  type PartRefused,
  recordAuditEvent,
} from "@talka/storage";
import type { Given, Refusal } from "../given.ts";
import type { Actor } from "../policies/principal.ts";
import type { ShownUpload } from "../presenters/present-material.ts";
import type { RequestContext } from "../services.ts";
import { removeUnusedFiles } from "./material-files.ts";
import { readOwn } from "./materials.ts";

interface WithId {
  readonly params: { readonly id: string };
}

/** Announces a file of a material. */
export async function startUpload(
  context: RequestContext,
  who: Actor,
  { params, body }: Given<typeof startRequest>,
): Promise<Result<ShownUpload, Refusal>> {
  const { maxMaterialBytes } = context.config;
  if (body.bytes > maxMaterialBytes) {
    return failed({ code: "material.too-large", detail: { maxBytes: maxMaterialBytes } });
  }
  const made = await asTenant(context.db, who.scope, async (trx) => {
    const material = await readOwn(trx, who, params.id);
    if (!material.ok) return material;
    if (!material.value.mayChange) return failed({ code: "right.missing" } as const);
    await insertMaterialUpload(trx, who.scope, { ...body, materialId: params.id });
    return ok(await findMaterialFile(trx, body.id));
  });
  return made.ok ? shown(context, who, made.value) : made;
}

/** How far an upload is. */
export async function getUpload(
  context: RequestContext,
  who: Actor,
  { params }: WithId,
): Promise<Result<ShownUpload, Refusal>> {
  const found = await findChangeable(context, who, params.id);
  return found.ok ? shown(context, who, found.value) : found;
}

/** Adds bytes to an upload. */
export async function sendUploadPart(
  context: RequestContext,
  who: Actor,
  given: {
    readonly params: { readonly id: string; readonly offset: number };
    readonly stream: Readable | null;
    readonly sha256: string | null;
  },
): Promise<Result<ShownUpload, Refusal>> {
  const { id, offset } = given.params;
  const found = await findChangeable(context, who, id);
  if (!found.ok) return found;
  const row = found.value;
  if (row.state === "ready") return shown(context, who, row);
  if (given.stream === null) return failed({ code: "request.unsupported-media-type" });
  const size = Number(row.bytes);
  const part = { offset, bytes: given.stream, size, sha256: given.sha256 };
  const taken = await context.materials.append(who.scope.organisationId, id, part);
  return taken.ok ? ok({ row, offset: taken.value }) : failed(refusalOf(taken.error));
}

function refusalOf({ code, offset }: PartRefused): Refusal {
  const detail = { offset };
  switch (code) {
    case "part.offset":
      return { code: "material.offset", detail };
    case "part.too-long":
      return { code: "material.too-large", detail };
    case "part.damaged":
      return { code: "material.part-damaged", detail };
    case "part.no-space":
      return { code: "material.no-space", detail };
  }
}

/** Deletes one language of a material, or gives an upload up. */
export async function deleteMaterialFile(
  context: RequestContext,
  who: Actor,
  { params }: WithId,
): Promise<Result<null, Refusal>> {
  const found = await findChangeable(context, who, params.id);
  if (!found.ok) return found;
  const deleted = await asTenant(context.db, who.scope, async (trx) => {
    const subject = { kind: "material", id: found.value.material_id };
    await recordAuditEvent(trx, { ...who.scope, action: "material.changed", subject });
    return deleteRow(trx, who.scope, params.id);
  });
  await removeUnusedFiles(context, who.scope.organisationId, deleted);
  return ok(null);
}

/** A file of own organisation whose material one may change. */
export async function findChangeable(
  context: RequestContext,
  who: Actor,
  id: string,
): Promise<Result<MaterialFileRow, Refusal>> {
  return asTenant(context.db, who.scope, async (trx) => {
    const row = await findMaterialFile(trx, id);
    if (row === undefined || row.organisation_id !== who.scope.organisationId) {
      return failed({ code: "material.file-unknown" });
    }
    const material = await readOwn(trx, who, row.material_id);
    if (!material.ok) return material;
    return material.value.mayChange ? ok(row) : failed({ code: "right.missing" });
  });
}

async function shown(
  context: RequestContext,
  who: Actor,
  row: MaterialFileRow | undefined,
): Promise<Result<ShownUpload, Refusal>> {
  if (row === undefined) return failed({ code: "material.file-unknown" });
  const there = await context.materials.offsetOf(who.scope.organisationId, row.id);
  return ok({ row, offset: row.state === "ready" ? Number(row.bytes) : there });
}
