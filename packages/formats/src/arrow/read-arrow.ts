import type { EventTable, TableColumn } from "@talka/engine";
import type { Table, Vector } from "apache-arrow";
import { InstantSink } from "../columns/instant-sink.ts";
import { NumberSink } from "../columns/number-sink.ts";
import { TextSink } from "../columns/text-sink.ts";
import { uniqueNames } from "../columns/unique-names.ts";
import { FORM, formCode } from "../dates/instant-form.ts";
import { DAY_FIRST } from "../dates/instant-reading.ts";
import type { OpenFile } from "../source/open-file.ts";
import { breathe, readWhole } from "../source/read-chunks.ts";
import { ReadFault } from "../source/read-error.ts";
import { loadArrow } from "./arrow-columns.ts";
import { checkArrow } from "./check-arrow.ts";
import { unpackLz4 } from "./lz4-frame.ts";
import { checkLengths, instantsOf, numbersOf } from "./vector-values.ts";

const MOST_BYTES = 2 ** 31;
const DAY_MS = 86_400_000;
const NO_OFFSET = 32767;
/** Type ids of the format. */
const INTEGER = 2;
const FLOAT = 3;
const DATE = 8;
const TIMESTAMP = 10;
const DICTIONARY = -1;

/**
 * A table from an Arrow IPC file or stream of any schema: timestamps and dates become instants
 * (those with a zone are instants of UTC), numbers numbers, everything else text. Rows are counted
 * from 1. Whole numbers beyond what a double keeps apart become text. Batches may be packed with LZ4,
 * as data frames are unless told otherwise.
 */
export async function readArrow(file: OpenFile): Promise<EventTable> {
  const bytes = await readWhole(file.stream(), file.watch, MOST_BYTES);
  const arrow = await loadArrow();
  let table: Table;
  let unpackedBytes = 0;
  const { LZ4_FRAME, ZSTD } = arrow.CompressionType;
  arrow.compressionRegistry.set(LZ4_FRAME, {
    decode: (packed) => {
      const unpacked = unpackLz4(packed);
      unpackedBytes += unpacked.length;
      return unpacked;
    },
  });
  arrow.compressionRegistry.set(ZSTD, {
    decode: () => {
      throw new ReadFault("read.arrow", { compression: "zstd" });
    },
  });
  try {
    checkArrow(bytes);
    table = arrow.tableFromIPC(bytes);
    checkLengths(table, bytes.length + unpackedBytes);
  } catch (fault) {
    if (fault instanceof ReadFault) throw fault;
    throw new ReadFault("read.arrow", { reason: String(fault).slice(0, 200) });
  }
  if (table.numRows === 0) throw new ReadFault("read.empty");
  const names = uniqueNames(table.schema.fields.map((field) => field.name));
  const columns: TableColumn[] = [];
  for (let k = 0; k < names.length; k++) {
    try {
      columns.push(columnFrom(names[k]!, table.getChildAt(k)!));
    } catch (fault) {
      throw new ReadFault("read.arrow", { reason: String(fault).slice(0, 200), column: names[k]! });
    }
    await breathe(file.watch);
  }
  return {
    rowCount: table.numRows,
    rowNumber: Uint32Array.from({ length: table.numRows }, (_, r) => r + 1),
    columns,
    unreadableRows: [],
    warnings: [],
  };
}

function columnFrom(name: string, vector: Vector): TableColumn {
  const { typeId } = vector.type as { typeId: number };
  if (typeId === TIMESTAMP || typeId === DATE) return instantColumn(name, vector, typeId);
  if (typeId === FLOAT || typeId === INTEGER) {
    const numbers = numbersOf(vector);
    if (
      numbers.every((value) => !(Math.abs(value) > Number.MAX_SAFE_INTEGER) || typeId === FLOAT)
    ) {
      const sink = new NumberSink(numbers.length, 46);
      sink.values.set(numbers);
      return sink.finish(name, "event", numbers.length);
    }
  }
  return textColumn(name, vector);
}

function instantColumn(name: string, vector: Vector, typeId: number): TableColumn {
  const type = vector.type as { readonly timezone?: string | null; readonly unit: number };
  const length = vector.length;
  const sink = new InstantSink(length, DAY_FIRST);
  const offset = typeId === TIMESTAMP && type.timezone ? 0 : NO_OFFSET;
  const precision = typeId === TIMESTAMP && type.unit > 0 ? 3 : 2;
  const form = formCode(FORM.typed, 0, false, offset === 0);
  const instants = typeId === TIMESTAMP ? instantsOf(vector) : datesOf(vector);
  for (let r = 0; r < length; r++) {
    const wallMs = instants[r]!;
    if (Number.isNaN(wallMs)) continue;
    sink.set(r, Math.floor(wallMs), offset, wallMs % DAY_MS === 0 ? 0 : precision, form);
  }
  return sink.finish(name, "event", length);
}

function datesOf(vector: Vector): Float64Array {
  const dates = new Float64Array(vector.length);
  for (let r = 0; r < dates.length; r++) {
    const value: unknown = vector.get(r);
    dates[r] = value === null ? Number.NaN : Number(value);
  }
  return dates;
}

function textColumn(name: string, vector: Vector): TableColumn {
  const sink = new TextSink(vector.length);
  const encoder = new TextEncoder();
  const isDictionary = (vector.type as { typeId: number }).typeId === DICTIONARY;
  const known = new Map<unknown, number>();
  for (let r = 0; r < vector.length; r++) {
    const value: unknown = vector.get(r);
    if (value === null || value === undefined) continue;
    const first = isDictionary ? known.get(value) : undefined;
    if (first !== undefined) {
      sink.codes[r] = sink.codes[first]!;
      continue;
    }
    if (isDictionary) known.set(value, r);
    const bytes = encoder.encode(String(value).trim());
    sink.put(bytes, 0, bytes.length, r);
  }
  return sink.finish(name, "event", vector.length);
}
