import { mapStates } from "@talka/lean";
import { z } from "zod";
import { describeRequest } from "../request/describe-request.ts";
import { Day, Id, IdParams, Instant, Line, LocaleCode, listOf } from "../request/fields.ts";
import { DrawnMap } from "./drawn-map.ts";

const about = { title: Line, state: z.enum(mapStates) };

/** A map in a list. */
export const MapSummary = z
  .object({
    id: Id,
    processId: Id,
    ...about,
    stepCount: z.int(),
    /** The newest version kept; 0 while there is none. */
    version: z.int(),
    changedAt: Instant,
  })
  .meta({ id: "MapSummary" });
export type MapSummary = z.infer<typeof MapSummary>;

/** A kept version of a map. */
export const MapVersion = z
  .object({
    version: z.int(),
    title: z.string(),
    state: z.enum(mapStates),
    note: z.string(),
    validFrom: Day,
    keptAt: Instant,
  })
  .meta({ id: "MapVersion" });
export type MapVersion = z.infer<typeof MapVersion>;

/** A map as it stands, with its versions, newest first. */
export const MapPage = MapSummary.extend({
  drawn: DrawnMap,
  /** Grows with every change; whoever saves names the one it began from. */
  revision: z.int(),
  versions: listOf(MapVersion),
  mayChange: z.boolean(),
  /** Whether one may agree on it and delete it. */
  mayOwn: z.boolean(),
}).meta({ id: "MapPage" });
export type MapPage = z.infer<typeof MapPage>;

export const listMaps = describeRequest({
  method: "GET",
  path: "/api/maps",
  summary: "Maps of one's own organisation, last changed first",
  response: z.object({ maps: listOf(MapSummary) }),
});
export const getMap = describeRequest({
  method: "GET",
  path: "/api/maps/:id",
  summary: "One map as it stands, with its versions",
  params: IdParams,
  response: MapPage,
});
export const createMap = describeRequest({
  method: "POST",
  path: "/api/maps",
  summary: "Begin a map of a process: empty, from another map, or from an analysis",
  body: z.object({
    id: Id,
    processId: Id,
    ...about,
    drawn: DrawnMap,
    /** The map it carries on. */
    fromMapId: Id.nullable(),
    /** The analysis that measured it. */
    analysisId: Id.nullable(),
  }),
  response: MapPage,
});
export const updateMap = describeRequest({
  method: "PUT",
  path: "/api/maps/:id",
  summary: "Rename a map or agree on its state",
  params: IdParams,
  body: z.object(about),
  response: MapPage,
});
export const saveMap = describeRequest({
  method: "PUT",
  path: "/api/maps/:id/drawing",
  summary: "Save the drawing; refused where somebody has saved since",
  params: IdParams,
  body: z.object({ revision: z.int().min(0), drawn: DrawnMap }),
  response: z.object({ revision: z.int() }),
});
export const keepMapVersion = describeRequest({
  method: "POST",
  path: "/api/maps/:id/versions",
  summary: "Keep the drawing as a version that is never changed",
  params: IdParams,
  /** The number it shall have: one more than the newest. */
  body: z.object({ version: z.int().min(1), note: z.string().trim().max(500), validFrom: Day }),
  response: MapPage,
});
export const getMapVersion = describeRequest({
  method: "GET",
  path: "/api/maps/:id/versions/:version",
  summary: "The drawing of a kept version",
  params: z.object({ id: Id, version: z.coerce.number().int().min(1) }),
  response: z.object({ version: MapVersion, drawn: DrawnMap }),
});
export const deleteMap = describeRequest({
  method: "DELETE",
  path: "/api/maps/:id",
  summary: "Delete a map with its versions",
  params: IdParams,
});
export const getMapSheet = describeRequest({
  method: "GET",
  path: "/api/maps/:id/sheet",
  summary: "The map on one sheet of paper, as PDF",
  params: IdParams,
  query: z.object({ paper: z.enum(["A3", "A1"]), locale: LocaleCode }),
  bytes: "answered",
});
