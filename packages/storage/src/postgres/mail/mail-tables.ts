import type { ColumnType, Generated } from "kysely";

/** What people want by e-mail, and which mails were claimed. */
export interface MailTables {
  mail_choice: {
    person_id: string;
    digest: string;
    hour: number;
    off_token: string | null;
    updated_at: ColumnType<Date, Date | undefined, Date>;
  };
  mail_job: {
    id: Generated<string>;
    organisation_id: string;
    kind: string;
    about_id: string;
    recipient_id: string;
    occasion: string;
    state: string;
    attempts: Generated<number>;
    claimed_at: Date;
    next_at: Date | null;
  };
}
