import { listComingSessions } from "@talka/storage";
import { titleOf } from "../../presenters/present-evaluation.ts";
import { daysAfter, type HomePart, waiting } from "../home-part.ts";

const daysAhead = 30;

/** Sessions to be led soon, and such as were never closed. */
export const sessionPart: HomePart = async ({ trx, who, today }) => {
  if (!who.rights.has("meeting.lead")) return [];
  const rows = await listComingSessions(trx, who.scope, daysAfter(today, daysAhead));
  return rows.map((row) => {
    const isOn = row.starts_on <= today && row.ends_on >= today;
    const path = `/meetings/${row.id}${row.stage === "prepared" ? "/prepare" : ""}`;
    const on = isOn ? today : row.starts_on;
    return waiting({ kind: "session", title: titleOf(row.title), on, path }, today);
  });
};
