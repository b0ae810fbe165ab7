import { zoneOffsets } from "../stats/zone-offsets.ts";
import { type EventTable, PRECISION_DAY, PRECISION_SECOND } from "./event-table.ts";
import type { LogMapping, RowFates, RowFault, RowRepair } from "./log-mapping.ts";
import type { TimeColumn } from "./read-times.ts";
import { columnOfFault, ROW_FAULTS, type SuggestInstant } from "./row-fates.ts";

/** The columns that decide whether a row can be an event; a repair writes into them. */
export interface RowFacts {
  readonly caseCode: Int32Array;
  readonly activityCode: Int32Array;
  readonly end: TimeColumn;
  readonly start: TimeColumn | null;
  /** Row index → the text that is no date, or no time of day. */
  readonly endText: ReadonlyMap<number, string>;
  readonly startText: ReadonlyMap<number, string>;
  /** What a nameless activity is called by the repair "name-unknown". */
  readonly unknownActivityCode: number;
}

/** Which rows can be events, and the fate of all others. */
export interface CheckedRows {
  /** 1 where the row goes on. Length: rowCount. */
  readonly usable: Uint8Array;
  readonly fates: RowFates;
  readonly repairedRows: number;
  readonly rejectedRows: number;
}

// A day wider than 1900–2100, so that the zone does not decide about the first and the last day.
const FIRST_MS = Date.UTC(1899, 11, 31);
const LAST_MS = Date.UTC(2101, 0, 2);
const DAY_MS = 86_400_000;

/** Finds the faults of every row and mends those whose class the mapping accepted a repair for. */
export function checkRows(
  table: EventTable,
  mapping: LogMapping,
  facts: RowFacts,
  suggest?: SuggestInstant,
): CheckedRows {
  const usable = new Uint8Array(table.rowCount).fill(1);
  const fates = fateList();
  const mend = mender(mapping, facts, suggest);
  const { caseCode, activityCode, end, start, endText, startText } = facts;
  const takesPrevious = mapping.repairs.some((one) => one.repair === "take-previous-end");
  const previousEndMs = new Map<number, number>();
  let nextUnreadable = 0;
  let repairedRows = 0;
  let rejectedRows = 0;

  for (let r = 0; r < table.rowCount; r++) {
    while (table.unreadableRows[nextUnreadable]?.rowNumber < table.rowNumber[r]) {
      fates.add(-1 - nextUnreadable, table.unreadableRows[nextUnreadable].code, false);
      nextUnreadable++;
    }
    let fault = faultOf(r, false);
    if (fault !== null) {
      const mended: RowFault[] = [];
      while (fault !== null && !mended.includes(fault) && mend(r, fault, previousEndMs)) {
        mended.push(fault);
        fault = faultOf(r, mended.includes("start.unreadable"));
      }
      if (fault === null) {
        repairedRows++;
        for (const one of mended) fates.add(r, one, true);
      } else {
        usable[r] = 0;
        rejectedRows++;
        fates.add(r, fault, false);
      }
    }
    if (takesPrevious && usable[r] === 1) previousEndMs.set(caseCode[r], end.utcMs[r]);
  }
  for (; nextUnreadable < table.unreadableRows.length; nextUnreadable++) {
    fates.add(-1 - nextUnreadable, table.unreadableRows[nextUnreadable].code, false);
  }
  rejectedRows += table.unreadableRows.length;
  return { usable, fates: fates.columns(), repairedRows, rejectedRows };

  function faultOf(r: number, startDropped: boolean): RowFault | null {
    if (caseCode[r] < 0) return "case.missing";
    if (activityCode[r] < 0) return "activity.missing";
    const endMs = end.utcMs[r];
    if (!(endMs >= FIRST_MS && endMs < LAST_MS)) {
      if (!Number.isNaN(endMs)) return "end.out-of-range";
      return endText.has(r) ? "end.unreadable" : "end.missing";
    }
    if (start === null) return null;
    const startMs = start.utcMs[r];
    if (startMs >= FIRST_MS && startMs <= endMs) return null;
    if (Number.isNaN(startMs)) return startText.has(r) && !startDropped ? "start.unreadable" : null;
    if (startMs < FIRST_MS || startMs >= LAST_MS) return "start.out-of-range";
    // An end known to the day contradicts no start of that day.
    if (end.precision[r] === PRECISION_DAY && startMs < endMs + DAY_MS) {
      start.utcMs[r] = Number.NaN;
      return null;
    }
    return "start.after-end";
  }
}

/** Makes the function that mends one fault of one row, and says whether it could. */
function mender(mapping: LogMapping, facts: RowFacts, suggest: SuggestInstant | undefined) {
  const { activityCode, caseCode, end, start, endText, startText } = facts;
  const repairOf = new Map<RowFault, RowRepair>();
  for (const fault of ROW_FAULTS) {
    const accepted = mapping.repairs.find(
      (one) => one.fault === fault && one.column === columnOfFault(mapping, fault),
    );
    if (accepted !== undefined) repairOf.set(fault, accepted.repair);
  }
  const offsets = zoneOffsets(mapping.zone);
  const write = (into: TimeColumn, r: number, utcMs: number | undefined, precision: number) => {
    if (utcMs === undefined || Number.isNaN(utcMs)) return false;
    into.utcMs[r] = utcMs;
    into.precision[r] = precision;
    return true;
  };
  return (r: number, fault: RowFault, previousEndMs: ReadonlyMap<number, number>): boolean => {
    const ofEnd = fault.startsWith("end.");
    switch (repairOf.get(fault)) {
      case "name-unknown":
        if (fault !== "activity.missing") return false;
        activityCode[r] = facts.unknownActivityCode;
        return true;
      case "use-start-as-end":
        return ofEnd && start !== null && write(end, r, start.utcMs[r], start.precision[r]);
      case "take-previous-end":
        return ofEnd && write(end, r, previousEndMs.get(caseCode[r]), PRECISION_SECOND);
      case "read-as-suggested": {
        const into = ofEnd ? end : start;
        const wallMs = suggest?.((ofEnd ? endText : startText).get(r) ?? "") ?? null;
        if (into === null || wallMs === null) return false;
        const precision = wallMs % DAY_MS === 0 ? PRECISION_DAY : PRECISION_SECOND;
        return write(into, r, offsets.utcMsFromWall(wallMs), precision);
      }
      case "drop-start":
        if (start === null || !fault.startsWith("start.")) return false;
        start.utcMs[r] = Number.NaN;
        return true;
      case "swap-start-end": {
        if (start === null || fault !== "start.after-end") return false;
        const startMs = start.utcMs[r];
        const startPrecision = start.precision[r];
        write(start, r, end.utcMs[r], end.precision[r]);
        return write(end, r, startMs, startPrecision);
      }
      default:
        return false;
    }
  };
}

function fateList() {
  const row: number[] = [];
  const fault: number[] = [];
  const repaired: number[] = [];
  return {
    add(at: number, what: RowFault, isRepaired: boolean) {
      row.push(at);
      fault.push(ROW_FAULTS.indexOf(what));
      repaired.push(isRepaired ? 1 : 0);
    },
    columns: (): RowFates => ({
      row: Int32Array.from(row),
      fault: Uint8Array.from(fault),
      repaired: Uint8Array.from(repaired),
    }),
  };
}
