/** Elements of XES that a reader tells apart. */
export const ELEMENT = {
  other: 0,
  log: 1,
  trace: 2,
  event: 3,
  global: 4,
  classifier: 5,
  extension: 6,
  /** Attributes from here on. */
  text: 10,
  date: 11,
  number: 12,
  /** Attributes that hold others: list and container. */
  group: 13,
} as const;

const BY_NAME: readonly (readonly [string, number])[] = [
  ["string", ELEMENT.text],
  ["date", ELEMENT.date],
  ["event", ELEMENT.event],
  ["trace", ELEMENT.trace],
  ["int", ELEMENT.number],
  ["float", ELEMENT.number],
  ["boolean", ELEMENT.text],
  ["id", ELEMENT.text],
  ["log", ELEMENT.log],
  ["list", ELEMENT.group],
  ["container", ELEMENT.group],
  ["global", ELEMENT.global],
  ["classifier", ELEMENT.classifier],
  ["extension", ELEMENT.extension],
];

/** No two of the names share both first letter and length. */
const SLOTS: readonly (readonly [string, number] | undefined)[] = (() => {
  const slots: (readonly [string, number] | undefined)[] = new Array(512).fill(undefined);
  for (const entry of BY_NAME) slots[slotOf(entry[0].charCodeAt(0), entry[0].length)] = entry;
  return slots;
})();

function slotOf(first: number, length: number): number {
  return (first & 31) * 16 + (length & 15);
}

/** Which element a local name means. */
export function elementOf(bytes: Uint8Array, from: number, to: number): number {
  const entry = SLOTS[slotOf(bytes[from]!, to - from)];
  if (entry === undefined || entry[0].length !== to - from) return ELEMENT.other;
  const name = entry[0];
  for (let k = 0; k < name.length; k++) {
    if (bytes[from + k] !== name.charCodeAt(k)) return ELEMENT.other;
  }
  return entry[1];
}
