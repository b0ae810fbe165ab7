import type { EventTable, InstantColumn, NumberColumn, TableColumn } from "./event-table.ts";
import { PRECISION_DAY, PRECISION_MINUTE, PRECISION_SECOND } from "./event-table.ts";

/** A column, or several joined, as one dictionary: what names a case, an activity or a person. */
export interface KeyColumn {
  /** Index into `names`, −1 where empty. Length: rowCount. */
  readonly codes: Int32Array;
  /** Unique, in order of first appearance. */
  readonly names: readonly string[];
}

/** Between the parts of a joined name. */
const JOINT = " · ";

/**
 * Reads the named columns as one key. Numbers and instants are written out; a joined key is empty
 * only where every part is. Parts are told apart by index, so joints inside names do no harm; two
 * keys that would read alike get " (2)".
 */
export function keyColumn(table: EventTable, names: readonly string[]): KeyColumn {
  const columns = names.map((name) => {
    const column = table.columns.find((one) => one.name === name);
    if (column === undefined) throw new RangeError(`the table has no column ${name}`);
    return dictionaryOf(column);
  });
  return columns.length === 1
    ? columns[0]
    : distinctNames(columns.reduce((left, right) => join(left, right)));
}

function dictionaryOf(column: TableColumn): KeyColumn {
  switch (column.kind) {
    case "text":
      return { codes: column.codes, names: column.values };
    case "number":
      return encode(column.values, column.unreadable, String);
    case "instant":
      return encode(column.wallMs, column.unreadable, (wallMs, row) =>
        writeWall(wallMs, column.precision[row]),
      );
  }
}

/** A written wall clock as ISO text, no finer than it was written. */
export function writeWall(wallMs: number, precision: number): string {
  if (!(Math.abs(wallMs) <= 8.64e15)) return String(wallMs);
  const iso = new Date(wallMs).toISOString();
  if (precision === PRECISION_DAY) return iso.slice(0, 10);
  if (precision === PRECISION_MINUTE) return iso.slice(0, 16);
  return precision === PRECISION_SECOND ? iso.slice(0, 19) : iso.slice(0, -1);
}

function encode(
  values: NumberColumn["values"] | InstantColumn["wallMs"],
  unreadable: ReadonlyMap<number, string>,
  write: (value: number, row: number) => string,
): KeyColumn {
  const codes = new Int32Array(values.length).fill(-1);
  const codeOfValue = new Map<number, number>();
  const codeOfName = new Map<string, number>();
  const named = (name: string) => {
    const code = codeOfName.get(name) ?? codeOfName.size;
    codeOfName.set(name, code);
    return code;
  };
  for (let r = 0; r < values.length; r++) {
    const value = values[r];
    if (Number.isNaN(value)) {
      const text = unreadable.get(r);
      if (text !== undefined) codes[r] = named(text);
      continue;
    }
    let code = codeOfValue.get(value);
    if (code === undefined) {
      code = named(write(value, r));
      codeOfValue.set(value, code);
    }
    codes[r] = code;
  }
  return { codes, names: [...codeOfName.keys()] };
}

function join(left: KeyColumn, right: KeyColumn): KeyColumn {
  const codes = new Int32Array(left.codes.length).fill(-1);
  const names: string[] = [];
  const width = right.names.length + 1;
  const codeOfPair = new Map<number, number>();
  for (let r = 0; r < codes.length; r++) {
    const a = left.codes[r];
    const b = right.codes[r];
    if (a < 0 && b < 0) continue;
    const pair = (a + 1) * width + b + 1;
    let code = codeOfPair.get(pair);
    if (code === undefined) {
      code = names.length;
      codeOfPair.set(pair, code);
      names.push(
        a < 0 ? right.names[b] : b < 0 ? left.names[a] : left.names[a] + JOINT + right.names[b],
      );
    }
    codes[r] = code;
  }
  return { codes, names };
}

function distinctNames({ codes, names }: KeyColumn): KeyColumn {
  const taken = new Set<string>();
  return {
    codes,
    names: names.map((name) => {
      let free = name;
      for (let k = 2; taken.has(free); k++) free = `${name} (${k})`;
      taken.add(free);
      return free;
    }),
  };
}
