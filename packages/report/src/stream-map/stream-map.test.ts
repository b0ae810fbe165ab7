import {
  addQuickSteps,
  type DrawnMap,
  emptyMap,
  forwardLink,
  measureMap,
  readQuickEntry,
} from "@talka/lean";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { locales } from "../words/translate.ts";
import { layoutStreamMap } from "./layout-stream-map.ts";
import { mapFigures } from "./map-figures.ts";
import { streamMapTable } from "./map-tables.ts";
import { mapWarningSentence } from "./map-warning-sentence.ts";
import { describeStreamMap, streamMapSvg } from "./stream-map-svg.ts";
import { tellMapComparison } from "./tell-comparison.ts";

function drawn(text: string, map: DrawnMap = emptyMap): DrawnMap {
  let k = 0;
  const { steps, faults } = readQuickEntry(text);
  expect(faults).toEqual([]);
  return addQuickSteps(map, steps, "Loma", () => `id${++k}`);
}

const current = drawn(
  "Reģistrēt | Lietvedis | 10 min | 1 d | 90 %\nAtbildēt | Jurists | 60 min | 4 d | 80 %\nParakstīt | Vadītājs | 5 min | 2 d",
  { ...emptyMap, facts: { ...emptyMap.facts, casesPerYear: 1_000 } },
);
const withBack: DrawnMap = {
  ...current,
  links: [
    ...current.links,
    {
      ...forwardLink("back", current.steps[1]?.id ?? "", current.steps[0]?.id ?? ""),
      kind: "rework",
      probability: 0.2,
    },
  ],
};
const target: DrawnMap = {
  ...current,
  steps: current.steps.map((step, k) =>
    k === 1
      ? {
          ...step,
          leadTime: { clock: "work", minutes: { low: 960, likely: 960, high: 960 } },
          processTime: { clock: "work", minutes: { low: 45, likely: 45, high: 45 } },
        }
      : step,
  ),
};

describe("a drawing", () => {
  test("gives every step a column of its own that the bands share; no two boxes touch", () => {
    const names = fc.array(fc.constantFrom("A | X", "B | Y", "C | Z", "D"), { maxLength: 12 });
    fc.assert(
      fc.property(names, (lines) => {
        const { steps, width, height, bands, lanes } = layoutStreamMap(drawn(lines.join("\n")));
        for (const [k, step] of steps.entries()) {
          const before = steps[k - 1];
          if (before !== undefined) expect(step.left).toBeGreaterThan(before.left + before.width);
          expect(step.left + step.width).toBeLessThan(width);
          const lane = lanes.find(({ top }) => top <= step.top && step.top < top + 146);
          expect(step.top + step.height).toBeLessThanOrEqual(
            (lane?.top ?? 0) + (lane?.height ?? 0),
          );
        }
        const ends = Object.values(bands).map(({ top, height: tall }) => [top, top + tall]);
        expect(ends.flat()).toEqual(ends.flat().toSorted((a, b) => a - b));
        expect(ends.at(-1)?.[1]).toBeLessThan(height);
      }),
    );
  });

  test("leads no arrow through a box that is not its own", () => {
    const crossing: DrawnMap = {
      ...withBack,
      links: [
        ...withBack.links,
        forwardLink("skip", current.steps[0]?.id ?? "", current.steps[2]?.id ?? ""),
      ],
    };
    const { links, steps } = layoutStreamMap(crossing);
    for (const { linkId, points } of links) {
      const link = crossing.links.find(({ id }) => id === linkId);
      const others = steps.filter(({ stepId }) => stepId !== link?.from && stepId !== link?.to);
      for (const [k, [x, y]] of points.entries()) {
        const [x0, y0] = points[k - 1] ?? [x, y];
        for (const box of others) {
          const apart =
            Math.max(x0, x) <= box.left ||
            Math.min(x0, x) >= box.left + box.width ||
            Math.max(y0, y) <= box.top ||
            Math.min(y0, y) >= box.top + box.height;
          expect(apart, `${linkId} past ${box.stepId}`).toBe(true);
        }
      }
    }
  });

  test("is one well-formed picture that names itself, with nothing foreign in it", () => {
    for (const locale of locales) {
      const svg = streamMapSvg(withBack, "Iesniegums & <atbilde>", locale);
      expect(svg).toContain("<title>Iesniegums &amp; &lt;atbilde&gt;</title>");
      expect(svg).toContain("Reģistrēt → Atbildēt → Parakstīt");
      expect(svg).not.toMatch(/undefined|NaN|href|style=|<script/);
      const opened = [...svg.matchAll(/<(svg|title|desc|text)\b/g)].length;
      expect([...svg.matchAll(/<\/(svg|title|desc|text)>/g)]).toHaveLength(opened);
    }
    expect(describeStreamMap(emptyMap, "lv")).toBe("Soļu vēl nav");
    expect(streamMapSvg(emptyMap, "tukša", "lt")).toContain("Laiko juosta");
  });
});

describe("figures in words", () => {
  test("carry clock, n and evidence, and say what is missing", () => {
    const figures = mapFigures(measureMap(withBack), withBack, "lv");
    const told = Object.fromEntries(figures.map(({ id, value, note }) => [id, [value, note]]));
    expect(told).toMatchObject({
      leadTime: ["7 darbdienas", "darba laiks · novērtēts"],
      processTime: ["75 minūtes", "darba laiks · novērtēts"],
      activityRatio: ["2,2 %", "darba laiks · novērtēts"],
      rolled: ["72 %", expect.stringContaining("novērtēts · bez: Parakstīt")],
      // the way back crosses lanes too
      handoffs: ["3", ""],
      loopBacks: ["1", ""],
      takt: ["1,6 darba stundas", "darba laiks"],
    });
    // (10 + 60) ÷ .8 + 5 = 92.5 minutes
    expect(told["effort"]?.[0]).toBe("1,5 darba stundas");
  });

  test("every warning of every map is a sentence without a gap, in three languages", () => {
    const odd: DrawnMap = {
      ...withBack,
      links: [...withBack.links, forwardLink("nowhere", "?", "id2")],
    };
    for (const locale of locales) {
      for (const warning of measureMap(odd).warnings) {
        const sentence = mapWarningSentence(warning, odd, locale);
        expect(sentence).toMatch(/\.$/);
        expect(sentence).not.toMatch(/\{|undefined/);
      }
    }
    expect(mapWarningSentence({ code: "step.dead-end", stepId: "id2" }, current, "lt")).toBe(
      "Iš „Reģistrēt“ niekas neveda toliau.",
    );
  });
});

describe("two maps side by side", () => {
  test("are told in sentences, step by step, and in a table", () => {
    const told = tellMapComparison(current, target, "en");
    expect(told.sentences).toEqual([
      "Lead time: 7 working days → 5 working days, 2 working days less (−29%).",
      "Effort a case, rework included: 75 minutes → 60 minutes, 15 minutes less (−20%).",
      "Rolled %C&A stays at 72%.",
      "Handoffs stays at 2.",
      "About 250 hours a year are set free for other work.",
    ]);
    expect(told.steps).toEqual([
      "“Atbildēt”: process time 60 minutes → 45 minutes.",
      "“Atbildēt”: lead time 4 working days → 2 working days.",
    ]);
    const lead = told.rows.find(({ id }) => id === "lead-time");
    expect(lead).toMatchObject({
      change: "−2 working days",
      verdict: "better",
      verdictWord: "better",
    });
  });

  test("that are the same differ in nothing", () => {
    for (const locale of locales) {
      const { steps, rows } = tellMapComparison(current, current, locale);
      expect(steps).toEqual([]);
      expect(new Set(rows.map(({ verdict }) => verdict))).toEqual(new Set(["same"]));
    }
  });
});

test("the table holds every field of every step", () => {
  const { columns, rows } = streamMapTable(withBack, "Iesniegums", "en");
  const of = (title: string) =>
    rows.map((row) => row[columns.findIndex((one) => one.title === title)]);
  expect(of("Step")).toEqual(["Reģistrēt", "Atbildēt", "Parakstīt"]);
  expect(of("Process time, min")).toEqual([10, 60, 5]);
  expect(of("%C&A")).toEqual([90, 80, null]);
  expect(of("Leads to")).toEqual(["Atbildēt", "Parakstīt; ↩ Reģistrēt (20%)", ""]);
});
