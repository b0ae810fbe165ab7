import { type EventLog, logOf } from "@talka/engine";
import * as arrow from "apache-arrow";
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readTable, valuesOf } from "../testing/read-for-test.ts";
import { readEventLogArrow } from "./read-event-log-arrow.ts";
import { writeEventLogArrow } from "./write-event-log-arrow.ts";

async function thereAndBack(log: EventLog): Promise<EventLog> {
  const result = await readEventLogArrow(await writeEventLogArrow(log));
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
}

const full: EventLog = {
  ...logOf(
    [
      [
        { activity: "a → b", endAtMs: 1.7e12, startAtMs: 1.6e12, resource: "Ann" },
        { activity: "ā", endAtMs: 1.7e12, role: "clerk" },
      ],
      [],
      [{ activity: "a → b", endAtMs: -1 }],
    ],
    "Europe/Vilnius",
  ),
  caseIds: ["A", "no events", "B"],
  precision: Uint8Array.of(0, 3, 1),
  rowNumber: Uint32Array.of(7, 3, 4_000_000_000),
  caseAttributes: [
    { kind: "text", name: "end", codes: Int32Array.of(1, 0, -1), values: ["x", "y", "unused"] },
    { kind: "number", name: "fee", values: Float64Array.of(0.1, 5, Number.NaN) },
    { kind: "instant", name: "due", values: Float64Array.of(Number.NaN, 6, 7) },
  ],
  eventAttributes: [
    { kind: "text", name: "end", codes: Int32Array.of(0, -1, 0), values: ["z"] },
    { kind: "number", name: "case:fee", values: Float64Array.of(-0, Number.NaN, 1e300) },
    { kind: "instant", name: "seen", values: Float64Array.of(-86_400_001, 0, Number.NaN) },
  ],
};

describe("a log written as Arrow", () => {
  test("comes back identical, with every part a log can have", async () => {
    expect(await thereAndBack(full)).toEqual(full);
  });

  test.each([
    ["without cases", logOf([])],
    [
      "with names that nobody bears",
      { ...logOf([["a"]]), resourceNames: ["Ann"], roleNames: ["r"] },
    ],
    ["with resources that are all unknown", { ...logOf([["a"]]), resource: Int32Array.of(-1) }],
  ])("comes back identical %s", async (_, log) => {
    expect(await thereAndBack(log)).toEqual(log);
  });

  test("comes back identical whatever it holds", () => {
    const events = fc.record({
      activity: fc.string({ unit: "grapheme", maxLength: 5 }),
      endAtMs: fc.integer({ min: -8e14, max: 8e14 }),
      resource: fc.string({ maxLength: 3 }),
    });
    return fc.assert(
      fc.asyncProperty(
        fc.array(fc.array(events, { maxLength: 5 }), { maxLength: 6 }),
        async (cases) => {
          const log = logOf(cases);
          expect(await thereAndBack(log)).toEqual(log);
        },
      ),
      { numRuns: 60 },
    );
  });

  test("is a table that any reader of Arrow understands", async () => {
    const table = arrow.tableFromIPC(await writeEventLogArrow(full));
    expect(table.numRows).toBe(3);
    expect(table.getChild("case_id")!.toArray()).toBeDefined();
    expect([...table.getChild("case_id")!]).toEqual(["A", "A", "B"]);
    expect([...table.getChild("activity")!]).toEqual(["a → b", "ā", "a → b"]);
    expect([...table.getChild("resource")!]).toEqual(["Ann", null, null]);
    expect([...table.getChild("start")!]).toEqual([1.6e12, null, null]);
    expect(String(table.schema.fields.find((field) => field.name === "end")!.type)).toBe(
      "Timestamp<MILLISECOND, UTC>",
    );
  });

  test("is also read as a plain table", async () => {
    const table = await readTable(await writeEventLogArrow(full));
    expect(valuesOf(table, "case_id")).toEqual(["A", "A", "B"]);
    expect(valuesOf(table, "end")[0]).toBe("2023-11-14T22:13:20.000 0");
    expect(valuesOf(table, "case:fee")).toEqual([0.1, 0.1, null]);
  });
});

describe("Arrow of any schema", () => {
  const made = () =>
    arrow.tableFromArrays({
      text: ["x", "y", "x"],
      whole: Int32Array.of(1, 2, 3),
      wide: BigInt64Array.of(1n, 2n, 3n),
      huge: BigInt64Array.of(9_007_199_254_740_993n, 2n, 3n),
      real: Float32Array.of(0.5, 1.5, 2.5),
      when: [new Date(1000), new Date(86_400_000), new Date(0)],
      yes: [true, false, true],
    });

  test.each(["file", "stream"] as const)("is read from a %s", async (kind) => {
    const table = await readTable(arrow.tableToIPC(made(), kind));
    expect(valuesOf(table, "text")).toEqual(["x", "y", "x"]);
    expect(valuesOf(table, "whole")).toEqual([1, 2, 3]);
    expect(valuesOf(table, "wide")).toEqual([1, 2, 3]);
    expect(valuesOf(table, "huge")[0]).toBe("9007199254740993");
    expect(valuesOf(table, "real")).toEqual([0.5, 1.5, 2.5]);
    expect(valuesOf(table, "when")[0]).toMatch(/^1970-01-01T00:00:01\.000/);
    expect(valuesOf(table, "yes")).toEqual(["true", "false", "true"]);
    expect([...table.rowNumber]).toEqual([1, 2, 3]);
  });

  test("is no log of ours, and says so", async () => {
    const result = await readEventLogArrow(arrow.tableToIPC(made(), "file"));
    expect(result.ok ? "" : result.error.code).toBe("read.arrow");
    const noise = await readEventLogArrow(Uint8Array.of(1, 2, 3));
    expect(noise.ok ? "" : noise.error.code).toBe("read.arrow");
  });
  test("whose footer leads to a message of another type is refused, not read for ever", async () => {
    const bytes = await writeEventLogArrow(full);
    const view = new DataView(bytes.buffer, bytes.byteOffset);
    const footerBytes = view.getInt32(bytes.length - 10, true);
    let refused = 0;
    for (let at = bytes.length - 10 - footerBytes; at < bytes.length - 10; at++) {
      for (const byte of [0, 8, 255]) {
        const changed = bytes.slice();
        changed[at] = byte;
        const result = await readEventLogArrow(changed);
        expect(result.ok || result.error.code === "read.arrow").toBe(true);
        if (!result.ok) refused += 1;
      }
    }
    expect(refused).toBeGreaterThan(0);
  });

  test("with bytes changed is a log or an error, never a crash", async () => {
    const bytes = await writeEventLogArrow(full);
    await fc.assert(
      fc.asyncProperty(fc.nat(bytes.length - 1), fc.nat(255), async (at, byte) => {
        const changed = bytes.slice();
        changed[at] = byte;
        const result = await readEventLogArrow(changed);
        expect(result.ok || result.error.code === "read.arrow").toBe(true);
      }),
      { numRuns: 200 },
    );
  });
});
