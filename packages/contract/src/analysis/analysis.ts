import { z } from "zod";
import { describeRequest } from "../request/describe-request.ts";
import { Id, IdParams, Instant, Line, listOf } from "../request/fields.ts";
import { AnalysisSettings } from "./analysis-settings.ts";

/** Who may see an analysis: its maker, or every member of the organisation. */
export const Sharing = z.enum(["private", "organisation"]).meta({ id: "Sharing" });

/** How a screen stood when the analysis was saved: tab, sliders, layer; only the screen reads it. */
export const ScreenState = z
  .record(z.string().max(100), z.union([z.string().max(2_000), z.number(), z.boolean(), z.null()]))
  .refine((state) => Object.keys(state).length <= 200, { message: "at most 200 entries" });

export const AnalysisVersionBody = z.object({
  title: Line,
  settings: AnalysisSettings,
  screen: ScreenState,
});

/** One saved version; versions are never changed. */
export const AnalysisVersion = AnalysisVersionBody.extend({
  /** 1, 2, 3 … */
  version: z.int().min(1),
  createdBy: z.string().nullable(),
  createdAt: Instant,
}).meta({ id: "AnalysisVersion" });
export type AnalysisVersion = z.infer<typeof AnalysisVersion>;

/** An analysis by its newest version. */
export const AnalysisSummary = z
  .object({
    id: Id,
    eventLog: z.object({
      id: Id,
      name: z.string(),
      state: z.enum(["awaiting-events", "ready", "deleted"]),
      people: z.enum(["pseudonyms", "none", "kept"]),
    }),
    title: z.string(),
    latestVersion: z.int(),
    sharing: Sharing,
    createdBy: z.string().nullable(),
    createdAt: Instant,
    updatedAt: Instant,
    demo: z.boolean(),
    /** The signed-in person may save versions, share and delete. */
    mayEdit: z.boolean(),
  })
  .meta({ id: "AnalysisSummary" });
export type AnalysisSummary = z.infer<typeof AnalysisSummary>;

/** An analysis with its newest version. */
export const AnalysisPage = AnalysisSummary.extend({ current: AnalysisVersion }).meta({
  id: "AnalysisPage",
});
export type AnalysisPage = z.infer<typeof AnalysisPage>;

/** A version in a list of versions. */
export const AnalysisVersionSummary = AnalysisVersion.pick({
  version: true,
  title: true,
  createdBy: true,
  createdAt: true,
}).meta({ id: "AnalysisVersionSummary" });

export const createAnalysis = describeRequest({
  method: "POST",
  path: "/api/analyses",
  summary: "Save an analysis of a log; private until it is shared",
  body: AnalysisVersionBody.extend({ eventLogId: Id }),
  response: AnalysisPage,
});
export const listAnalyses = describeRequest({
  method: "GET",
  path: "/api/analyses",
  summary: "Own and shared analyses, last saved first",
  response: z.object({ analyses: listOf(AnalysisSummary) }),
});
export const getAnalysis = describeRequest({
  method: "GET",
  path: "/api/analyses/:id",
  summary: "One analysis with its newest version",
  params: IdParams,
  response: AnalysisPage,
});
/** `basedOn` is the version the writer saw: another one saved meanwhile is never overwritten. */
export const saveAnalysisVersion = describeRequest({
  method: "POST",
  path: "/api/analyses/:id/versions",
  summary: "Save a new version",
  params: IdParams,
  body: AnalysisVersionBody.extend({ basedOn: z.int().min(1) }),
  response: AnalysisPage,
});
export const listAnalysisVersions = describeRequest({
  method: "GET",
  path: "/api/analyses/:id/versions",
  summary: "Versions, newest first",
  params: IdParams,
  response: z.object({ versions: listOf(AnalysisVersionSummary) }),
});
export const getAnalysisVersion = describeRequest({
  method: "GET",
  path: "/api/analyses/:id/versions/:version",
  summary: "One version",
  params: z.object({ id: Id, version: z.coerce.number().int().min(1).max(1_000_000) }),
  response: AnalysisVersion,
});
export const shareAnalysis = describeRequest({
  method: "PUT",
  path: "/api/analyses/:id/sharing",
  summary: "Share inside the organisation, or take back",
  params: IdParams,
  body: z.object({ sharing: Sharing }),
  response: AnalysisSummary,
});
export const deleteAnalysis = describeRequest({
  method: "DELETE",
  path: "/api/analyses/:id",
  summary: "Delete an analysis and all its versions",
  params: IdParams,
});
