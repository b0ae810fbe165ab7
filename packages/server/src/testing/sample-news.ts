import { randomUUID } from "node:crypto";
import { asGate, asTenant, findSession, insertEvent } from "@talka/storage";
import { tokenHash } from "../secrets.ts";
import type { TestServer, Visitor } from "./test-server.ts";

const by = "person" as const;

/** An item in Latvian and Lithuanian that nobody pays for. */
export const sampleNews = {
  title: {
    original: "lv",
    text: "Pašvaldības dalījās pieredzē",
    revision: 1,
    translations: { lt: { text: "Savivaldybės dalijosi patirtimi", revision: 1, by } },
  },
  lead: {
    original: "lv",
    text: "Četras dienas Rēzeknē.",
    revision: 1,
    translations: { lt: { text: "Keturios dienos Rezeknėje.", revision: 1, by: "machine" } },
  },
  body: null,
  photos: [],
  tags: ["LEAN"],
  projectId: null,
  fundingProfileId: null,
  eventId: null,
  meetingId: null,
} as const;

/** Does something in the name of a visitor's organisation, as its own code would. */
export async function actAs<Value>(
  { services, clock }: TestServer,
  { cookie }: Visitor,
  act: Parameters<typeof asTenant<Value>>[2] extends (trx: infer Trx) => Promise<Value>
    ? (trx: Trx, scope: Parameters<typeof asTenant>[1]) => Promise<Value>
    : never,
): Promise<Value> {
  const token = cookie?.split("=")[1] ?? "";
  const session = await asGate(services.db, (trx) => findSession(trx, tokenHash(token), clock.now));
  const scope = session?.acting?.scope;
  if (scope === undefined) throw new Error("the visitor acts for no organisation");
  return asTenant(services.db, scope, (trx) => act(trx, scope));
}

/** An event of the visitor's organisation that is over and public; gives its id. */
export async function anEvent(
  server: TestServer,
  visitor: Visitor,
  changes: {
    readonly funding_profile_id?: string;
    readonly details?: string;
    readonly state?: string;
    readonly ends_on?: string;
  } = {},
): Promise<string> {
  const id = randomUUID();
  const title = { original: "lv", text: "Atvērta vadība", revision: 1, translations: {} };
  await actAs(server, visitor, (trx, scope) =>
    insertEvent(trx, scope, {
      id,
      project_id: null,
      funding_profile_id: null,
      kind: "workshop",
      title: JSON.stringify(title),
      summary: null,
      place: "Rēzekne",
      starts_on: "2026-02-10",
      ends_on: "2026-02-11",
      zone: "Europe/Riga",
      capacity: null,
      state: "over",
      visibility: "public",
      ...changes,
    }),
  );
  return id;
}
