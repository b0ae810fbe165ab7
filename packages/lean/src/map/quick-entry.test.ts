import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { emptyMap, measureMap } from "./drawn-map.ts";
import { addQuickSteps } from "./edit-map.ts";
import { readQuickEntry } from "./quick-entry.ts";
import { readDuration, writeDuration } from "./read-duration.ts";

const exact = (clock: "work" | "elapsed", minutes: number) => ({
  clock,
  minutes: { low: minutes, likely: minutes, high: minutes },
});

describe("a duration", () => {
  test.each([
    ["10 min", exact("work", 10)],
    ["10min.", exact("work", 10)],
    ["15 minūtes", exact("work", 15)],
    ["15 minučių", exact("work", 15)],
    ["1,5 h", exact("work", 90)],
    ["2 stundas", exact("work", 120)],
    ["3 val.", exact("work", 180)],
    ["2 d", exact("work", 960)],
    ["2 darbdienas", exact("work", 960)],
    ["2 darbo dienos", exact("work", 960)],
    ["2 d. d.", exact("work", 960)],
    ["1 ned.", exact("work", 2_400)],
    ["1 savaitė", exact("work", 2_400)],
    ["3 kd", exact("elapsed", 4_320)],
    ["3 kalendārās dienas", exact("elapsed", 4_320)],
    ["3 kalendorinės dienos", exact("elapsed", 4_320)],
    ["3 calendar days", exact("elapsed", 4_320)],
    ["~ 5 min", exact("work", 5)],
    ["5–20 min", { clock: "work", minutes: { low: 5, likely: 12.5, high: 20 } }],
    ["1-2-5 d", { clock: "work", minutes: { low: 480, likely: 960, high: 2_400 } }],
  ])("%s", (text, duration) => {
    expect(readDuration(text)).toEqual(duration);
  });

  test.each(["", "10", "min", "ten min", "10 parsecs", "20–5 min", "1-9-5 d", "90 %", "1-2-3-4 d"])(
    "“%s” is none",
    (text) => {
      expect(readDuration(text)).toBeNull();
    },
  );

  test("that was written is read back the same, in every language", () => {
    const names = [
      [{ minute: "min", hour: "h", day: "d", calendarDay: "kd" }, ","],
      [{ minute: "min", hour: "val", day: "d", calendarDay: "kd" }, ","],
      [{ minute: "min", hour: "h", day: "d", calendarDay: "cd" }, "."],
    ] as const;
    const quarters = fc.integer({ min: 0, max: 400_000 }).map((k) => k / 4);
    const range = fc.tuple(quarters, quarters, quarters).map((ends) => {
      const [low = 0, likely = 0, high = 0] = ends.toSorted((a, b) => a - b);
      return { low, likely, high };
    });
    fc.assert(
      fc.property(range, fc.constantFrom(...names), (minutes, [units, decimal]) => {
        const text = writeDuration({ clock: "work", minutes }, units, decimal);
        expect(readDuration(text), text).toEqual({ clock: "work", minutes });
      }),
    );
  });
});

describe("a line of a workshop", () => {
  const only = (text: string) => readQuickEntry(text);

  test("is a name, then parts known by their look", () => {
    const { steps, faults } = only("Reģistrēt | Lietvede | 10 min | 2 d | 90 %");
    expect(faults).toEqual([]);
    expect(steps).toEqual([
      {
        line: 1,
        name: "Reģistrēt",
        role: "Lietvede",
        kind: "activity",
        processTime: exact("work", 10),
        leadTime: exact("work", 960),
        completeAccuratePercent: 90,
        caseShare: null,
        valueClass: null,
        wastes: [],
      },
    ]);
  });

  test.each([
    ["Parts in any order", "Parakstīt; 98 %; LT 2 d; Vadītājs; PT 3 min"],
    ["tabs from a spreadsheet", "Parakstīt\tVadītājs\t3 min\t2 d\t98 %"],
    ["numbered lines", "7. Parakstīt | Vadītājs | 3 min | 2 d | %C&A 98 %"],
    ["bullets and empty parts", "- Parakstīt | | Vadītājs | 3 min | - | 2 d | 98 %"],
  ])("%s", (_, text) => {
    expect(only(text)).toMatchObject({
      faults: [],
      steps: [
        {
          name: "Parakstīt",
          role: "Vadītājs",
          processTime: exact("work", 3),
          leadTime: exact("work", 960),
          completeAccuratePercent: 98,
        },
      ],
    });
  });

  test("may say the share, the class and the wastes, and asks where it ends so", () => {
    expect(only("Vai pilns? | p 30 % | nva | [d w D]")).toMatchObject({
      faults: [],
      steps: [{ kind: "decision", caseShare: 0.3, valueClass: "NVA", wastes: ["D", "W"] }],
    });
  });

  test.each([
    ["| Lietvede | 10 min", [{ line: 1, code: "name-missing", part: "| Lietvede | 10 min" }]],
    ["A | x1", [{ line: 1, code: "part-unknown", part: "x1" }]],
    ["A | Loma | Cita loma", [{ line: 1, code: "part-unknown", part: "Cita loma" }]],
    ["A | 120 %", [{ line: 1, code: "percent-range", part: "120 %" }]],
    ["A | 80 % | 90 %", [{ line: 1, code: "too-many-percents", part: "90 %" }]],
    ["A | p 130 %", [{ line: 1, code: "share-range", part: "p 130 %" }]],
    ["A | 1 h | 10 min", [{ line: 1, code: "lead-below-process", part: "A" }]],
    ["A | 1 h | 2 h | 3 h", [{ line: 1, code: "too-many-times", part: "3 h" }]],
    ["# note\n\nA\nB | ?9", [{ line: 4, code: "part-unknown", part: "?9" }]],
  ])("%j is told by its line", (text, faults) => {
    expect(only(text).faults).toEqual(faults);
  });

  test("never makes the reader fall, whatever is typed", () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 200, unit: "binary" }), (text) => {
        const { steps, faults } = readQuickEntry(text);
        const lines = text.split(/\r\n|\r|\n/).length;
        for (const { line } of [...steps, ...faults]) expect(line).toBeLessThanOrEqual(lines);
      }),
    );
  });

  test("lies in the lane of the line before where it names no role", () => {
    let k = 0;
    const newId = () => `id${++k}`;
    const { steps } = only(
      "A | Lietvede | 10 min | 20 min\nB | 5 min | 30 min\nC | lietvede | 5 min | 10 min",
    );
    const map = addQuickSteps(emptyMap, steps, "Loma", newId);
    expect(map.lanes).toEqual([{ id: expect.any(String), role: "Lietvede" }]);
    expect(map.links.map(({ kind, handoff }) => [kind, handoff])).toEqual([
      ["forward", false],
      ["forward", false],
    ]);
    expect(measureMap(map)).toMatchObject({
      processTime: { likely: 20 },
      leadTime: { likely: 60 },
      waitingTime: { likely: 40 },
    });
  });
});
