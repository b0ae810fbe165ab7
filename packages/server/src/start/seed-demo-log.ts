import { createHash } from "node:crypto";
import { AnalysisSettings, type ImportSummary } from "@talka/contract";
import type { DemoLog } from "@talka/demo";
import {
  type AnalysisSettings as EngineSettings,
  type ImportReport,
  summariseLog,
} from "@talka/engine";
import { writeEventLogArrow } from "@talka/formats";
import {
  asGate,
  asTenant,
  demoScope,
  findEventLog,
  insertAnalysis,
  insertEventLog,
  lockEventLog,
  markEventsStored,
  setAnalysisSharing,
  stableId,
} from "@talka/storage";
import type { Services } from "../services.ts";
import { serviceIdOf } from "./seed-service-catalogue.ts";

/** Whose log it is, and in whose language it is named. */
export interface LogKeeper {
  readonly organisationId: string;
  readonly personId: string;
  readonly locale: "lv" | "lt";
}

/** Puts one demo log in place with its events and a first shared analysis, unless it is there. */
export async function seedDemoLog(
  { db, events }: Services,
  log: DemoLog,
  { organisationId, personId, locale }: LogKeeper,
): Promise<void> {
  const scope = await asGate(db, (trx) => demoScope(trx, organisationId, personId));
  if (scope === null) return;
  const id = stableId(`event-log:${log.id}`);
  const before = await asTenant(db, scope, (trx) => findEventLog(trx, scope, id));
  if (before !== undefined && (before.bytes !== null || before.deleted_at !== null)) return;
  const built = log.build();
  const bytes = await writeEventLogArrow(built.log);
  const staged = await events.stage(scope, id, once(bytes), bytes.length);
  if (!staged.ok) throw new RangeError(`${log.id}: ${staged.error.code}`);
  const size = summariseLog(built.log);
  const name = log.titles[locale];
  try {
    await asTenant(db, scope, async (trx) => {
      await insertEventLog(trx, scope, {
        id,
        name,
        shapeKey: createHash("sha256").update(log.mapping.attributes.join("\n")).digest("hex"),
        mapping: log.mapping,
        importSummary: importSummaryOf(built.report),
        zone: built.log.zone,
        caseCount: size.cases,
        eventCount: size.events,
        activityCount: size.activities,
        firstAt: instantOf(size.firstAtMs),
        lastAt: instantOf(size.lastAtMs),
        people: "pseudonyms",
        serviceId: serviceIdOf(log.service),
      });
      const row = await lockEventLog(trx, scope, id);
      if (row === undefined || row.bytes !== null) return;
      await staged.value.keep();
      await markEventsStored(trx, scope, id, staged.value);
      const analysisId = await insertAnalysis(trx, scope, id, {
        title: name,
        settings: settingsOf(log),
        screen: {},
      });
      await setAnalysisSharing(trx, scope, analysisId, "organisation");
    });
  } finally {
    await staged.value.drop();
  }
}

function settingsOf(log: DemoLog): EngineSettings {
  return AnalysisSettings.parse({
    level: { kind: "task" },
    filters: [],
    calendar: log.calendar,
    milestones: log.milestones,
    endActivities: log.endSteps,
    deadline: log.deadline,
  });
}

function importSummaryOf(report: ImportReport): ImportSummary {
  const { read, accepted, repaired, rejected, overlapCount, gapCount } = report;
  const faults = report.faultClasses.flatMap(({ fault, column, ...rows }) =>
    (["rejected", "repaired"] as const)
      .filter((outcome) => rows[outcome] > 0)
      .map((outcome) => ({ fault, column, outcome, rows: rows[outcome] })),
  );
  return { read, accepted, repaired, rejected, overlapCount, gapCount, faults };
}

function instantOf(atMs: number): Date | null {
  return Number.isNaN(atMs) ? null : new Date(atMs);
}

async function* once(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes;
}
