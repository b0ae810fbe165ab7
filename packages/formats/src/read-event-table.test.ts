import { gzipSync } from "node:zlib";
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readEventTable } from "./read-event-table.ts";
import { bytesSource } from "./source/byte-source.ts";
import { readCode, readTable } from "./testing/read-for-test.ts";
import { writeXlsx } from "./xlsx/write-xlsx.ts";

const latin = (bytes: Uint8Array) => String.fromCharCode(...bytes);
const CSV = "case,at\nA,2026-03-01\nB,2026-03-02\n";
const workbook = writeXlsx([
  { name: "S", columns: [{ name: "a", kind: "text" }], rows: [["x"], ["y"]] },
]);

describe("each way to fail has a file that fails so", () => {
  const pdf = new TextEncoder().encode("%PDF-1.7 …");
  const noDirectory = workbook.subarray(0, workbook.length - 30);
  const damagedPart = workbook.slice();
  damagedPart[latin(workbook).indexOf("sheet1.xml") + 60]! ^= 1;
  test.each([
    ["read.empty", new Uint8Array(0)],
    ["read.empty", "\n\n  \n"],
    ["read.empty", "a,b,c\n"],
    ["read.empty", "<log></log>"],
    ["read.empty", gzipSync("")],
    ["read.not-a-log", pdf],
    ["read.not-a-log", '{"events": []}'],
    ["read.not-a-log", Uint8Array.from({ length: 2000 }, (_, k) => (k * k) & 127)],
    ["read.not-a-log", "<html><body/></html>"],
    ["read.xml", "<log><trace><event"],
    ["read.zip", noDirectory],
    ["read.zip", damagedPart],
    ["read.gzip", Uint8Array.of(0x1f, 0x8b, 8, 0, 0)],
    ["read.gzip", gzipSync(CSV).subarray(0, 17)],
    ["read.arrow", new TextEncoder().encode("ARROW1\0\0 nothing else")],
  ])("%s", async (code, content) => {
    expect(await readCode(content)).toBe(code);
  });

  test("read.encoding for a label nobody knows", async () => {
    expect(await readCode(CSV, { csv: { encoding: "klingon" } })).toBe("read.encoding");
  });

  test("read.sheet for a sheet that is not there, with those that are", async () => {
    const result = await readEventTable(bytesSource("x", workbook), { sheet: "T" });
    expect(result).toEqual({
      ok: false,
      error: { code: "read.sheet", detail: { sheet: "T", sheets: "S" } },
    });
  });

  test("read.too-large for more columns than are sane", async () => {
    expect(await readCode(`${",".repeat(20_000)}\n`)).toBe("read.too-large");
  });

  test("read.cancelled before, and while, a file is read", async () => {
    expect(await readCode(CSV, { signal: AbortSignal.abort() })).toBe("read.cancelled");
    const controller = new AbortController();
    let chunks = 0;
    const endless = {
      name: "endless",
      size: null,
      stream: () =>
        new ReadableStream<Uint8Array>({
          pull(stream) {
            stream.enqueue(new TextEncoder().encode("a,b,c\n".repeat(10_000)));
            if (++chunks === 20) controller.abort();
          },
        }),
    };
    const result = await readEventTable(endless, { signal: controller.signal });
    expect(result.ok ? "" : result.error.code).toBe("read.cancelled");
    expect(chunks).toBeLessThan(40);
  });
});

test("a wrong option is the caller's fault", async () => {
  await expect(readTable(CSV, { csv: { delimiter: ";;" } })).rejects.toThrow(RangeError);
});

test("a source that fails lets its error rise", async () => {
  const failing = {
    name: "gone",
    size: 10,
    stream: () =>
      new ReadableStream<Uint8Array>({
        pull(stream) {
          stream.error(new Error("the disk is gone"));
        },
      }),
  };
  await expect(readEventTable(failing)).rejects.toThrow("the disk is gone");
});

test("formats are told by content and not by name, gzipped or not", async () => {
  const xes = '<log><trace><event><string key="a" value="b"/></event></trace></log>';
  for (const content of [CSV, xes, workbook]) {
    const plain = await readTable(content);
    const packed = await readTable(gzipSync(content));
    expect(packed.columns.map((column) => column.name)).toEqual(
      plain.columns.map((column) => column.name),
    );
  }
});

test("progress ends at the size of the file, packed or not", async () => {
  const rows = Array.from({ length: 20_000 }, (_, r) => `C${r},2026-03-01`).join("\n");
  for (const bytes of [new TextEncoder().encode(`c,d\n${rows}`), gzipSync(`c,d\n${rows}`)]) {
    const seen: number[] = [];
    await readTable(bytes, { onProgress: (read, total) => seen.push(read / (total ?? 1)) }, 10_000);
    expect(seen.at(-1)).toBe(1);
    expect([...seen].sort((a, b) => a - b)).toEqual(seen);
  }
});

test("a file of the browser fits as a source", async () => {
  const result = await readEventTable(new File([CSV], "log.csv"));
  expect(result.ok && result.value.rowCount).toBe(2);
});

const heads = fc.constantFrom<readonly number[]>(
  [],
  [0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 3],
  [0x50, 0x4b, 3, 4],
  [...new TextEncoder().encode("ARROW1\0\0")],
  [0xff, 0xff, 0xff, 0xff],
  [0xff, 0xfe],
  [...new TextEncoder().encode("<log><trace>")],
);

test("any bytes give a table or one of the errors, never a crash", () =>
  fc.assert(
    fc.asyncProperty(heads, fc.uint8Array({ maxLength: 300 }), async (head, tail) => {
      const bytes = Uint8Array.from([...head, ...tail]);
      const result = await readEventTable(bytesSource("any", bytes));
      if (result.ok) {
        expect(result.value.rowNumber).toHaveLength(result.value.rowCount);
        for (const column of result.value.columns) {
          const values =
            column.kind === "text"
              ? column.codes
              : column.kind === "number"
                ? column.values
                : column.wallMs;
          expect(values).toHaveLength(result.value.rowCount);
        }
      } else {
        expect(result.error.code).toMatch(/^read\./);
      }
    }),
    { numRuns: 400 },
  ));

test("a workbook with bytes changed gives a table or one of the errors", () =>
  fc.assert(
    fc.asyncProperty(
      fc.array(fc.tuple(fc.nat(workbook.length - 1), fc.nat(255)), { minLength: 1, maxLength: 6 }),
      async (edits) => {
        const bytes = workbook.slice();
        for (const [at, byte] of edits) bytes[at] = byte;
        const result = await readEventTable(bytesSource("any", bytes), { format: "xlsx" });
        expect(result.ok || result.error.code.startsWith("read.")).toBe(true);
      },
    ),
    { numRuns: 200 },
  ));
