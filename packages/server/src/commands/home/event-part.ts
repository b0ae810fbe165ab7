import type { WaitingThing } from "@talka/contract";
import { eventDetails } from "@talka/exchange";
import { listComingEvents, listOwnStates } from "@talka/storage";
import { titleOf } from "../../presenters/present-evaluation.ts";
import { daysAfter, type HomePart, waiting } from "../home-part.ts";

const daysAhead = 60;

/** Announced events outside of projects that the reader may come to; those of projects are told there. */
export const eventPart: HomePart = async ({ trx, who, today }) => {
  if (!who.rights.has("lean.contribute")) return [];
  const rows = await listComingEvents(trx, today, daysAfter(today, daysAhead));
  const states = await listOwnStates(trx, who.scope.personId);
  const known = new Set(states.map((row) => row.event_id));
  return rows
    .filter((row) => row.project_id === null && !known.has(row.id))
    .flatMap((row): WaitingThing[] => {
      const about = { title: titleOf(row.title), path: `/events/${row.id}` };
      const closesOn = eventDetails(row.details).registration.closesOn;
      const event = waiting({ kind: "event", ...about, on: row.starts_on }, today);
      if (closesOn === null || closesOn < today) return [event];
      return [waiting({ kind: "registration-closes", ...about, on: closesOn }, today)];
    });
};
