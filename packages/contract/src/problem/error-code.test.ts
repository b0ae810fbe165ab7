import { expect, test } from "vitest";
import { errorCodes, statusOfCode } from "./error-code.ts";
import { Problem } from "./problem.ts";

test.each(errorCodes)("%s is told by a status that says refused or failed", (code) => {
  expect(statusOfCode[code]).toBeGreaterThanOrEqual(400);
  expect(statusOfCode[code]).toBeLessThan(600);
  expect(Problem.parse({ code })).toEqual({ code });
});

test("a problem with a code nobody agreed on is no problem of ours", () => {
  expect(Problem.safeParse({ code: "made.up" }).success).toBe(false);
});
