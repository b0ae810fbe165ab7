import type { Circle } from "@talka/demo";
import { insertEvent, type TenantScope, type TenantTransaction } from "@talka/storage";
import { dayIn } from "../commands/day-in.ts";
import { circleId } from "./circle-commands.ts";
import { circleEventId } from "./seed-circle-events.ts";
import { translated } from "./translated.ts";

const zone = "Europe/Riga";
const dayMs = 86_400_000;
const daysAhead = 28;
/** So many days before, the list is closed. */
const closesBefore = 7;

/** Announces an event four weeks ahead, so that there is one to register for. */
export async function seedComingVisit(
  trx: TenantTransaction,
  scope: TenantScope,
  { comingVisit }: Circle,
  now: Date,
): Promise<void> {
  const id = circleEventId("coming-visit");
  const dayAhead = (days: number) => dayIn(new Date(now.getTime() + days * dayMs), zone);
  const day = dayAhead(daysAhead);
  const { title, summary, place, capacity } = comingVisit;
  const agenda = comingVisit.agenda.map(({ from, to, speaker, title }, k) => ({
    id: circleId(`agenda:coming-visit:${k}`),
    day,
    begins: from,
    ends: to,
    title: translated(title),
    speaker,
    room: "",
    language: "lv",
    interpretation: ["lt"],
  }));
  const registration = {
    mode: "open",
    closesOn: dayAhead(daysAhead - closesBefore),
    quotas: [],
    waiting: "order",
    replyHours: 48,
  };
  const isNew = await insertEvent(trx, scope, {
    id,
    project_id: null,
    funding_profile_id: null,
    kind: "visit",
    title: JSON.stringify(translated(title)),
    summary: JSON.stringify(translated(summary)),
    place,
    starts_on: day,
    ends_on: day,
    zone,
    capacity,
    state: "announced",
    visibility: "public",
    details: JSON.stringify({ agenda, registration }),
  });
  if (!isNew) return;
  const half = (half: string, begins: string, ends: string, hours: number) => ({
    organisation_id: scope.organisationId,
    event_id: id,
    day,
    half,
    hours,
    begins,
    ends,
  });
  await trx
    .insertInto("event_half_day")
    .values([half("morning", "10:00", "12:30", 2.5), half("afternoon", "13:30", "15:30", 2)])
    .execute();
}
