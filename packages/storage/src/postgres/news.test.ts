import { randomUUID } from "node:crypto";
import { sql } from "kysely";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Storage } from "../open-storage.ts";
import { aTenant, temporaryStorage } from "../testing/temporary-storage.ts";
import { listEventDays, listEventOrganisations } from "./news/event-figures.ts";
import { findPublicNews, listPublicEvents, listPublicNews } from "./news/public-news.ts";
import {
  findFundingProfiles,
  findNews,
  listNews,
  listNewsRevisions,
  listNewsSubjects,
  lockNews,
} from "./news/select-news.ts";
import {
  addNewsRevision,
  deleteUnpublishedNews,
  hideNews,
  insertNews,
  publishNews,
} from "./news/write-news.ts";
import { insertEvent, insertFundingProfile } from "./programme/insert-programme.ts";
import type { TenantScope } from "./tenant-scope.ts";
import { asPublic, asTenant, type TenantTransaction } from "./transactions.ts";

let storage: Storage;
let end: () => Promise<void>;
let own: TenantScope;
let other: TenantScope;
const now = new Date("2026-03-02T08:00:00Z");
const title = { original: "lv", text: "Tikšanās", revision: 1, translations: {} };

beforeAll(async () => {
  ({ storage, end } = await temporaryStorage());
  own = await aTenant(storage, "Reģions");
  other = await aTenant(storage, "Utena");
});
afterAll(() => end());

async function anItem(content: object = { title: "Pirmā" }): Promise<string> {
  const id = randomUUID();
  await asTenant(storage.db, own, (trx) => insertNews(trx, own, { id, content }));
  return id;
}

const publication = (slug: string) => ({
  slug,
  revision: 1,
  locales: ["lv"],
  fundingProfileId: null,
  now,
});

const publicSlugs = async () =>
  (await asPublic(storage.db, (trx) => listPublicNews(trx, 100))).map((row) => row.slug);

test("an item is public from its publishing until it is taken back, and no longer", async () => {
  const id = await anItem();
  expect(await publicSlugs()).toEqual([]);
  await asTenant(storage.db, own, (trx) => publishNews(trx, own, id, publication("pirma-1")));
  expect(await publicSlugs()).toEqual(["pirma-1"]);
  await asTenant(storage.db, own, (trx) => hideNews(trx, own, id, "taken-back"));
  expect(await publicSlugs()).toEqual([]);
  // Published once more, it has the address it had.
  await asTenant(storage.db, own, (trx) => publishNews(trx, own, id, publication("cita")));
  expect(await publicSlugs()).toEqual(["pirma-1"]);
  await asTenant(storage.db, own, (trx) => hideNews(trx, own, id, "taken-back"));
});

test("a new wording is not public before it is published", async () => {
  const id = await anItem({ title: "Vecā" });
  await asTenant(storage.db, own, async (trx) => {
    await publishNews(trx, own, id, publication("veca"));
    const content = { title: "Jaunā" };
    await addNewsRevision(trx, own, id, { revision: 2, state: "published", content });
  });
  const row = await asPublic(storage.db, (trx) => findPublicNews(trx, "veca"));
  expect(row?.content).toEqual({ title: "Vecā" });
  const revisions = await asPublic(storage.db, (trx) =>
    trx.selectFrom("news_revision").select("revision").where("news_id", "=", id).execute(),
  );
  expect(revisions).toEqual([{ revision: 1 }]);
  const kept = await asTenant(storage.db, own, (trx) => listNewsRevisions(trx, own, id));
  expect(kept.map((one) => one.revision)).toEqual([2, 1]);
  await asTenant(storage.db, own, (trx) => hideNews(trx, own, id, "taken-back"));
});

test("the public never learns who wrote, and writes nothing", async () => {
  for (const query of [
    "select created_by from news_item",
    "select created_by from news_revision",
    "delete from news_item",
    "select 1 from event_registration",
  ]) {
    await expect(
      asPublic(storage.db, (trx) => sql.raw(query).execute(trx)),
      query,
    ).rejects.toMatchObject({ code: "42501" });
  }
});

test("a revision is never changed nor removed alone, by whomever", async () => {
  await anItem();
  for (const change of [
    "update news_revision set content = '{}'",
    "delete from news_revision",
    "truncate news_revision",
  ]) {
    await expect(sql.raw(change).execute(storage.db), change).rejects.toThrow(/append-only/);
  }
});

test("only what was never public can be deleted", async () => {
  const never = await anItem();
  const once = await anItem();
  await asTenant(storage.db, own, async (trx) => {
    await publishNews(trx, own, once, publication("reiz"));
    await hideNews(trx, own, once, "taken-back");
    expect(await deleteUnpublishedNews(trx, own, once)).toBe(false);
    expect(await deleteUnpublishedNews(trx, own, never)).toBe(true);
    expect(await findNews(trx, own, never)).toBeUndefined();
  });
});

test("an item keeps the profile it was published with, also when the profile is deleted", async () => {
  const profileId = randomUUID();
  const id = await anItem();
  await asTenant(storage.db, own, async (trx) => {
    await insertFundingProfile(trx, own, { id: profileId, content: { acronym: "OL" } });
    const told = { ...publication("maksats"), fundingProfileId: profileId };
    await publishNews(trx, own, id, told);
  });
  const read = () => asPublic(storage.db, (trx) => findPublicNews(trx, "maksats"));
  expect((await read())?.funding_profile).toEqual({ acronym: "OL" });
  await asTenant(storage.db, own, (trx) =>
    trx.deleteFrom("funding_profile").where("id", "=", profileId).execute(),
  );
  expect(await read()).toMatchObject({ funding_profile_id: profileId, funding_profile: null });
  await asTenant(storage.db, own, async (trx) => {
    expect(await findFundingProfiles(trx, own, [profileId])).toEqual(new Map());
    await hideNews(trx, own, id, "taken-back");
  });
});

type Question = (trx: TenantTransaction, scope: TenantScope, id: string) => Promise<unknown>;
const questions: [string, Question][] = [
  ["listNews", (trx, scope) => listNews(trx, scope)],
  ["findNews", findNews],
  ["lockNews", lockNews],
  ["listNewsRevisions", listNewsRevisions],
];

test.each(questions)(
  "%s: another organisation sees nothing, forged scope or not",
  async (_, ask) => {
    const id = await anItem();
    const rows = (found: unknown) => [found].flat().filter((row) => row !== undefined);
    expect(rows(await asTenant(storage.db, own, (trx) => ask(trx, own, id)))).not.toEqual([]);
    for (const scope of [other, own]) {
      expect(rows(await asTenant(storage.db, other, (trx) => ask(trx, scope, id)))).toEqual([]);
    }
  },
);

test("another organisation changes nothing", async () => {
  const id = await anItem();
  const before = await asTenant(storage.db, own, (trx) => findNews(trx, own, id));
  for (const scope of [other, own]) {
    await asTenant(storage.db, other, async (trx) => {
      await publishNews(trx, scope, id, publication("svess"));
      await hideNews(trx, scope, id, "taken-back");
      expect(await deleteUnpublishedNews(trx, scope, id)).toBe(false);
    });
  }
  expect(await asTenant(storage.db, own, (trx) => findNews(trx, own, id))).toEqual(before);
  await expect(
    asTenant(storage.db, other, (trx) => insertNews(trx, own, { id: randomUUID(), content: {} })),
  ).rejects.toMatchObject({ code: "42501" });
});

test("an id that is taken makes nothing new, whoever has it", async () => {
  const id = await anItem();
  for (const scope of [own, other]) {
    const made = await asTenant(storage.db, scope, (trx) =>
      insertNews(trx, scope, { id, content: {} }),
    );
    expect(made).toBe(false);
  }
});

test("an event counts those who were there; before that, those whose place is confirmed", async () => {
  const eventId = randomUUID();
  const registration = (state: string, forOrganisation: string) => ({
    id: randomUUID(),
    organisation_id: own.organisationId,
    event_id: eventId,
    for_organisation_id: forOrganisation,
    person_id: null,
    name: "Pētera Pārbaude",
    origin: "organiser",
    state,
    asked_at: now,
    offered_until: null,
    email: null,
  });
  const came = registration("confirmed", other.organisationId);
  await asTenant(storage.db, own, async (trx) => {
    await insertEvent(trx, own, {
      id: eventId,
      project_id: null,
      funding_profile_id: null,
      kind: "workshop",
      title: JSON.stringify(title),
      summary: null,
      starts_on: "2026-03-01",
      ends_on: "2026-03-02",
      zone: "Europe/Riga",
      capacity: null,
      state: "announced",
      visibility: "public",
    });
    const all = [
      came,
      registration("confirmed", own.organisationId),
      registration("refused", own.organisationId),
    ];
    await trx.insertInto("event_registration").values(all).execute();
    const confirmed = await listEventOrganisations(trx, own, eventId);
    expect(confirmed.map(({ name_lv, people }) => [name_lv, people])).toEqual([
      ["Reģions", 1],
      ["Utena", 1],
    ]);
    const half = { organisation_id: own.organisationId, event_id: eventId, day: "2026-03-01" };
    await trx
      .insertInto("event_half_day")
      .values({ ...half, half: "morning", hours: 4 })
      .execute();
    await trx
      .insertInto("attendance")
      .values({ ...half, half: "morning", registration_id: came.id, source: "list" })
      .execute();
    const there = await listEventOrganisations(trx, own, eventId);
    expect(there.map(({ name_lv, people }) => [name_lv, people])).toEqual([["Utena", 1]]);
    expect(await listEventDays(trx, own, eventId)).toEqual(["2026-03-01"]);
    expect((await listNewsSubjects(trx, own)).events).toHaveLength(1);
    expect((await listNewsSubjects(trx, other)).events).toHaveLength(0);
  });
  const open = await asPublic(storage.db, (trx) => listPublicEvents(trx, 10));
  expect(open.map((row) => row.id)).toEqual([eventId]);
});
