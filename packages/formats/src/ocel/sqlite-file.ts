import { columnNames } from "./sqlite-columns.ts";
import { recordAt, type SqliteValue, varint } from "./sqlite-record.ts";

/** A row of a table by the names of its columns. */
export type SqliteRow = Readonly<Record<string, SqliteValue>>;

/** A database file, read only; just enough of the format to list the rows of ordinary tables. */
export interface SqliteFile {
  /** Names of the tables as written. */
  readonly tables: readonly string[];
  /** Every row of a table, by rowid; none where there is no such table. */
  rowsOf(table: string): readonly SqliteRow[];
}

const TABLE_INTERIOR = 5;
const TABLE_LEAF = 13;

/**
 * Opens a SQLite 3 file. Tables without rowid, views and indexes are passed over; pages that only stand
 * in a write-ahead log beside the file are not seen.
 *
 * @throws {RangeError} The file is damaged; the message says where.
 * @see https://www.sqlite.org/fileformat2.html
 */
export function openSqlite(bytes: Uint8Array): SqliteFile {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length < 512) throw new RangeError("the header is cut off");
  const written = view.getUint16(16);
  const pageSize = written === 1 ? 65_536 : written;
  if (pageSize < 512 || (pageSize & (pageSize - 1)) !== 0) {
    throw new RangeError(`a page of ${pageSize} bytes`);
  }
  const usable = pageSize - (bytes[20] ?? 0);
  const encodings = ["utf-8", "utf-8", "utf-16le", "utf-16be"] as const;
  const decoder = new TextDecoder(encodings[view.getUint32(56)] ?? "utf-8");
  const schema = rows(1).map(([, values]) => ({
    kind: values[0],
    name: String(values[1] ?? ""),
    root: Number(values[3] ?? 0),
    sql: String(values[4] ?? ""),
  }));
  const tables = schema.filter(
    ({ kind, sql, root }) => kind === "table" && root > 0 && !/without\s+rowid\s*;?\s*$/i.test(sql),
  );
  return {
    tables: tables.map(({ name }) => name),
    rowsOf(table) {
      const found = tables.find(({ name }) => name === table);
      if (found === undefined) return [];
      const { names, rowidAt } = columnNames(found.sql);
      return rows(found.root).map(([rowid, values]) =>
        Object.fromEntries(
          names.map((name, k) => [name, k === rowidAt ? rowid : (values[k] ?? null)]),
        ),
      );
    },
  };

  /** Rows of the tree that begins on a page, left to right. */
  function rows(root: number): (readonly [rowid: number, values: readonly SqliteValue[]])[] {
    const found: (readonly [number, readonly SqliteValue[]])[] = [];
    const seen = new Set<number>();
    const waiting = [root];
    while (waiting.length > 0) {
      const page = waiting.pop() ?? 0;
      const start = (page - 1) * pageSize;
      if (page < 1 || start + pageSize > bytes.length) throw new RangeError(`no page ${page}`);
      if (seen.has(page)) throw new RangeError(`page ${page} leads back to itself`);
      seen.add(page);
      const head = start + (page === 1 ? 100 : 0);
      const kind = view.getUint8(head);
      const cells = view.getUint16(head + 3);
      if (kind === TABLE_LEAF) {
        for (let k = 0; k < cells; k++)
          found.push(cellAt(start + view.getUint16(head + 8 + 2 * k)));
      } else if (kind === TABLE_INTERIOR) {
        waiting.push(view.getUint32(head + 8));
        for (let k = cells - 1; k >= 0; k--) {
          waiting.push(view.getUint32(start + view.getUint16(head + 12 + 2 * k)));
        }
      } else throw new RangeError(`page ${page} is of kind ${kind}`);
    }
    return found;
  }

  function cellAt(at: number): readonly [number, readonly SqliteValue[]] {
    const length = varint(bytes, at);
    const rowid = varint(bytes, length.next);
    return [rowid.value, recordAt(payload(length.value, rowid.next), decoder)];
  }

  /** Bytes of a record, gathered from its overflow pages where it is long. */
  function payload(length: number, at: number): Uint8Array {
    if (length > bytes.length) throw new RangeError(`a record of ${length} bytes`);
    const most = usable - 35;
    if (length <= most) return bytes.subarray(at, at + length);
    const least = Math.floor(((usable - 12) * 32) / 255) - 23;
    const spread = least + ((length - least) % (usable - 4));
    const local = spread <= most ? spread : least;
    const whole = new Uint8Array(length);
    whole.set(bytes.subarray(at, at + local));
    let filled = local;
    let page = view.getUint32(at + local);
    while (filled < length) {
      const start = (page - 1) * pageSize;
      if (page < 1 || start + pageSize > bytes.length) throw new RangeError(`no page ${page}`);
      const part = bytes.subarray(start + 4, start + 4 + Math.min(usable - 4, length - filled));
      whole.set(part, filled);
      filled += part.length;
      page = view.getUint32(start);
    }
    return whole;
  }
}
