import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { askers, roleMatrix } from "./testing/role-matrix.ts";

const matrix = roleMatrix();
const text = readFileSync(
  new URL("../../../docs/reference/permissions.md", import.meta.url),
  "utf8",
);

/** The table of the reference, read back: method, path and the columns that are marked. */
const written = text
  .split("\n")
  .filter((line) => line.startsWith("| `"))
  .map((line) => {
    const [method = "", path = "", ...marks] = line
      .slice(1, -1)
      .split("|")
      .map((cell) => cell.trim().replaceAll("`", ""));
    return { method, path, may: askers.filter((_, at) => marks[at] === "●") };
  });

test("the reference says of every endpoint which roles may ask it, and no other", () => {
  expect(written).toEqual(matrix);
});

describe("whatever the table says,", () => {
  test("somebody without an organisation gets only at the own account beside what is open", () => {
    const own = /^\/api\/(account|session|sign-out|invitations\/join)/;
    const apart = matrix.filter(
      ({ may }) => may.includes("no organisation") && !may.includes("stranger"),
    );
    expect(apart.map(({ path }) => path).filter((path) => !own.test(path))).toEqual([]);
  });

  test("what a stranger may, everybody may", () => {
    const open = matrix.filter(({ may }) => may.includes("stranger"));
    expect(open.filter(({ may }) => may.length !== askers.length)).toEqual([]);
  });

  test("an administrator and a data protection officer write nothing of the work itself", () => {
    const work = /^\/api\/(processes|teams|meetings|news|projects|analyses|event-logs|trainings)/;
    const writing = matrix.filter(({ method, path }) => method !== "GET" && work.test(path));
    const byMembers = writing.filter(({ may }) => may.length < askers.length - 2);
    expect(byMembers.length).toBeGreaterThan(20);
    expect(
      byMembers.filter(
        ({ may }) => may.includes("administrator") || may.includes("data-protection-officer"),
      ),
    ).toEqual([]);
  });
});
