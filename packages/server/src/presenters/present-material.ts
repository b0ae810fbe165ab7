import type {
  FilePreview,
  FundingProfilePage,
  MaterialFile,
  MaterialPage,
  UploadState,
} from "@talka/contract";
import type { MaterialFileRow, MaterialRow } from "@talka/storage";

/** A stored material with its files, and what the reader may do with it. */
export interface ShownMaterial {
  readonly row: MaterialRow;
  readonly files: readonly MaterialFileRow[];
  readonly mayChange: boolean;
}

/** Materials as listed, with the largest file that is taken. */
export interface ShownMaterials {
  readonly materials: readonly ShownMaterial[];
  readonly maxBytes: number;
}

/** A file and how much of it is there. */
export interface ShownUpload {
  readonly row: MaterialFileRow;
  readonly offset: number;
}

/** A material as its reader sees it. */
export function presentMaterial({ row, files, mayChange }: ShownMaterial): MaterialPage {
  return {
    id: row.id,
    subjectKind: row.subject_kind as MaterialPage["subjectKind"],
    subjectId: row.subject_id,
    title: row.title as MaterialPage["title"],
    kind: row.kind as MaterialPage["kind"],
    licence: row.licence as MaterialPage["licence"],
    author: row.author,
    visibility: row.visibility as MaterialPage["visibility"],
    people: row.people as MaterialPage["people"],
    organisation: {
      id: row.organisation_id,
      names: { lv: row.name_lv, lt: row.name_lt, en: row.name_en },
    },
    funding:
      row.funding === null || row.funding_profile_id === null
        ? null
        : ({ ...row.funding, id: row.funding_profile_id } as FundingProfilePage),
    files: files.map(presentMaterialFile),
    createdAt: row.created_at.toISOString(),
    mayChange,
  };
}

/** Materials as listed. */
export function presentMaterials({ materials, maxBytes }: ShownMaterials) {
  return { materials: materials.map(presentMaterial), maxBytes };
}

/** One language of a material. */
export function presentMaterialFile(row: MaterialFileRow): MaterialFile {
  return {
    id: row.id,
    language: row.language as MaterialFile["language"],
    name: row.name,
    bytes: Number(row.bytes),
    type: row.type_code as MaterialFile["type"],
    sha256: row.sha256,
    preview:
      row.state === "ready" ? { size: null, ...(row.details as Omit<FilePreview, "size">) } : null,
  };
}

/** How far an upload is. */
export function presentUpload({ row, offset }: ShownUpload): UploadState {
  return {
    id: row.id,
    state: row.state as UploadState["state"],
    offset,
    bytes: Number(row.bytes),
  };
}
