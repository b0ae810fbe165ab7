import { expect, test } from "vitest";
import { compileSimulation } from "../simulation/compiled-simulation.ts";
import { runReplication } from "../simulation/run-replication.ts";
import type { SimulationModel } from "../simulation/simulation-model.ts";
import { liveByNeeds } from "./live-by-needs.ts";
import { lineOfficeModel } from "./office-model.ts";
import type { StaffNeed } from "./staff-need.ts";

const model = lineOfficeModel({
  people: ["ann", "bob"],
  processes: [
    {
      id: "permits",
      gapMinutes: 60,
      tasks: [
        { id: "desk", minutes: 20, by: ["ann"] },
        { id: "file", minutes: 10, by: ["ann", "bob"] },
      ],
    },
  ],
});
const need: StaffNeed = {
  id: "home",
  strength: "hard",
  weight: 1,
  personId: "ann",
  kind: "remote-days",
  weekdays: [1, 3],
  onSiteTasks: ["desk"],
};

const withRemoteDays = (given: SimulationModel, needs: readonly StaffNeed[]) =>
  liveByNeeds(given, given, needs);

/** Weekdays (UTC, Monday 1) on which each task is begun. */
function weekdaysOf(given: SimulationModel): Record<string, number[]> {
  const compiled = compileSimulation(given, { fromMs: Date.UTC(2026, 0, 5) });
  const { rows } = runReplication(compiled, { cases: 200, seed: 1 }, 0);
  const days: Record<string, Set<number>> = {};
  for (let r = 0; r < rows.count; r++) {
    const id = compiled.tasks.ids[rows.task[r] ?? 0] ?? "";
    days[id] ??= new Set();
    days[id].add(new Date(rows.startAtMs[r] ?? 0).getUTCDay() || 7);
  }
  return Object.fromEntries(Object.entries(days).map(([id, set]) => [id, [...set].sort()]));
}

test("on days at home nothing is begun that has to be done at the place, everything else is", () => {
  expect(weekdaysOf(model)).toEqual({ desk: [1, 2, 3, 4, 5], file: [1, 2, 3, 4, 5] });
  const alone = withRemoteDays(model, [need]);
  expect(weekdaysOf(alone)["desk"]).toEqual([2, 4, 5]);
  expect(weekdaysOf(alone)["file"]).toContain(1);
});

test("a shortened day that falls on a day at home is one too; other needs change nothing", () => {
  expect(withRemoteDays(model, [])).toBe(model);
  const free: StaffNeed = {
    id: "free",
    strength: "hard",
    weight: 1,
    personId: null,
    kind: "free-days",
    weekdays: [5],
  };
  expect(withRemoteDays(model, [free])).toBe(model);
  const short = {
    ...model,
    calendars: model.calendars.map((named) => ({
      ...named,
      calendar: {
        ...named.calendar,
        exceptions: [
          { date: "2026-01-07", name: "short", open: [{ fromMinute: 540, toMinute: 660 }] },
          { date: "2026-01-08", name: "short", open: [{ fromMinute: 540, toMinute: 660 }] },
        ],
      },
    })),
  };
  const changed = withRemoteDays(short, [need]).calendars.at(-1)?.calendar.exceptions;
  expect(changed?.map(({ open }) => open.length)).toEqual([0, 1]);
});
