import type { ColumnType, JSONColumnType } from "kysely";

type MadeAt = ColumnType<Date, Date | undefined, never>;
type ChangedAt = ColumnType<Date, Date | undefined, Date>;

/** Tables of maps drawn by people. */
export interface MapTables {
  stream_map: {
    id: string;
    organisation_id: string;
    process_id: string;
    title: string;
    state: string;
    drawn: JSONColumnType<object>;
    revision: ColumnType<number, number | undefined, number>;
    latest_version: ColumnType<number, number | undefined, number>;
    created_by: string | null;
    created_at: MadeAt;
    updated_at: ChangedAt;
  };
  stream_map_version: {
    organisation_id: string;
    map_id: string;
    version: number;
    title: string;
    state: string;
    note: string;
    valid_from: string;
    drawn: JSONColumnType<object>;
    revision: number;
    created_by: string | null;
    created_at: MadeAt;
  };
}
