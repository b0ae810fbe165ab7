import { logOf } from "@talka/engine";
import * as fc from "fast-check";
import { expect, test } from "vitest";
import { readCode, readTable, valuesOf } from "../testing/read-for-test.ts";
import { writeXes } from "./write-xes.ts";

test("a log of no cases is a log of no cases", async () => {
  expect(await readCode(writeXes(logOf([])))).toBe("read.empty");
});

test("every part of a log that XES has a word for comes back", async () => {
  const log = {
    ...logOf([
      [
        {
          activity: "a<&>",
          endAtMs: 1_700_000_000_123,
          startAtMs: 1_600_000_000_000,
          resource: 'A "B"',
          role: "r",
        },
      ],
      ["b"],
    ]),
    caseAttributes: [
      { kind: "number" as const, name: "fee", values: Float64Array.of(1.5, Number.NaN) },
    ],
    eventAttributes: [
      { kind: "text" as const, name: "k & l", codes: Int32Array.of(0, -1), values: ["v\n'w'"] },
      { kind: "instant" as const, name: "due", values: Float64Array.of(Number.NaN, 5) },
    ],
  };
  const table = await readTable(writeXes(log));
  expect(valuesOf(table, "case:concept:name")).toEqual(["1", "2"]);
  expect(valuesOf(table, "concept:name")).toEqual(["a<&>", "b"]);
  expect(valuesOf(table, "time:timestamp")[0]).toBe("2023-11-14T22:13:20.123 0");
  expect(valuesOf(table, "start_timestamp")).toEqual(["2020-09-13T12:26:40.000 0", null]);
  expect(valuesOf(table, "org:resource")).toEqual(['A "B"', null]);
  expect(valuesOf(table, "org:role")).toEqual(["r", null]);
  expect(valuesOf(table, "case:fee")).toEqual([1.5, null]);
  expect(valuesOf(table, "k & l")).toEqual(["v\n'w'", null]);
  expect(valuesOf(table, "due")).toEqual([null, "1970-01-01T00:00:00.005 0"]);
});

test("activities and instants of any log come back in their order", () => {
  const name = fc.string({ unit: "grapheme", maxLength: 6 }).map((text) => `x${text}x`);
  const event = fc.record({ activity: name, endAtMs: fc.integer({ min: 0, max: 4e12 }) });
  return fc.assert(
    fc.asyncProperty(
      fc.array(fc.array(event, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 4 }),
      async (cases) => {
        const table = await readTable(writeXes(logOf(cases)));
        const events = cases.flat();
        const plain = (text: string) =>
          text.replace(/(?![\t\n\r])[\p{Cc}\ufffe\uffff]/gu, (c) =>
            c >= "\u007f" && c < "\u00a0" ? c : "",
          );
        expect(valuesOf(table, "concept:name")).toEqual(events.map((e) => plain(e.activity)));
        expect(valuesOf(table, "time:timestamp")).toEqual(
          events.map((e) => `${new Date(e.endAtMs).toISOString().slice(0, 23)} 0`),
        );
      },
    ),
  );
});
