/** A seeded source of chance: the same seed gives the same numbers on every machine. */
export interface RandomSource {
  /** 0 to 2³² − 1. */
  nextUint32(): number;
  /** [0, 1) in steps of 2⁻⁵³. */
  nextUniform(): number;
  /** A whole number in [0, limit), each equally likely; `limit` is 1 to 2³². */
  nextBelow(limit: number): number;
}

/**
 * xoshiro128**: 128 bits of state, period 2¹²⁸ − 1, only 32-bit arithmetic. The seed is spread over
 * the state by splitmix32, so that near seeds give unlike streams. Not for secrets.
 *
 * @param seed Any integers; several (a run, a replication) make one stream each.
 * @see D. Blackman, S. Vigna, "Scrambled Linear Pseudorandom Number Generators", ACM Transactions
 *   on Mathematical Software 47(4), 2021.
 */
export function randomSource(...seed: readonly number[]): RandomSource {
  const state = new Uint32Array(4);
  let mixed = 0;
  for (const part of [seed.length, ...seed]) {
    mixed = splitmix(mixed ^ splitmix(part));
    mixed = splitmix(mixed ^ splitmix(Math.floor(part / 2 ** 32)));
  }
  for (let k = 0; k < 4; k++) state[k] = mixed = splitmix(mixed);
  // All zeros is the one state that never moves.
  if ((state[0] | state[1] | state[2] | state[3]) === 0) state[0] = 1;
  return randomSourceOf(state);
}

/** The generator from a given state, which it keeps and changes. */
export function randomSourceOf(state: Uint32Array): RandomSource {
  function nextUint32(): number {
    const product = Math.imul(state[1], 5);
    const result = Math.imul((product << 7) | (product >>> 25), 9) >>> 0;
    const shifted = state[1] << 9;
    state[2] ^= state[0];
    state[3] ^= state[1];
    state[1] ^= state[2];
    state[0] ^= state[3];
    state[2] ^= shifted;
    state[3] = (state[3] << 11) | (state[3] >>> 21);
    return result;
  }
  return {
    nextUint32,
    nextUniform: () => ((nextUint32() >>> 5) * 67_108_864 + (nextUint32() >>> 6)) / 2 ** 53,
    nextBelow(limit) {
      if (!(limit >= 1 && limit <= 2 ** 32))
        throw new RangeError(`limit ${limit} is not in 1..2³²`);
      // Numbers beyond the last whole multiple of the limit would favour small results.
      const fair = 2 ** 32 - (2 ** 32 % limit);
      let number = nextUint32();
      while (number >= fair) number = nextUint32();
      return number % limit;
    },
  };
}

function splitmix(value: number): number {
  let z = (value + 0x9e3779b9) | 0;
  z = Math.imul(z ^ (z >>> 16), 0x21f0aaad);
  z = Math.imul(z ^ (z >>> 15), 0x735a2d97);
  return (z ^ (z >>> 15)) >>> 0;
}
