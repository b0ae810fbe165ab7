import type { RememberedMapping } from "@talka/contract";
import type { MappingRow } from "@talka/storage";

/** How a file of one shape is read. */
export function presentMapping(row: MappingRow): RememberedMapping {
  return {
    shapeKey: row.shape_key,
    mapping: row.mapping as RememberedMapping["mapping"],
    updatedAt: row.updated_at.toISOString(),
    uses: row.uses,
  };
}
