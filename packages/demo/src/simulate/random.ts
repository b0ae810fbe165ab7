/** A seeded source of numbers; the same seed gives the same sequence for ever. */
export interface Random {
  /** Uniform in [0, 1). */
  uniform(): number;
  /** Standard normal. */
  normal(): number;
  /** Exponential with mean 1. */
  exponential(): number;
  /** A source of its own, so that one process does not disturb the numbers of another. */
  fork(name: string): Random;
}

/**
 * A source from a seed of 32 bits.
 *
 * @see C. Doty-Humphrey, PractRand, 2014: the generator "sfc32".
 */
export function randomFrom(seed: number): Random {
  let a = 0x9e3779b9;
  let b = 0x243f6a88;
  let c = seed >>> 0;
  let counter = 1;

  function next(): number {
    const sum = (a + b + counter) | 0;
    counter = (counter + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = ((c << 21) | (c >>> 11)) + sum;
    c |= 0;
    return sum >>> 0;
  }

  for (let i = 0; i < 15; i++) next();

  const uniform = () => next() / 4_294_967_296;
  return {
    uniform,
    normal() {
      // A sum of twelve needs no logarithm, so every machine gives the same bits.
      let sum = -6;
      for (let i = 0; i < 12; i++) sum += uniform();
      return sum;
    },
    exponential: () => -Math.log(1 - uniform()),
    fork: (name) => randomFrom(seed ^ hashOf(name)),
  };
}

/** FNV-1a over the letters. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) {
    hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  }
  return hash >>> 0;
}
