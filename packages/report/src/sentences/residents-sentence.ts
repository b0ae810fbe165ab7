import { formatHours } from "../words/format-duration.ts";
import { type Locale, translator } from "../words/translate.ts";
import { findingCatalogue } from "./finding-catalogue.ts";

/** What waiting costs residents, in one sentence without a full stop; hours are calendar time. */
export function residentsSentence(
  residents: { readonly hoursPerDay: number },
  locale: Locale,
): string {
  const hours = formatHours(residents.hoursPerDay, locale, "accusative");
  return translator(findingCatalogue, locale)("residentsWaiting", { hours });
}
