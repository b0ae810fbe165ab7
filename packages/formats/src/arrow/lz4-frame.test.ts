import * as arrow from "apache-arrow";
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readEventTable } from "../read-event-table.ts";
import { bytesSource } from "../source/byte-source.ts";
import { packLz4 } from "../testing/pack-lz4.ts";
import { readTable } from "../testing/read-for-test.ts";
import { unpackLz4 } from "./lz4-frame.ts";

/** Forty lines as the reference program packs them, with the size and a check sum. */
const REFERENCE = [
  "BCJNGGxAiAQAAAAAAAAo9wAAAPEOY2FzZSAwO1BpZXRlaWt1bXM7MjAyNi0wMS0wMQodAB8xHQACEjIdAB8yHQACEj",
  "MdAB8zHQACEjQdAB80HQACLzUKkQAIHzaRAAkfN5EACR84kQAJHzmRAAgvMTCRAAgfMSIBCR8xIgEJHzEiAQkfMSIB",
  "CR8xIgEJHzEiAQkfMSIBCR8xIgEJHzEiAQkfMiIBCR8yIgEJHzIiAQkfMiIBCR8yIgEJHzIiAQkfMiIBCR8yIgEJHz",
  "JEAgofMdUCCR8y1QIJHzPVAgkfNNUCCR81kQAJHzaRAAkfN5EACR84kQAJHzlEAgkfMEQCCQ8iAQdQMS0xMgoAAAAA",
  "PhtwZA==",
].join("");
const lines = Array.from(
  { length: 40 },
  (_, k) => `case ${k % 5};Pieteikums;2026-01-${String((k % 28) + 1).padStart(2, "0")}\n`,
).join("");

describe("an LZ4 frame", () => {
  test("of the reference program is unpacked", () => {
    const packed = Uint8Array.from(atob(REFERENCE), (letter) => letter.charCodeAt(0));
    expect(new TextDecoder().decode(unpackLz4(packed))).toBe(lines);
  });

  test("gives back what was packed, in blocks of any size", () => {
    const bytes = fc.array(fc.integer({ min: 0, max: 3 }), { maxLength: 3000 });
    const comesBack = fc.property(
      bytes,
      fc.integer({ min: 20, max: 4000 }),
      (values, blockBytes) => {
        const whole = Uint8Array.from(values);
        expect(unpackLz4(packLz4(whole, blockBytes))).toEqual(whole);
      },
    );
    return fc.assert(comesBack, { numRuns: 100 });
  });

  test("gives back long runs and long literals", () => {
    const whole = Uint8Array.from({ length: 90_000 }, (_, k) => (k < 60_000 ? 7 : (k * k) >> 3));
    expect(unpackLz4(packLz4(whole))).toEqual(whole);
  });

  test("after another is joined to it", () => {
    const one = packLz4(Uint8Array.of(1, 2, 3));
    expect(unpackLz4(Uint8Array.of(...one, ...one))).toEqual(Uint8Array.of(1, 2, 3, 1, 2, 3));
  });

  test("damaged or cut anywhere is refused or differs, and never runs away", () => {
    const whole = packLz4(new TextEncoder().encode(lines), 300);
    const isSafe = fc.property(
      fc.nat(whole.length - 1),
      fc.nat(255),
      fc.boolean(),
      (at, byte, cut) => {
        const damaged = cut ? whole.slice(0, at) : whole.slice();
        if (!cut) damaged[at] = byte;
        try {
          expect(unpackLz4(damaged).length).toBeLessThan(whole.length * 256);
        } catch (fault) {
          expect(fault).toBeInstanceOf(RangeError);
        }
      },
    );
    return fc.assert(isSafe, { numRuns: 200 });
  });
});

describe("an Arrow file with packed batches", () => {
  const rows = 3000;
  const table = arrow.tableFromArrays({
    case: Array.from({ length: rows }, (_, r) => `c${r % 300}`),
    constant: new Float64Array(rows).fill(5),
    at: Array.from({ length: rows }, (_, r) => new Date(1.7e12 + r * 60_000)),
  });
  const written = (type: arrow.CompressionType | null) => {
    if (type !== null) arrow.compressionRegistry.set(type, { encode });
    const options = type === null ? {} : { compressionType: type };
    return new arrow.RecordBatchFileWriter(options)
      .writeAll(table.batches)
      .finish()
      .toUint8Array(true);
  };
  const encode = (bytes: Uint8Array) => packLz4(bytes);

  test("reads as the same file without packing", async () => {
    const packed = written(arrow.CompressionType.LZ4_FRAME);
    const plain = written(null);
    expect(packed.length).toBeLessThan(plain.length / 2);
    expect(await readTable(packed)).toEqual(await readTable(plain));
  });

  test("is refused with the name of a packing not understood", async () => {
    const magic = Uint8Array.of(40, 181, 47, 253, 0, 0, 0);
    arrow.compressionRegistry.set(arrow.CompressionType.ZSTD, { encode: () => magic });
    const bytes = new arrow.RecordBatchFileWriter({ compressionType: arrow.CompressionType.ZSTD })
      .writeAll(table.batches)
      .finish()
      .toUint8Array(true);
    const result = await readEventTable(bytesSource("x.arrow", bytes));
    expect(result.ok ? null : result.error.detail).toEqual({ compression: "zstd" });
  });
});
