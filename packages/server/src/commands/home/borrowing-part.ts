import { listBorrowings } from "@talka/storage";
import { daysAfter, type HomePart, waiting } from "../home-part.ts";

const moving = ["interested", "planning", "trying"];
const restsDays = 60;

/** Borrowed ideas that have not moved for two months. */
export const borrowingPart: HomePart = async ({ trx, who, today }) => {
  if (!who.rights.has("practice.release")) return [];
  const rows = await listBorrowings(trx, who.scope);
  const before = daysAfter(today, -restsDays);
  return rows
    .filter((row) => row.organisation_id === who.scope.organisationId)
    .filter((row) => moving.includes(row.state) && row.changed_on < before)
    .map((row) => waiting({ kind: "borrowing-move", title: row.idea, path: "/borrowing" }, today));
};
