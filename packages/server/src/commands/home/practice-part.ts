import type { WaitingThing } from "@talka/contract";
import { listAdoptions, listCardsToCheck, listCardsToReview } from "@talka/storage";
import { daysAfter, type HomePart, waiting } from "../home-part.ts";

const moving = ["interested", "planning", "trying"];
const restsDays = 60;
const aheadDays = 14;

/** Cards of neighbours to check, own ones to look over, borrowed ones to tell back about. */
export const practicePart: HomePart = async ({ trx, who, today }) => {
  const mayRelease = who.rights.has("practice.release");
  const states = [
    ...(mayRelease ? ["peer-check"] : []),
    ...(who.rights.has("practice.review") ? ["coordinator-check"] : []),
  ];
  const checks = states.length === 0 ? [] : await listCardsToCheck(trx, who.scope, states);
  const things: WaitingThing[] = checks.map(({ id, title }) =>
    waiting({ kind: "card-check", title: named(title), path: `/practices/${id}` }, today),
  );
  if (!mayRelease) return things;
  const reviews = await listCardsToReview(trx, who.scope, daysAfter(today, aheadDays));
  const before = daysAfter(today, -restsDays);
  const adoptions = (await listAdoptions(trx, who.scope)).filter(
    (row) => moving.includes(row.state) && row.changed_on < before,
  );
  return [
    ...things,
    ...reviews.map(({ id, title, review_on: on }) =>
      waiting({ kind: "card-review", title: named(title), on, path: `/practices/${id}` }, today),
    ),
    ...adoptions.map(({ id }) =>
      waiting({ kind: "adoption-report", path: `/adoptions/${id}` }, today),
    ),
  ];
};

const named = (title: unknown) => title as WaitingThing["title"];
