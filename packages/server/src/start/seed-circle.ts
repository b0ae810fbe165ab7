import { type Circle, circleDemo, type DemoRegion } from "@talka/demo";
import { wordingOf } from "@talka/exchange";
import {
  asGate,
  asTenant,
  demoScope,
  insertFundingProfile,
  insertProject,
  type TenantScope,
  type TenantTransaction,
} from "@talka/storage";
import type { Services } from "../services.ts";
import { circleId } from "./circle-commands.ts";
import { seedCircleBorrowings } from "./seed-circle-borrowings.ts";
import { seedCircleEvaluations } from "./seed-circle-evaluation.ts";
import { seedCircleEvent } from "./seed-circle-events.ts";
import { seedCircleNews } from "./seed-circle-news.ts";
import { seedCircleSession } from "./seed-circle-session.ts";
import { seedCircleTraining } from "./seed-circle-training.ts";
import { seedComingVisit } from "./seed-coming-visit.ts";
import { organisationIdOf, personIdOf } from "./seed-demo.ts";
import { seedThread } from "./seed-thread.ts";
import { translated } from "./translated.ts";

const home = { profileId: circleId("funding"), projectId: circleId("project") };

/** Puts the circle of 2018 in place: who paid, who took part, what happened. */
export async function seedCircle(services: Services, region: DemoRegion): Promise<void> {
  const { db, now } = services;
  const circle = circleDemo();
  const lead = organisationIdOf("latgale");
  const scopeOf = (person: string) => asGate(db, (trx) => demoScope(trx, lead, personIdOf(person)));
  const coordinator = await scopeOf("latgale-network-coordinator");
  const moderator = await scopeOf("latgale-moderator");
  if (coordinator === null || moderator === null) return;
  await asTenant(db, coordinator, async (trx) => {
    await seedProject(trx, coordinator, region, circle);
    for (const event of circle.events) {
      await seedCircleEvent(trx, coordinator, home, circle, event);
    }
    await seedCircleTraining(trx, coordinator, home, circle);
    await seedComingVisit(trx, coordinator, circle, now());
  });
  await seedCircleSession(db, moderator, region, circle);
  await seedCircleEvaluations(services, coordinator, home, region, circle);
  await seedCircleBorrowings(db, region, circle);
  await asTenant(db, coordinator, (trx) => seedCircleNews(trx, coordinator, home, circle));
  await seedThread(db, circle);
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
  await insertFundingProfile(trx, scope, { id: home.profileId, content });
  const partner = (id: string, part: "lead" | "partner" | "associated") => ({
    organisationId: organisationIdOf(id),
    part,
    since: funding.startsOn,
    until: funding.endsOn,
  });
  await insertProject(trx, scope, {
    id: home.projectId,
    fundingProfileId: home.profileId,
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
