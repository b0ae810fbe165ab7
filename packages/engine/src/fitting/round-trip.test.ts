import { describe, expect, it } from "vitest";
import { officeCalendar } from "../calendar/office-calendar.ts";
import { caseCount } from "../log/event-log.ts";
import type { Distribution } from "../simulation/distribution.ts";
import type { SimulationModel, TaskRule } from "../simulation/simulation-model.ts";
import { checkModel } from "./check-model.ts";
import { meanDrawn } from "./distributions/reshape.ts";
import { fitBest } from "./fit-best.ts";
import { fitModel } from "./fit-model.ts";
import { DEFAULT_FIT, type FitSettings } from "./fit-settings.ts";
import { flowOf } from "./flow/built-for-test.ts";
import { officeRates } from "./office-rates.ts";
import { simulateCases } from "./simulate-cases.ts";

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const MONDAY = Date.UTC(2025, 0, 6);
const calendar = officeCalendar("LV", "UTC", []);

const minutes = (mean: number): Distribution => ({
  kind: "gamma",
  mean: mean * MINUTE,
  sd: (mean / 2) * MINUTE,
  min: 0,
  max: null,
});

function task(nodeId: string, who: Readonly<Record<string, number>>): TaskRule {
  return {
    nodeId,
    performers: Object.entries(who).map(([personId, mean]) => ({
      personId,
      duration: minutes(mean),
    })),
    unattended: null,
    extraneous: null,
    external: null,
    batch: null,
    notBy: [],
    sameAs: [],
    atShiftEnd: "same-person",
    attributes: [],
  };
}

/**
 * Known all through: two clerks of unlike speed check, three in ten are asked for papers, which lie
 * for a while and come back to be checked; one head decides, another way for one in five.
 */
const truth: SimulationModel = {
  processes: [
    {
      id: "permits",
      name: "permits",
      flow: flowOf(
        "start xin Check xpapers xway Decide xend end",
        "xpapers Papers xin",
        "xway Refuse xend",
      ),
      arrivals: {
        gap: { kind: "exponential", mean: 5 * HOUR, sd: 0, min: 0, max: null },
        calendarId: "office",
        weekHourRates: officeRates(calendar),
        monthRates: null,
        growth: 1,
      },
      tasks: [
        task("Check", { ann: 30, bob: 60 }),
        { ...task("Papers", { cat: 10 }), extraneous: minutes(48 * 60) },
        task("Decide", { dan: 40 }),
        task("Refuse", { dan: 20 }),
      ],
      splits: [
        {
          nodeId: "xpapers",
          branches: [
            { flowId: "xpapers>xway", probability: 0.7, condition: null },
            { flowId: "xpapers>Papers", probability: 0.3, condition: null },
          ],
          times: null,
        },
        {
          nodeId: "xway",
          branches: [
            { flowId: "xway>Decide", probability: 0.8, condition: null },
            { flowId: "xway>Refuse", probability: 0.2, condition: null },
          ],
          times: null,
        },
      ],
      delays: [],
      attributes: [],
      priorities: [],
      discipline: "first-come",
      deadline: null,
    },
  ],
  people: ["ann", "bob", "cat", "dan"].map((id) => ({
    id,
    name: id,
    role: "clerk",
    calendarId: "office",
    costPerHour: 0,
    tasksAtOnce: 1,
    switchMs: 0,
    availability: 1,
    absences: [],
  })),
  calendars: [{ id: "office", name: "office", calendar }],
  attributes: [],
};

describe("a record of our own simulator", () => {
  const window = { fromMs: MONDAY, warmUpMs: 0, cases: 3_000 };
  const log = simulateCases(truth, window, "UTC", 5, 0);
  const settings: FitSettings = { ...DEFAULT_FIT, calendar, waits: "delays" };
  const given = fitModel(log, { ...settings, flow: truth.processes[0].flow });
  const [process] = given.model.processes;

  it("gives back how often each way is taken", () => {
    for (const { nodeId, branches } of process.splits) {
      const known = truth.processes[0].splits.find((split) => split.nodeId === nodeId)!;
      for (const { flowId, probability } of branches) {
        const of = known.branches.find((branch) => branch.flowId === flowId)!.probability;
        // Three standard errors of 3,000 draws.
        expect(Math.abs(probability - of)).toBeLessThan(3 * Math.sqrt(0.25 / 3_000));
      }
    }
    expect(given.basis.flow.fittingShare).toBe(1);
  });

  it("gives back how long each person works at each task", () => {
    for (const { nodeId, performers } of truth.processes[0].tasks) {
      const fitted = process.tasks.find((one) => one.nodeId === nodeId)!;
      for (const { personId, duration } of performers) {
        const found = fitted.performers.find((one) => one.personId === personId)!;
        const ratio = meanDrawn(found.duration) / meanDrawn(duration);
        expect(Math.abs(ratio - 1), `${nodeId} by ${personId}`).toBeLessThan(0.08);
      }
    }
  });

  it("gives back the hours of people and the gaps between cases", () => {
    for (const { calendarId } of given.model.people) {
      const hours = given.model.calendars.find(({ id }) => id === calendarId)!.calendar;
      expect(hours.weeks[0].open).toEqual(calendar.weeks[0].open);
    }
    const ratio = meanDrawn(process.arrivals.gap) / (5 * HOUR);
    expect(Math.abs(ratio - 1)).toBeLessThan(0.05);
    expect(process.arrivals.calendarId).toBe("office");
    // Nights and lunch without arrivals stay so.
    expect(process.arrivals.weekHourRates![3]).toBe(0);
  });

  it("finds the delay that was there, and none where work only queued", () => {
    const { model } = fitBest(log, { ...settings, flow: truth.processes[0].flow }, 1);
    const delayOf = (nodeId: string) => {
      const { extraneous } = model.processes[0].tasks.find((one) => one.nodeId === nodeId)!;
      return extraneous === null ? 0 : meanDrawn(extraneous) / HOUR;
    };
    expect(delayOf("Papers")).toBeGreaterThan(40);
    expect(delayOf("Papers")).toBeLessThan(62);
    for (const nodeId of ["Check", "Decide", "Refuse"]) expect(delayOf(nodeId)).toBeLessThan(2);
  });

  it("is forecast well from its earlier part alone, diagram and all, the same each time", () => {
    const few = simulateCases(truth, { ...window, cases: 1_000 }, "UTC", 6, 0);
    const once = checkModel(
      few,
      { ...DEFAULT_FIT, calendar },
      { replications: 3, seed: 1, share: 2 / 3 },
    );
    expect(once.verdict).toBe("good");
    expect(once.relativeError).toBeLessThan(0.2);
    expect(once.distances.threeGram.model.mean).toBeLessThan(0.06);
    expect(once.earlierCases + once.laterCases + once.runningCases + once.lateCases).toBe(
      caseCount(few),
    );
    const again = checkModel(
      few,
      { ...DEFAULT_FIT, calendar },
      { replications: 3, seed: 1, share: 2 / 3 },
    );
    expect(again).toEqual(once);
  });
});
