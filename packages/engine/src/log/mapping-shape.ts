import type { EventTable } from "./event-table.ts";

/**
 * A key of a table's shape: equal for files with the same columns of the same kinds, in any order,
 * so that a mapping can be remembered. 16 hexadecimal digits; two shapes hardly ever share one.
 */
export function mappingShape(table: EventTable): string {
  const columns = table.columns.map(({ name, kind, scope }) => JSON.stringify([name, kind, scope]));
  const text = columns.sort((a, b) => (a < b ? -1 : a > b ? 1 : 0)).join();
  // FNV-1a and a second pass from another seed, 32 bits each.
  return hash(text, 0x811c9dc5) + hash(text, 0x9747b28c);
}

function hash(text: string, seed: number): string {
  let state = seed;
  for (let k = 0; k < text.length; k++) {
    state = Math.imul(state ^ text.charCodeAt(k), 0x01000193);
  }
  return (state >>> 0).toString(16).padStart(8, "0");
}
