import { expect, test } from "vitest";
import { latvianOffice } from "../calendars/office-calendars.ts";
import { clockOf, nextOpen, officeDays } from "../calendars/office-clock.ts";
import { isoDateOf } from "../calendars/wall-time.ts";
import { daugavpils } from "../offices/daugavpils.ts";
import { ludza } from "../offices/ludza.ts";
import { arrivalsOf } from "./arrivals.ts";
import { randomFrom } from "./random.ts";

const clock = clockOf(officeDays(latvianOffice, "2024-01-01", "2035-01-01"));
const submissions = arrivalsOf(
  ludza.processes[0]!,
  clock,
  "2024-01-01",
  "2034-01-01",
  randomFrom(5),
);

test("ten years bring ten times the yearly number", () => {
  expect(submissions.length / 3000).toBeCloseTo(1, 1);
});

test("cases are in order of arrival and numbered from 1 each year", () => {
  const times = submissions.map(({ arrivedAt }) => arrivedAt);
  expect(times).toEqual(times.toSorted((a, b) => a - b));
  expect(new Set(submissions.map(({ caseId }) => caseId)).size).toBe(submissions.length);
  expect(submissions[0]!.caseId).toBe("LUD-IES/2024/0001");
});

test("nobody hands anything in at a closed counter", () => {
  const atCounter = submissions.filter(({ attributes }) => attributes.channel === "Klātienē");
  expect(atCounter.length).toBeGreaterThan(500);
  for (const { arrivedAt } of atCounter) expect(nextOpen(clock, arrivedAt)).toBe(arrivedAt);
});

test("values come in about their shares", () => {
  const byMail = submissions.filter(({ attributes }) => attributes.channel === "E-pasts").length;
  expect(byMail / submissions.length).toBeCloseTo(0.35, 1);
});

test("a month with six times the weight brings about six times the cases", () => {
  const children = arrivalsOf(
    daugavpils.processes[0]!,
    clock,
    "2024-01-01",
    "2034-01-01",
    randomFrom(5),
  );
  const inMonth = (month: string) =>
    children.filter(({ arrivedAt }) => isoDateOf(arrivedAt).slice(5, 7) === month).length;
  expect(inMonth("05") / inMonth("04")).toBeGreaterThan(5.2);
  expect(inMonth("05") / inMonth("04")).toBeLessThan(7.2);
});
