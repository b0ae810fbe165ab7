import {
  materialFileCodes,
  materialKinds,
  materialLicences,
  materialSubjects,
  materialVisibilities,
  peopleNotes,
} from "@talka/exchange";
import { z } from "zod";
import { FundingProfilePage } from "../exchange/funding-profile.ts";
import { TranslatedTitle } from "../exchange/translated-text.ts";
import { MadeId } from "../meeting/meeting-fields.ts";
import { describeRequest } from "../request/describe-request.ts";
import { Id, IdParams, Instant, listOf, Names } from "../request/fields.ts";

/** The language of a file; "mul": several in one file. */
export const FileLanguage = z.enum(["lv", "lt", "en", "mul"]).meta({ id: "FileLanguage" });
export type FileLanguage = z.infer<typeof FileLanguage>;

/** What is said of a material. */
export const MaterialContent = z
  .object({
    title: TranslatedTitle,
    kind: z.enum(materialKinds),
    licence: z.enum(materialLicences),
    /** Who made it: a person, an organisation, or both. */
    author: z.string().trim().min(1).max(200),
    visibility: z.enum(materialVisibilities),
    people: z.enum(peopleNotes),
  })
  .meta({ id: "MaterialContent" });
export type MaterialContent = z.infer<typeof MaterialContent>;

/** What a file shows of itself in a page. */
export const FilePreview = z
  .object({
    /** The title in the file's own properties. */
    title: z.string(),
    /** Slides or sheets; 0 where there is nothing to count. */
    sectionCount: z.int().min(0),
    sections: listOf(z.object({ title: z.string(), lines: listOf(z.string()) })),
    /** The beginning of a text. */
    text: z.string(),
    /** Of a picture, in dots as it is shown; `null` where it is none or does not tell. */
    size: z.object({ width: z.int().min(1), height: z.int().min(1) }).nullable(),
  })
  .meta({ id: "FilePreview" });
export type FilePreview = z.infer<typeof FilePreview>;

/** One language of a material. */
export const MaterialFile = z
  .object({
    id: Id,
    language: FileLanguage,
    name: z.string(),
    bytes: z.int(),
    /** `null` while it is on its way. */
    type: z.enum(materialFileCodes).nullable(),
    sha256: z.string().nullable(),
    preview: FilePreview.nullable(),
  })
  .meta({ id: "MaterialFile" });
export type MaterialFile = z.infer<typeof MaterialFile>;

/** A material with its files, as its reader may see them. */
export const MaterialPage = MaterialContent.extend({
  id: Id,
  subjectKind: z.enum(materialSubjects),
  subjectId: Id,
  organisation: z.object({ id: Id, names: Names }),
  /** Who pays; shown beside the download. */
  funding: FundingProfilePage.nullable(),
  files: listOf(MaterialFile),
  createdAt: Instant,
  mayChange: z.boolean(),
}).meta({ id: "MaterialPage" });
export type MaterialPage = z.infer<typeof MaterialPage>;

/** How far an upload is. */
export const UploadState = z
  .object({
    id: Id,
    state: z.enum(["uploading", "ready"]),
    /** Bytes that are kept; the next part begins here. */
    offset: z.int(),
    bytes: z.int(),
  })
  .meta({ id: "UploadState" });
export type UploadState = z.infer<typeof UploadState>;

const Materials = z.object({
  materials: listOf(MaterialPage),
  /** The largest file that is taken. */
  maxBytes: z.int(),
});

export const listMaterials = describeRequest({
  method: "GET",
  path: "/api/materials",
  summary: "Materials of own organisation, newest first",
  response: Materials,
});
/** Without signing in: those that are public. */
export const listMaterialsOf = describeRequest({
  method: "GET",
  path: "/api/materials/of/:subjectId",
  summary: "Materials of an event, project or other subject, as far as the reader may see them",
  params: z.object({ subjectId: Id }),
  response: Materials,
});
export const createMaterial = describeRequest({
  method: "POST",
  path: "/api/materials",
  summary: "Announce a material; its files follow",
  body: MaterialContent.extend({
    id: MadeId,
    subjectKind: z.enum(materialSubjects),
    /** Own organisation's id for the library. */
    subjectId: Id,
  }),
  response: MaterialPage,
});
export const updateMaterial = describeRequest({
  method: "PUT",
  path: "/api/materials/:id",
  summary: "Change what is said of a material and who sees it",
  params: IdParams,
  body: MaterialContent,
  response: MaterialPage,
});
export const deleteMaterial = describeRequest({
  method: "DELETE",
  path: "/api/materials/:id",
  summary: "Delete a material and its files",
  params: IdParams,
});
export const startUpload = describeRequest({
  method: "POST",
  path: "/api/materials/:id/files",
  summary: "Announce a file in one language; replaces the earlier one once it has arrived",
  params: IdParams,
  body: z.object({
    id: MadeId,
    language: FileLanguage,
    name: z.string().trim().min(1).max(200),
    bytes: z.int().min(1),
    sha256: z
      .string()
      .regex(/^[0-9a-f]{64}$/)
      .nullable(),
  }),
  response: UploadState,
});
export const getUpload = describeRequest({
  method: "GET",
  path: "/api/material-files/:id",
  summary: "How far an upload is",
  params: IdParams,
  response: UploadState,
});
/** Content-Digest with sha-256, where given, is held against the part. */
export const sendUploadPart = describeRequest({
  method: "PUT",
  path: "/api/material-files/:id/parts/:offset",
  summary: "Add bytes to an upload at its offset; acknowledged once they are on disk",
  params: z.object({ id: Id, offset: z.coerce.number().int().min(0) }),
  bytes: "sent",
  response: UploadState,
});
export const finishUpload = describeRequest({
  method: "POST",
  path: "/api/material-files/:id/finish",
  summary: "End an upload: size, sum and kind are checked, places in photographs removed",
  params: IdParams,
  response: MaterialFile,
});
export const deleteMaterialFile = describeRequest({
  method: "DELETE",
  path: "/api/material-files/:id",
  summary: "Delete one language of a material, or give an upload up",
  params: IdParams,
});
/** Range and If-None-Match are understood. */
export const getMaterialContent = describeRequest({
  method: "GET",
  path: "/api/material-files/:id/content",
  summary: "A file: to keep, or to show in a closed frame",
  params: IdParams,
  query: z.object({ as: z.enum(["download", "preview"]).default("download") }),
  bytes: "answered",
});
