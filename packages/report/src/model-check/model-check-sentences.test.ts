import type { FitNote, MapAssumption } from "@talka/engine";
import { describe, expect, test } from "vitest";
import { locales } from "../words/translate.ts";
import { fitNoteSentence, mapAssumptionSentence } from "./model-check-sentences.ts";

const notes: readonly FitNote[] = [
  { code: "people.unknown", activities: ["A"] },
  { code: "roles.guessed" },
  { code: "starts.estimated", share: 0.5 },
  { code: "hours.pooled", people: 2 },
  { code: "hours.unknown" },
  { code: "activities.left-out", activities: ["A", "B"] },
  { code: "tasks.unknown", tasks: ["C"] },
  { code: "flow.deviates", fittingShare: 0.4 },
  { code: "deadline.simplified" },
  { code: "cases.few", cases: 21 },
  { code: "absences.repeated", weeks: 12 },
  { code: "absences.repeated", weeks: null },
];
const assumptions: readonly MapAssumption[] = [
  { code: "times.estimated", stepIds: ["s1"] },
  { code: "times.unknown", stepIds: ["s1", "s2"] },
  { code: "waits.as-drawn", stepIds: ["s2"] },
  { code: "people.assumed", laneIds: ["s1"], people: 1 },
  { code: "demand.assumed", casesPerYear: 250 },
];

describe("sentences about a model", () => {
  test("every note and assumption is told in every language, with its names and numbers", () => {
    for (const locale of locales) {
      for (const note of notes) {
        const told = fitNoteSentence(note, locale);
        expect(told).toMatch(/\.$/);
        expect(told).not.toMatch(/[{}]/);
        if ("activities" in note) for (const name of note.activities) expect(told).toContain(name);
      }
      for (const one of assumptions) {
        const told = mapAssumptionSentence(one, locale, (id) => `“${id}”`);
        expect(told).toMatch(/\.$/);
        if ("stepIds" in one) expect(told).toContain("“s");
      }
    }
  });

  test("numbers agree with what they count", () => {
    expect(fitNoteSentence({ code: "cases.few", cases: 21 }, "lv")).toContain("21 lieta ir maz");
    expect(fitNoteSentence({ code: "cases.few", cases: 12 }, "lt")).toContain("12 bylų");
    expect(fitNoteSentence({ code: "hours.pooled", people: 1 }, "en")).toContain("1 person was");
  });
});
