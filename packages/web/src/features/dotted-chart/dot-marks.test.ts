import { expect, test } from "vitest";
import { chooseMarks } from "./dot-marks.ts";

test("the commonest twelve activities each have a mark that no other has", () => {
  const marks = chooseMarks(Uint32Array.from({ length: 20 }, (_, a) => 100 - a));
  const own = marks.slice(0, 12).map((mark) => `${mark.form} ${mark.colour}`);
  expect(new Set(own).size).toBe(12);
  expect(marks.slice(12).every((mark) => mark.colour === -1)).toBe(true);
});
