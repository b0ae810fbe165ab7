import type { BorrowingRecord } from "@talka/contract";
import type { BorrowingRow } from "@talka/storage";

/** A borrowing and whether the reader may move it on. */
export interface ShownBorrowing {
  readonly row: BorrowingRow;
  readonly mayChange: boolean;
}

/** An idea that one organisation takes from another. */
export function presentBorrowing({ row, mayChange }: ShownBorrowing): BorrowingRecord {
  return {
    id: row.id,
    organisation: {
      id: row.organisation_id,
      names: { lv: row.name_lv, lt: row.name_lt, en: row.name_en },
    },
    from: {
      id: row.from_organisation_id,
      names: { lv: row.from_lv, lt: row.from_lt, en: row.from_en },
    },
    idea: row.idea,
    firstStep: row.first_step,
    state: row.state as BorrowingRecord["state"],
    reason: row.reason,
    startedOn: row.started_on,
    changedOn: row.changed_on,
    mayChange,
  };
}

/** Borrowings as listed. */
export function presentBorrowings(rows: readonly ShownBorrowing[]) {
  return { borrowings: rows.map(presentBorrowing) };
}
