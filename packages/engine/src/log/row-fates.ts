import { writtenInstantAt } from "./day-times.ts";
import type { EventTable } from "./event-table.ts";
import { PRECISION_SECOND } from "./event-table.ts";
import { writeWall } from "./key-column.ts";
import type {
  FaultClass,
  LogMapping,
  RowFate,
  RowFates,
  RowFault,
  RowRepair,
} from "./log-mapping.ts";

/** Reads a text that is no date as the wall clock it most likely means; `null` if there is none. */
export type SuggestInstant = (text: string) => number | null;

/** All faults; `RowFates.fault` is an index into it. */
export const ROW_FAULTS: readonly RowFault[] = [
  "row.field-count",
  "row.quote",
  "row.damaged",
  "case.missing",
  "activity.missing",
  "end.missing",
  "end.unreadable",
  "end.out-of-range",
  "start.unreadable",
  "start.out-of-range",
  "start.after-end",
];

const REPAIRS: Readonly<Partial<Record<RowFault, readonly RowRepair[]>>> = {
  "activity.missing": ["name-unknown", "reject"],
  "end.missing": ["use-start-as-end", "take-previous-end", "reject"],
  "end.unreadable": ["read-as-suggested", "use-start-as-end", "take-previous-end", "reject"],
  "end.out-of-range": ["use-start-as-end", "take-previous-end", "reject"],
  "start.unreadable": ["read-as-suggested", "drop-start", "reject"],
  "start.out-of-range": ["drop-start", "reject"],
  "start.after-end": ["swap-start-end", "drop-start", "reject"],
};

/** The repairs that fit a fault, the most usual first; "reject" is always the last. */
export function repairsFor(fault: RowFault): readonly RowRepair[] {
  return REPAIRS[fault] ?? ["reject"];
}

/**
 * One fate with its texts, made on demand: a million rejected rows are kept as four small columns.
 *
 * @param k 0 to `fates.row.length` − 1, in file order.
 */
export function rowFateAt(
  table: EventTable,
  mapping: LogMapping,
  fates: RowFates,
  k: number,
  suggest?: SuggestInstant,
): RowFate {
  if (!(k >= 0 && k < fates.row.length)) {
    throw new RangeError(`fate ${k} of ${fates.row.length}`);
  }
  const fault = ROW_FAULTS[fates.fault[k]];
  const outcome = fates.repaired[k] === 1 ? "repaired" : "rejected";
  const row = fates.row[k];
  if (row < 0) {
    const { rowNumber, text } = table.unreadableRows[-1 - row];
    const nothing = { column: "", suggestedRepair: "reject", suggestedValue: null } as const;
    return { rowNumber, value: text, fault, outcome, ...nothing };
  }
  const column = columnOfFault(mapping, fault);
  const value = writtenValue(table, mapping, fault, row);
  const suggestion = suggestRepair(table, mapping, fault, row, value, suggest);
  return { rowNumber: table.rowNumber[row], column, value, fault, outcome, ...suggestion };
}

/** The column that a fault is about. */
export function columnOfFault(mapping: LogMapping, fault: RowFault): string {
  switch (fault) {
    case "case.missing":
      return mapping.caseId[0];
    case "activity.missing":
      return mapping.activity[0];
    case "end.missing":
    case "end.unreadable":
    case "end.out-of-range":
      return mapping.end;
    case "start.unreadable":
    case "start.out-of-range":
    case "start.after-end":
      return mapping.start ?? "";
    default:
      return "";
  }
}

function suggestRepair(
  table: EventTable,
  mapping: LogMapping,
  fault: RowFault,
  row: number,
  value: string,
  suggest: SuggestInstant | undefined,
): Pick<RowFate, "suggestedRepair" | "suggestedValue"> {
  const startWallMs = writtenInstantAt(table, mapping, "start", row).wallMs;
  const plain = (suggestedRepair: RowRepair, suggestedValue: string | null = null) => ({
    suggestedRepair,
    suggestedValue,
  });
  if (fault === "end.unreadable" || fault === "start.unreadable") {
    const wallMs = suggest?.(value) ?? null;
    if (wallMs !== null) return plain("read-as-suggested", writeWall(wallMs, PRECISION_SECOND));
  }
  if (fault === "activity.missing") return plain("name-unknown");
  if (fault.startsWith("end.") && !Number.isNaN(startWallMs)) {
    return plain("use-start-as-end", writeWall(startWallMs, PRECISION_SECOND));
  }
  if (fault === "start.after-end") {
    // Exchanged columns stay within a few days; a start years later is a slip of the pen.
    const aheadMs = startWallMs - writtenInstantAt(table, mapping, "end", row).wallMs;
    return plain(aheadMs < 7 * 86_400_000 ? "swap-start-end" : "drop-start");
  }
  return plain(fault.startsWith("start.") ? "drop-start" : "reject");
}

function writtenValue(
  table: EventTable,
  mapping: LogMapping,
  fault: RowFault,
  row: number,
): string {
  const part = fault.startsWith("end.") ? "end" : fault.startsWith("start.") ? "start" : null;
  if (part === null) return "";
  const { wallMs, precision, text } = writtenInstantAt(table, mapping, part, row);
  if (text !== null) return text;
  return Number.isNaN(wallMs) ? "" : writeWall(wallMs, precision);
}

/** Counts the fates by class, largest first, then in the order of `ROW_FAULTS`. */
export function classifyFates(
  fates: RowFates,
  describe: (k: number) => RowFate,
): readonly FaultClass[] {
  const rejected = new Uint32Array(ROW_FAULTS.length);
  const repaired = new Uint32Array(ROW_FAULTS.length);
  const samples = ROW_FAULTS.map((): number[] => []);
  for (let k = 0; k < fates.row.length; k++) {
    const fault = fates.fault[k];
    (fates.repaired[k] === 1 ? repaired : rejected)[fault]++;
    if (samples[fault].length < 100) samples[fault].push(k);
  }
  return ROW_FAULTS.flatMap((fault, f): FaultClass[] => {
    if (samples[f].length === 0) return [];
    const described = samples[f].map(describe);
    return [
      {
        fault,
        column: described[0].column,
        rejected: rejected[f],
        repaired: repaired[f],
        repairs: repairsFor(fault),
        suggestedRepair: commonest(described.map((fate) => fate.suggestedRepair)),
      },
    ];
  }).sort((a, b) => b.rejected + b.repaired - a.rejected - a.repaired);
}

function commonest(repairs: readonly RowRepair[]): RowRepair {
  const count = (repair: RowRepair) => repairs.filter((one) => one === repair).length;
  return repairs.reduce((best, repair) => (count(repair) > count(best) ? repair : best));
}
