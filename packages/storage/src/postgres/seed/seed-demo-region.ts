import type { Tables } from "../tables.ts";
import type { GateTransaction } from "../transactions.ts";

/** A demo organisation. */
export type DemoOrganisation = Omit<Tables["organisation"], "demo" | "created_at">;

/** A demo person with the membership that makes the person of use. */
export interface DemoMember {
  readonly id: string;
  readonly name: string;
  readonly locale: string;
  readonly organisationId: string;
  readonly roles: readonly string[];
}

/** Adds the demo organisations that are not there yet; parents must stand before their parts. */
export async function seedOrganisations(
  trx: GateTransaction,
  organisations: readonly DemoOrganisation[],
  successors: readonly Tables["organisation_successor"][],
): Promise<void> {
  if (organisations.length > 0) {
    await trx
      .insertInto("organisation")
      .values(organisations.map((organisation) => ({ ...organisation, demo: true })))
      .onConflict((conflict) => conflict.column("id").doNothing())
      .execute();
  }
  if (successors.length > 0) {
    await trx
      .insertInto("organisation_successor")
      .values([...successors])
      .onConflict((conflict) => conflict.columns(["from_id", "to_id"]).doNothing())
      .execute();
  }
}

/** Adds the demo people that are not there yet; they have no e-mail and no password. */
export async function seedMembers(
  trx: GateTransaction,
  members: readonly DemoMember[],
): Promise<void> {
  if (members.length === 0) return;
  await trx
    .insertInto("person")
    .values(
      members.map(({ id, name, locale }) => ({
        id,
        name,
        locale,
        email: null,
        password_hash: null,
        demo: true,
      })),
    )
    .onConflict((conflict) => conflict.column("id").doNothing())
    .execute();
  await trx
    .insertInto("membership")
    .values(
      members.map((member) => ({
        organisation_id: member.organisationId,
        person_id: member.id,
        roles: [...member.roles],
        may_keep_names: false,
      })),
    )
    .onConflict((conflict) => conflict.columns(["organisation_id", "person_id"]).doNothing())
    .execute();
}
