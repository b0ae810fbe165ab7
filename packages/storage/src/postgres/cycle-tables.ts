import type { ColumnType, JSONColumnType } from "kysely";

type MadeAt = ColumnType<Date, Date | undefined, never>;
type Day = string;
type Json = JSONColumnType<object>;

/** What the lead of a project keeps for it. */
interface OfProject {
  id: string;
  organisation_id: string;
  project_id: string;
}

/** The tables of cycles and indicators. */
export interface CycleTables {
  exchange_cycle: OfProject & { title: Json; state: string; steps: Json; created_at: MadeAt };
  cycle_input: {
    id: string;
    organisation_id: string;
    cycle_id: string;
    step: string;
    note: string;
    given_on: Day;
    created_at: MadeAt;
  };
  indicator: OfProject & { content: Json; review_on: Day; created_at: MadeAt };
  indicator_value: {
    id: string;
    organisation_id: string;
    indicator_id: string;
    period: string;
    period_ends_on: Day;
    breakdown: string;
    amount: number | null;
    missing_reason: string | null;
    status: string;
    note: string;
    visibility: string;
    asked_visibility: string | null;
    withdrawn_reason: string | null;
    entered_role: string;
    entered_at: Date;
  };
}
