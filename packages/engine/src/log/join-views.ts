import type { AttributeColumn, EventLog } from "./event-log.ts";
import type { LogView } from "./log-view.ts";

/** Attribute of cases that says which of two logs they come from. */
export const SOURCE_ATTRIBUTE = "talka:source";

/** How two logs are put side by side. */
export interface JoinSettings {
  /** What the two are called; must differ. */
  readonly labels: readonly [string, string];
  /** Names of activities of the second, as the first calls them; others keep their names. */
  readonly renames: ReadonlyMap<string, string>;
}

/**
 * One log of the selected cases of two, the first's before the second's, with an attribute
 * ({@link SOURCE_ATTRIBUTE}) that tells them apart. Attributes of the same name and kind are one, others
 * are empty in the log that lacks them; people and roles of the same name are one. The zone is the
 * first's. Ids of cases that occur in both get the label of the second.
 *
 * @throws {RangeError} The labels are equal.
 */
export function joinViews(first: LogView, second: LogView, settings: JoinSettings): EventLog {
  const { labels, renames } = settings;
  if (labels[0] === labels[1]) throw new RangeError(`both logs are called ${labels[0]}`);
  const parts = [first, second].map(partOf);
  const [a, b] = parts;
  const all = { events: a.events.length + b.events.length, cases: a.cases.length + b.cases.length };
  const activity = joinCodes(
    [first.log.activity, second.log.activity],
    [first.log.activityNames, second.log.activityNames.map((name) => renames.get(name) ?? name)],
    parts.map(({ events }) => events),
  );
  const people = joinPeople(first.log, second.log, "resource", parts);
  const roles = joinPeople(first.log, second.log, "role", parts);
  const ids = new Set(Array.from(a.cases, (c) => first.log.caseIds[c]));
  const starts = [first, second].map(({ log }) => log.startAtMs);
  const gather = (columns: readonly (ArrayLike<number> | null)[], empty: number) => {
    const values = new Float64Array(all.events).fill(empty);
    parts.forEach(({ events }, p) => {
      const column = columns[p];
      const from = p === 0 ? 0 : a.events.length;
      if (column !== null)
        for (let k = 0; k < events.length; k++) values[from + k] = column[events[k]];
    });
    return values;
  };
  const source = new Int32Array(all.cases).fill(1, a.cases.length);
  const logs = [first.log, second.log];
  return {
    caseStart: Uint32Array.from([
      0,
      ...a.ends,
      ...Array.from(b.ends, (end) => a.events.length + end),
    ]),
    caseIds: [
      ...Array.from(a.cases, (c) => first.log.caseIds[c]),
      ...Array.from(b.cases, (c) => second.log.caseIds[c]).map((id) =>
        ids.has(id) ? `${id} (${labels[1]})` : id,
      ),
    ],
    activity: Uint16Array.from(activity.codes),
    activityNames: activity.names,
    endAtMs: gather(
      logs.map(({ endAtMs }) => endAtMs),
      Number.NaN,
    ),
    startAtMs: starts.every((column) => column === null) ? null : gather(starts, Number.NaN),
    resource: people?.codes ?? null,
    resourceNames: people?.names ?? [],
    role: roles?.codes ?? null,
    roleNames: roles?.names ?? [],
    precision: Uint8Array.from(
      gather(
        logs.map(({ precision }) => precision),
        0,
      ),
    ),
    tiedWithPrevious: Uint8Array.from(
      gather(
        logs.map((log) => log.tiedWithPrevious),
        0,
      ),
    ),
    rowNumber: Uint32Array.from(
      gather(
        logs.map(({ rowNumber }) => rowNumber),
        0,
      ),
    ),
    caseAttributes: [
      { kind: "text", name: SOURCE_ATTRIBUTE, codes: source, values: labels },
      ...joinAttributes(
        logs.map(({ caseAttributes }) => caseAttributes),
        parts.map(({ cases }) => cases),
      ),
    ],
    eventAttributes: joinAttributes(
      logs.map(({ eventAttributes }) => eventAttributes),
      parts.map(({ events }) => events),
    ),
    zone: first.log.zone,
  };
}

interface Part {
  readonly cases: Uint32Array;
  /** Events of these cases, in order. */
  readonly events: Uint32Array;
  /** Where each case ends among them. */
  readonly ends: Uint32Array;
}

function partOf({ log, cases }: LogView): Part {
  const ends = new Uint32Array(cases.length);
  let count = 0;
  for (let k = 0; k < cases.length; k++) {
    count += log.caseStart[cases[k] + 1] - log.caseStart[cases[k]];
    ends[k] = count;
  }
  const events = new Uint32Array(count);
  let at = 0;
  for (const c of cases) {
    for (let i = log.caseStart[c]; i < log.caseStart[c + 1]; i++) events[at++] = i;
  }
  return { cases, events, ends };
}

/** Codes of both by one list of names; −1 stays. `null` is −1 everywhere. */
function joinCodes(
  codes: readonly (ArrayLike<number> | null)[],
  names: readonly (readonly string[])[],
  slots: readonly Uint32Array[],
): { readonly codes: Int32Array; readonly names: readonly string[] } {
  const all = [...new Set(names.flat())];
  const place = new Map(all.map((name, k) => [name, k]));
  const joined = new Int32Array(slots[0].length + slots[1].length).fill(-1);
  let at = 0;
  for (let p = 0; p < 2; p++) {
    const column = codes[p];
    const own = names[p].map((name) => place.get(name) ?? -1);
    for (const slot of slots[p]) {
      const code = column === null ? -1 : column[slot];
      joined[at++] = code < 0 ? -1 : own[code];
    }
  }
  return { codes: joined, names: all };
}

function joinPeople(a: EventLog, b: EventLog, of: "resource" | "role", parts: readonly Part[]) {
  if (a[of] === null && b[of] === null) return null;
  return joinCodes(
    [a[of], b[of]],
    [a[`${of}Names`], b[`${of}Names`]],
    parts.map(({ events }) => events),
  );
}

function joinAttributes(
  columns: readonly (readonly AttributeColumn[])[],
  slots: readonly Uint32Array[],
): readonly AttributeColumn[] {
  const alike = (one: AttributeColumn) => (other: AttributeColumn) =>
    other.name === one.name && other.kind === one.kind;
  const [first, second] = columns;
  const own = second.filter((column) => !first.some(({ name }) => name === column.name));
  return [...first, ...own].map((column): AttributeColumn => {
    const both = columns.map((of) => of.find(alike(column)));
    if (column.kind === "text") {
      const text = both.map((of) => (of?.kind === "text" ? of : null));
      const { codes, names } = joinCodes(
        text.map((of) => of?.codes ?? null),
        text.map((of) => of?.values ?? []),
        slots,
      );
      return { kind: "text", name: column.name, codes, values: names };
    }
    const values = new Float64Array(slots[0].length + slots[1].length).fill(Number.NaN);
    let at = 0;
    for (let p = 0; p < 2; p++) {
      const of = both[p];
      for (const slot of slots[p]) {
        values[at++] = of === undefined || of.kind === "text" ? Number.NaN : of.values[slot];
      }
    }
    return { kind: column.kind, name: column.name, values };
  });
}
