import { ReadFault } from "../source/read-error.ts";
import type { LoggedObject, ObjectEvent, ObjectLog } from "./object-log.ts";
import { openSqlite, type SqliteFile, type SqliteRow } from "./sqlite-file.ts";

const OWN = new Set(["ocel_id", "ocel_time", "ocel_changed_field"]);

/**
 * An object log kept as OCEL 2.0 in SQLite: tables `event`, `object`, `event_object`, and one table a
 * type, named by `event_map_type` and `object_map_type`.
 *
 * @throws {ReadFault} `read.not-a-log` for a database of another kind, `read.object-log` for a damaged
 *   one.
 */
export function readOcelSqlite(bytes: Uint8Array, name: string): ObjectLog {
  try {
    const file = openSqlite(bytes);
    const needed = ["event", "object", "event_object", "event_map_type", "object_map_type"];
    if (!needed.every((table) => file.tables.includes(table))) {
      throw new ReadFault("read.not-a-log", { name, kind: "database" });
    }
    return logOf(file);
  } catch (fault) {
    if (!(fault instanceof RangeError)) throw fault;
    throw new ReadFault("read.object-log", { reason: fault.message });
  }
}

function logOf(file: SqliteFile): ObjectLog {
  const ofObjects = detailsOf(file, "object");
  const ofEvents = detailsOf(file, "event");
  const place = new Map<string, number>();
  const objects: LoggedObject[] = [];
  for (const row of file.rowsOf("object")) {
    const id = text(row, "ocel_id");
    if (place.has(id)) continue;
    place.set(id, objects.length);
    const attributes = ofObjects.get(id)?.attributes ?? new Map();
    objects.push({ id, type: text(row, "ocel_type"), attributes });
  }
  const related = new Map<string, number[]>();
  for (const row of file.rowsOf("event_object")) {
    const object = place.get(text(row, "ocel_object_id"));
    if (object === undefined) continue;
    const event = text(row, "ocel_event_id");
    const known = related.get(event) ?? [];
    if (!known.includes(object)) known.push(object);
    related.set(event, known);
  }
  const events = file.rowsOf("event").map((row): ObjectEvent => {
    const id = text(row, "ocel_id");
    const detail = ofEvents.get(id);
    return {
      id,
      type: text(row, "ocel_type"),
      time: detail?.time ?? "",
      attributes: detail?.attributes ?? new Map(),
      objects: related.get(id) ?? [],
    };
  });
  return { events, objects };
}

interface Detail {
  time: string;
  readonly attributes: Map<string, string>;
}

/** What the tables of single types hold; of values that changed, the last by time. */
function detailsOf(file: SqliteFile, kind: "event" | "object"): ReadonlyMap<string, Detail> {
  const details = new Map<string, Detail>();
  for (const map of file.rowsOf(`${kind}_map_type`)) {
    const rows = [...file.rowsOf(`${kind}_${text(map, "ocel_type_map")}`)];
    const at = (row: SqliteRow) => Date.parse(text(row, "ocel_time")) || 0;
    if (kind === "object") rows.sort((a, b) => at(a) - at(b));
    for (const row of rows) {
      const id = text(row, "ocel_id");
      const detail = details.get(id) ?? { time: text(row, "ocel_time"), attributes: new Map() };
      for (const [column, value] of Object.entries(row)) {
        if (!OWN.has(column) && value !== null) detail.attributes.set(column, String(value));
      }
      details.set(id, detail);
    }
  }
  return details;
}

function text(row: SqliteRow, column: string): string {
  const value = row[column];
  return value === null || value === undefined ? "" : String(value);
}
