import { expect, test } from "vitest";
import type { EventLog } from "./event-log.ts";
import { logOf } from "./log-of.ts";
import { findPeopleAttributes, peopleNames, renamePeople, withoutPeople } from "./people.ts";

const column = (name: string, ...values: string[]) => ({
  kind: "text" as const,
  name,
  codes: Int32Array.from(values, (_, k) => k),
  values,
});

const log: EventLog = {
  ...logOf([
    [
      { activity: "a", resource: "Anna" },
      { activity: "b", resource: "Juris" },
    ],
    [{ activity: "a", resource: "Anna" }],
  ]),
  caseAttributes: [
    column("Kurators", "Anna", "Juris"),
    column("Atbildīgais", "Zane"),
    column("Kanāls", "portāls", "Anna iela"),
  ],
  eventAttributes: [{ kind: "number", name: "Atbildīgais kopā", values: Float64Array.of(1, 2, 3) }],
};

test("people are found by their names elsewhere in the log and by what a column is called", () => {
  expect(findPeopleAttributes(log)).toEqual(["Kurators", "Atbildīgais"]);
  expect(peopleNames(log)).toEqual(["Anna", "Juris", "Zane"]);
});

test("one person has one new name, as resource and as attribute", () => {
  const renamed = renamePeople(log, ["P1", "P2", "P3"]);
  expect(renamed.resourceNames).toEqual(["P1", "P2"]);
  expect(renamed.caseAttributes.map((one) => (one.kind === "text" ? one.values : []))).toEqual([
    ["P1", "P2"],
    ["P3"],
    ["portāls", "Anna iela"],
  ]);
  expect(JSON.stringify(renamed)).not.toMatch(/Anna"|Juris|Zane/);
});

test("a log without people keeps everything else", () => {
  const without = withoutPeople(log);
  expect(without.resource).toBeNull();
  expect(without.caseAttributes.map(({ name }) => name)).toEqual(["Kanāls"]);
  expect(without.eventAttributes).toBe(without.eventAttributes);
  expect(without.eventAttributes).toHaveLength(1);
});

test("a log that names nobody stays as it is", () => {
  const plain = logOf([["a"]]);
  expect(renamePeople(plain, [])).toEqual(plain);
  expect(() => renamePeople(plain, ["P1"])).toThrow(RangeError);
});
