import type { ColumnType, Generated, JSONColumnType } from "kysely";

type MadeAt = ColumnType<Date, Date | undefined, never>;

/** What a material is; its files are beside. */
interface MaterialTable {
  id: string;
  organisation_id: string;
  subject_kind: string;
  subject_id: string;
  project_id: string | null;
  funding_profile_id: string | null;
  title: JSONColumnType<object>;
  kind: string;
  licence: string;
  author: string;
  visibility: string;
  people: string;
  created_by: string | null;
  created_at: MadeAt;
  updated_at: ColumnType<Date, Date | undefined, Date>;
}

/** A file of a material in one language, on its way or there. */
interface MaterialFileTable {
  id: string;
  organisation_id: string;
  material_id: string;
  language: string;
  name: string;
  /** As text: a file may be larger than the database's own integers. */
  bytes: ColumnType<string, number, number>;
  claimed_sha256: string | null;
  sha256: string | null;
  type_code: string | null;
  details: JSONColumnType<object, string | undefined, string>;
  state: Generated<string>;
  created_by: string | null;
  created_at: MadeAt;
}

/** The tables of materials. */
export interface MaterialTables {
  material: MaterialTable;
  material_file: MaterialFileTable;
}
