import { listInvitations } from "@talka/storage";
import { daysAfter, type HomePart, waiting } from "../home-part.ts";
import { localDay } from "../local-day.ts";

const soonDays = 4;

/** Invitations nobody accepted that lapse within days. */
export const memberPart: HomePart = async ({ context, trx, who, today }) => {
  if (!who.rights.has("member.manage")) return [];
  const rows = await listInvitations(trx, who.scope, context.now());
  const days = rows.map((row) => localDay(row.expires_at)).sort();
  const soon = days.filter((day) => day <= daysAfter(today, soonDays));
  const [on] = soon;
  if (on === undefined) return [];
  return [
    waiting({ kind: "invitation-lapses", count: soon.length, on, path: "/organisation" }, today),
  ];
};
