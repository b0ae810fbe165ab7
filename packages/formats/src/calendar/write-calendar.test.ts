import fc from "fast-check";
import { expect, test } from "vitest";
import { type CalendarEntry, writeCalendar } from "./write-calendar.ts";

const entry: CalendarEntry = {
  uid: "1@talka",
  sequence: 3,
  title: "Tikšanās; kas, kā\\kur",
  description: "Viens\nDivi",
  place: "",
  url: "https://talka.example.lv/events/1",
  time: { kind: "instants", fromMs: Date.UTC(2026, 2, 1, 7), untilMs: Date.UTC(2026, 2, 1, 9, 30) },
  changedAtMs: Date.UTC(2026, 1, 1, 8, 0, 0, 123),
  isCancelled: false,
};
const text = (entries: readonly CalendarEntry[]) =>
  new TextDecoder().decode(writeCalendar({ name: "Talka", language: "lv", entries }));

test("an entry has what RFC 5545 asks for, in UTC", () => {
  expect(text([entry]).split("\r\n")).toEqual([
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    "PRODID:-//Talka//Talka//EN",
    "CALSCALE:GREGORIAN",
    "METHOD:PUBLISH",
    "X-WR-CALNAME:Talka",
    "BEGIN:VEVENT",
    "UID:1@talka",
    "SEQUENCE:3",
    "DTSTAMP:20260201T080000Z",
    "LAST-MODIFIED:20260201T080000Z",
    "DTSTART:20260301T070000Z",
    "DTEND:20260301T093000Z",
    "SUMMARY;LANGUAGE=lv:Tikšanās\\; kas\\, kā\\\\kur",
    "DESCRIPTION;LANGUAGE=lv:Viens\\nDivi",
    "URL:https://talka.example.lv/events/1",
    "STATUS:CONFIRMED",
    "END:VEVENT",
    "END:VCALENDAR",
    "",
  ]);
});

test("whole days end on the morning after, over the end of a month too", () => {
  const days = { kind: "days", first: "2026-02-27", last: "2026-02-28" } as const;
  const written = text([{ ...entry, time: days, isCancelled: true }]);
  expect(written).toContain("DTSTART;VALUE=DATE:20260227\r\nDTEND;VALUE=DATE:20260301\r\n");
  expect(written).toContain("STATUS:CANCELLED");
});

test("no line is longer than 75 octets, and unfolded and unescaped the text is what was given", () => {
  const printable = fc.string({ unit: "grapheme", maxLength: 300 }).map((one) =>
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are left out on purpose
    one.replace(/[\u0000-\u001f\u007f]/g, ""),
  );
  fc.assert(
    fc.property(printable, (title) => {
      const written = text([{ ...entry, title: `t${title}` }]);
      const lines = written.split("\r\n");
      for (const line of lines) {
        expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
      }
      const line = written
        .replaceAll("\r\n ", "")
        .split("\r\n")
        .find((one) => one.startsWith("SUMMARY"));
      const told = line?.slice("SUMMARY;LANGUAGE=lv:".length).replace(/\\([\\;,])/g, "$1");
      expect(told).toBe(`t${title}`);
    }),
  );
});
