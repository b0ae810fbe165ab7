import { AnalysisSettings } from "@talka/contract";
import { type DemoObstacle, type DemoRegion, demoVoices } from "@talka/demo";
import { analyseLog, type AnalysisSettings as Settings } from "@talka/engine";
import {
  addEcho,
  addRecordLink,
  asGate,
  asTenant,
  demoScope,
  findAnalysisVersion,
  findProcess,
  insertObservation,
  insertObstacle,
  insertProject,
  joinObservations,
  listAnalyses,
  type MeasuredPlace,
  placeObstacle,
  saveBallot,
  saveCause,
  saveWhy,
  shareObstacle,
  stableId,
  type TenantScope,
} from "@talka/storage";
import { localDay } from "../commands/local-day.ts";
import type { Services } from "../services.ts";
import { organisationIdOf, personIdOf } from "./seed-demo.ts";
import { processIdOf } from "./seed-maps.ts";
import { translated } from "./translated.ts";

const voiceId = (key: string) => stableId(`voices:${key}`);
const dayMs = 24 * 3_600_000;
const hourMs = 3_600_000;

/** The neighbours of today, who show one another their obstacles. */
const neighbours = [
  "augsdaugava",
  "balvi",
  "daugavpils",
  "kraslava",
  "livani",
  "ludza",
  "preili",
  "rezekne",
  "rezekne-county",
  "utena",
  "zarasai",
  "rokiskis",
];

/** Puts in place what people of the demo say gets in the way, unless it is there. */
export async function seedVoices(services: Services, region: DemoRegion): Promise<void> {
  const { db, now } = services;
  const dayAgo = (days: number) => localDay(new Date(now().getTime() - days * dayMs));
  const scopeOf = (organisation: string, person: string) =>
    asGate(db, (trx) => demoScope(trx, organisationIdOf(organisation), personIdOf(person)));
  const lead = await scopeOf("latgale", "latgale-network-coordinator");
  const ludza = await scopeOf("ludza", "ludza-coordinator");
  if (lead === null || ludza === null) return;
  await seedNetwork(services, lead);
  await asTenant(db, ludza, async (trx) => {
    for (const { id, daysAgo, obstacle: _, ...note } of demoVoices.notes) {
      const content = { ...note, processId: null, locale: "lv", noticedOn: dayAgo(daysAgo) };
      const sent = { sentOn: dayAgo(daysAgo), secretHash: null };
      await insertObservation(trx, ludza, voiceId(id), content, sent);
    }
  });
  for (const obstacle of demoVoices.obstacles) {
    const scope = await scopeOf(obstacle.organisation, `${obstacle.organisation}-coordinator`);
    if (scope === null) continue;
    const isNew = await seedObstacle(services, region, scope, obstacle);
    if (!isNew) continue;
    const shown = { id: voiceId(obstacle.id), organisation_id: scope.organisationId };
    for (const by of obstacle.echoes) {
      const other = await scopeOf(by, `${by}-coordinator`);
      if (other === null) continue;
      await asTenant(db, other, (trx) => addEcho(trx, other, shown, dayAgo(1)));
    }
  }
}

/** A network in which the municipalities of today meet. */
async function seedNetwork({ db }: Services, lead: TenantScope): Promise<void> {
  const partner = (organisationId: string, part: "lead" | "partner") => ({
    organisationId,
    part,
    since: null,
    until: null,
  });
  await asTenant(db, lead, (trx) =>
    insertProject(trx, lead, {
      id: voiceId("network"),
      fundingProfileId: null,
      kind: "network",
      title: translated({
        lv: "Latgales un Lietuvas kaimiņu tīkls",
        lt: "Latgalos ir Lietuvos kaimynų tinklas",
        en: "Neighbours of Latgale and Lithuania",
      }),
      theme: "LEAN",
      startsOn: "2022-01-01",
      endsOn: "2030-12-31",
      details: {},
      partners: [
        partner(lead.organisationId, "lead"),
        ...neighbours.map((id) => partner(organisationIdOf(id), "partner")),
      ],
    }),
  );
}

async function seedObstacle(
  { db, now }: Services,
  region: DemoRegion,
  scope: TenantScope,
  obstacle: DemoObstacle,
): Promise<boolean> {
  const id = voiceId(obstacle.id);
  const { place } = obstacle;
  const today = localDay(now());
  return asTenant(db, scope, async (trx) => {
    const isNew = await insertObstacle(trx, scope, id, obstacle, null);
    if (!isNew) return false;
    const ids = demoVoices.notes
      .filter((note) => note.obstacle === obstacle.id)
      .map((note) => voiceId(note.id));
    await joinObservations(trx, scope, ids, id);
    const link = { kind: "obstacle", id };
    for (const note of ids) {
      await addRecordLink(trx, scope, { kind: "observation", id: note }, link, "joined");
    }
    if (place !== null) {
      const logId = stableId(`event-log:${place.log}`);
      const analyses = await listAnalyses(trx, scope);
      const analysis = analyses.find((one) => one.log_id === logId);
      const version =
        analysis === undefined
          ? undefined
          : await findAnalysisVersion(trx, scope, analysis.id, analysis.latest_version);
      if (analysis !== undefined && version !== undefined) {
        const settings = AnalysisSettings.parse(version.settings);
        const measured = measureStep(region, place, settings, {
          analysisTitle: version.title,
          analysisVersion: version.version,
          measuredOn: today,
        });
        const { from, to } = place;
        // Where the maps are not seeded, as in a test, the place is a step of the records alone.
        const process = await findProcess(trx, scope, processIdOf(place.process));
        const processId = process?.id ?? null;
        const at = { processId, analysisId: analysis.id, from, to, measured };
        await placeObstacle(trx, scope, id, at);
        await addRecordLink(trx, scope, link, { kind: "analysis", id: analysis.id }, "placed-on");
      }
    }
    for (const [k, why] of obstacle.whys.entries()) {
      const parentId = why.of === null ? null : voiceId(`why:${obstacle.id}:${why.of}`);
      const whyId = voiceId(`why:${obstacle.id}:${k}`);
      await saveWhy(trx, scope, id, whyId, { parentId, text: why.text, ground: why.ground });
    }
    const causeId = (k: number) => voiceId(`cause:${obstacle.id}:${k}`);
    for (const [k, cause] of obstacle.causes.entries()) {
      await saveCause(trx, scope, id, causeId(k), cause);
    }
    for (const [k, marks] of obstacle.ballots.entries()) {
      await saveBallot(trx, scope, id, voiceId(`ballot:${obstacle.id}:${k}`), marks.map(causeId));
    }
    if (obstacle.isShared) {
      await shareObstacle(trx, scope, { id, title: obstacle.title, tags: [...obstacle.tags] });
    }
    return true;
  });
}

type About = Pick<MeasuredPlace, "analysisTitle" | "analysisVersion" | "measuredOn">;

/** The waiting before a step of a demo log, as the browser measures it. */
function measureStep(
  region: DemoRegion,
  { log: logId, to }: NonNullable<DemoObstacle["place"]>,
  settings: Settings,
  about: About,
): MeasuredPlace | null {
  const log = region.logs.find((one) => one.id === logId);
  if (log === undefined) return null;
  const { view, waiting, workingDayMs, observation } = analyseLog(log.build().log, settings, {
    nowMs: null,
  });
  const step = waiting.activities.find((of) => view.log.activityNames[of.activity] === to);
  if (step === undefined) return null;
  const inWork = workingDayMs !== null;
  const summary = (inWork ? step.waiting.working : null) ?? step.waiting.elapsed;
  const totalMs = (inWork ? step.totalWaitingWorkMs : null) ?? step.totalWaitingMs;
  return {
    ...about,
    n: summary.n,
    medianHours: summary.medianMs / hourMs,
    hoursAMonth: totalMs / hourMs / (observation.months || 1),
    clock: inWork ? "working" : "elapsed",
    evidence: step.evidence,
  };
}
