import { strToU8, zipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { readEventTable } from "../read-event-table.ts";
import { bytesSource } from "../source/byte-source.ts";
import { readCode, readTable } from "../testing/read-for-test.ts";

const CSV = `case,activity,at\n${Array.from({ length: 9000 }, (_, r) => `${r % 500},A${r % 7},2026-03-0${1 + (r % 9)}`).join("\n")}\n`;

describe("a file alone in a zip archive", () => {
  test.each([0, 6] as const)("is read as if it had been given itself, level %i", async (level) => {
    const packed = zipSync({ "data/log.csv": strToU8(CSV) }, { level });
    expect(await readTable(packed)).toEqual(await readTable(CSV));
  });

  test("is found among what systems add unasked", async () => {
    const packed = zipSync({
      "data/": new Uint8Array(0),
      "data/log.csv": strToU8(CSV),
      "__MACOSX/data/._log.csv": strToU8("\0\x05"),
      "data/.DS_Store": strToU8("junk"),
    });
    expect((await readTable(packed)).rowCount).toBe(9000);
  });

  test("is refused with the number of files where there is a choice", async () => {
    const packed = zipSync({ "a.csv": strToU8(CSV), "b.csv": strToU8(CSV) });
    expect(await readEventTable(bytesSource("x.zip", packed))).toEqual({
      ok: false,
      error: { code: "read.zip", detail: { what: "files", files: 2 } },
    });
  });

  test("is refused where its bytes are damaged", async () => {
    const packed = zipSync({ "log.csv": strToU8(CSV) }, { level: 0 });
    packed[2000]! ^= 1;
    expect(await readCode(packed)).toBe("read.zip");
  });
});

test.each([
  ["json", '{"a": 1}'],
  ["json", '[\n  {"case": 1}\n]'],
  ["object-log", '{"ocel:global-log": {}}'],
  ["object-log", '<?xml version="1.0"?><log><object-types/></log>'],
  ["old-workbook", Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1)],
  ["parquet", "PAR1…"],
  ["document", "%PDF-1.7"],
])("a file that is no log of one thing is named: %s", async (kind, content) => {
  const bytes = typeof content === "string" ? strToU8(content) : content;
  const result = await readEventTable(bytesSource("x", bytes));
  expect(result.ok ? null : result.error.detail["kind"]).toBe(kind);
});
