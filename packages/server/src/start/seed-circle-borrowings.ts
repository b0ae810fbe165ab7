import type { Circle, DemoRegion } from "@talka/demo";
import { asGate, type Database } from "@talka/storage";
import { circleId } from "./circle-commands.ts";
import { organisationIdOf } from "./seed-demo.ts";

/**
 * Keeps what became of some of the borrowed ideas. The municipality of today carries on what the one
 * of 2018 borrowed, except where both ends were joined to the same one.
 */
export async function seedCircleBorrowings(
  db: Database,
  region: DemoRegion,
  { borrowed, session }: Circle,
): Promise<void> {
  const today = (id: string) => {
    const successors = region.organisations.find((one) => one.id === id)?.successors ?? [];
    return successors.length === 1 ? successors[0]!.organisation : id;
  };
  const rows = borrowed.flatMap(({ by, state, reason, changedOn }) => {
    const intent = session.borrowings.find((one) => one.by === by);
    if (intent === undefined) return [];
    const idea = session.groups
      .find(({ id }) => id === intent.group)
      ?.cards.find(({ kind }) => kind === "idea")?.text;
    const pair = [by, intent.from] as const;
    const carried = today(by) === today(intent.from) ? pair : pair.map(today);
    return {
      id: circleId(`borrowed:${by}`),
      organisation_id: organisationIdOf(carried[0] ?? by),
      from_organisation_id: organisationIdOf(carried[1] ?? intent.from),
      idea: idea ?? "",
      first_step: intent.firstStep,
      state,
      reason,
      started_on: session.endsOn,
      changed_on: changedOn,
    };
  });
  await asGate(db, (trx) =>
    trx
      .insertInto("borrowing_intent")
      .values(rows)
      .onConflict((conflict) => conflict.doNothing())
      .execute(),
  );
}
