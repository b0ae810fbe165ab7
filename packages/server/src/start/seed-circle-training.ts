import type { Circle } from "@talka/demo";
import {
  insertTrainingCycle,
  putTrainingDay,
  type TenantScope,
  type TenantTransaction,
} from "@talka/storage";
import { circleId } from "./circle-commands.ts";
import { circleEventId, type EventHome } from "./seed-circle-events.ts";
import { translated } from "./translated.ts";

/** Joins the ten training days to a cycle with topics, trainer and assignments. */
export async function seedCircleTraining(
  trx: TenantTransaction,
  scope: TenantScope,
  home: EventHome,
  circle: Circle,
): Promise<void> {
  const cycleId = circleId("training");
  const isNew = await insertTrainingCycle(trx, scope, cycleId, {
    projectId: home.projectId,
    fundingProfileId: home.profileId,
    title: translated(circle.training.title),
    aim: translated(circle.training.aim),
    requiredShare: 0.8,
    trialRequired: false,
  });
  if (!isNew) return;
  const days = circle.events.filter(({ kind }) => kind === "training-day");
  for (const [k, event] of days.entries()) {
    const day = circle.training.days[k];
    if (day === undefined) continue;
    await putTrainingDay(
      trx,
      scope,
      { cycleId, eventId: circleEventId(event.id) },
      { ...day, ownTopic: "", trainer: "Demo Grāmata", dueOn: null },
    );
  }
}
