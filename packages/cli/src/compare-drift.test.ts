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

describe("talka compare, two files and equality", () => {
  const lines = (isSlow: boolean, opinion: string) =>
    [
      "Case;Activity;End",
      ...Array.from({ length: 60 }, (_, c) => {
        const start = Date.UTC(2025, 0, 6, 8) + c * dayMs;
        const days = (5 + ((c * 7) % 4)) * (isSlow ? 3 : 1);
        const steps = ["Receive", opinion, ...(c % 2 === 0 ? ["Check"] : []), "Decide"];
        const last = steps.length - 1;
        return steps.map(
          (step, k) => `${c};${step};${new Date(start + (k / last) * days * dayMs).toISOString()}`,
        );
      }).flat(),
    ].join("\n");
  const [ours, theirs] = [join(folder, "ours.csv"), join(folder, "theirs.csv")];
  writeFileSync(ours, lines(false, "Opinion"));
  writeFileSync(theirs, lines(true, "Nuomonė"));

  test("steps of other names only describe until they are said to be the same", async () => {
    const apart = await talka("compare", ours, theirs);
    expect(apart.out).toContain("ours.csv (60), theirs.csv (60)");
    expect(apart.out).toContain("Only a description");
    const same = await talka("compare", ours, theirs, "--same", "Nuomonė=Opinion");
    expect(same.out).toMatch(/Cases in “theirs.csv” typically take .* longer than in “ours.csv”/);
    const wrong = await talka("compare", ours, theirs, "--same", "Nuomone=Opinion");
    expect(wrong).toMatchObject({ code: 2, err: expect.stringContaining("Nuomone") });
    expect((await talka("compare", ours, theirs, "--by", "2025-02-01")).code).toBe(2);
  });

  test("what is the same within a margin is told, where that is asked for", async () => {
    const margins = ["--calendar", "none", "--equal-days", "2", "--equal-points", "30"];
    const { out } = await talka("compare", ours, ours, ...margins);
    expect(out).toContain("shown to be the same within ±2 d");
    expect(out).toContain("shown to be the same within ±30 percentage points");
    const wrong = await talka("compare", ours, ours, "--equal-days", "none");
    expect(wrong).toMatchObject({ code: 2, err: expect.stringContaining("above 0") });
  });

  test("more than two groups have places with intervals", async () => {
    const three = join(folder, "three.csv");
    writeFileSync(
      three,
      [
        "Case;Activity;End;Place",
        ...Array.from({ length: 120 }, (_, c) => {
          const start = Date.UTC(2025, 0, 6, 8) + c * dayMs;
          const days = (5 + ((c * 7) % 4)) * (c % 3 === 2 ? 3 : 1);
          return ["Receive", "Decide"].map(
            (step, k) =>
              `${c};${step};${new Date(start + k * days * dayMs).toISOString()};${"abc"[c % 3]}`,
          );
        }).flat(),
      ].join("\n"),
    );
    const { out } = await talka("compare", three, "--by", "Place", "--calendar", "none");
    expect(out).toMatch(/In order of Lead time, places of 95 %: (a|b) 1–2, (a|b) 1–2, c 3/);
    expect(out).toMatch(/not told apart from the next: (a|b)\n/);
    const { out: json } = await talka("compare", three, "--by", "Place", "--strict", "--json", "-");
    const { differences } = JSON.parse(json);
    const lead = differences.find((one: { kind: string }) => one.kind === "lead");
    expect(lead.order[2]).toMatchObject({ group: "c", lowestRank: 3, highestRank: 3 });
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

  test("offers what is known to have happened where a point lies near", async () => {
    const known = ["--known", "2025-02-20:law:A new law", "--known", "2024-01-01:far away"];
    const { out } = await talka("drift", log, "--calendar", "none", ...known);
    expect(out).toMatch(/may be explained by: A new law \(\d+ days? (before|after)\)/);
    expect(out).not.toContain("far away");
    const { points } = JSON.parse((await talka("drift", log, "--json", "-", ...known)).out);
    expect(points[0].known).toMatchObject([{ kind: "law", on: "2025-02-20" }]);
    const wrong = await talka("drift", log, "--known", "2025-02-30:x");
    expect(wrong).toMatchObject({ code: 2, err: expect.stringContaining("2024-03-01") });
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
