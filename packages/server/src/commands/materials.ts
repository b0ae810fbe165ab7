import type {
  createMaterial as createRequest,
  updateMaterial as updateRequest,
} from "@talka/contract";
import { failed, ok, type Result } from "@talka/engine";
import { type FundingProfile, publicityOf } from "@talka/exchange";
import {
  asTenant,
  deleteMaterial as deleteRow,
  findMaterial,
  findSubject,
  insertMaterial,
  listMaterialFiles,
  listMaterials as listRows,
  type MaterialRow,
  recordAuditEvent,
  type SubjectRow,
  type TenantTransaction,
  updateMaterial as updateRow,
} from "@talka/storage";
import type { Given, Refusal } from "../given.ts";
import type { Actor, Principal } from "../policies/principal.ts";
import { rightsOf } from "../policies/rights-of.ts";
import type { ShownMaterial, ShownMaterials } from "../presenters/present-material.ts";
import type { RequestContext } from "../services.ts";
import { removeUnusedFiles } from "./material-files.ts";
import { readAs } from "./read-as.ts";

interface WithId {
  readonly params: { readonly id: string };
}

/** Materials of own organisation. */
export async function listMaterials(
  context: RequestContext,
  who: Actor,
): Promise<Result<ShownMaterials, Refusal>> {
  const { organisationId } = who.scope;
  return asTenant(context.db, who.scope, async (trx) => {
    const rows = await listRows(trx, { organisationId });
    const materials = await withFiles(trx, rows, (row) => mayChange(who, row));
    return ok({ materials, maxBytes: context.config.maxMaterialBytes });
  });
}

/** Materials of something, as far as the reader may see them. */
export async function listMaterialsOf(
  context: RequestContext,
  principal: Principal,
  { params }: { readonly params: { readonly subjectId: string } },
): Promise<Result<ShownMaterials, Refusal>> {
  return readAs(context, principal, async (trx) => {
    const rows = await listRows(trx, params);
    const materials = await withFiles(trx, rows, (row) => mayReaderChange(principal, row));
    return ok({ materials, maxBytes: context.config.maxMaterialBytes });
  });
}

/** Announces a material. It belongs to the project of what it is attached to, and to who pays for it. */
export async function createMaterial(
  context: RequestContext,
  who: Actor,
  { body }: Given<typeof createRequest>,
): Promise<Result<ShownMaterial, Refusal>> {
  const { id, subjectKind, subjectId, ...content } = body;
  return asTenant(context.db, who.scope, async (trx) => {
    const known = await readOwn(trx, who, id);
    if (known.ok) return known;
    const subject = await subjectOf(trx, who, subjectKind, subjectId);
    if (subject === null) return failed({ code: "material.subject-unknown" });
    const refusal = whyNot(who, { visibility: null, funding: subject.funding }, content);
    if (refusal !== null) return failed(refusal);
    const made = {
      ...content,
      id,
      subjectKind,
      subjectId,
      projectId: subject.project_id,
      fundingProfileId: subject.funding_profile_id,
    };
    if (!(await insertMaterial(trx, who.scope, made))) return failed({ code: "material.unknown" });
    const subjectName = { kind: "material", id };
    await recordAuditEvent(trx, { ...who.scope, action: "material.created", subject: subjectName });
    return readOwn(trx, who, id);
  });
}

/** Changes what is said of a material. */
export async function updateMaterial(
  context: RequestContext,
  who: Actor,
  { params, body }: Given<typeof updateRequest>,
): Promise<Result<ShownMaterial, Refusal>> {
  return asTenant(context.db, who.scope, async (trx) => {
    const known = await readOwn(trx, who, params.id);
    if (!known.ok) return known;
    if (!known.value.mayChange) return failed({ code: "right.missing" } as const);
    const refusal = whyNot(who, known.value.row, body);
    if (refusal !== null) return failed(refusal);
    await updateRow(trx, who.scope, params.id, body);
    const subject = { kind: "material", id: params.id };
    await recordAuditEvent(trx, { ...who.scope, action: "material.changed", subject });
    return readOwn(trx, who, params.id);
  });
}

/** Deletes a material; its files go where nothing else uses them. */
export async function deleteMaterial(
  context: RequestContext,
  who: Actor,
  { params }: WithId,
): Promise<Result<null, Refusal>> {
  const deleted = await asTenant(context.db, who.scope, async (trx) => {
    const known = await readOwn(trx, who, params.id);
    if (!known.ok) return known;
    if (!known.value.mayChange) return failed({ code: "right.missing" } as const);
    const files = await deleteRow(trx, who.scope, params.id);
    const subject = { kind: "material", id: params.id };
    await recordAuditEvent(trx, { ...who.scope, action: "material.deleted", subject });
    return ok(files);
  });
  if (!deleted.ok) return deleted;
  await removeUnusedFiles(context, who.scope.organisationId, deleted.value);
  return ok(null);
}

/** A material of own organisation with its files. */
export async function readOwn(
  trx: TenantTransaction,
  who: Actor,
  id: string,
): Promise<Result<ShownMaterial, Refusal>> {
  const row = await findMaterial(trx, id);
  if (row === undefined || row.organisation_id !== who.scope.organisationId) {
    return failed({ code: "material.unknown" });
  }
  const [shown] = await withFiles(trx, [row], () => mayChange(who, row));
  return shown === undefined ? failed({ code: "material.unknown" }) : ok(shown);
}

async function withFiles(
  trx: Parameters<typeof listMaterialFiles>[0],
  rows: readonly MaterialRow[],
  may: (row: MaterialRow) => boolean,
): Promise<readonly ShownMaterial[]> {
  const files = await listMaterialFiles(
    trx,
    rows.map((row) => row.id),
  );
  return rows.map((row) => ({
    row,
    files: files.filter((file) => file.material_id === row.id),
    mayChange: may(row),
  }));
}

/** What a material is attached to: of own organisation, or of a project it takes part in. */
async function subjectOf(
  trx: TenantTransaction,
  who: Actor,
  kind: string,
  id: string,
): Promise<Pick<SubjectRow, "project_id" | "funding_profile_id" | "funding"> | null> {
  if (kind !== "library") return (await findSubject(trx, kind, id)) ?? null;
  const none = { project_id: null, funding_profile_id: null, funding: null };
  return id === who.scope.organisationId ? none : null;
}

/** Its maker, and whoever runs events or projects. */
function mayChange(who: Actor, row: Pick<MaterialRow, "created_by">): boolean {
  if (!who.rights.has("material.write")) return false;
  return row.created_by === who.personId || mayLetGo(who.rights);
}

function mayReaderChange(principal: Principal, row: MaterialRow): boolean {
  if (principal.kind !== "person") return false;
  const { acting, person } = principal.session;
  if (acting?.scope.organisationId !== row.organisation_id) return false;
  const rights = rightsOf(acting.roles, acting.mayKeepNames);
  if (!rights.has("material.write")) return false;
  return row.created_by === person.id || mayLetGo(rights);
}

/** Whoever may let something leave the house. */
function mayLetGo(rights: Actor["rights"]): boolean {
  return rights.has("event.manage") || rights.has("programme.manage") || rights.has("news.publish");
}

interface Said {
  readonly title: { readonly original: "lv" | "lt" | "en" };
  readonly kind: string;
  readonly visibility: string;
  readonly people: string;
}

interface Before {
  /** `null`: new. */
  readonly visibility: string | null;
  readonly funding: object | null;
}

function whyNot(who: Actor, before: Before, said: Said): Refusal | null {
  if (said.visibility !== "own" && said.visibility !== before.visibility && !mayLetGo(who.rights)) {
    return { code: "material.visibility-refused" };
  }
  if (said.kind === "photo" && said.people === "none") return { code: "material.people-unsaid" };
  if (said.visibility !== "public" || before.funding === null) return null;
  const told = publicityOf(before.funding as FundingProfile, said.title.original);
  if (told.ok) return null;
  const { locale, parts } = told.error;
  return { code: "publicity.missing", detail: { locale, parts: parts.join(",") } };
}
