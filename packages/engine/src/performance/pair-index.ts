/** Numbers pairs of small indexes in order of first appearance, without a table of all pairs. */
export interface PairIndex {
  /** The number of a pair; a new one for a pair not seen before. */
  numberOf(from: number, to: number): number;
  readonly from: readonly number[];
  readonly to: readonly number[];
}

/** Beyond this many cells a dense table would cost more than the hashing it saves. */
const DENSE_CELLS = 4_194_304;

/** @param size Indexes are below this. */
export function pairIndex(size: number): PairIndex {
  const from: number[] = [];
  const to: number[] = [];
  const add = (a: number, b: number) => {
    from.push(a);
    to.push(b);
    return from.length - 1;
  };
  if (size * size <= DENSE_CELLS) {
    const dense = new Int32Array(size * size);
    return {
      from,
      to,
      numberOf(a, b) {
        const cell = a * size + b;
        if (dense[cell] === 0) dense[cell] = add(a, b) + 1;
        return dense[cell] - 1;
      },
    };
  }
  const sparse = new Map<number, number>();
  return {
    from,
    to,
    numberOf(a, b) {
      const key = a * size + b;
      const known = sparse.get(key);
      if (known !== undefined) return known;
      const added = add(a, b);
      sparse.set(key, added);
      return added;
    },
  };
}
