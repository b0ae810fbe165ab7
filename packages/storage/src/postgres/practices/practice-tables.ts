import type { ColumnType, Generated, JSONColumnType } from "kysely";

type MadeAt = ColumnType<Date, Date | undefined, never>;
type ChangedAt = ColumnType<Date, Date | undefined, Date>;
type Json = JSONColumnType<object>;

interface OfCard {
  organisation_id: string;
  card_id: string;
  card_organisation_id: string;
}

/** Tables of practice cards and of what is borrowed. */
export interface PracticeTables {
  practice_card: {
    id: string;
    organisation_id: string;
    state: Generated<string>;
    visibility: Generated<string>;
    revision: Generated<number>;
    content: Json;
    contact: string;
    search_first: string;
    search_rest: string;
    terms: ColumnType<string, never, never>;
    source_kind: string | null;
    source_id: string | null;
    published_on: string | null;
    created_by: string | null;
    created_at: MadeAt;
    updated_at: ChangedAt;
  };
  practice_question: OfCard & { id: string; question: string; created_at: MadeAt };
  practice_answer: {
    question_id: string;
    organisation_id: string;
    answer: string;
    created_at: MadeAt;
  };
  practice_check: OfCard & {
    id: Generated<string>;
    decision: string;
    note: string;
    created_at: MadeAt;
  };
  practice_adoption: OfCard & {
    id: string;
    state: Generated<string>;
    started_on: string;
    changed_on: string;
  };
  practice_adoption_plan: OfCard & {
    adoption_id: string;
    revision: Generated<number>;
    content: Json;
    reason: Generated<string>;
    is_shared: Generated<boolean>;
    trial_id: string | null;
    borrowing_id: string | null;
  };
  practice_visit_wish: OfCard & {
    id: string;
    wish: string;
    visit_id: string | null;
    created_at: MadeAt;
  };
}
