import type { AttributeColumn, EventLog } from "./event-log.ts";
import type { AttributeMatch } from "./log-filter.ts";

/** An attribute ready to be asked: of each case, or of each event. */
export interface AttributeTest {
  readonly scope: "case" | "event";
  /** Whether the value of a case or event (its index in the log) matches. */
  matches(index: number): boolean;
}

/**
 * Finds the attribute a filter names and prepares the question. `resource` and `role` are event
 * attributes unless the log has an attribute of that name. An attribute that the log lacks is empty
 * everywhere, so that a filter outlives the file it was made on.
 */
export function attributeTest(log: EventLog, name: string, match: AttributeMatch): AttributeTest {
  const ofCase = log.caseAttributes.find((column) => column.name === name);
  if (ofCase !== undefined) return { scope: "case", matches: valueTest(ofCase, match) };
  const ofEvent =
    log.eventAttributes.find((column) => column.name === name) ?? peopleColumn(log, name);
  if (ofEvent !== undefined) return { scope: "event", matches: valueTest(ofEvent, match) };
  const emptyMatches = match.kind === "values" && match.orEmpty;
  return { scope: "case", matches: () => emptyMatches };
}

function peopleColumn(log: EventLog, name: string): AttributeColumn | undefined {
  if (name === "resource" && log.resource !== null) {
    return { kind: "text", name, codes: log.resource, values: log.resourceNames };
  }
  if (name === "role" && log.role !== null) {
    return { kind: "text", name, codes: log.role, values: log.roleNames };
  }
  return undefined;
}

function valueTest(column: AttributeColumn, match: AttributeMatch): (index: number) => boolean {
  if (match.kind === "range") {
    const min = match.min ?? Number.NEGATIVE_INFINITY;
    const max = match.max ?? Number.POSITIVE_INFINITY;
    if (column.kind !== "text") {
      return (index) => column.values[index] >= min && column.values[index] <= max;
    }
    const inside = column.values.map((value) => Number(value) >= min && Number(value) <= max);
    return (index) => column.codes[index] >= 0 && inside[column.codes[index]];
  }
  const { orEmpty } = match;
  if (column.kind === "text") {
    const wanted = new Set(match.values);
    const inside = column.values.map((value) => wanted.has(value));
    return (index) => (column.codes[index] < 0 ? orEmpty : inside[column.codes[index]]);
  }
  const wanted = new Set(match.values.map(Number));
  return (index) => {
    const value = column.values[index];
    return Number.isNaN(value) ? orEmpty : wanted.has(value);
  };
}
