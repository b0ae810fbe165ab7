import type { ColumnType, Generated, JSONColumnType } from "kysely";

type Json = JSONColumnType<object>;
/** An instant the database sets when the row is made, and a change sets anew. */
type ChangedAt = ColumnType<Date, Date | undefined, Date>;

/** Whose a row of a cycle is: the organiser's. */
interface OfCycle {
  organisation_id: string;
  cycle_id: string;
}

/** Tables of training and visits. */
export interface TrainingTables {
  training_cycle: {
    id: string;
    organisation_id: string;
    project_id: string | null;
    funding_profile_id: string | null;
    title: Json;
    aim: Json | null;
    required_share: string | number;
    trial_required: boolean;
    assessment: Generated<string>;
    created_by: string | null;
    created_at: ColumnType<Date, Date | undefined, never>;
  };
  training_day: OfCycle & {
    event_id: string;
    place: number;
    topic: string;
    own_topic: string;
    aim: string;
    trainer: string;
    assignment: string;
    due_on: string | null;
  };
  training_assignment: OfCycle & {
    event_id: string;
    person_id: string;
    trial_title: string;
    trial_process: string;
    trial_measure: string;
    trial_id: string | null;
    state: string;
    note: string;
    updated_at: ChangedAt;
  };
  training_self_assessment: OfCycle & {
    person_id: string;
    for_organisation_id: string;
    moment: string;
    answers: Json;
  };
  certificate_counter: { organisation_id: string; year: number; last: number };
  training_certificate: {
    id: string;
    organisation_id: string;
    cycle_id: string | null;
    participant_key: string | null;
    person_id: string | null;
    year: number;
    place: number;
    content: Json;
    token: string;
    state: Generated<string>;
    reason: Generated<string>;
    issued_on: string;
    keep_until: string;
  };
  visit: {
    id: string;
    organisation_id: string;
    event_id: string;
    host_id: string;
    guest_ids: string[];
    process: string;
    created_at: ColumnType<Date, Date | undefined, never>;
  };
  visit_note: {
    id: string;
    organisation_id: string;
    visit_id: string;
    person_id: string | null;
    kind: string;
    saw: string;
    means: string;
    question: string;
    place: string;
    photographed: boolean;
    shared: boolean;
    created_at: ColumnType<Date, Date | undefined, never>;
    updated_at: ChangedAt;
  };
  visit_answer: {
    organisation_id: string;
    note_id: string;
    text: string;
    updated_at: ChangedAt;
  };
}
