import type { ColumnType, Generated } from "kysely";

/** A day, "2026-03-01". */
type Day = string;

/** Whose a row of an event is: the organiser's. */
interface OfEvent {
  organisation_id: string;
  event_id: string;
}

/** The tables that hang on an event. */
export interface EventTables {
  event_half_day: OfEvent & {
    day: Day;
    half: string;
    hours: string | number;
    begins: Generated<string>;
    ends: Generated<string>;
  };
  event_registration: OfEvent & {
    id: string;
    for_organisation_id: string;
    person_id: string | null;
    name: string;
    role_title: Generated<string>;
    email: string | null;
    origin: string;
    state: string;
    asked_at: Date;
    offered_until: Date | null;
    code: string | null;
    made_by: string | null;
  };
  event_registration_needs: OfEvent & {
    registration_id: string;
    access: Generated<string>;
    diet: Generated<string>;
  };
  event_photo_consent: OfEvent & {
    registration_id: string;
    given_at: Date;
    withdrawn_at: Date | null;
  };
  event_door: OfEvent & { door_key: Buffer };
  attendance: OfEvent & {
    registration_id: string;
    day: Day;
    half: string;
    source: string;
    recorded_at: ColumnType<Date, Date | undefined, never>;
  };
}
