import { expect, test } from "vitest";
import { afterFunder } from "./after-funder.ts";

const next = { id: "b", keepUntil: "2033-12-31" };

test.each([
  { name: "no day", keepUntil: null, asked: null, to: next, day: "2033-12-31" },
  {
    name: "the day of the funder before",
    keepUntil: "2030-01-01",
    asked: "2030-01-01",
    to: next,
    day: "2033-12-31",
  },
  {
    name: "a day of one's own",
    keepUntil: "2031-05-05",
    asked: "2030-01-01",
    to: next,
    day: "2031-05-05",
  },
  {
    name: "the day of a funder who leaves",
    keepUntil: "2030-01-01",
    asked: "2030-01-01",
    to: null,
    day: null,
  },
])("another funder meets $name", ({ keepUntil, asked, to, day }) => {
  const before = { fundingProfileId: "a", keepUntil };
  expect(afterFunder(before, asked, to)).toEqual({
    fundingProfileId: to?.id ?? null,
    keepUntil: day,
  });
});
