import type { EventLog } from "@talka/engine";

/**
 * Attributes of cases without events, which have no row to stand in: pairs of case index and one
 * value an attribute (the code of a text; `null` where empty).
 */
export type EmptyCaseValues = readonly (readonly [number, readonly (number | null)[]])[];

/** Gathers what cases without events have as attributes. */
export function emptyCaseValues(log: EventLog): EmptyCaseValues {
  const found: [number, (number | null)[]][] = [];
  for (let c = 0; c + 1 < log.caseStart.length; c++) {
    if (log.caseStart[c] !== log.caseStart[c + 1]) continue;
    const values = log.caseAttributes.map((column) => {
      const value = column.kind === "text" ? column.codes[c]! : column.values[c]!;
      return Number.isNaN(value) ? null : value;
    });
    found.push([c, values]);
  }
  return found;
}
