import { matchName } from "./column-words.ts";
import type { AttributeColumn, EventLog } from "./event-log.ts";
import { joinEqual } from "./rename.ts";

type TextAttribute = Extract<AttributeColumn, { readonly kind: "text" }>;

/** From this strength on, a column's name alone says that it holds people. */
const PLAIN = 0.75;
/** Share of a column's different values that must be known people. */
const MOSTLY = 0.5;

/**
 * Text attributes that name people too: most of their values are resources of the log, or their
 * name says so ("Responsible", "Izpildītājs", "Atsakingas"). Case attributes first, in log order.
 */
export function findPeopleAttributes(log: EventLog): string[] {
  const people = new Set(log.resourceNames);
  return textAttributes(log)
    .filter(({ name, values }) => {
      const known = values.reduce((count, value) => count + (people.has(value) ? 1 : 0), 0);
      if (known > 0 && known >= values.length * MOSTLY) return true;
      return (matchName("resource", name.replace(/_/g, " "))?.strength ?? 0) >= PLAIN;
    })
    .map(({ name }) => name);
}

/** Every person that the log names, as resource or in a people attribute; each once, in this order. */
export function peopleNames(log: EventLog): string[] {
  const attributes = new Set(findPeopleAttributes(log));
  const named = textAttributes(log).filter(({ name }) => attributes.has(name));
  return [...new Set([...log.resourceNames, ...named.flatMap(({ values }) => values)])];
}

/**
 * The log with every person renamed, in resources and in people attributes alike, so that the same
 * person keeps one name. Figures stay; equal new names join people.
 *
 * @param newNames One for each of `peopleNames(log)`, in that order.
 * @throws {RangeError} Another number of names than people.
 */
export function renamePeople(log: EventLog, newNames: readonly string[]): EventLog {
  const people = peopleNames(log);
  if (newNames.length !== people.length) {
    throw new RangeError(`${newNames.length} names for ${people.length} people`);
  }
  const renamed = new Map(people.map((name, k) => [name, newNames[k]]));
  const attributes = new Set(findPeopleAttributes(log));
  const rename = (names: readonly string[]) => names.map((name) => renamed.get(name) ?? name);
  const renameAll = (columns: readonly AttributeColumn[]): AttributeColumn[] =>
    columns.map((column) => {
      if (column.kind !== "text" || !attributes.has(column.name)) return column;
      const { codes, values } = joinEqual(column.codes, rename(column.values));
      return { ...column, codes: codes ?? column.codes, values };
    });
  const resources = joinEqual(log.resource, rename(log.resourceNames));
  return {
    ...log,
    resource: resources.codes,
    resourceNames: resources.values,
    caseAttributes: renameAll(log.caseAttributes),
    eventAttributes: renameAll(log.eventAttributes),
  };
}

/** The log without its people: no resources and no people attributes; roles stay. */
export function withoutPeople(log: EventLog): EventLog {
  const attributes = new Set(findPeopleAttributes(log));
  const others = (column: AttributeColumn) => !attributes.has(column.name);
  return {
    ...log,
    resource: null,
    resourceNames: [],
    caseAttributes: log.caseAttributes.filter(others),
    eventAttributes: log.eventAttributes.filter(others),
  };
}

function textAttributes(log: EventLog): TextAttribute[] {
  return [...log.caseAttributes, ...log.eventAttributes].filter(
    (column): column is TextAttribute => column.kind === "text",
  );
}
