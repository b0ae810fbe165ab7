import type { DrawnMap, MapPage, MapSummary, MapVersion } from "@talka/contract";
import type { MapState } from "@talka/lean";
import type { DrawnMapRow, MapRow, MapVersionRow } from "@talka/storage";
import type { z } from "zod";

type Drawn = z.infer<typeof DrawnMap>;

/** A map with its versions and what the reader may do with it. */
export interface ShownMap {
  readonly row: DrawnMapRow;
  readonly versions: readonly MapVersionRow[];
  readonly mayChange: boolean;
  readonly mayOwn: boolean;
}

/** A map in a list. */
export function presentMapSummary(row: MapRow): MapSummary {
  return {
    id: row.id,
    processId: row.process_id,
    title: row.title,
    state: row.state as MapState,
    stepCount: row.step_count,
    version: row.latest_version,
    changedAt: row.updated_at.toISOString(),
  };
}

function presentVersion(row: MapVersionRow): MapVersion {
  return {
    version: row.version,
    title: row.title,
    state: row.state as MapState,
    note: row.note,
    validFrom: row.valid_from,
    keptAt: row.created_at.toISOString(),
  };
}

/** A map as its municipality sees it. */
export function presentMap({ row, versions, mayChange, mayOwn }: ShownMap): MapPage {
  return {
    ...presentMapSummary(row),
    drawn: row.drawn as unknown as Drawn,
    revision: row.revision,
    versions: versions.map(presentVersion),
    mayChange,
    mayOwn,
  };
}

/** A kept version with its drawing. */
export function presentMapVersion(row: MapVersionRow & { readonly drawn: object }) {
  return { version: presentVersion(row), drawn: row.drawn as Drawn };
}
