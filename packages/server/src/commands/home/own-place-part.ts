import type { WaitingThing } from "@talka/contract";
import { listOwnPlaces } from "@talka/storage";
import { titleOf } from "../../presenters/present-evaluation.ts";
import { dayIn } from "../day-in.ts";
import { daysAfter, type HomePart, waiting } from "../home-part.ts";

const daysAhead = 60;

/** Places the reader has at events, and such as wait for an answer. */
export const ownPlacePart: HomePart = async ({ context, trx, who, today }) => {
  const rows = await listOwnPlaces(trx, who.scope, today);
  return rows.flatMap((row): WaitingThing[] => {
    const about = { title: titleOf(row.title), path: `/events/${row.event_id}` };
    if (row.state !== "offered") {
      if (row.starts_on > daysAfter(today, daysAhead)) return [];
      const hasBegun = row.starts_on < today;
      const on = hasBegun ? today : row.starts_on;
      return [waiting({ kind: "own-event", ...about, on }, today)];
    }
    // an offer whose time is over goes to the next one waiting
    if (row.offered_until === null || row.offered_until <= context.now()) return [];
    return [
      waiting({ kind: "own-offer", ...about, on: dayIn(row.offered_until, row.zone) }, today),
    ];
  });
};
