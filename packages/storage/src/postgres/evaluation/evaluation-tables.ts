import type { ColumnType, Generated, JSONColumnType } from "kysely";

/** Whose a row of a round is. */
interface OfRound {
  organisation_id: string;
  round_id: string;
}

/** What is evaluated. */
interface EvaluationTable {
  id: string;
  organisation_id: string;
  subject_kind: string;
  subject_id: string;
  project_id: string | null;
  title: JSONColumnType<object>;
  subject_day: string;
  zone: string;
  floor: number;
  source_ids: string[];
  created_by: string | null;
  created_at: ColumnType<Date, Date | undefined, never>;
}

/** One time of asking. */
interface EvaluationRoundTable {
  id: string;
  organisation_id: string;
  evaluation_id: string;
  kind: string;
  opens_on: string;
  closes_on: string;
  state: Generated<string>;
  entry: Generated<string>;
  code: string;
  invited: Generated<number>;
  answers: Generated<number>;
  reminded_on: string | null;
  closed_on: string | null;
  results: JSONColumnType<object> | null;
}

/** An idea one organisation takes from another. */
interface BorrowingIntentTable {
  id: string;
  organisation_id: string;
  from_organisation_id: string;
  idea: string;
  first_step: string;
  state: Generated<string>;
  reason: Generated<string>;
  started_on: string;
  changed_on: string;
}

/** The tables of evaluations and of what is borrowed. */
export interface EvaluationTables {
  evaluation: EvaluationTable;
  evaluation_round: EvaluationRoundTable;
  evaluation_token: OfRound & { token_hash: Buffer; used: boolean };
  evaluation_answer: OfRound & { id: string; content: JSONColumnType<object> };
  borrowing_intent: BorrowingIntentTable;
}
