import type { EventTable, TableColumn } from "@talka/engine";
import { uniqueNames } from "../columns/unique-names.ts";
import { ReadFault } from "../source/read-error.ts";
import type { ObjectLog, ObjectTypeFacts } from "./object-log.ts";
import { columnOfTexts, instantsOfTexts } from "./text-columns.ts";

/**
 * What would become of the log by each kind of object.
 *
 * @returns Most suitable first: those that keep most events at least duplication.
 */
export function describeTypes({ events, objects }: ObjectLog): readonly ObjectTypeFacts[] {
  const names = [...new Set(objects.map(({ type }) => type))];
  const facts = names.map((name): ObjectTypeFacts => {
    const steps = new Map<string, number>();
    const seen = new Set<number>();
    let kept = 0;
    let rows = 0;
    let sharedEvents = 0;
    let mostObjects = 0;
    for (const event of events) {
      const own = event.objects.filter((o) => objects[o]?.type === name);
      if (own.length === 0) continue;
      kept++;
      rows += own.length;
      if (own.length > 1) sharedEvents++;
      mostObjects = Math.max(mostObjects, own.length);
      for (const o of own) {
        seen.add(o);
        const step = `${o} ${event.type}`;
        steps.set(step, (steps.get(step) ?? 0) + 1);
      }
    }
    let repeated = 0;
    for (const times of steps.values()) if (times > 1) repeated++;
    return {
      name,
      objects: objects.reduce((sum, { type }) => sum + (type === name ? 1 : 0), 0),
      cases: seen.size,
      events: kept,
      eventsOf: events.length,
      rows,
      sharedEvents,
      mostObjects,
      repeatedShare: steps.size === 0 ? 0 : repeated / steps.size,
    };
  });
  const merit = (of: ObjectTypeFacts) => (of.rows === 0 ? 0 : (of.events * of.events) / of.rows);
  // A kind with few objects (a clerk, a shop) would make one endless case of many.
  const isCase = (of: ObjectTypeFacts) => (of.repeatedShare < 0.5 ? 1 : 0);
  return facts
    .filter((of) => of.rows > 0)
    .sort((a, b) => isCase(b) - isCase(a) || merit(b) - merit(a));
}

/**
 * The log as a table with one row for each event and each object of the kind it concerns. Objects of
 * other kinds stand in columns of their own, several joined by commas; rows are counted from 1.
 *
 * @throws {ReadFault} `read.object-type` where no event concerns an object of that kind.
 */
export function flatten({ events, objects }: ObjectLog, type: string): EventTable {
  const eventOf: number[] = [];
  const objectOf: number[] = [];
  events.forEach((event, e) => {
    for (const o of event.objects) {
      if (objects[o]?.type !== type) continue;
      eventOf.push(e);
      objectOf.push(o);
    }
  });
  if (eventOf.length === 0) {
    const types = [...new Set(objects.map((object) => object.type))].join("\n");
    throw new ReadFault("read.object-type", { given: type, types });
  }
  const ofEvent = (text: (e: number) => string) => eventOf.map(text);
  const columns: TableColumn[] = [
    columnOfTexts(
      "case:concept:name",
      "case",
      objectOf.map((o) => objects[o]?.id ?? ""),
      "text",
    ),
    columnOfTexts(
      "concept:name",
      "event",
      ofEvent((e) => events[e]?.type ?? ""),
      "text",
    ),
    instantsOfTexts(
      "time:timestamp",
      "event",
      ofEvent((e) => events[e]?.time ?? ""),
    ),
  ];
  const others = [...new Set(objects.map((object) => object.type))].filter((name) => name !== type);
  for (const other of others) {
    const joined = events.map((event) =>
      event.objects.flatMap((o) => (objects[o]?.type === other ? [objects[o].id] : [])).join(", "),
    );
    if (joined.every((ids) => ids === "")) continue;
    columns.push(
      columnOfTexts(
        other,
        "event",
        ofEvent((e) => joined[e] ?? ""),
        "text",
      ),
    );
  }
  for (const name of namesIn(events)) {
    columns.push(
      columnOfTexts(
        name,
        "event",
        ofEvent((e) => events[e]?.attributes.get(name) ?? ""),
        "any",
      ),
    );
  }
  for (const name of namesIn(objects.filter((object) => object.type === type))) {
    const texts = objectOf.map((o) => objects[o]?.attributes.get(name) ?? "");
    columns.push(columnOfTexts(`case:${name}`, "case", texts, "any"));
  }
  const names = uniqueNames(columns.map((column) => column.name));
  return {
    rowCount: eventOf.length,
    rowNumber: Uint32Array.from(eventOf, (_, r) => r + 1),
    columns: columns.map((column, k) => ({ ...column, name: names[k] ?? column.name })),
    unreadableRows: [],
    warnings: [],
  };
}

function namesIn(
  things: readonly { readonly attributes: ReadonlyMap<string, string> }[],
): readonly string[] {
  return [...new Set(things.flatMap(({ attributes }) => [...attributes.keys()]))];
}
