import fc from "fast-check";
import { expect, test } from "vitest";
import { logOf } from "../log/log-of.ts";
import { wholeLog } from "../log/log-view.ts";
import { workingTogether } from "./working-together.ts";

const by = (role: string) => ({ activity: "a", role });

test("two roles work together in the share of cases of the first", () => {
  const log = logOf([
    [by("x"), by("y"), by("x")],
    [by("x")],
    [by("y"), { activity: "a" }, by("x")],
    [by("y"), by("z")],
  ]);
  const table = workingTogether(wholeLog(log), "role");
  expect([...(table?.cases ?? [])]).toEqual([3, 3, 1]);
  expect([...(table?.shared ?? [])]).toEqual([3, 2, 0, 2, 3, 1, 0, 1, 1]);
  expect(table?.share[0 * 3 + 1]).toBeCloseTo(2 / 3, 12);
  expect(table?.share[2 * 3 + 1]).toBe(1);
  expect(workingTogether(wholeLog(logOf([["a"]])), "role")).toBeNull();
});

test("shared cases equal those counted one by one, and are symmetric", () => {
  const cases = fc.array(fc.array(fc.constantFrom<string>("x", "y", "z"), { maxLength: 5 }), {
    maxLength: 10,
  });
  fc.assert(
    fc.property(cases, (list) => {
      const table = workingTogether(wholeLog(logOf(list.map((roles) => roles.map(by)))), "role");
      table?.names.forEach((a, i) => {
        table.names.forEach((b, j) => {
          const both = list.filter((roles) => roles.includes(a) && roles.includes(b)).length;
          expect(table.shared[i * table.names.length + j]).toBe(both);
        });
      });
    }),
    { seed: 1 },
  );
});
