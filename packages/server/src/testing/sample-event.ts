import { randomUUID } from "node:crypto";
import {
  asGate,
  asTenant,
  findSession,
  insertEvent,
  insertProject,
  type TenantScope,
} from "@talka/storage";
import { tokenHash } from "../secrets.ts";
import type { TestServer, Visitor } from "./test-server.ts";

/** A title in one language. */
export const aTitle = (text: string) => ({
  original: "lv" as const,
  text,
  revision: 1,
  translations: {},
});

/** The scope of a visitor who is signed in. */
export async function scopeOf(
  { services, clock }: TestServer,
  visitor: Visitor,
): Promise<TenantScope> {
  const token = visitor.cookie?.split("=")[1] ?? "";
  const session = await asGate(services.db, (trx) => findSession(trx, tokenHash(token), clock.now));
  if (session?.acting == null) throw new Error("nobody is signed in");
  return session.acting.scope;
}

/** A project of the visitor's organisation with partners. */
export async function aProject(
  server: TestServer,
  visitor: Visitor,
  partnerIds: readonly string[] = [],
): Promise<string> {
  const id = randomUUID();
  const scope = await scopeOf(server, visitor);
  await asTenant(server.services.db, scope, (trx) =>
    insertProject(trx, scope, {
      id,
      fundingProfileId: null,
      kind: "project",
      title: aTitle("Atvērta vadība"),
      theme: "LEAN",
      startsOn: "2026-01-01",
      endsOn: "2026-12-31",
      details: {},
      partners: [scope.organisationId, ...partnerIds].map((organisationId, k) => ({
        organisationId,
        part: k === 0 ? ("lead" as const) : ("partner" as const),
        since: null,
        until: null,
      })),
    }),
  );
  return id;
}

/** An event of the visitor's organisation. */
export async function anEvent(
  server: TestServer,
  visitor: Visitor,
  given: { readonly projectId?: string; readonly fundingProfileId?: string; day?: string } = {},
): Promise<string> {
  const id = randomUUID();
  const scope = await scopeOf(server, visitor);
  const day = given.day ?? "2026-03-02";
  await asTenant(server.services.db, scope, (trx) =>
    insertEvent(trx, scope, {
      id,
      project_id: given.projectId ?? null,
      funding_profile_id: given.fundingProfileId ?? null,
      kind: "workshop",
      title: JSON.stringify(aTitle("LEAN darbnīca")),
      summary: null,
      starts_on: day,
      ends_on: day,
      zone: "Europe/Riga",
      capacity: null,
      state: "announced",
      visibility: "own",
    }),
  );
  return id;
}
