/** True for formats that show a day: built-in ones by number, others by their code. */
export function isDateFormat(id: number, code: string | null): boolean {
  if (code !== null) return /[dy]/i.test(bare(code));
  return (id >= 14 && id <= 17) || id === 22 || (id >= 27 && id <= 36) || (id >= 50 && id <= 58);
}

/** True for formats that show a time of day and no day. */
export function isTimeFormat(id: number, code: string | null): boolean {
  if (code !== null) return /h|s|am\/pm/i.test(bare(code)) && !/general/i.test(code);
  return (id >= 18 && id <= 21) || id === 45 || id === 47;
}

/** A format code without what it shows as it is: quotes, escapes, colours, locales, padding. */
function bare(code: string): string {
  return code
    .replace(/"[^"]*"|\\.|_.|\*./g, "")
    .replace(/\[[^\]]*\]/g, (part) => (/^\[(h+|m+|s+)\]$/i.test(part) ? "h" : ""))
    .replace(/general|red|blue|green|standard/gi, "");
}
