import { NO_OFFSET } from "@talka/engine";
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { formName } from "./instant-form.ts";
import { DAY_FIRST, type InstantReading } from "./instant-reading.ts";
import { parseInstantText } from "./parse-instant-text.ts";

const MONTH_FIRST: InstantReading = { order: "month-first", digits: "none" };
const digits = (kind: InstantReading["digits"]): InstantReading => ({
  order: "day-first",
  digits: kind,
});

function shown(text: string, reading = DAY_FIRST): string | null {
  const instant = parseInstantText(text, reading);
  if (!instant) return null;
  const iso = new Date(instant.wallMs).toISOString().slice(0, 23);
  const offset = instant.offsetMinutes === NO_OFFSET ? "" : ` ${instant.offsetMinutes}`;
  return `${iso}${offset} p${instant.precision}`;
}

const DAY = "2026-03-01T00:00:00.000 p0";
const MINUTE = "2026-03-01T14:05:00.000 p1";
const SECOND = "2026-03-01T14:05:09.000 p2";

describe("one instant is read the same however it is written", () => {
  test.each([
    ["2026-03-01", DAY],
    ["2026/03/01", DAY],
    ["2026.03.01", DAY],
    ["2026.03.01.", DAY],
    ["2026-3-1", DAY],
    ["01.03.2026", DAY],
    ["1.3.2026", DAY],
    ["01.03.2026.", DAY],
    ["1.3.26", DAY],
    ["01/03/2026", DAY],
    ["01-03-2026", DAY],
    ["01-03-26", DAY],
    ["1. marts 2026", DAY],
    ["1. marts, 2026", DAY],
    ["1 March 2026", DAY],
    ["1st of March 2026", DAY],
    ["March 1, 2026", DAY],
    ["Mar 1 2026", DAY],
    ["01 Mar 2026", DAY],
    ["01-MAR-26", DAY],
    ["01-MAR-2026", DAY],
    ["2026. gada 1. marts", DAY],
    ["2026. gada 1. martā", DAY],
    ["2026.g. 1.marts", DAY],
    ["2026 m. kovo 1 d.", DAY],
    ["2026 m. kovo 1 d", DAY],
    ["2026 metų kovo 1 diena", DAY],
    ["2026 kovo 1", DAY],
    ["2026-kov-01", DAY],
    ["1 kov. 2026", DAY],
    ["2026-03-01 00:00:00", DAY],
    ["2026-03-01T00:00:00.000", DAY],
    ["2026-03-01 14:05", MINUTE],
    ["2026-03-01T14:05", MINUTE],
    ["2026/03/01 14:05", MINUTE],
    ["2026.03.01 14:05", MINUTE],
    ["01.03.2026 14:05", MINUTE],
    ["01.03.2026. 14:05", MINUTE],
    ["01.03.2026, 14:05", MINUTE],
    ["01.03.2026 14.05", MINUTE],
    ["1.3.26 14:05", MINUTE],
    ["01/03/2026 2:05 PM", MINUTE],
    ["01/03/2026 02:05pm", MINUTE],
    ["01/03/2026 02:05 p.m.", MINUTE],
    ["20260301T1405", MINUTE],
    ["2026. gada 1. marts plkst. 14:05", MINUTE],
    ["2026. gada 1. marts, plkst. 14.05", MINUTE],
    ["2026 m. kovo 1 d. 14:05", MINUTE],
    ["2026 m. kovo 1 d., 14:05", MINUTE],
    ["1 March 2026 at 14:05", MINUTE],
    ["Sun, 1 Mar 2026 14:05", MINUTE],
    ["2026-03-01 14:05:09", SECOND],
    ["2026-03-01T14:05:09", SECOND],
    ["2026-03-01t14:05:09", SECOND],
    ["01.03.2026 14:05:09", SECOND],
    ["01-03-2026 14:05:09", SECOND],
    ["20260301T140509", SECOND],
    ["01-MAR-26 02.05.09 PM", SECOND],
    ["01.03.2026 14:05:09.250", "2026-03-01T14:05:09.250 p3"],
    ["01.03.2026 14:05:09,250", "2026-03-01T14:05:09.250 p3"],
    ["2026-03-01T14:05:09.2", "2026-03-01T14:05:09.200 p3"],
    ["2026-03-01T14:05:09.123456789", "2026-03-01T14:05:09.123 p3"],
    ["2026-03-01T14:05:09.999999", "2026-03-01T14:05:09.999 p3"],
    ["2026-03-01T14:05Z", "2026-03-01T14:05:00.000 0 p1"],
    ["2026-03-01 14:05:09 UTC", "2026-03-01T14:05:09.000 0 p2"],
    ["2026-03-01T14:05:09+02:00", "2026-03-01T14:05:09.000 120 p2"],
    ["2026-03-01T14:05:09+0200", "2026-03-01T14:05:09.000 120 p2"],
    ["2026-03-01 14:05:09 +02", "2026-03-01T14:05:09.000 120 p2"],
    ["2026-03-01T14:05:09-05:30", "2026-03-01T14:05:09.000 -330 p2"],
    ["2026-03-01T14:05:09+02:00[Europe/Riga]", "2026-03-01T14:05:09.000 120 p2"],
    ["2026-03-01 14:05:09 EET", "2026-03-01T14:05:09.000 120 p2"],
    ["2026-03-01 14:05:09 EEST", "2026-03-01T14:05:09.000 180 p2"],
    ["2026-03-01 14:05:09 UTC+2", "2026-03-01T14:05:09.000 120 p2"],
    ["Sun, 01 Mar 2026 14:05:09 GMT", "2026-03-01T14:05:09.000 0 p2"],
    ["Sun Mar 01 14:05:09 UTC 2026", "2026-03-01T14:05:09.000 0 p2"],
    ["Sun Mar  1 14:05:09 2026", "2026-03-01T14:05:09.000 p2"],
    ["2026-03-01 24:00", "2026-03-02T00:00:00.000 p1"],
    ["12/02/2026 12:05 AM", "2026-02-12T00:05:00.000 p1"],
    ["12/02/2026 12:05 PM", "2026-02-12T12:05:00.000 p1"],
    ["31.12.69", "2069-12-31T00:00:00.000 p0"],
    ["01.01.70", "1970-01-01T00:00:00.000 p0"],
    ["29.02.2024", "2024-02-29T00:00:00.000 p0"],
    ["0001-01-01", "0001-01-01T00:00:00.000 p0"],
    ["  2026-03-01  ", DAY],
  ])("%s", (text, expected) => {
    expect(shown(text)).toBe(expected);
  });

  test.each([
    ["03/01/2026", MONTH_FIRST, DAY],
    ["3/1/26 2:05 PM", MONTH_FIRST, MINUTE],
    ["03-01-2026", MONTH_FIRST, DAY],
    ["01.03.2026", MONTH_FIRST, DAY],
    ["20260301", digits("yyyymmdd"), DAY],
    ["202603011405", digits("yyyymmdd"), MINUTE],
    ["20260301140509", digits("yyyymmdd"), SECOND],
    ["20260301 14:05", digits("yyyymmdd"), MINUTE],
    ["1772373909", digits("unix-seconds"), "2026-03-01T14:05:09.000 0 p2"],
    ["1772373909.25", digits("unix-seconds"), "2026-03-01T14:05:09.250 0 p3"],
    ["1772373909250", digits("unix-milliseconds"), "2026-03-01T14:05:09.250 0 p3"],
  ])("%s where the column says how", (text, reading, expected) => {
    expect(shown(text, reading)).toBe(expected);
  });
});

describe("every month is known in three languages", () => {
  test.each([
    [
      "janvāris februāris marts aprīlis maijs jūnijs jūlijs augusts septembris oktobris novembris decembris",
    ],
    [
      "janvārī februārī martā aprīlī maijā jūnijā jūlijā augustā septembrī oktobrī novembrī decembrī",
    ],
    [
      "sausio vasario kovo balandžio gegužės birželio liepos rugpjūčio rugsėjo spalio lapkričio gruodžio",
    ],
    [
      "sausis vasaris kovas balandis gegužė birželis liepa rugpjūtis rugsėjis spalis lapkritis gruodis",
    ],
    ["saus. vas. kov. bal. geg. birž. liep. rugp. rugs. spal. lapkr. gruod."],
    ["janv. febr. marts apr. maijs jūn. jūl. aug. sept. okt. nov. dec."],
    ["January February March April May June July August September October November December"],
    ["Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec"],
  ])("%s", (words) => {
    words.split(" ").forEach((word, m) => {
      expect([word, shown(`5 ${word} 2026`)]).toEqual([
        word,
        `2026-${String(m + 1).padStart(2, "0")}-05T00:00:00.000 p0`,
      ]);
    });
  });
});

test.each([
  "31.02.2026",
  "30.02.2024",
  "29.02.2026",
  "31.04.2026",
  "2026-13-01",
  "2026-00-10",
  "00.03.2026",
  "32.01.2026",
  "2026-03-01 25:00",
  "2026-03-01 24:01",
  "2026-03-01 14:60",
  "2026-03-01 14:05:60",
  "2026-03-01 13:05 PM",
  "2026-03-01 14:05 +25:00",
  "2026-03-01T",
  "2026-03-01 14",
  "2026-03",
  "03.2026",
  "2026-03/01",
  "1.2.3.4",
  "20260301",
  "1772373909",
  "12345",
  "",
  "-",
  "no date",
  "1 Foo 2026",
  "2026-03-01 14:05 abc",
  "31 February 2026",
  "2026 m. vasario 30 d.",
  "2026-03-01T14:05:09.1234567890",
  "٢٠٢٦-٠٣-٠١",
])("%j is no date, and is never rolled over into another", (text) => {
  expect(shown(text)).toBeNull();
});

test("the order of day and month is told by the only possible reading, else left open", () => {
  expect(shown("13/02/2026", MONTH_FIRST)).toBeNull();
  expect(shown("02/13/2026")).toBeNull();
});

test.each([
  ["01.03.2026 14:05", "dd.mm.yyyy hh:mm"],
  ["2026-03-01T14:05:09.1+02:00", "yyyy-mm-dd hh:mm:ss.fff ±hh:mm"],
  ["01/03/2026 2:05 PM", "dd/mm/yyyy hh:mm am/pm"],
  ["2026 m. kovo 1 d.", "yyyy m. mmm d d."],
  ["2026. gada 1. marts", "yyyy. gada d. mmm"],
])("the form of %s is shown as %s", (text, form) => {
  expect(formName(parseInstantText(text)!.form)).toBe(form);
});

test("every instant of four centuries comes back from ISO and from dotted form", () => {
  const instants = fc.integer({ min: Date.UTC(1800, 0), max: Date.UTC(2200, 0) });
  return fc.assert(
    fc.property(instants, (ms) => {
      const iso = new Date(ms).toISOString();
      expect(parseInstantText(iso)!.wallMs).toBe(ms);
      const [date = "", time = ""] = iso.slice(0, 23).split("T");
      const dotted = `${date.split("-").reverse().join(".")} ${time}`;
      expect(parseInstantText(dotted)!.wallMs).toBe(ms);
    }),
  );
});

test("text of any kind is read or refused, never more", () => {
  return fc.assert(
    fc.property(fc.string({ unit: "grapheme", maxLength: 30 }), (text) => {
      const instant = parseInstantText(text);
      expect(instant === null || Number.isInteger(instant.wallMs)).toBe(true);
    }),
  );
});
