import { EUROPEAN_HOLIDAYS } from "./european-holidays.generated.ts";
import { expandHolidays } from "./expand-holidays.ts";
import type { Holiday } from "./holiday.ts";
import { FIRST_YEAR, LAST_YEAR, LATVIA, LITHUANIA } from "./own-tables.ts";
import { readTable } from "./read-table.ts";

/**
 * The public holidays of a country of the European Union, by date. Regional holidays are left out.
 *
 * @param country ISO 3166-1 alpha-2; see `HOLIDAY_COUNTRIES`.
 * @param fromYear First year, and `toYear` the last, both within 1990–2045.
 * @throws {RangeError} The country is not of the European Union, or a year lies outside.
 */
export function publicHolidays(
  country: string,
  fromYear: number,
  toYear: number,
): readonly Holiday[] {
  if (!(fromYear >= FIRST_YEAR && toYear <= LAST_YEAR)) {
    throw new RangeError(
      `holidays are known for ${FIRST_YEAR}–${LAST_YEAR}, not ${fromYear}–${toYear}`,
    );
  }
  return expandHolidays(tableOf(country), fromYear, toYear);
}

function tableOf(country: string) {
  if (country === "LV") return LATVIA;
  if (country === "LT") return LITHUANIA;
  const lines = EUROPEAN_HOLIDAYS[country];
  if (lines === undefined) throw new RangeError(`no holidays are known for "${country}"`);
  return readTable(lines);
}
