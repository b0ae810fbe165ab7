import { describe, expect, test } from "vitest";
import { buildEventLog } from "./build-event-log.ts";
import { build, plainMapping } from "./built-for-test.ts";
import { guessMapping } from "./guess-mapping.ts";
import { type Cell, tableOf } from "./table-of.ts";

const joined = { endTime: "time" };

/** A log of one event a row, each a case, that are known by day and time. */
function endsOf(days: readonly Cell[], times: readonly Cell[], zone = "UTC") {
  const table = tableOf({
    case: days.map((_, r) => `c${r}`),
    activity: days.map(() => "a"),
    end: days,
    time: times,
  });
  const { log, report } = build(table, { ...joined, zone });
  const ends = Array.from(log.endAtMs, (at) => new Date(at).toISOString().slice(0, 19));
  return { ends, precision: [...log.precision], report };
}

describe("a day and a time of day in two columns", () => {
  test("are one instant on the wall clock of the zone", () => {
    const { ends, precision } = endsOf(
      ["2026-01-05", "2026-07-05", "2026-01-05", "2026-01-05"],
      ["8:05", "08.05", "08:05:09", "24:00"],
      "Europe/Riga",
    );
    expect(ends).toEqual([
      "2026-01-05T06:05:00",
      "2026-07-05T05:05:00",
      "2026-01-05T06:05:09",
      "2026-01-05T22:00:00",
    ]);
    expect(precision).toEqual([1, 1, 2, 0]);
  });

  test("make an event known to the day where the time is missing", () => {
    const { ends, precision, report } = endsOf(["2026-01-05", "2026-01-06"], [null, "8:05"]);
    expect(ends).toEqual(["2026-01-05T00:00:00", "2026-01-06T08:05:00"]);
    expect(precision).toEqual([0, 1]);
    expect(report.accepted).toBe(2);
  });

  test("count by the day of the one and the time of the other, whatever else stands there", () => {
    const { ends } = endsOf(
      ["2026-01-05T00:00", "2026-01-06T23:59"],
      ["1899-12-30T08:05", "1899-12-30T09:00"],
    );
    expect(ends).toEqual(["2026-01-05T08:05:00", "2026-01-06T09:00:00"]);
  });

  test("are unreadable together, and the report shows both texts", () => {
    const { report } = endsOf(
      ["2026-01-05", "5.jan", null, null, "2026-01-05"],
      ["8:5O", "8:05", "8:05", null, "8:05"],
    );
    expect(report).toMatchObject({ accepted: 1, rejected: 4 });
    expect(report.fates.map(({ column, value, fault }) => ({ column, value, fault }))).toEqual([
      { column: "end", value: "2026-01-05 8:5O", fault: "end.unreadable" },
      { column: "end", value: "5.jan 8:05", fault: "end.unreadable" },
      { column: "end", value: "8:05", fault: "end.unreadable" },
      { column: "end", value: "", fault: "end.missing" },
    ]);
  });

  test("are mended as suggested like every other end", () => {
    const table = tableOf({
      case: ["1", "1"],
      activity: ["a", "b"],
      end: ["2026-01-05", "2026-01-05"],
      time: ["8:05", "8:5O"],
    });
    const repairs = [
      { fault: "end.unreadable", column: "end", repair: "read-as-suggested" } as const,
    ];
    const suggest = (text: string) =>
      text === "2026-01-05 8:5O" ? Date.UTC(2026, 0, 5, 8, 50) : null;
    const { log, report } = build(table, { ...joined, repairs, zone: "UTC" }, suggest);
    expect(log.endAtMs[1]).toBe(Date.UTC(2026, 0, 5, 8, 50));
    expect(report).toMatchObject({ repaired: 1, rejected: 0 });
  });

  test("may share the day between start and end", () => {
    const table = tableOf({
      case: ["1", "1"],
      activity: ["a", "b"],
      end: ["2026-01-05", "2026-01-05"],
      from: ["8:00", "10:00"],
      to: ["8:30", "9:00"],
    });
    const mapping = { endTime: "to", start: "end", startTime: "from", zone: "UTC" };
    const { log, report } = build(table, mapping);
    expect([...log.startAtMs!]).toEqual([Date.UTC(2026, 0, 5, 8)]);
    expect([...log.endAtMs]).toEqual([Date.UTC(2026, 0, 5, 8, 30)]);
    expect(report.fates[0]).toMatchObject({
      fault: "start.after-end",
      value: "2026-01-05T10:00",
      suggestedRepair: "swap-start-end",
    });
  });
});

test("a time of day from a column of numbers, or from none, does not fit the table", () => {
  const table = tableOf({ case: ["1"], activity: ["a"], end: ["2026-01-05"], time: [8.3] });
  expect(buildEventLog(table, { ...plainMapping, endTime: "time" })).toMatchObject({
    error: { code: "mapping.not-a-time", column: "time" },
  });
  expect(buildEventLog(table, { ...plainMapping, endTime: "clock" })).toMatchObject({
    error: { code: "mapping.unknown-column", column: "clock" },
  });
});

describe("the guess", () => {
  const ids = ["L-1", "L-1", "L-1", "L-2", "L-2", "L-2", "L-3", "L-3", "L-4", "L-4"];
  const steps = ["a", "b", "c", "a", "c", "b", "a", "c", "a", "b"];
  const days = ids.map((_, r) => `2026-03-${String(r + 2).padStart(2, "0")}`);
  const late = ids.map((_, r) => `${r + 9}:15`);
  const early = ids.map((_, r) => `${r + 8}:40`);
  const guess = (columns: Record<string, readonly Cell[]>) => {
    const guessed = guessMapping(tableOf(columns), "Europe/Riga");
    if (!guessed.ok) throw new Error(guessed.error.code);
    return guessed.value;
  };

  test.each([
    {
      name: "a Latvian export",
      columns: { "Lietas Nr.": ids, Darbība: steps, Datums: days, Laiks: late },
      expected: { end: "Datums", endTime: "Laiks", start: undefined, attributes: [] },
    },
    {
      name: "a Lithuanian export with a start and an end of the same day",
      columns: {
        "Bylos Nr.": ids,
        Veiksmas: steps,
        Data: days,
        "Pradžios laikas": early,
        "Pabaigos laikas": late,
      },
      expected: {
        end: "Data",
        endTime: "Pabaigos laikas",
        start: "Data",
        startTime: "Pradžios laikas",
        attributes: [],
      },
    },
    {
      name: "an export with two days and two times",
      columns: {
        "Case no": ids,
        Activity: steps,
        "Start date": days,
        "Start time": early,
        "End date": days,
        "End time": late,
      },
      expected: {
        end: "End date",
        endTime: "End time",
        start: "Start date",
        startTime: "Start time",
      },
    },
  ])("pairs the columns of $name", ({ columns, expected }) => {
    expect(guess(columns).mapping).toMatchObject(expected);
  });

  test("names no time of day for an end that has its own", () => {
    const timed = days.map((day) => `${day}T12:00`);
    const { mapping } = guess({ Case: ids, Activity: steps, End: timed, "Opening hours": late });
    expect(mapping.endTime).toBeUndefined();
    expect(mapping.attributes).toEqual(["Opening hours"]);
  });

  test("tells why a column is taken for times of day", () => {
    const choice = guess({ Case: ids, Activity: steps, Date: days, Time: late }).choices.find(
      (one) => one.part === "endTime",
    );
    expect(choice?.column).toBe("Time");
    expect(choice?.reasons).toContainEqual({ code: "content.times-of-day", share: 1 });
  });
});
