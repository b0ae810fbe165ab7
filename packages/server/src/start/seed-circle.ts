import { type Circle, circleDemo, type DemoRegion } from "@talka/demo";
import { wordingOf } from "@talka/exchange";
import {
  asGate,
  asTenant,
  demoScope,
  insertEvent,
  insertFundingProfile,
  insertProject,
  saveHalfDays,
  type TenantScope,
  type TenantTransaction,
} from "@talka/storage";
import type { Services } from "../services.ts";
import { circleId } from "./circle-commands.ts";
import { seedCircleSession } from "./seed-circle-session.ts";
import { organisationIdOf, personIdOf } from "./seed-demo.ts";

const profileId = circleId("funding");
const projectId = circleId("project");

/** Puts the circle of 2018 in place: who paid, who took part, what happened. */
export async function seedCircle({ db }: Services, region: DemoRegion): Promise<void> {
  const circle = circleDemo();
  const lead = organisationIdOf("latgale");
  const scopeOf = (person: string) => asGate(db, (trx) => demoScope(trx, lead, personIdOf(person)));
  const coordinator = await scopeOf("latgale-network-coordinator");
  const moderator = await scopeOf("latgale-moderator");
  if (coordinator === null || moderator === null) return;
  await asTenant(db, coordinator, async (trx) => {
    await seedProject(trx, coordinator, region, circle);
    for (const event of circle.events) await seedEvent(trx, coordinator, event);
  });
  await seedCircleSession(db, moderator, region, circle);
}

async function seedProject(
  trx: TenantTransaction,
  scope: TenantScope,
  region: DemoRegion,
  { funding }: Circle,
): Promise<void> {
  const { statement, disclaimer } = wordingOf(funding.period);
  const content = {
    ...funding,
    emblem: { kind: "eu" },
    statement,
    disclaimer,
    description: {},
    rulesLink: null,
  };
  await insertFundingProfile(trx, scope, { id: profileId, content });
  const partner = (id: string, part: "lead" | "partner" | "associated") => ({
    organisationId: organisationIdOf(id),
    part,
    since: funding.startsOn,
    until: funding.endsOn,
  });
  await insertProject(trx, scope, {
    id: projectId,
    fundingProfileId: profileId,
    kind: "project",
    title: translated(funding.projectTitle),
    theme: "LEAN",
    startsOn: funding.startsOn,
    endsOn: funding.endsOn,
    details: {},
    partners: [
      partner("latgale", "lead"),
      ...region.circleOf2018.map((id) => partner(id, "associated")),
      ...["utena", "zarasai", "rokiskis"].map((id) => partner(id, "partner")),
    ],
  });
}

async function seedEvent(
  trx: TenantTransaction,
  scope: TenantScope,
  event: Circle["events"][number],
): Promise<void> {
  const days = event.halfDays.map(({ day }) => day).sort();
  const id = circleId(`event:${event.id}`);
  const agenda = event.agenda.map(({ day, from, to, title, speaker }, k) => ({
    id: circleId(`event:${event.id}:agenda:${k}`),
    day,
    begins: from,
    ends: to,
    title: translated(title),
    speaker,
    room: "",
    language: "lv",
    interpretation: [],
  }));
  const isNew = await insertEvent(trx, scope, {
    id,
    project_id: projectId,
    funding_profile_id: profileId,
    kind: event.kind,
    title: JSON.stringify(translated(event.title)),
    summary: JSON.stringify(translated(event.summary)),
    place: event.place,
    starts_on: days[0] ?? "",
    ends_on: days.at(-1) ?? "",
    zone: "Europe/Riga",
    capacity: null,
    state: "over",
    visibility: "public",
    details: JSON.stringify({ agenda }),
  });
  if (!isNew) return;
  const times = {
    morning: { begins: "09:30", ends: "12:30" },
    afternoon: { begins: "13:30", ends: "16:30" },
  };
  const halfDays = event.halfDays.map((one) => ({ ...one, ...times[one.half] }));
  await saveHalfDays(trx, scope, id, halfDays);
}

interface Texts {
  readonly lv: string;
  readonly lt: string;
  readonly en: string;
}

/** A Latvian text with its translations, made by a person. */
function translated({ lv, lt, en }: Texts) {
  const of = (text: string) => ({ text, revision: 1, by: "person" });
  return { original: "lv", text: lv, revision: 1, translations: { lt: of(lt), en: of(en) } };
}
