import { expect, test } from "vitest";
import { emptyMap, newStep } from "./drawn-map.ts";
import { type MapVoice, placeVoices, withVoices } from "./map-voices.ts";

const map = {
  ...emptyMap,
  steps: [newStep("a", "Reģistrēt", "l"), newStep("b", "Parakstīt ", "l"), newStep("c", "", "l")],
  stickers: [{ id: "s", stepId: "b", kind: "idea" as const, text: "Uz galda" }],
};
const voice = (id: string, stepName: string | null): MapVoice => ({
  id,
  kind: "problem",
  stepName,
  text: `Teikts ${id}`,
});

test("what is said lies on the step of the same name, whatever its capitals and accents", () => {
  const placed = placeVoices(map, [voice("1", "parakstit"), voice("2", "Sūtīt"), voice("3", null)]);
  expect([...placed.byStep].map(([step, of]) => [step, of.map(({ id }) => id)])).toEqual([
    ["b", ["1"]],
  ]);
  expect(placed.ofWhole.map(({ id }) => id)).toEqual(["2", "3"]);
});

test.each([
  ["Parakstīšana", "b"],
  ["Reģistrēšana", "a"],
  ["Paraugs", undefined],
  ["Parka", undefined],
])("records call a step %s where people wrote a verb", (name, step) => {
  expect([...placeVoices(map, [voice("1", name)]).byStep.keys()][0]).toBe(step);
});

test("two steps that begin alike are not guessed between", () => {
  const two = { ...map, steps: [...map.steps, newStep("d", "Parakstīt pielikumu", "l")] };
  expect(placeVoices(two, [voice("1", "Parakstīšana")]).byStep.size).toBe(0);
});

test("it is drawn after what was written on the map, and the map itself stays", () => {
  const drawn = withVoices(map, [voice("1", "PARAKSTĪT")]);
  expect(drawn.stickers.map(({ text }) => text)).toEqual(["Uz galda", "Teikts 1"]);
  expect(map.stickers).toHaveLength(1);
  expect(withVoices(map, [voice("2", "")])).toBe(map);
});
