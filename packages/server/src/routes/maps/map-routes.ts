import type { Route } from "../route.ts";
import { createMapRoute } from "./create-map.ts";
import { deleteMapRoute } from "./delete-map.ts";
import { getMapRoute } from "./get-map.ts";
import { getMapSheetRoute } from "./get-map-sheet.ts";
import { getMapVersionRoute } from "./get-map-version.ts";
import { keepMapVersionRoute } from "./keep-map-version.ts";
import { listMapsRoute } from "./list-maps.ts";
import { saveMapRoute } from "./save-map.ts";
import { updateMapRoute } from "./update-map.ts";

/** Endpoints of maps drawn by people. */
export const mapRoutes: readonly Route[] = [
  listMapsRoute,
  getMapRoute,
  createMapRoute,
  updateMapRoute,
  saveMapRoute,
  keepMapVersionRoute,
  getMapVersionRoute,
  getMapSheetRoute,
  deleteMapRoute,
];
