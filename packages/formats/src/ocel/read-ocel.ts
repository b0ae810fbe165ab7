import type { ReadTable } from "../file-reading.ts";
import type { OpenFile } from "../source/open-file.ts";
import { readWhole } from "../source/read-chunks.ts";
import { ReadFault } from "../source/read-error.ts";
import { describeTypes, flatten } from "./flatten.ts";
import { readOcelJson } from "./read-ocel-json.ts";
import { readOcelSqlite } from "./read-ocel-sqlite.ts";

const MOST_BYTES = 2 ** 29 - 2 ** 20;

/**
 * A table of an object log (OCEL 2.0, JSON or SQLite) by one kind of object; the most suitable one
 * where none is asked for. What this duplicates and leaves out stands in `reading`.
 */
export async function readOcel(file: OpenFile, objectType: string | undefined): Promise<ReadTable> {
  const bytes = await readWhole(file.stream(), file.watch, MOST_BYTES);
  const isDatabase = bytes[0] === 83;
  const log = isDatabase
    ? readOcelSqlite(bytes, file.name)
    : readOcelJson(new TextDecoder().decode(bytes));
  const types = describeTypes(log);
  const [best] = types;
  if (best === undefined) throw new ReadFault("read.empty");
  const chosen = objectType ?? best.name;
  return { ...flatten(log, chosen), reading: { kind: "ocel", objectType: chosen, types } };
}
