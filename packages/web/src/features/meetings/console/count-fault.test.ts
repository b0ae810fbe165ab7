import { expect, test } from "vitest";
import { countFault } from "./count-fault.ts";

const round = { budget: 3, cap: 2 };

test.each([
  [{ headcount: 0, votes: {} }, null],
  [{ headcount: 2, votes: { a: 4, b: 2 } }, null],
  [
    { headcount: 2, votes: { a: 4, b: 3 } },
    { kind: "tooMany", most: 6 },
  ],
  [
    { headcount: 2, votes: { a: 5 } },
    { kind: "overCap", most: 4 },
  ],
  [
    { headcount: 0, votes: { a: 1 } },
    { kind: "tooMany", most: 0 },
  ],
] as const)("%j is held against what so many people have", (counted, fault) => {
  expect(countFault(counted, round)).toEqual(fault);
});
