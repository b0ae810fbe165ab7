import type { ColumnType, Generated, JSONColumnType } from "kysely";

/** News and their revisions. */
export interface NewsTables {
  news_item: {
    id: string;
    organisation_id: string;
    slug: string | null;
    state: Generated<string>;
    revision: number;
    published_revision: number | null;
    published_locales: Generated<string[]>;
    funding_profile_id: string | null;
    first_published_at: Date | null;
    published_at: Date | null;
    created_by: string | null;
    created_at: ColumnType<Date, Date | undefined, never>;
    updated_at: ColumnType<Date, Date | undefined, Date>;
  };
  news_revision: {
    organisation_id: string;
    news_id: string;
    revision: number;
    content: JSONColumnType<object>;
    created_by: string | null;
    created_at: ColumnType<Date, Date | undefined, never>;
  };
}
