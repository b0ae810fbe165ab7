import type { Kysely } from "kysely";
import { type Migration, Migrator } from "kysely/migration";
import { up as makeFoundation } from "./migrations/0001-foundation.ts";
import { up as makeAnalysis } from "./migrations/0002-analysis.ts";
import { up as makeMeetings } from "./migrations/0003-meetings.ts";
import { up as makeProgramme } from "./migrations/0004-programme.ts";
import { up as makeEvents } from "./migrations/0005-events.ts";
import { up as makeCycles } from "./migrations/0006-cycles.ts";
import { up as makeMaterials } from "./migrations/0007-materials.ts";
import { up as makeEvaluation } from "./migrations/0008-evaluation.ts";
import { up as makeTraining } from "./migrations/0009-training.ts";
import { up as makeNews } from "./migrations/0010-news.ts";
import { up as makeLean } from "./migrations/0011-lean.ts";
import { up as fundSessions } from "./migrations/0012-session-funding.ts";
import { up as makeMaps } from "./migrations/0013-maps.ts";
import { up as makeVoices } from "./migrations/0014-voices.ts";
import { up as makeTrials } from "./migrations/0015-trials.ts";
import { up as makePractices } from "./migrations/0016-practices.ts";
import { up as makeDaily } from "./migrations/0017-daily.ts";
import { up as makeMail } from "./migrations/0018-mail.ts";
import { up as forgetVoters } from "./migrations/0019-forget-voters.ts";
import { up as makeWhatIfs } from "./migrations/0020-what-if.ts";
import { up as makeStaffNeeds } from "./migrations/0021-staff-needs.ts";
import { up as keepPhotos } from "./migrations/0022-observation-photo.ts";
import type { Tables } from "./tables.ts";

/** Every migration in order. One that has been released is never changed. */
const migrations: Record<string, Migration> = {
  "0001-foundation": { up: makeFoundation },
  "0002-analysis": { up: makeAnalysis },
  "0003-meetings": { up: makeMeetings },
  "0004-programme": { up: makeProgramme },
  "0005-events": { up: makeEvents },
  "0006-cycles": { up: makeCycles },
  "0007-materials": { up: makeMaterials },
  "0008-evaluation": { up: makeEvaluation },
  "0009-training": { up: makeTraining },
  "0010-news": { up: makeNews },
  "0011-lean": { up: makeLean },
  "0012-session-funding": { up: fundSessions },
  "0013-maps": { up: makeMaps },
  "0014-voices": { up: makeVoices },
  "0015-trials": { up: makeTrials },
  "0016-practices": { up: makePractices },
  "0017-daily": { up: makeDaily },
  "0018-mail": { up: makeMail },
  "0019-forget-voters": { up: forgetVoters },
  "0020-what-if": { up: makeWhatIfs },
  "0021-staff-needs": { up: makeStaffNeeds },
  "0022-observation-photo": { up: keepPhotos },
};

/** The name of the newest migration this version of the product needs. */
export const newestMigration = Object.keys(migrations).at(-1) ?? "";

/** Brings the tables up to this version; each migration happens wholly or not at all. */
export async function migrate(db: Kysely<Tables>): Promise<void> {
  const migrator = new Migrator({ db, provider: { getMigrations: async () => migrations } });
  const { error } = await migrator.migrateToLatest();
  if (error !== undefined) throw error;
}
