import { type EvaluationAnswer, roundResults } from "@talka/exchange";
import { expect, test } from "vitest";
import { locales } from "../words/translate.ts";
import { evaluationTables } from "./evaluation-tables.ts";

const answers: EvaluationAnswer[] = Array.from({ length: 6 }, (_, k) => ({
  group: "ludza",
  scores: { usefulness: k < 3 ? 4 : 5 },
  use: null,
  comments: { keep: `Doma ${k}` },
  idea: "Viena veidlapa",
  ideaFrom: "rezekne",
}));
const nameOf = (id: string) => (id === "ludza" ? "Ludzas novads" : "Rēzekne");

test("scores, ideas and comments of a round as tables", () => {
  const results = roundResults(answers, 5);
  const tables = evaluationTables({ results, kind: "end", invited: 8, nameOf }, "lv");
  expect(tables.map((table) => table.id)).toEqual(["overview", "scores", "ideas", "comments"]);
  expect(tables[0]?.rows).toEqual([["Noslēgumā", 8, 6, 0.75, 5]]);
  expect(tables[1]?.rows).toEqual([
    ["Noderīgums manam darbam", "Visi", 6, 4.5, 0, 0, 0, 3, 3],
    ["Noderīgums manam darbam", "Ludzas novads", 6, 4.5, 0, 0, 0, 3, 3],
  ]);
  expect(tables[2]?.rows[0]).toEqual(["Rēzekne", 6, "Viena veidlapa"]);
});

test.each(locales)("what became of ideas, in %s, when nobody was said to be invited", (locale) => {
  const later = answers.map((one) => ({ ...one, scores: {}, use: "not-yet" as const }));
  const results = roundResults(later, 5);
  const tables = evaluationTables({ results, kind: "day-30", invited: 0, nameOf }, locale);
  expect(tables[0]?.rows[0]?.[3]).toBeNull();
  const use = tables.find((table) => table.id === "use");
  expect(use?.rows.map((row) => row[1])).toEqual([0, 0, 6, 0]);
  expect(use?.rows.map((row) => row[0])).not.toContain("");
});
