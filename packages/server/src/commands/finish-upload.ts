import { createHash } from "node:crypto";
import { failed, ok, type Result } from "@talka/engine";
import {
  detectFileType,
  detectOfficeType,
  type MaterialFileCode,
  photoKinds,
  stripPhoto,
} from "@talka/exchange";
import {
  type ArrivedFile,
  asTenant,
  deleteMaterialFile,
  findMaterialFile,
  lockMaterialContent,
  lockOwnMaterialFile,
  type MaterialFileRow,
  markMaterialFileReady,
} from "@talka/storage";
import type { Refusal } from "../given.ts";
import type { Actor } from "../policies/principal.ts";
import type { RequestContext } from "../services.ts";
import { removeUnusedFiles } from "./material-files.ts";
import { findChangeable } from "./material-uploads.ts";

const headBytes = 4_096;
const textPreviewBytes = 8_192;
const mostOutline = 60_000;

/**
 * Ends an upload: size and sum are held against what was announced, the kind is found by the content,
 * places are taken out of photographs; then the file is there for whoever may see it.
 */
export async function finishUpload(
  context: RequestContext,
  who: Actor,
  { params }: { readonly params: { readonly id: string } },
): Promise<Result<MaterialFileRow, Refusal>> {
  const found = await findChangeable(context, who, params.id);
  if (!found.ok || found.value.state === "ready") return found;
  const row = found.value;
  const { organisationId } = who.scope;
  const arrived = await arrivedFile(context, organisationId, row);
  if (!arrived.ok) {
    const { code } = arrived.error;
    if (code === "material.checksum") await context.materials.dropUpload(organisationId, row.id);
    if (code === "material.type-refused") await giveUp(context, who, row);
    return arrived;
  }
  const { sha256 } = arrived.value;
  const kept = await asTenant(context.db, who.scope, async (trx) => {
    await lockMaterialContent(trx, organisationId, sha256);
    const locked = await lockOwnMaterialFile(trx, who.scope, row.id);
    if (locked === undefined) return failed({ code: "material.file-unknown" } as const);
    if (locked.state === "ready") return ok([]);
    await context.materials.keep(organisationId, row.id, sha256, arrived.value.instead);
    return ok(await markMaterialFileReady(trx, who.scope, row, arrived.value));
  });
  if (!kept.ok) return kept;
  await removeUnusedFiles(context, organisationId, kept.value);
  const ready = await asTenant(context.db, who.scope, (trx) => findMaterialFile(trx, row.id));
  return ready === undefined ? failed({ code: "material.file-unknown" }) : ok(ready);
}

async function giveUp(context: RequestContext, who: Actor, row: MaterialFileRow): Promise<void> {
  const deleted = await asTenant(context.db, who.scope, (trx) =>
    deleteMaterialFile(trx, who.scope, row.id),
  );
  await removeUnusedFiles(context, who.scope.organisationId, deleted);
}

interface Arrived extends ArrivedFile {
  /** Stands in for the bytes that were sent. */
  readonly instead?: Uint8Array;
}

async function arrivedFile(
  { materials }: RequestContext,
  organisationId: string,
  row: MaterialFileRow,
): Promise<Result<Arrived, Refusal>> {
  const offset = await materials.offsetOf(organisationId, row.id);
  const size = Number(row.bytes);
  if (offset !== size) {
    return failed({ code: "material.incomplete", detail: { offset, bytes: size } });
  }
  const sum = await materials.digest(organisationId, row.id);
  if (row.claimed_sha256 !== null && row.claimed_sha256 !== sum.sha256) {
    return failed({ code: "material.checksum" });
  }
  const head = await materials.head(organisationId, row.id, headBytes);
  const kind = detectFileType(head, row.name);
  if (kind === null) return failed({ code: "material.type-refused" });
  if (kind === "zip") {
    const office = await officeFile(await materials.whole(organisationId, row.id));
    if (office === null) return failed({ code: "material.type-refused" });
    return ok({ ...sum, ...office });
  }
  const photo = photoKinds.find((one) => one === kind);
  if (photo !== undefined) {
    const stripped = stripPhoto(photo, await materials.whole(organisationId, row.id));
    if (stripped === null) return failed({ code: "material.type-refused" });
    const { bytes: instead, size: dots } = stripped;
    const sha256 = createHash("sha256").update(instead).digest("hex");
    const details = { ...noDetails, size: dots };
    return ok({ sha256, bytes: instead.length, typeCode: photo, details, instead });
  }
  const isText = kind === "txt" || kind === "csv";
  const start = isText ? await materials.head(organisationId, row.id, textPreviewBytes) : null;
  const text = start === null ? "" : new TextDecoder().decode(start, { stream: true });
  return ok({ ...sum, typeCode: kind, details: { ...noDetails, text } });
}

const noDetails = { title: "", sectionCount: 0, sections: [], text: "", size: null };

async function officeFile(
  bytes: Uint8Array,
): Promise<{ readonly typeCode: MaterialFileCode; readonly details: object } | null> {
  const { readOffice } = await import("@talka/formats");
  const office = await readOffice(bytes);
  if (office === null) return null;
  const typeCode = detectOfficeType(office);
  if (typeCode === null) return null;
  const { title, sections, sectionCount } = office;
  let room = mostOutline;
  const kept = sections.filter((section) => {
    room -= section.title.length + section.lines.reduce((sum, line) => sum + line.length, 0);
    return room > 0;
  });
  return { typeCode, details: { ...noDetails, title, sectionCount, sections: kept } };
}
