import type { RowFate } from "@talka/engine";
import { quoteName } from "../words/join-names.ts";
import { type Locale, translator } from "../words/translate.ts";
import { faultCatalogue } from "./fault-catalogue.ts";

/** What became of one row, for the person who can mend it. Sentences without a full stop. */
export interface FaultSentence {
  /** "Row 14, column “Datums”". */
  readonly place: string;
  /** Lower case, to stand after the place and a colon. */
  readonly reason: string;
  /** What was done, or what can be done. */
  readonly mend: string;
}

/** Longer values are cut: a whole damaged row would hide the rest of the table. */
const longestValue = 60;

/** Tells where a row is wrong, why, and how it was or can be mended. */
export function faultSentence(fate: RowFate, locale: Locale): FaultSentence {
  const say = translator(faultCatalogue, locale);
  const quote = (text: string) => {
    const cut = text.length > longestValue ? `${text.slice(0, longestValue)}…` : text;
    return quoteName(cut.replace(/^(\d{4}-\d\d-\d\d)T/, "$1 "), locale);
  };
  const row = String(fate.rowNumber);
  const suggested = quote(fate.suggestedValue ?? "");
  const state = fate.outcome === "repaired" ? "done" : "can";
  return {
    place:
      fate.column === ""
        ? say("place", { row })
        : say("placeColumn", { row, column: quote(fate.column) }),
    reason: say(fate.fault, { value: quote(fate.value) }),
    mend: say(`${state}.${fate.suggestedRepair}`, { suggested }),
  };
}
