import type { RowFate, RowFault, RowRepair } from "@talka/engine";

/** The words of the table, in the reader's language. */
export interface FateWords {
  readonly header: readonly string[];
  readonly faults: Readonly<Record<RowFault, string>>;
  readonly repairs: Readonly<Record<RowRepair, string>>;
  readonly outcomes: Readonly<Record<RowFate["outcome"], string>>;
  /** Semicolon where the decimal sign is a comma, as spreadsheets expect. */
  readonly delimiter: string;
}

const CHUNK = 2_000;

/**
 * Fates as CSV: row, column, value, reason, suggested repair, suggested value, outcome. UTF-8 with a
 * byte order mark, so that spreadsheets read the letters right.
 */
export function writeFatesCsv(
  count: number,
  fateAt: (k: number) => RowFate,
  words: FateWords,
  tell: (done: number) => void,
): Blob {
  const line = (fields: readonly (string | number)[]) =>
    `${fields.map((field) => quote(String(field), words.delimiter)).join(words.delimiter)}\r\n`;
  const parts = [`\uFEFF${line(words.header)}`];
  let part = "";
  for (let k = 0; k < count; k++) {
    const fate = fateAt(k);
    part += line([
      fate.rowNumber,
      fate.column,
      fate.value,
      words.faults[fate.fault],
      words.repairs[fate.suggestedRepair],
      fate.suggestedValue ?? "",
      words.outcomes[fate.outcome],
    ]);
    if ((k + 1) % CHUNK === 0) {
      parts.push(part);
      part = "";
      tell(k + 1);
    }
  }
  parts.push(part);
  return new Blob(parts, { type: "text/csv;charset=utf-8" });
}

/** Quoted where needed; a value that a spreadsheet would take for a formula is shown as text. */
function quote(field: string, delimiter: string): string {
  const safe = /^[=+\-@\t\r]/.test(field) ? `'${field}` : field;
  return /["\r\n]/.test(safe) || safe.includes(delimiter)
    ? `"${safe.replaceAll('"', '""')}"`
    : safe;
}
