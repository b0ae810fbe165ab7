import type { putSkillsTable as putRequest, SkillsTablePage } from "@talka/contract";
import { failed, ok, type Result } from "@talka/engine";
import { namedPeopleIn, type SkillCoverage, type SkillsTable, skillsCoverage } from "@talka/lean";
import {
  asGate,
  asTenant,
  dropSkillsTable,
  findSkillsCoverage,
  findSkillsTable,
  recordAuditEvent,
  saveSkills,
  type TenantTransaction,
} from "@talka/storage";
import type { Given, Refusal } from "../given.ts";
import type { Actor } from "../policies/principal.ts";
import type { RequestContext } from "../services.ts";
import { findBoardTeam, findOpenTeam, personalCodeRefusal } from "./board-team.ts";
import { dayIn } from "./day-in.ts";

/** What everybody sees of the skills of a team. */
export interface ShownSkills {
  readonly teamName: string;
  readonly changedOn: string | null;
  readonly skills: readonly SkillCoverage[];
  readonly isKeeper: boolean;
  readonly hasKeeper: boolean;
  readonly mayKeep: boolean;
}

interface OfTeam {
  readonly params: { readonly id: string };
}

/** Coverage of the skills of a team. */
export function getTeamSkills(
  context: RequestContext,
  who: Actor,
  { params }: OfTeam,
): Promise<Result<ShownSkills, Refusal>> {
  return asTenant(context.db, who.scope, async (trx) => {
    const found = await findBoardTeam(trx, who.scope, params.id);
    if (!found.ok) return found;
    const coverage = await findSkillsCoverage(trx, who.scope, params.id);
    return ok({
      teamName: found.value.team.name,
      changedOn: coverage?.changed_on ?? null,
      skills: (coverage?.content ?? []) as readonly SkillCoverage[],
      isKeeper: coverage?.keeper_id === who.personId,
      hasKeeper: (coverage?.keeper_id ?? null) !== null,
      mayKeep: who.rights.has("board.lead"),
    });
  });
}

/** The table with single levels, for its keeper; each reading is put on record. */
export function getSkillsTable(
  context: RequestContext,
  who: Actor,
  { params }: OfTeam,
): Promise<Result<SkillsTablePage, Refusal>> {
  return asTenant(context.db, who.scope, async (trx) => {
    const found = await findBoardTeam(trx, who.scope, params.id);
    if (!found.ok) return found;
    const coverage = await findSkillsCoverage(trx, who.scope, params.id);
    if (coverage === undefined) return ok({ skills: [], holders: [], levels: {}, version: 0 });
    if (coverage.keeper_id !== who.personId) return failed({ code: "skills.other-keeper" });
    const table = (await findSkillsTable(trx, who.scope, params.id)) as SkillsTable | null;
    await onRecord(trx, who, params.id, "skills.read");
    return ok({ ...(table ?? emptied(coverage.content)), version: coverage.version });
  });
}

/** Keeps the table; whoever writes first keeps it from then on. */
export function putSkillsTable(
  context: RequestContext,
  who: Actor,
  { params, body }: Given<typeof putRequest>,
): Promise<Result<SkillsTablePage, Refusal>> {
  return asTenant(context.db, who.scope, async (trx) => {
    const found = await findOpenTeam(trx, who.scope, params.id);
    if (!found.ok) return found;
    const coverage = await findSkillsCoverage(trx, who.scope, params.id);
    if (coverage !== undefined && coverage.keeper_id !== who.personId) {
      return failed({ code: "skills.other-keeper" });
    }
    const { version, ...given } = body;
    if ((coverage?.version ?? 0) !== version) return failed({ code: "skills.version-conflict" });
    const codes = given.holders.map(({ code }) => code);
    if (codes.some((code) => namedPeopleIn(code).length > 0))
      return failed({ code: "skills.name" });
    const refusal = personalCodeRefusal(...codes, ...given.skills.map(({ name }) => name));
    if (refusal !== null) return failed(refusal);
    const table = withoutLeftovers(given);
    const saved = { table, coverage: skillsCoverage(table), on: dayIn(context.now()) };
    await saveSkills(trx, who.scope, params.id, { ...saved, version: version + 1 });
    await onRecord(trx, who, params.id, "skills.changed");
    return ok({ ...table, version: version + 1 });
  });
}

/** Keeps the table from now on. Levels somebody else has entered are deleted unread. */
export async function takeOverSkills(
  context: RequestContext,
  who: Actor,
  { params }: OfTeam,
): Promise<Result<SkillsTablePage, Refusal>> {
  const found = await asTenant(context.db, who.scope, (trx) =>
    findOpenTeam(trx, who.scope, params.id),
  );
  if (!found.ok) return found;
  await asGate(context.db, (trx) => dropSkillsTable(trx, who.scope, params.id));
  return asTenant(context.db, who.scope, async (trx) => {
    const coverage = await findSkillsCoverage(trx, who.scope, params.id);
    const table = emptied(coverage?.content ?? []);
    const version = (coverage?.version ?? 0) + 1;
    const saved = { table, coverage: skillsCoverage(table), on: dayIn(context.now()) };
    await saveSkills(trx, who.scope, params.id, { ...saved, version });
    await onRecord(trx, who, params.id, "skills.taken-over");
    return ok({ ...table, version });
  });
}

/** A table with the skills of a coverage and nobody in it. */
function emptied(content: readonly object[]): SkillsTable {
  const skills = (content as readonly SkillCoverage[]).map(({ id, name, need }) => ({
    id,
    name,
    need,
  }));
  return { skills, holders: [], levels: {} };
}

/** Without levels of skills and holders that have been taken out. */
function withoutLeftovers({ skills, holders, levels }: SkillsTable): SkillsTable {
  return {
    skills,
    holders,
    levels: Object.fromEntries(
      skills.map(({ id }) => [
        id,
        Object.fromEntries(holders.map((holder) => [holder.id, levels[id]?.[holder.id] ?? 0])),
      ]),
    ),
  };
}

function onRecord(
  trx: TenantTransaction,
  { scope }: Actor,
  teamId: string,
  action: "skills.read" | "skills.changed" | "skills.taken-over",
): Promise<void> {
  return recordAuditEvent(trx, { ...scope, action, subject: { kind: "team", id: teamId } });
}
