import type { AttributeColumn, EventLog } from "../../log/event-log.ts";
import type { SplitWalks, WalkChoice } from "../split-walks.ts";
import type { Feature, SplitRows } from "./grow-tree.ts";

/** What a feature is in the world of the record. */
export type FeatureMeaning =
  /** A value of the case, known when it comes: an index of `caseAttributes`. */
  | { readonly kind: "word" | "number"; readonly attribute: number }
  /** The activity done before the one just done. */
  | { readonly kind: "before" }
  /** How often an activity has been done so far. */
  | { readonly kind: "times"; readonly activity: number };

/** Rows of one split with what their features mean. */
export interface MeaningfulRows extends SplitRows {
  readonly caseOf: Uint32Array;
  /** Flow of each way. */
  readonly flows: readonly number[];
  readonly meanings: readonly FeatureMeaning[];
}

/** Text of more values is a name, not a class. */
const MOST_WORDS = 30;
/** Limits tried for a number. */
const LIMITS = 16;
/** Rows looked at of one split; of more, the cases are thinned. */
const MOST_ROWS = 8_000;
const FEWEST_ROWS = 60;
/** A value or a count of fewer rows than this is not asked for. */
const FEWEST_OF_VALUE = 20;
/** An activity is asked for up to so many times. */
const MOST_TIMES = 3;

/** The rows of every split that has something to learn from, by node. */
export function rowsOfSplits(
  log: EventLog,
  { walks, variantOfCase }: SplitWalks,
): ReadonlyMap<number, MeaningfulRows> {
  const casesOf = new Map<number, number[]>();
  for (const [c, v] of variantOfCase.entries()) {
    const cases = casesOf.get(v);
    if (cases === undefined) casesOf.set(v, [c]);
    else cases.push(c);
  }
  const visits = new Map<number, Visit[]>();
  for (const { variant, done, choices } of walks) {
    for (const choice of choices) {
      const visit = { choice, done, cases: casesOf.get(variant) ?? [] };
      const of = visits.get(choice.node);
      if (of === undefined) visits.set(choice.node, [visit]);
      else of.push(visit);
    }
  }
  const found = new Map<number, MeaningfulRows>();
  for (const [node, of] of visits) {
    const rows = rowsOf(log, of);
    if (rows !== null) found.set(node, rows);
  }
  return found;
}

interface Visit {
  readonly choice: WalkChoice;
  readonly done: Uint16Array;
  readonly cases: readonly number[];
}

function rowsOf(log: EventLog, visits: readonly Visit[]): MeaningfulRows | null {
  const flows = [...new Set(visits.map(({ choice }) => choice.flow))];
  const total = visits.reduce((sum, { cases }) => sum + cases.length, 0);
  if (flows.length < 2 || flows.length > 255 || total < FEWEST_ROWS) return null;
  const every = Math.ceil(total / MOST_ROWS);
  const rowCases: number[] = [];
  const rowVisits: number[] = [];
  for (const [k, { cases }] of visits.entries()) {
    for (const c of cases) {
      if (c % every !== 0) continue;
      rowCases.push(c);
      rowVisits.push(k);
    }
  }
  const n = rowCases.length;
  if (n < FEWEST_ROWS) return null;
  const features: Feature[] = [];
  const meanings: FeatureMeaning[] = [];
  const add = (meaning: FeatureMeaning, values: Float64Array, cuts: readonly number[]) => {
    if (cuts.length === 0) return;
    features.push({ values, cuts, isWord: meaning.kind === "word" || meaning.kind === "before" });
    meanings.push(meaning);
  };
  for (const [attribute, column] of log.caseAttributes.entries()) {
    const values = valuesOf(column, log.resourceNames);
    if (values === null || column.kind === "instant") continue;
    const rows = Float64Array.from(rowCases, (c) => values[c]);
    if (column.kind === "text") add({ kind: "word", attribute }, rows, commonValues(rows));
    else add({ kind: "number", attribute }, rows, limitsOf(rows));
  }
  const before = visits.map(({ choice, done }) =>
    choice.after < 2 ? Number.NaN : done[choice.after - 2],
  );
  const beforeOf = Float64Array.from(rowVisits, (k) => before[k]);
  add({ kind: "before" }, beforeOf, commonValues(beforeOf));
  const times = timesBefore(visits, log.activityNames.length);
  for (const [activity, counts] of times) {
    const rows = Float64Array.from(rowVisits, (k) => counts[k]);
    add({ kind: "times", activity }, rows, countsOf(rows));
  }
  const wayOf = visits.map(({ choice }) => flows.indexOf(choice.flow));
  return {
    way: Uint8Array.from(rowVisits, (k) => wayOf[k]),
    ways: flows.length,
    features,
    meanings,
    flows,
    caseOf: Uint32Array.from(rowCases),
  };
}

/** Values of a column that a rule may ask for; `null` where it may not. */
export function valuesOf(
  column: AttributeColumn,
  resourceNames: readonly string[],
): ArrayLike<number> | null {
  if (column.kind === "number") return column.values.some(Number.isNaN) ? null : column.values;
  if (column.kind !== "text") return null;
  const { values } = column;
  const isPlain = !values.some((value) => value.includes('"') && value.includes("'"));
  // A column that names who works on the case is no property of it.
  const known = new Set(resourceNames);
  if (values.some((value) => known.has(value))) return null;
  return isPlain && values.length >= 2 && values.length <= MOST_WORDS ? column.codes : null;
}

function commonValues(rows: Float64Array): readonly number[] {
  const counts = new Map<number, number>();
  for (const value of rows) {
    if (value >= 0) counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  const most = rows.length - FEWEST_OF_VALUE;
  return [...counts]
    .filter(([, count]) => count >= FEWEST_OF_VALUE && count <= most)
    .map(([value]) => value)
    .sort((a, b) => a - b);
}

function limitsOf(rows: Float64Array): readonly number[] {
  const sorted = rows.slice().sort();
  const limits = new Set<number>();
  for (let k = 1; k <= LIMITS; k++) {
    limits.add(sorted[Math.floor((k * sorted.length) / (LIMITS + 1))]);
  }
  limits.delete(sorted[0]);
  return [...limits];
}

function countsOf(rows: Float64Array): readonly number[] {
  return Array.from({ length: MOST_TIMES }, (_, k) => k + 1).filter((limit) => {
    const above = rows.reduce((n, count) => n + (count >= limit ? 1 : 0), 0);
    return above >= FEWEST_OF_VALUE && above <= rows.length - FEWEST_OF_VALUE;
  });
}

/** How often each activity had been done at each visit; only activities that differ between visits. */
function timesBefore(visits: readonly Visit[], activities: number): Map<number, Uint16Array> {
  const tables = new Map<number, Uint16Array>();
  for (const [k, { choice, done }] of visits.entries()) {
    for (let i = 0; i < choice.after; i++) {
      let table = tables.get(done[i]);
      if (table === undefined) {
        table = new Uint16Array(visits.length);
        tables.set(done[i], table);
      }
      table[k]++;
    }
  }
  for (let a = 0; a < activities; a++) {
    const table = tables.get(a);
    if (table?.every((count) => count === table[0])) tables.delete(a);
  }
  return tables;
}
