import { describe, expect, it } from "vitest";
import { officeCalendar } from "../calendar/office-calendar.ts";
import { type EventSpec, logOf } from "../log/log-of.ts";
import { randomSource } from "../stats/random.ts";
import { fitModel } from "./fit-model.ts";
import { DEFAULT_FIT } from "./fit-settings.ts";

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
/** A Monday, 00:00 UTC. */
const MONDAY = Date.UTC(2025, 0, 6);

/**
 * An office by hand: a case a working hour, checked by ann or bob for half an hour, decided by cat
 * the next morning; one in four is asked back for papers and checked again.
 */
function office(starts: boolean) {
  const random = randomSource(3);
  const cases: EventSpec[][] = [];
  for (let d = 0; d < 100; d++) {
    if (d % 7 > 4) continue;
    for (let hour = 9; hour < 16; hour++) {
      const events: EventSpec[] = [];
      const add = (activity: string, resource: string, role: string, from: number, hours: number) =>
        events.push({
          activity,
          resource,
          role,
          endAtMs: from + hours * HOUR,
          ...(starts ? { startAtMs: from } : {}),
        });
      const at = MONDAY + d * DAY + hour * HOUR;
      add("check", hour % 2 === 0 ? "ann" : "bob", "clerk", at, 0.5);
      if (random.nextUniform() < 0.25) add("check", "ann", "clerk", at + 2.5 * HOUR, 0.5);
      const next = MONDAY + (d % 7 === 4 ? d + 3 : d + 1) * DAY;
      add("decide", "cat", "head", next + 9 * HOUR + hour * 0.25 * HOUR, 0.25);
      cases.push(events);
    }
  }
  return logOf(cases);
}

describe("a model from a record", () => {
  const calendar = officeCalendar("LV", "UTC", []);
  const log = office(true);
  const { model, basis } = fitModel(log, { ...DEFAULT_FIT, name: "permits", calendar });
  const [process] = model.processes;
  const taskOf = (name: string) => {
    const node = process.flow.nodes.find((n) => n.kind === "task" && n.name === name)!;
    return process.tasks.find(({ nodeId }) => nodeId === node.id)!;
  };

  it("has every activity as a task with those who do it and how long it takes them", () => {
    expect(taskOf("check").performers.map(({ personId }) => personId)).toEqual(["bob", "ann"]);
    expect(taskOf("check").performers[0].duration).toEqual({ kind: "fixed", value: HOUR / 2 });
    expect(taskOf("decide").performers.map(({ personId }) => personId)).toEqual(["cat"]);
  });

  it("has people in their roles, with hours within those of the office", () => {
    expect(model.people.map(({ id, role }) => `${id} ${role}`)).toEqual([
      "bob clerk",
      "ann clerk",
      "cat head",
    ]);
    const hours = model.calendars.find(({ id }) => id === model.people[0].calendarId)!;
    expect(hours.calendar.weeks[0].open.every(({ weekday }) => weekday <= 5)).toBe(true);
    expect(hours.calendar.weeks[0].open.length).toBeGreaterThan(4);
  });

  it("sends back as many as the record does", () => {
    const checks = log.activity.filter((a) => log.activityNames[a] === "check").length;
    const again = checks - log.caseIds.length;
    const split = process.splits.find(({ branches }) => branches.length === 2)!;
    const back = Math.min(...split.branches.map(({ probability }) => probability));
    expect(back).toBeCloseTo(again / checks, 12);
  });

  it("keeps the night before the decision as a delay, since nobody was busy", () => {
    expect(taskOf("decide").extraneous).not.toBeNull();
    expect(basis.tasks.find(({ name }) => name === "decide")).toMatchObject({
      n: log.caseIds.length,
      people: 1,
      hasDelay: true,
    });
  });

  it("tells what it stands on, and nothing about one person", () => {
    expect(basis).toMatchObject({ cases: 504, estimatedStartShare: 0 });
    expect(basis.flow).toMatchObject({ replayedShare: 1, fittingShare: 1 });
    expect(
      basis.roles.map(({ role, people, availability }) => ({ role, people, availability })),
    ).toEqual([
      { role: "clerk", people: 2, availability: null },
      { role: "head", people: 1, availability: null },
    ]);
    expect(basis.notes).toEqual([]);
  });

  it("gives the same model again", () => {
    expect(fitModel(log, { ...DEFAULT_FIT, name: "permits", calendar })).toEqual({
      model,
      basis,
      choice: { ways: "graph", waits: "delays", part: "whole" },
    });
  });

  it("lets people give a part of their hours instead of delaying work, where that is wished", () => {
    const other = fitModel(log, { ...DEFAULT_FIT, calendar, waits: "availability" });
    expect(other.model.processes[0].tasks.every(({ extraneous }) => extraneous === null)).toBe(
      true,
    );
    for (const { availability } of other.model.people) {
      expect(availability).toBeGreaterThan(0);
      expect(availability).toBeLessThanOrEqual(1);
    }
    expect(other.model.people.some(({ availability }) => availability < 1)).toBe(true);
  });

  it("estimates starts where only ends are recorded, and says so", () => {
    const fitted = fitModel(office(false), { ...DEFAULT_FIT, calendar });
    expect(fitted.basis.estimatedStartShare).toBe(1);
    expect(fitted.basis.notes).toContainEqual({ code: "starts.estimated", share: 1 });
    // A quarter of an hour straight after the one before, as it was.
    const decide = fitted.basis.tasks.find(({ name }) => name === "decide")!;
    expect(decide.meanWorkMs / HOUR).toBeGreaterThan(0.2);
    expect(decide.meanWorkMs / HOUR).toBeLessThan(0.3);
  });

  it("works from activities and times alone", () => {
    const bare = logOf([["A", "B"], ["A"]]);
    const fitted = fitModel(bare, DEFAULT_FIT);
    expect(fitted.model.people).toEqual([]);
    expect(fitted.basis.notes.map(({ code }) => code)).toEqual([
      "cases.few",
      "starts.estimated",
      "people.unknown",
      "hours.unknown",
    ]);
    expect(fitModel(logOf([]), DEFAULT_FIT).basis.cases).toBe(0);
  });

  it("names what a given diagram leaves out, and what it adds", () => {
    const flow = {
      ...process.flow,
      nodes: process.flow.nodes.map((n) => (n.name === "decide" ? { ...n, name: "sign" } : n)),
    };
    const { basis: of } = fitModel(log, { ...DEFAULT_FIT, calendar, flow });
    expect(of.notes).toEqual([
      { code: "flow.deviates", fittingShare: 0 },
      { code: "activities.left-out", activities: ["decide"] },
      { code: "tasks.unknown", tasks: ["sign"] },
    ]);
  });
});
