import { listEventsWithAsked } from "@talka/storage";
import { titleOf } from "../../presenters/present-evaluation.ts";
import { type HomePart, waiting } from "../home-part.ts";

/** Registrations that wait for a decision, told by event. */
export const registrationPart: HomePart = async ({ trx, who, today }) => {
  if (!who.rights.has("event.manage")) return [];
  const rows = await listEventsWithAsked(trx, who.scope, today);
  return rows.map((row) =>
    waiting(
      {
        kind: "registrations-decide",
        title: titleOf(row.title),
        count: Number(row.asked),
        path: `/events/${row.id}/people`,
      },
      today,
    ),
  );
};
