/** Letters of a column, from 0: A … Z, AA … */
export function columnLetters(column: number): string {
  let letters = "";
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/** Column, from 0, of an address such as `BC12` in bytes; −1 if it has no letters. */
export function columnOfAddress(bytes: Uint8Array, from: number, to: number): number {
  let column = 0;
  for (let p = from; p < to; p++) {
    const letter = (bytes[p]! | 32) - 96;
    if (letter < 1 || letter > 26) break;
    column = column * 26 + letter;
  }
  return column - 1;
}
