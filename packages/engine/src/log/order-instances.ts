import type { RowFacts } from "./check-rows.ts";
import type { AttributeColumn } from "./event-log.ts";
import type { EventTable } from "./event-table.ts";
import { type KeyColumn, keyColumn } from "./key-column.ts";
import type { LogMapping } from "./log-mapping.ts";
import {
  findTies,
  type GroupedRows,
  groupRows,
  type OrderKeys,
  placeWholeDays,
} from "./order-events.ts";
import { hasStarts, needsPairing, type PairedRows, pairLifecycle } from "./pair-lifecycle.ts";

/** The events of a log as rows of its table: which, in what order, and how each began. */
export interface Instances {
  /** Rows by case, without cases that have none. */
  readonly grouped: GroupedRows;
  readonly caseIds: readonly string[];
  readonly tiedWithPrevious: Uint8Array;
  /** Start of each event, `NaN` where unknown; `null` where none is known. */
  readonly startAtMs: Float64Array | null;
  /** What lifecycle rows said about events, as attributes. */
  readonly attributes: readonly AttributeColumn[];
  readonly lifecycleRowsKeptAside: number;
  readonly openInstances: number;
}

/** Sorts usable rows into cases, pairs lifecycle rows, places whole days and finds the ties. */
export function orderInstances(
  table: EventTable,
  mapping: LogMapping,
  facts: RowFacts,
  usable: Uint8Array,
  caseKey: KeyColumn,
  resourceCode: Int32Array | null,
): Instances {
  const keys: OrderKeys = {
    caseCode: facts.caseCode,
    endMs: facts.end.utcMs,
    precision: facts.end.precision,
    sequence: sequenceOf(table, mapping.sequence),
  };
  const sorted = groupRows(keys, usable, caseKey.names.length);
  const transitions =
    mapping.lifecycle === undefined || mapping.lifecycleMode === "rows"
      ? null
      : keyColumn(table, [mapping.lifecycle]);
  const paired =
    transitions !== null && needsPairing(transitions)
      ? pairLifecycle(sorted, transitions, facts.activityCode, resourceCode)
      : null;
  const { grouped, caseIds } = dropEmptyCases(paired?.grouped ?? sorted, caseKey.names);
  placeWholeDays(grouped, keys, mapping.zone);
  const startsPaired = transitions !== null && hasStarts(transitions);
  return {
    grouped,
    caseIds,
    tiedWithPrevious: findTies(grouped, keys, mapping.zone),
    startAtMs: startsOf(grouped.rows, facts, startsPaired ? paired : null),
    attributes: paired === null ? [] : lifecycleAttributes(grouped.rows, paired, facts),
    lifecycleRowsKeptAside: paired?.keptAside ?? 0,
    openInstances: paired?.openInstances ?? 0,
  };
}

function sequenceOf(table: EventTable, name: string | undefined): Float64Array | null {
  const column = table.columns.find((one) => one.name === name);
  if (column === undefined) return null;
  if (column.kind === "number") return column.values;
  if (column.kind === "instant") return column.wallMs;
  const numbers = column.values.map(Number);
  const ranks = numbers.some(Number.isNaN) ? ranksOf(column.values) : numbers;
  return Float64Array.from(column.codes, (code) => (code < 0 ? Number.NaN : ranks[code]));
}

function ranksOf(values: readonly string[]): readonly number[] {
  const sorted = values.map((_, v) => v).sort((a, b) => (values[a] < values[b] ? -1 : 1));
  const ranks = new Array<number>(values.length);
  sorted.forEach((v, rank) => {
    ranks[v] = rank;
  });
  return ranks;
}

function dropEmptyCases(grouped: GroupedRows, names: readonly string[]) {
  const { caseStart, rows } = grouped;
  const kept: number[] = [];
  for (let c = 0; c < names.length; c++) if (caseStart[c + 1] > caseStart[c]) kept.push(c);
  if (kept.length === names.length) return { grouped, caseIds: names };
  const starts = Uint32Array.from([...kept.map((c) => caseStart[c]), rows.length]);
  return { grouped: { caseStart: starts, rows }, caseIds: kept.map((c) => names[c]) };
}

function startsOf(
  rows: Uint32Array,
  { start, end }: RowFacts,
  paired: PairedRows | null,
): Float64Array | null {
  if (start === null && paired === null) return null;
  const starts = new Float64Array(rows.length);
  let known = 0;
  for (let i = 0; i < rows.length; i++) {
    const row = rows[i];
    const startRow = paired === null ? -1 : paired.startRow[row];
    const own = start === null ? Number.NaN : start.utcMs[row];
    if (startRow >= 0) starts[i] = end.utcMs[startRow];
    else if (paired !== null && Number.isNaN(own)) starts[i] = end.utcMs[row];
    else starts[i] = own;
    if (!Number.isNaN(starts[i])) known++;
  }
  return known > 0 ? starts : null;
}

function lifecycleAttributes(
  rows: Uint32Array,
  paired: PairedRows,
  { end }: RowFacts,
): readonly AttributeColumn[] {
  const columns = [...paired.aside].map(
    ([transition, from]): AttributeColumn => ({
      kind: "instant",
      name: `lifecycle:${transition}`,
      values: Float64Array.from(rows, (row) => (from[row] < 0 ? Number.NaN : end.utcMs[from[row]])),
    }),
  );
  if (paired.openInstances === 0) return columns;
  const codes = Int32Array.from(rows, (row) => paired.open[row] - 1);
  return [...columns, { kind: "text", name: "lifecycle:state", codes, values: ["open"] }];
}
