import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { heatMap, type MeasuredWaiting, type VoicesAt } from "./heat-map.ts";

const step = (to: string, hoursAMonth: number, from: string | null = null): MeasuredWaiting => ({
  from,
  to,
  n: 20,
  medianHours: 3,
  hoursAMonth,
});
const said = (to: string, voices: number, from: string | null = null): VoicesAt => ({
  from,
  to,
  voices,
  municipalities: [],
});
const verdicts = (measured: readonly MeasuredWaiting[], voices: readonly VoicesAt[]) =>
  heatMap(measured, voices, "steps").rows.map((row) => `${row.to} ${row.verdict}`);

describe("what is said beside what is waited", () => {
  const steps = [
    step("A", 90),
    step("B", 50),
    step("C", 20),
    step("D", 8),
    step("E", 4),
    step("F", 1),
  ];

  test.each([
    { name: "no places", measured: [], voices: [said("A", 3)], rows: [] },
    {
      name: "nobody said anything",
      measured: [step("A", 9), step("B", 1)],
      voices: [],
      rows: ["A neither", "B neither"],
    },
    {
      name: "both see the same",
      measured: steps,
      voices: [said("A", 7), said("B", 4)],
      rows: ["A agree", "B agree", "C neither", "D neither", "E neither", "F neither"],
    },
    {
      name: "much said where little waits, and much waits where nobody speaks",
      measured: steps,
      voices: [said("F", 12), said("B", 2)],
      rows: [
        "A waiting-unsaid",
        "B agree",
        "C neither",
        "D neither",
        "E neither",
        "F said-little-waiting",
      ],
    },
    {
      name: "one place alone agrees with itself",
      measured: [step("A", 5)],
      voices: [said("A", 1)],
      rows: ["A agree"],
    },
  ])("$name", ({ measured, voices, rows }) => {
    expect(verdicts(measured, voices)).toEqual(rows);
  });

  test("a voice at a hand-off counts at the step it leads to, and at a hand-off only there", () => {
    const voices = [said("B", 3, "A"), said("B", 2, "X"), said("B", 1)];
    expect(heatMap([step("B", 4)], voices, "steps").rows).toMatchObject([{ voices: 6 }]);
    const handoffs = heatMap([step("B", 4, "A")], voices, "handoffs");
    expect(handoffs).toMatchObject({ elsewhere: 3, rows: [{ voices: 3 }] });
  });

  test("a name typed by hand finds its step; a municipality is counted once", () => {
    const voices = [
      { ...said(" parakstīšana", 1), municipalities: ["u", "z"] },
      { ...said("Parakstīšana", 1), municipalities: ["z"] },
    ];
    expect(heatMap([step("Parakstīšana", 4)], voices, "steps").rows).toMatchObject([
      { voices: 2, municipalities: 2 },
    ]);
  });
});

const names = "ABCDEFGH".split("");
const anyMeasured = fc
  .uniqueArray(fc.constantFrom(...names), { minLength: 1 })
  .chain((list) =>
    fc
      .array(fc.integer({ min: 0, max: 9 }), { minLength: list.length, maxLength: list.length })
      .map((hours) => list.map((to, i) => step(to, hours[i] ?? 0))),
  );
const anySaid = fc.array(
  fc
    .tuple(fc.constantFrom(...names, "elsewhere"), fc.integer({ min: 0, max: 9 }))
    .map(([to, voices]) => said(to, voices)),
);

test("no voice is lost, ranks are shared fairly, and the order of what is given does not matter", () => {
  fc.assert(
    fc.property(anyMeasured, anySaid, (measured, voices) => {
      const { rows, elsewhere } = heatMap(measured, voices, "steps");
      const all = voices.reduce((sum, one) => sum + one.voices, 0);
      expect(rows.reduce((sum, row) => sum + row.voices, elsewhere)).toBe(all);
      const n = measured.length;
      for (const rank of ["waitingRank", "voicesRank"] as const) {
        expect(rows.reduce((sum, row) => sum + row[rank], 0)).toBeCloseTo((n * (n + 1)) / 2);
      }
      const turned = heatMap([...measured].reverse(), [...voices].reverse(), "steps");
      expect(turned).toEqual({ rows, elsewhere });
    }),
  );
});

test("with hours and voices exchanged, each disagreement is told from the other side", () => {
  const mirror = { "said-little-waiting": "waiting-unsaid", agree: "agree", neither: "neither" };
  fc.assert(
    fc.property(anyMeasured, (measured) => {
      const voices = measured.map(({ to }, i) => said(to, (i * 5) % 7));
      fc.pre(measured.some(({ hoursAMonth }) => hoursAMonth > 0));
      fc.pre(voices.some((one) => one.voices > 0));
      const { rows } = heatMap(measured, voices, "steps");
      const swapped = heatMap(
        measured.map(({ to }, i) => step(to, (i * 5) % 7)),
        measured.map(({ to, hoursAMonth }) => said(to, hoursAMonth)),
        "steps",
      );
      const verdictOf = new Map(swapped.rows.map((row) => [row.to, row.verdict]));
      for (const row of rows) {
        if (row.verdict === "waiting-unsaid") {
          expect(verdictOf.get(row.to)).toBe("said-little-waiting");
        } else expect(verdictOf.get(row.to)).toBe(mirror[row.verdict]);
      }
    }),
  );
});
