import { expect, test } from "vitest";
import { circleOf2018, latvianOrganisations } from "../region/latvian-organisations.ts";
import { lithuanianOrganisations } from "../region/lithuanian-organisations.ts";
import { circleDemo } from "./circle.ts";

const circle = circleDemo();
const known = new Set([...latvianOrganisations, ...lithuanianOrganisations].map(({ id }) => id));

test("fifteen municipalities met for four days, with people of each", () => {
  const [meeting] = circle.events;
  expect(new Set(meeting?.halfDays.map(({ day }) => day))).toEqual(
    new Set(["2018-05-15", "2018-05-16", "2018-05-22", "2018-05-23"]),
  );
  const houses = new Set(circle.people.map((person) => person.organisation));
  expect([...houses].filter((id) => id !== "latgale").sort()).toEqual([...circleOf2018].sort());
  expect(circle.people).toHaveLength(circle.session.headcount);
});

test("each of the fifteen borrows one idea from another", () => {
  const { borrowings } = circle.session;
  expect(borrowings.map(({ by }) => by).sort()).toEqual([...circleOf2018].sort());
  for (const { by, from } of borrowings) expect(from).not.toBe(by);
});

test("ten days of training follow the exchange with Lithuania", () => {
  const [, exchange, ...training] = circle.events;
  expect(exchange?.organisations).toEqual(expect.arrayContaining(["utena", "zarasai", "rokiskis"]));
  expect(training).toHaveLength(10);
  const days = training.map(({ halfDays }) => halfDays[0]?.day ?? "");
  expect(days).toEqual([...days].sort());
  expect(days[0]).toBe("2018-06-06");
});

test("every organisation that is named is there, and every text in three languages", () => {
  const { session, events, evaluation } = circle;
  const named = [
    ...session.groups.flatMap(({ has, solved }) => [...has, ...solved]),
    ...session.borrowings.flatMap(({ by, from }) => [by, from]),
    ...session.commitments.map(({ by }) => by),
    ...events.flatMap(({ organisations }) => organisations),
    ...evaluation.end.flatMap(({ ideaFrom }) => ideaFrom ?? []),
  ];
  expect(named.filter((id) => !known.has(id))).toEqual([]);
  const texts = events.flatMap(({ title, summary, agenda }) => [
    title,
    summary,
    ...agenda.map((one) => one.title),
  ]);
  for (const { lv, lt, en } of [...texts, circle.news.title, circle.news.body]) {
    expect([lv, lt, en].map((text) => text.length > 0)).toEqual([true, true, true]);
  }
});

test("groups that are named by borrowings and promises are there; cards are short", () => {
  const { session } = circle;
  const ids = new Set(session.groups.map(({ id }) => id));
  const named = [...session.borrowings, ...session.commitments, ...session.beyondUs];
  for (const { group } of named) expect(group === null || ids.has(group)).toBe(true);
  for (const { text } of session.groups.flatMap(({ cards }) => cards)) {
    expect(text.length).toBeLessThanOrEqual(280);
  }
});
