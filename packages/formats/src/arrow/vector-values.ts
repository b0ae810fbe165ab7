import type { Data, Table, Vector } from "apache-arrow";

/**
 * Refuses a damaged file that promises more values than its bytes can hold, before anyone makes
 * room for them.
 *
 * @throws {RangeError} Some length is not possible.
 */
export function checkLengths(table: Table, byteCount: number): void {
  const most = byteCount * 8;
  const check = (data: Data) => {
    if (!(data.length >= 0 && data.length <= most)) throw new RangeError(`length ${data.length}`);
    data.children.forEach(check);
    data.dictionary?.data.forEach(check);
  };
  for (const batch of table.batches) check(batch.data);
}

/** Codes of a dictionary vector, −1 where null. */
export function codesOf(vector: Vector): Int32Array {
  const codes = new Int32Array(vector.length);
  each(vector, (data, i, out) => {
    codes[out] = data.getValid(i) ? Number((data.values as ArrayLike<number>)[i]!) : -1;
  });
  return codes;
}

/** The values of a dictionary vector. */
export function dictionaryOf(vector: Vector): string[] {
  const dictionary = vector.data.at(-1)?.dictionary;
  if (!dictionary) return [];
  const values: string[] = [];
  for (let v = 0; v < dictionary.length; v++) values.push(String(dictionary.get(v)));
  return values;
}

/** Numbers of an integer or floating vector, `NaN` where null. */
export function numbersOf(vector: Vector): Float64Array {
  const numbers = new Float64Array(vector.length);
  each(vector, (data, i, out) => {
    numbers[out] = data.getValid(i)
      ? Number((data.values as ArrayLike<number | bigint>)[i]!)
      : Number.NaN;
  });
  return numbers;
}

/** Milliseconds of a vector of timestamps, `NaN` where null. */
export function instantsOf(vector: Vector): Float64Array {
  const instants = new Float64Array(vector.length);
  const perMs = [0.001, 1, 1000, 1_000_000][(vector.type as { unit: number }).unit]!;
  each(vector, (data, i, out) => {
    const raw = (data.values as BigInt64Array)[i]!;
    instants[out] = data.getValid(i) ? inMs(raw, perMs) : Number.NaN;
  });
  return instants;
}

function inMs(raw: bigint, perMs: number): number {
  // Nanoseconds do not fit a double: they are divided while they are still exact.
  return perMs <= 1 ? Number(raw) / perMs : Number(raw / BigInt(perMs));
}

function each(vector: Vector, visit: (data: Data, i: number, out: number) => void): void {
  let out = 0;
  for (const data of vector.data) {
    for (let i = 0; i < data.length; i++) visit(data, i, out++);
  }
}
