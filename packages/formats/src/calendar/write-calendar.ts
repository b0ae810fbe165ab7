/** One entry of a calendar: times as instants, or whole days. */
export interface CalendarEntry {
  /** The same for the same thing, for ever: calendars know an entry by it. */
  readonly uid: string;
  /** Grows with each change. */
  readonly sequence: number;
  readonly title: string;
  /** "" leaves it out. */
  readonly description: string;
  readonly place: string;
  readonly url: string;
  readonly time:
    | { readonly kind: "instants"; readonly fromMs: number; readonly untilMs: number }
    /** "2026-03-01"; the last day is included. */
    | { readonly kind: "days"; readonly first: string; readonly last: string };
  readonly changedAtMs: number;
  readonly isCancelled: boolean;
}

/** A calendar file. */
export interface CalendarFile {
  readonly name: string;
  /** Language of the texts, "lv". */
  readonly language: string;
  readonly entries: readonly CalendarEntry[];
}

const dayMs = 86_400_000;

/**
 * A calendar as RFC 5545: instants in UTC, so that no table of zones is needed, whole days as dates,
 * lines folded at 75 octets and ended by CR LF.
 */
export function writeCalendar({ name, language, entries }: CalendarFile): Uint8Array {
  const lines = [
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    "PRODID:-//Talka//Talka//EN",
    "CALSCALE:GREGORIAN",
    "METHOD:PUBLISH",
    `X-WR-CALNAME:${escapeText(name)}`,
    ...entries.flatMap((entry) => entryLines(entry, language)),
    "END:VCALENDAR",
  ];
  return new TextEncoder().encode(lines.map((line) => `${foldLine(line)}\r\n`).join(""));
}

function entryLines(entry: CalendarEntry, language: string): string[] {
  const { title, description, place, url } = entry;
  const text = (property: string, value: string) =>
    value === "" ? [] : [`${property};LANGUAGE=${language}:${escapeText(value)}`];
  return [
    "BEGIN:VEVENT",
    `UID:${entry.uid}`,
    `SEQUENCE:${entry.sequence}`,
    `DTSTAMP:${utcStamp(entry.changedAtMs)}`,
    `LAST-MODIFIED:${utcStamp(entry.changedAtMs)}`,
    ...timeLines(entry.time),
    ...text("SUMMARY", title),
    ...text("DESCRIPTION", description),
    ...text("LOCATION", place),
    ...(url === "" ? [] : [`URL:${url}`]),
    `STATUS:${entry.isCancelled ? "CANCELLED" : "CONFIRMED"}`,
    "END:VEVENT",
  ];
}

function timeLines(time: CalendarEntry["time"]): string[] {
  if (time.kind === "instants") {
    return [`DTSTART:${utcStamp(time.fromMs)}`, `DTEND:${utcStamp(time.untilMs)}`];
  }
  const date = (ms: number) => new Date(ms).toISOString().slice(0, 10).replaceAll("-", "");
  return [
    `DTSTART;VALUE=DATE:${date(Date.parse(time.first))}`,
    `DTEND;VALUE=DATE:${date(Date.parse(time.last) + dayMs)}`,
  ];
}

/** "20260301T080000Z". */
function utcStamp(ms: number): string {
  return new Date(ms).toISOString().replace(/[-:]|\.\d+/g, "");
}

function escapeText(text: string): string {
  return (
    text
      .replace(/[\\;,]/g, (sign) => `\\${sign}`)
      .replace(/\r\n?|\n/g, "\\n")
      // biome-ignore lint/suspicious/noControlCharactersInRegex: RFC 5545 forbids them in a text
      .replace(/[\u0000-\u0008\u000b-\u001f\u007f]/g, "")
  );
}

/** Breaks a line so that none is longer than 75 octets, never inside a letter. */
function foldLine(line: string): string {
  const encoder = new TextEncoder();
  let folded = "";
  let room = 75;
  for (const letter of line) {
    const octets = encoder.encode(letter).length;
    if (octets > room) {
      folded += "\r\n ";
      room = 74;
    }
    folded += letter;
    room -= octets;
  }
  return folded;
}
