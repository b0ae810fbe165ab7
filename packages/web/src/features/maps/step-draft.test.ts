import { addQuickSteps, emptyMap, putStickers, readQuickEntry } from "@talka/lean";
import { expect, test } from "vitest";
import { draftOf, faultsOf, stepOfDraft, stickersOfDraft } from "./step-draft.ts";

let k = 0;
const newId = () => `id${++k}`;
const line = "Atbildēt | Jurists | 5–20 min | 1,5 h | 82,5 % | p 30 % | VA | [D W]";
const drawn = addQuickSteps(emptyMap, readQuickEntry(line).steps, "", newId);
const [step] = drawn.steps;
if (step === undefined) throw new Error("nothing was drawn");
const map = putStickers(drawn, step.id, [
  { id: "s", stepId: step.id, kind: "problem", text: "Gaida" },
]);

test.each(["lv", "lt", "en"] as const)(
  "a step typed out and read again is the same, in %s",
  (locale) => {
    const draft = draftOf(step, map, locale);
    expect(faultsOf(draft)).toEqual({});
    expect(stepOfDraft(draft, step.id, step.laneId)).toEqual(step);
    expect(stickersOfDraft(draft, step.id, () => "s")).toEqual(map.stickers);
  },
);

test("what cannot be used is told by its field", () => {
  const draft = {
    ...draftOf(step, map, "lv"),
    name: " ",
    role: "",
    processTime: "2 h",
    leadTime: "10 min",
    right: "101",
    share: "x",
    people: "1,5",
    evidence: "measured",
    n: "0",
  } as const;
  expect(faultsOf(draft)).toEqual({
    name: "needed",
    role: "needed",
    leadTime: "shorter",
    right: "percent",
    share: "percent",
    people: "whole",
    n: "whole",
  });
  expect(faultsOf({ ...draft, processTime: "rīt" })).toMatchObject({ processTime: "time" });
});
