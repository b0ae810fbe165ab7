import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Storage } from "../open-storage.ts";
import { aTenant, temporaryStorage } from "../testing/temporary-storage.ts";
import { insertEvent, insertFundingProfile, insertProject } from "./programme/insert-programme.ts";
import type { TenantScope } from "./tenant-scope.ts";
import { asPublic, asTenant } from "./transactions.ts";

let storage: Storage;
let end: () => Promise<void>;
let lead: TenantScope;
let partner: TenantScope;
let stranger: TenantScope;
const projectId = randomUUID();
const title = { original: "lv", text: "Atvērta vadība", revision: 1, translations: {} };

beforeAll(async () => {
  const made = await temporaryStorage();
  storage = made.storage;
  end = made.end;
  lead = await aTenant(storage, "Reģions");
  partner = await aTenant(storage, "Ludza");
  stranger = await aTenant(storage, "Utena");
  await asTenant(storage.db, lead, async (trx) => {
    const fundingProfileId = randomUUID();
    await insertFundingProfile(trx, lead, { id: fundingProfileId, content: { acronym: "OL" } });
    await insertProject(trx, lead, {
      id: projectId,
      fundingProfileId,
      kind: "project",
      title,
      theme: "LEAN",
      startsOn: "2018-05-01",
      endsOn: "2019-05-01",
      details: {},
      partners: [
        { organisationId: lead.organisationId, part: "lead", since: null, until: null },
        { organisationId: partner.organisationId, part: "partner", since: null, until: null },
      ],
    });
  });
});
afterAll(() => end());

const projectsOf = (scope: TenantScope) =>
  asTenant(storage.db, scope, (trx) => trx.selectFrom("project").select("id").execute());

test("a project is read by its lead and its partners, and by nobody else", async () => {
  expect(await projectsOf(lead)).toEqual([{ id: projectId }]);
  expect(await projectsOf(partner)).toEqual([{ id: projectId }]);
  expect(await projectsOf(stranger)).toEqual([]);
  const partners = await asTenant(storage.db, partner, (trx) =>
    trx.selectFrom("project_partner").select("partner_id").execute(),
  );
  expect(partners).toHaveLength(2);
});

test("a partner changes nothing of a project", async () => {
  const done = await asTenant(storage.db, partner, (trx) =>
    trx.updateTable("project").set({ theme: "x" }).executeTakeFirst(),
  );
  expect(done.numUpdatedRows).toBe(0n);
});

const kinds = [
  { state: "draft", visibility: "public", seen: ["lead"] },
  { state: "announced", visibility: "own", seen: ["lead"] },
  { state: "announced", visibility: "network", seen: ["lead", "partner"] },
  { state: "announced", visibility: "signed-in", seen: ["lead", "partner", "stranger"] },
  { state: "over", visibility: "public", seen: ["lead", "partner", "stranger", "public"] },
] as const;

test.each(kinds)("an event $state and visible to $visibility is seen by $seen", async (kind) => {
  const id = randomUUID();
  await asTenant(storage.db, lead, (trx) =>
    insertEvent(trx, lead, {
      id,
      project_id: projectId,
      funding_profile_id: null,
      kind: "workshop",
      title: JSON.stringify(title),
      summary: null,
      starts_on: "2018-05-15",
      ends_on: "2018-05-16",
      zone: "Europe/Riga",
      capacity: null,
      state: kind.state,
      visibility: kind.visibility,
    }),
  );
  const seen: string[] = [];
  for (const [name, scope] of Object.entries({ lead, partner, stranger })) {
    const rows = await asTenant(storage.db, scope, (trx) =>
      trx.selectFrom("event").select("id").where("id", "=", id).execute(),
    );
    if (rows.length > 0) seen.push(name);
  }
  const open = await asPublic(storage.db, (trx) =>
    trx.selectFrom("event").select("id").where("id", "=", id).execute(),
  );
  if (open.length > 0) seen.push("public");
  expect(seen).toEqual(kind.seen);
});

test("whoever has not signed in reads no project and writes nothing", async () => {
  await expect(
    asPublic(storage.db, (trx) => trx.selectFrom("project").selectAll().execute()),
  ).rejects.toThrow("permission denied");
  await expect(asPublic(storage.db, (trx) => trx.deleteFrom("event").execute())).rejects.toThrow(
    "permission denied",
  );
});
