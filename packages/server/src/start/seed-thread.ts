import type { Circle } from "@talka/demo";
import { asGate, type Database, type GateTransaction } from "@talka/storage";
import { circleId } from "./circle-commands.ts";
import { organisationIdOf } from "./seed-demo.ts";

/** Ties what came of the circle's session to it, and lets neighbours know what became of their ideas. */
export async function seedThread(db: Database, { borrowed }: Circle): Promise<void> {
  const host = organisationIdOf("latgale");
  const meeting = {
    from_kind: "meeting",
    from_id: circleId("meeting"),
    from_organisation_id: host,
  };
  await asGate(db, async (trx) => {
    const rows = await trx
      .selectFrom("borrowing_intent")
      .select(["id", "organisation_id", "from_organisation_id", "state"])
      .where(
        "id",
        "in",
        borrowed.map(({ by }) => circleId(`borrowed:${by}`)),
      )
      .execute();
    const links = rows.map((row) => ({
      ...meeting,
      organisation_id: row.organisation_id,
      to_kind: "borrowing",
      to_id: row.id,
      to_organisation_id: row.organisation_id,
      relation: "borrowed-as",
    }));
    const told = {
      ...meeting,
      organisation_id: host,
      to_kind: "news",
      to_id: circleId("news"),
      to_organisation_id: host,
      relation: "told-as",
    };
    await trx
      .insertInto("record_link")
      .values([...links, told])
      .onConflict((conflict) => conflict.doNothing())
      .execute();
    for (const row of rows) await letKnow(trx, row);
  });
}

interface Borrowed {
  readonly id: string;
  readonly organisation_id: string;
  readonly from_organisation_id: string;
}

/** Once, however often the demo is filled up. */
async function letKnow(trx: GateTransaction, row: Borrowed): Promise<void> {
  const known = await trx
    .selectFrom("notice")
    .select("id")
    .where("about_id", "=", row.id)
    .executeTakeFirst();
  if (known !== undefined) return;
  await trx
    .insertInto("notice")
    .values({
      organisation_id: row.from_organisation_id,
      for_right: "lean.contribute",
      person_id: null,
      kind: "borrowing.moved",
      about_kind: "borrowing",
      about_id: row.id,
      words: "{}",
      from_organisation_id: row.organisation_id,
    })
    .execute();
}
