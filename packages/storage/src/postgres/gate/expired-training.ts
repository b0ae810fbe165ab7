import { sql } from "kysely";
import type { GateTransaction } from "../transactions.ts";

/** Rows of training and visits that ended their time. */
export interface ExpiredTraining {
  /** Raw answers of self-assessment. */
  readonly selfAssessments: number;
  /** What people tried for assignments. */
  readonly assignments: number;
  /** Certificates that no longer name anybody. */
  readonly unnamedCertificates: number;
  /** Notes of visits that no longer know their writer. */
  readonly unnamedVisitNotes: number;
}

const ended = (time: string) => sql<string>`
  (select max(e.ends_on) + ${sql.raw(`interval '${time}'`)} from training_day d
   join event e on e.id = d.event_id where d.cycle_id = x.cycle_id)`;

/**
 * A year after the last day of a cycle raw answers of self-assessment go, two years after it what people
 * tried (domain §6.7). Past its own date a certificate loses the name and keeps its number and link, so
 * that checking it goes on. Notes of visits are knowledge: after two years they lose their writer.
 */
export async function deleteExpiredTraining(
  trx: GateTransaction,
  now: Date,
): Promise<ExpiredTraining> {
  const selfAssessments = await trx
    .deleteFrom("training_self_assessment as x")
    .where(ended("1 year"), "<", sql<string>`${now}::timestamptz`)
    .executeTakeFirst();
  const assignments = await trx
    .deleteFrom("training_assignment as x")
    .where(ended("2 years"), "<", sql<string>`${now}::timestamptz`)
    .executeTakeFirst();
  const certificates = await trx
    .updateTable("training_certificate")
    .set({ content: JSON.stringify({}), participant_key: null, person_id: null })
    .where("keep_until", "<", now.toISOString().slice(0, 10))
    .where(sql<string>`content::text`, "<>", "{}")
    .executeTakeFirst();
  const notes = await trx
    .updateTable("visit_note")
    .set({ person_id: null })
    .where(sql<Date>`created_at + interval '2 years'`, "<", now)
    .where("person_id", "is not", null)
    .executeTakeFirst();
  return {
    selfAssessments: Number(selfAssessments.numDeletedRows),
    assignments: Number(assignments.numDeletedRows),
    unnamedCertificates: Number(certificates.numUpdatedRows),
    unnamedVisitNotes: Number(notes.numUpdatedRows),
  };
}
