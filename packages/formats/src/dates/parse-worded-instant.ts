import { FORM, formCode } from "./instant-form.ts";
import { InstantParser } from "./instant-parser.ts";
import { foldWord, monthOfWord } from "./month-names.ts";

/** One instant as written; `formCode` says how. */
export interface WrittenInstant {
  readonly wallMs: number;
  readonly offsetMinutes: number;
  readonly precision: number;
  readonly form: number;
}

const WEEKDAY = /^[a-z]{2,14}\.?,\s*/;
const YEAR_WORD = String.raw`(?:\s*(?:gada|gads|g\.|g\b|m\.|m\b|metu))?`;
const MONTH = String.raw`([a-z]{3,11})\.?`;
const DAY_WORD = String.raw`(?:\s*(?:d\.|d\b|diena))?`;
const DAY_MONTH_YEAR = new RegExp(
  String.raw`^(\d{1,2})(?:st|nd|rd|th)?[.\s/-]*(?:of\s+)?${MONTH}[.,\s/-]*(\d{4}|\d{2})${YEAR_WORD}`,
);
const YEAR_DAY_MONTH = new RegExp(String.raw`^(\d{4})\.?${YEAR_WORD}\s*(\d{1,2})\.?\s*${MONTH}`);
const YEAR_MONTH_DAY = new RegExp(
  String.raw`^(\d{4})\.?${YEAR_WORD}[\s/-]*${MONTH}[\s/-]*(\d{1,2})${DAY_WORD}`,
);
const MONTH_DAY_YEAR = new RegExp(
  String.raw`^${MONTH}[\s/-]+(\d{1,2})(?:st|nd|rd|th)?,?[\s/-]+(\d{4})`,
);
/** `mon jan 01 10:00:00 utc 2024`, as Unix and Java write dates: the year last. */
const YEAR_LAST =
  /^[a-z]{3} ([a-z]{3}) +(\d{1,2}) (\d\d:\d\d:\d\d)(?: ([a-z]{1,5}|[+-]\d\d:?\d\d))? (\d{4})$/;
const TIME_WORD = /^[\s,.]*(?:t(?=\d)|plkst\.?|pulksten|val\.?|at\b|kl\.?)?\s*/;

const parser = new InstantParser();

/**
 * An instant whose month is a word, in English, Latvian or Lithuanian (`2026. gada 1. marts plkst.
 * 14:05`, `2026 m. kovo 1 d.`, `1. marts 2026`, `01-MAR-26`, `Mon, 02 Mar 2026 10:00:00 GMT`,
 * `Mon Mar 02 10:00:00 UTC 2026`);
 * `null` for anything else and for dates that do not exist.
 */
export function parseWordedInstant(text: string): WrittenInstant | null {
  if (text.length > 60) return null;
  const folded = foldWord(text)
    .replace(/[\u00a0\u2009\u202f]/g, " ")
    .trim()
    .replace(YEAR_LAST, "$2 $1 $5 $3 $4")
    .trimEnd();
  return readParts(folded) ?? readParts(folded.replace(WEEKDAY, ""));
}

function readParts(text: string): WrittenInstant | null {
  const dayFirst = DAY_MONTH_YEAR.exec(text);
  if (dayFirst) {
    const [all, day = "", month = "", year = ""] = dayFirst;
    return assemble(year, month, day, text.slice(all.length), FORM.words);
  }
  const yearDay = YEAR_DAY_MONTH.exec(text);
  if (yearDay) {
    const [all, year = "", day = "", month = ""] = yearDay;
    return assemble(year, month, day, text.slice(all.length), FORM.latvian);
  }
  const yearMonth = YEAR_MONTH_DAY.exec(text);
  if (yearMonth) {
    const [all, year = "", month = "", day = ""] = yearMonth;
    return assemble(year, month, day, text.slice(all.length), FORM.lithuanian);
  }
  const monthFirst = MONTH_DAY_YEAR.exec(text);
  if (monthFirst) {
    const [all, month = "", day = "", year = ""] = monthFirst;
    return assemble(year, month, day, text.slice(all.length), FORM.wordsMonthFirst);
  }
  return null;
}

/** Writes the parts in the ISO form and lets the byte parser judge them. */
function assemble(
  year: string,
  monthWord: string,
  day: string,
  rest: string,
  dateForm: number,
): WrittenInstant | null {
  const month = monthOfWord(monthWord);
  if (month === 0) return null;
  const short = Number(year);
  const full = year.length === 2 ? short + (short < 70 ? 2000 : 1900) : short;
  const pad = (value: number | string, width: number) => String(value).padStart(width, "0");
  const time = rest.replace(TIME_WORD, "");
  const date = `${pad(full, 4)}-${pad(month, 2)}-${pad(day, 2)}`;
  const iso = new TextEncoder().encode(time === "" ? date : `${date} ${time}`);
  if (!parser.parse(iso, 0, iso.length)) return null;
  const { wallMs, offsetMinutes, precision, form } = parser;
  const code = formCode(dateForm, (form >> 2) & 3, (form & 2) !== 0, (form & 1) !== 0);
  return { wallMs, offsetMinutes, precision, form: code };
}
