import { createHash } from "node:crypto";
import {
  type DemoIdea,
  type DemoTrial,
  demoA3,
  demoIdeas,
  demoStandard,
  demoTrials,
} from "@talka/demo";
import {
  addRecordLink,
  asGate,
  asTenant,
  demoScope,
  insertIdea,
  insertIdeaNote,
  insertStandard,
  insertTrial,
  insertTrialLog,
  lockIdea,
  lockTrial,
  moveIdea,
  putBoardLimits,
  putReading,
  putStandardVersion,
  setIdeaSupport,
  stableId,
  type TenantScope,
  type TenantTransaction,
  updateTrial,
} from "@talka/storage";
import { dayIn } from "../commands/day-in.ts";
import { emptyParts } from "../commands/trial-reading.ts";
import type { Services } from "../services.ts";
import { organisationIdOf, personIdOf } from "./seed-demo.ts";

const dayMs = 86_400_000;
const ideaId = (id: string) => stableId(`demo-idea:${id}`);
const trialId = (id: string) => stableId(`demo-trial:${id}`);
const standardId = stableId("demo-standard:checklist");
const markOf = (key: string) => createHash("sha256").update(`demo:${key}`).digest();

/** Puts ideas, trials and standard work of Ludza in place; what is there stays as it is. */
export async function seedTrials(services: Services): Promise<void> {
  const organisation = organisationIdOf("ludza");
  const who = await asGate(services.db, (trx) =>
    demoScope(trx, organisation, personIdOf("ludza-clerk")),
  );
  if (who === null) return;
  const now = services.now();
  await asTenant(services.db, who, async (trx) => {
    for (const idea of demoIdeas) await seedIdea(trx, who, idea, now);
    for (const trial of demoTrials) await seedTrial(trx, who, trial, now);
    await seedStandard(trx, who, now);
  });
}

const daysBack = (now: Date, days: number) => dayIn(new Date(now.getTime() - days * dayMs));

async function seedIdea(
  trx: TenantTransaction,
  scope: TenantScope,
  idea: DemoIdea,
  now: Date,
): Promise<void> {
  const id = ideaId(idea.id);
  if ((await lockIdea(trx, scope, id)) !== undefined) return;
  const { title, effect, effort, payoff, proposer, state } = idea;
  const content = { title, effect, effort, payoff, proposer, teamId: null, processId: null };
  await insertIdea(trx, scope, id, content, daysBack(now, idea.daysAgo));
  if (state !== "new") {
    await moveIdea(trx, scope, id, {
      state,
      since: daysBack(now, Math.floor(idea.daysAgo / 2)),
      answeredOn: daysBack(now, idea.daysAgo - 3),
      answer: idea.answer,
      notNowReason: idea.reason,
      mergedInto: null,
    });
  }
  for (let k = 0; k < idea.supporters; k++) {
    await setIdeaSupport(trx, scope, id, markOf(`supporter:${k}`), true);
  }
  for (const [k, text] of idea.notes.entries()) {
    await insertIdeaNote(trx, scope, id, { id: stableId(`demo-note:${idea.id}:${k}`), text });
  }
  await putBoardLimits(trx, scope, {
    new: null,
    "looked-at": 6,
    trying: 3,
    checking: 3,
    standard: null,
  });
}

async function seedTrial(
  trx: TenantTransaction,
  scope: TenantScope,
  trial: DemoTrial,
  now: Date,
): Promise<void> {
  const id = trialId(trial.id);
  if ((await lockTrial(trx, scope, id)) !== undefined) return;
  const weeks = trial.weeksSince ?? -2;
  const day = (week: number) => daysBack(now, 7 * week);
  const { title, question, change, measure, unit, from, to, scope: where, risks } = trial;
  const { residentEffect, staffEffect } = trial;
  const clock = unit === "days" ? "elapsed" : null;
  const by = day(weeks - 12);
  const prediction = { measure, unit, clock, better: "lower", from, to, by };
  const told = { title, question, change, prediction, scope: where, risks };
  const plan = { ...told, residentEffect, staffEffect, startOn: day(weeks), checkOn: by };
  await insertTrial(trx, scope, { id, plan, ...emptyParts, processId: null, teamId: null });
  const subject = { kind: "trial", id };
  await addRecordLink(trx, scope, { kind: "idea", id: ideaId(trial.idea) }, subject, "became");
  if (trial.weeksSince === null) return;
  const first = weeks + trial.before.length;
  const at = (values: readonly number[]) =>
    values.map((value, k) => ({ on: day(first - k), value }));
  const peers =
    trial.peer === null ? [] : [{ name: trial.peer.name, measures: at(trial.peer.values) }];
  const source = "Lietvedības žurnāls, katras nedēļas mediāna";
  const [minutesBefore, minutesAfter, yearlyVolume] = trial.minutes ?? [null, null, null];
  const seen = { surprise: trial.surprise, residentSeen: "", staffSeen: "" };
  await updateTrial(
    trx,
    scope,
    id,
    {
      state: trial.decision === null ? "doing" : "decided",
      startedOn: day(weeks + 1),
      change: { on: day(weeks), writtenOn: day(weeks + 1) },
      measured: { measures: at([...trial.before, ...trial.after]), source, peers },
      ...(trial.id === demoStandard.trial
        ? {
            a3: {
              ...demoA3,
              steps: demoA3.steps.map(({ what, who, week }) => ({ what, who, when: day(week) })),
            },
          }
        : {}),
      findings: { ...seen, minutesBefore, minutesAfter, yearlyVolume },
      ...(trial.decision === null
        ? {}
        : {
            act: {
              decision: "adopt",
              decidedOn: daysBack(now, 3),
              content: { decision: "adopt", ...trial.decision },
            },
          }),
    },
    now,
  );
  for (const [k, text] of trial.log.entries()) {
    const line = { id: stableId(`demo-log:${trial.id}:${k}`), on: day(weeks - k), text };
    await insertTrialLog(trx, scope, id, line);
  }
}

async function seedStandard(trx: TenantTransaction, scope: TenantScope, now: Date): Promise<void> {
  const { title, ownerRole, whatChanged, steps, readers } = demoStandard;
  const source = trialId(demoStandard.trial);
  const isNew = await insertStandard(trx, scope, {
    id: standardId,
    title,
    processId: null,
    trialId: source,
  });
  if (!isNew) return;
  const content = { steps, ownerRole, whatChanged, reviewOn: daysBack(now, -180) };
  await putStandardVersion(trx, scope, standardId, 1, content, daysBack(now, 2));
  const from = { kind: "trial", id: source };
  await addRecordLink(trx, scope, from, { kind: "standard", id: standardId }, "kept-as");
  for (let k = 0; k < readers; k++) {
    const mark = markOf(`reader:${k}`);
    await putReading(trx, scope, standardId, { version: 1, mark, teamId: null });
  }
}
