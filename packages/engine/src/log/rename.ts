import type { EventLog } from "./event-log.ts";

/**
 * The log with other names for its resources, for example pseudonyms. The indexes stay, so every
 * figure stays.
 *
 * @param names One a resource, in the order of `log.resourceNames`; equal names join resources.
 * @throws {RangeError} Another number of names than resources.
 */
export function renameResources(log: EventLog, names: readonly string[]): EventLog {
  if (names.length !== log.resourceNames.length) {
    throw new RangeError(`${names.length} names for ${log.resourceNames.length} resources`);
  }
  const { codes, values } = joinEqual(log.resource, names);
  return { ...log, resource: codes, resourceNames: values };
}

/** The log with only the named attributes, in the order of the log; unknown names are passed over. */
export function selectColumns(log: EventLog, attributes: readonly string[]): EventLog {
  const wanted = new Set(attributes);
  return {
    ...log,
    caseAttributes: log.caseAttributes.filter((column) => wanted.has(column.name)),
    eventAttributes: log.eventAttributes.filter((column) => wanted.has(column.name)),
  };
}

/** Joins codes whose names became equal; keeps the arrays where all names differ. */
export function joinEqual(codes: Int32Array | null, names: readonly string[]) {
  const values = [...new Set(names)];
  if (values.length === names.length || codes === null) return { codes, values: names };
  const index = new Map(values.map((name, k) => [name, k]));
  const newCode = names.map((name) => index.get(name) ?? -1);
  return { codes: codes.map((code) => (code < 0 ? -1 : newCode[code])), values };
}
