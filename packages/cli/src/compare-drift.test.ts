import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Readable } from "node:stream";
import { describe, expect, test } from "vitest";
import { run } from "./run.ts";

const folder = mkdtempSync(join(tmpdir(), "talka-compare-"));
const dayMs = 86_400_000;

/** 200 cases, two a day: the west asks for an opinion, and from the 101st on all take twice as long. */
const log = join(folder, "log.csv");
writeFileSync(
  log,
  [
    "Case;Activity;End;Place;Resource",
    ...Array.from({ length: 200 }, (_, c) => {
      const isWest = c % 2 === 0;
      const start = Date.UTC(2025, 0, 6, 8) + Math.floor(c / 2) * dayMs;
      const days = (5 + ((c * 7) % 4)) * (c < 100 ? 1 : 2);
      const steps = ["Receive", ...(isWest || c % 7 === 0 ? ["Opinion"] : []), "Decide"];
      return steps.map((step, k) => {
        const at = new Date(start + (k / (steps.length - 1)) * days * dayMs).toISOString();
        return `${c};${step};${at};${isWest ? "west" : "east"};Person ${c % 4}`;
      });
    }).flat(),
  ].join("\n"),
);

async function talka(...words: readonly string[]) {
  let [out, err] = ["", ""];
  const code = await run(words, {
    stdin: Readable.from([]),
    out: (text) => {
      out += text;
    },
    err: (text) => {
      err += text;
    },
    errIsTerminal: false,
    env: { LANG: "en_GB.UTF-8" },
    signal: new AbortController().signal,
    now: () => Date.UTC(2026, 2, 1, 12),
  });
  return { code, out, err };
}

describe("talka compare", () => {
  test("tells what differs in three languages, and every figure as JSON", async () => {
    const { code, out } = await talka("compare", log, "--by", "Place");
    expect(code).toBe(0);
    expect(out).toMatch(/^Compared: (west|east) \(100\), (west|east) \(100\)/);
    expect(out).toMatch(/“Opinion” occurs in \d+% of cases in “(west|east)”/);
    const lv = await talka("compare", log, "--by", "Place", "--lang", "lv");
    expect(lv.out).toMatch(/procentpunktiem/);
    const lt = await talka("compare", log, "--by", "Place", "--lang", "lt");
    expect(lt.out).toMatch(/procentiniais punktais/);
    const { out: json } = await talka("compare", log, "--by", "Place", "--json", "-");
    const told = JSON.parse(json);
    expect(told.comparable).toBe(true);
    const opinion = told.differences.find((one: { what: string }) => one.what === "Opinion");
    expect(opinion.pairs[0].demonstrated).toBe(true);
    expect(opinion.method).toBe("g-test");
  });

  test("refuses groups by person, names what there is, and wants to know by what", async () => {
    const person = await talka("compare", log, "--by", "Resource");
    expect(person.code).toBe(2);
    expect(person.err).toContain("Place or YYYY-MM-DD");
    expect((await talka("compare", log)).code).toBe(2);
    expect((await talka("compare", "--help")).out).toContain("--like");
  });
});

describe("talka drift", () => {
  test("finds the day and tells what changed", async () => {
    const { code, out } = await talka("drift", log, "--calendar", "none");
    expect(code).toBe(0);
    expect(out).toMatch(/From \d+\/02\/2025: the typical lead time is/);
    const { points } = JSON.parse((await talka("drift", log, "--json", "-")).out);
    expect(points[0].at.slice(0, 7)).toBe("2025-02");
    expect(points[0].comparison.differences.length).toBeGreaterThan(0);
  });
});

describe("an object-centric log", () => {
  const relate = (...ids: readonly string[]) => ids.map((objectId) => ({ objectId }));
  const path = join(folder, "orders.jsonocel");
  writeFileSync(
    path,
    JSON.stringify({
      objectTypes: [],
      objects: ["o1", "o2"]
        .map((id) => ({ id, type: "order" }))
        .concat([{ id: "d", type: "delivery" }]),
      events: [
        { id: "1", type: "place", time: "2026-01-05T08:00:00Z", relationships: relate("o1") },
        { id: "2", type: "place", time: "2026-01-05T09:00:00Z", relationships: relate("o2") },
        {
          id: "3",
          type: "deliver",
          time: "2026-01-06T08:00:00Z",
          relationships: relate("o1", "o2", "d"),
        },
      ],
    }),
  );

  test("is analysed by the kind of object named, and says which there are", async () => {
    const { code, out } = await talka("analyse", path, "--object-type", "order", "--json", "-");
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({ cases: 2, events: 4 });
    const wrong = await talka("analyse", path, "--object-type", "parcel");
    expect(wrong.code).toBe(3);
    expect(wrong.err).toContain("“order” and “delivery”");
  });
});
