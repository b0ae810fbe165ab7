import { randomUUID } from "node:crypto";
import { rm } from "node:fs/promises";
import { openStorage, type Storage } from "../open-storage.ts";
import { insertMembership, insertPerson } from "../postgres/gate/accounts.ts";
import { insertOrganisation } from "../postgres/gate/first-setup.ts";
import { type TenantScope, tenantScope } from "../postgres/tenant-scope.ts";
import { asGate } from "../postgres/transactions.ts";
import { preparedFolder } from "./prepared-folder.ts";

/** A storage of its own for a test file, on the real engine, gone afterwards. */
export async function temporaryStorage(): Promise<{
  storage: Storage;
  folder: string;
  end(): Promise<void>;
}> {
  const folder = await preparedFolder();
  const opened = await openStorage({ dataFolder: folder, databaseUrl: null, port: 0 });
  if (!opened.ok) throw new Error(JSON.stringify(opened.error));
  const storage = opened.value;
  return {
    storage,
    folder,
    async end() {
      await storage.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** A new organisation with one member, and that member's scope. */
export async function aTenant(storage: Storage, name = "Pārbaude"): Promise<TenantScope> {
  return asGate(storage.db, async (trx) => {
    const organisationId = await insertOrganisation(trx, {
      kind: "novads",
      country: "LV",
      nameLv: name,
      nameLt: name,
      nameEn: name,
    });
    return aMember(trx, organisationId);
  });
}

/** A new person in an organisation, and that person's scope. */
export async function aMember(
  trx: Parameters<typeof insertPerson>[0],
  organisationId: string,
): Promise<TenantScope> {
  const personId = await insertPerson(trx, {
    name: "Pētera Pārbaude",
    email: `${randomUUID()}@example.lv`,
    locale: "lv",
    passwordHash: "scrypt$",
  });
  if (personId === null) throw new Error("the e-mail address was taken");
  await insertMembership(trx, organisationId, personId, ["municipality-coordinator"]);
  return tenantScope(organisationId, personId);
}
