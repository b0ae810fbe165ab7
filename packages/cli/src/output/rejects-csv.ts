import { type EventTable, type ImportReport, type LogMapping, rowFateAt } from "@talka/engine";
import { suggestInstant, writeCsv } from "@talka/formats";
import { faultSentence, type Locale, translator } from "@talka/report";
import { cliWords } from "../words/cli-words.ts";

/** Every row that was left out or mended, as CSV with a sentence for each. */
export function rejectsCsv(
  table: EventTable,
  mapping: LogMapping,
  report: ImportReport,
  locale: Locale,
): Uint8Array {
  const say = translator(cliWords, locale);
  const suggest = (text: string) => suggestInstant(text)?.wallMs ?? null;
  const { allFates } = report;
  const rows = Array.from(allFates.row, (_, k) => {
    const fate = rowFateAt(table, mapping, allFates, k, suggest);
    const { reason, mend } = faultSentence(fate, locale);
    return [fate.rowNumber, fate.column, fate.value, reason, mend];
  });
  const columns = [
    { name: say("row"), kind: "number" as const },
    ...(["column", "value", "why", "mend"] as const).map((key) => ({
      name: say(key),
      kind: "text" as const,
    })),
  ];
  return writeCsv({ name: "rejects", columns, rows }, { mark: true });
}
