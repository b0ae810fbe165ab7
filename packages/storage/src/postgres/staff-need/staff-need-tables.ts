import type { JSONColumnType } from "kysely";

/** The table of staff needs. */
export interface StaffNeedTables {
  staff_need: {
    id: string;
    organisation_id: string;
    /** `null`: everybody's together. */
    person_id: string | null;
    called: string;
    strength: string;
    content: JSONColumnType<object>;
  };
}
