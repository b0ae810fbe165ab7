import type { ColumnType, JSONColumnType } from "kysely";

/** The table of what-ifs. */
export interface WhatIfTables {
  what_if: {
    id: string;
    organisation_id: string;
    title: string;
    source: string;
    base: JSONColumnType<object>;
    scenarios: JSONColumnType<object>;
    revision: ColumnType<number, number | undefined, number>;
    created_by: string | null;
    created_at: ColumnType<Date, Date | undefined, never>;
    updated_at: ColumnType<Date, Date | undefined, Date>;
  };
}
