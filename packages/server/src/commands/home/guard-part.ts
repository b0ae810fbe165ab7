import { countAccessLines, listLeavingAnswers } from "@talka/storage";
import { titleOf } from "../../presenters/present-evaluation.ts";
import { daysAfter, type HomePart, waiting } from "../home-part.ts";

const daysAhead = 60;
const daysBack = 30;
const dayMs = 86_400_000;

/** For whoever guards personal data: what leaves by itself, and who looked at what. */
export const guardPart: HomePart = async ({ context, trx, who, today }) => {
  if (!who.rights.has("audit.read")) return [];
  const leaving = await listLeavingAnswers(trx, who.scope, today, daysAfter(today, daysAhead));
  const since = new Date(context.now().getTime() - daysBack * dayMs);
  const lines = await countAccessLines(trx, who.scope, since);
  return [
    ...leaving.map((row) =>
      waiting(
        {
          kind: "retention",
          title: titleOf(row.title),
          on: row.on,
          path: "/access-record",
        },
        today,
      ),
    ),
    ...(lines === 0
      ? []
      : [waiting({ kind: "access-log", count: lines, path: "/access-record" }, today)]),
  ];
};
