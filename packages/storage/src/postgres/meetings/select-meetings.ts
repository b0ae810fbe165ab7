import type { TenantScope } from "../tenant-scope.ts";
import type { TenantTransaction } from "../transactions.ts";
import { type MeetingScope, meetingScope } from "./meeting-scope.ts";

function meetings(trx: TenantTransaction, scope: TenantScope) {
  return trx
    .selectFrom("meeting as m")
    .leftJoin("funding_profile as f", "f.id", "m.funding_profile_id")
    .select(["m.id", "m.setup", "m.stage", "m.join_code", "m.created_at", "m.closed_at"])
    .select(["m.funding_profile_id", "m.keep_until", "f.content as funding_profile"])
    .where("m.organisation_id", "=", scope.organisationId);
}

/** Meetings of the organisation, latest first. */
export function listMeetings(trx: TenantTransaction, scope: TenantScope) {
  return meetings(trx, scope).orderBy("m.created_at", "desc").orderBy("m.id").execute();
}

/** A meeting as prepared. */
export type MeetingRow = Awaited<ReturnType<typeof listMeetings>>[number];

/** One meeting, or `undefined`. */
export function findMeeting(trx: TenantTransaction, scope: TenantScope, meetingId: string) {
  return meetings(trx, scope).where("m.id", "=", meetingId).executeTakeFirst();
}

/** The room of a meeting of one's own organisation, or `null`: the check that lets members in. */
export async function openOwnMeeting(
  trx: TenantTransaction,
  scope: TenantScope,
  meetingId: string,
): Promise<MeetingScope | null> {
  const row = await findMeeting(trx, scope, meetingId);
  return row === undefined ? null : meetingScope(scope.organisationId, row.id);
}
