/** Date forms that the byte parser tells apart; an index into `DATE_FORMS`. */
export const FORM = {
  isoDash: 0,
  isoSlash: 1,
  isoDot: 2,
  compact: 3,
  dotted: 4,
  dottedShort: 5,
  slashDayFirst: 6,
  slashMonthFirst: 7,
  slashDayFirstShort: 8,
  slashMonthFirstShort: 9,
  dashDayFirst: 10,
  dashMonthFirst: 11,
  dashDayFirstShort: 12,
  dashMonthFirstShort: 13,
  words: 14,
  wordsMonthFirst: 15,
  latvian: 16,
  lithuanian: 17,
  unixSeconds: 18,
  unixMilliseconds: 19,
  spreadsheet: 20,
  typed: 21,
} as const;

const DATE_FORMS: readonly string[] = [
  "yyyy-mm-dd",
  "yyyy/mm/dd",
  "yyyy.mm.dd",
  "yyyymmdd",
  "dd.mm.yyyy",
  "dd.mm.yy",
  "dd/mm/yyyy",
  "mm/dd/yyyy",
  "dd/mm/yy",
  "mm/dd/yy",
  "dd-mm-yyyy",
  "mm-dd-yyyy",
  "dd-mm-yy",
  "mm-dd-yy",
  "dd mmm yyyy",
  "mmm dd, yyyy",
  "yyyy. gada d. mmm",
  "yyyy m. mmm d d.",
  "unix seconds",
  "unix milliseconds",
  "spreadsheet date",
  "timestamp",
];

const TIME_FORMS: readonly string[] = ["", " hh:mm", " hh:mm:ss", " hh:mm:ss.fff"];

/** One number for date form, time form, half-day clock and offset: how a value was written. */
export function formCode(date: number, time: number, halfDay: boolean, offset: boolean): number {
  return date * 16 + time * 4 + (halfDay ? 2 : 0) + (offset ? 1 : 0);
}

/** How many form codes there are. */
export const FORM_CODES = DATE_FORMS.length * 16;

/** A form as shown to people, for example `dd.mm.yyyy hh:mm`. */
export function formName(code: number): string {
  const date = DATE_FORMS[code >> 4] ?? "";
  return `${date}${TIME_FORMS[(code >> 2) & 3]}${code & 2 ? " am/pm" : ""}${code & 1 ? " ±hh:mm" : ""}`;
}
