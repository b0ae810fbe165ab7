import { caseCount, type EventLog } from "../log/event-log.ts";

/**
 * When each case arrived, by an attribute of cases, or the first recorded value of one of events;
 * `NaN` where it is empty. `null` where the log has no moment of that name.
 */
export function arrivalTimes(log: EventLog, name: string): Float64Array | null {
  const ofCase = log.caseAttributes.find((column) => column.name === name);
  if (ofCase !== undefined) return ofCase.kind === "instant" ? ofCase.values : null;
  const ofEvent = log.eventAttributes.find((column) => column.name === name);
  if (ofEvent?.kind !== "instant") return null;
  const { values } = ofEvent;
  return Float64Array.from({ length: caseCount(log) }, (_, c) => {
    let i = log.caseStart[c];
    while (i + 1 < log.caseStart[c + 1] && Number.isNaN(values[i])) i++;
    return values[i] ?? Number.NaN;
  });
}

/** Attributes that hold moments, by name: what an arrival can be read from. */
export function momentAttributes(log: EventLog): readonly string[] {
  return [...log.caseAttributes, ...log.eventAttributes]
    .filter((column) => column.kind === "instant")
    .map((column) => column.name);
}
