import { describe, expect, test } from "vitest";
import { clockOf, nextOpen, officeDays, openMinutesBetween } from "../calendars/office-clock.ts";
import { minuteOf } from "../calendars/wall-time.ts";
import { allOffices } from "../offices/all-offices.ts";
import { arriving } from "../offices/attributes.ts";
import { people } from "../offices/staffing.ts";
import { type Flow, inTurn, loop, only, outside, sometimes, together, work } from "./flow.ts";
import type { Office, RecordedStep } from "./office.ts";
import { simulatedFrom, simulatedTo, simulateOffice } from "./simulate-office.ts";
import { fixed } from "./spread.ts";

describe.each(allOffices)("the office of $organisation", (office) => {
  const record = simulateOffice(office, 1);

  test("comes out the same by the same seed and different by another", () => {
    expect(simulateOffice(office, 1)).toEqual(record);
    expect(simulateOffice(office, 2).cases).not.toEqual(record.cases);
  });

  test("has nobody who begins, ends or does work outside own hours", () => {
    const clocks = office.staff.map(({ absences, hours }) =>
      clockOf(officeDays(office.calendar, simulatedFrom, simulatedTo), absences, hours),
    );
    for (const { worker, startAt, endAt } of record.rows.flat()) {
      if (worker === -1) continue;
      const clock = clocks[worker]!;
      expect(nextOpen(clock, startAt)).toBe(startAt);
      expect(nextOpen(clock, endAt - 1)).toBe(endAt - 1);
      expect(openMinutesBetween(clock, startAt, endAt)).toBeGreaterThan(0);
    }
  });

  test("has nobody who does two things at once", () => {
    const byWorker = office.staff.map((_, worker) =>
      record.rows
        .flat()
        .filter((row) => row.worker === worker)
        .sort((a, b) => a.startAt - b.startAt),
    );
    for (const rows of byWorker) {
      for (let k = 1; k < rows.length; k++) {
        expect(rows[k]!.startAt).toBeGreaterThanOrEqual(rows[k - 1]!.endAt);
      }
    }
  });

  test("records causes before effects", () => {
    office.processes.forEach((process, p) => {
      const cases = record.cases[p]!;
      const lastEnd = cases.map(({ arrivedAt }) => arrivedAt);
      const seen = new Set<number>();
      let recordedAt = 0;
      for (const { caseIndex, step, startAt, endAt } of record.rows[p]!) {
        expect(endAt).toBeGreaterThanOrEqual(recordedAt);
        recordedAt = endAt;
        expect(seen.has(caseIndex)).toBe(step !== process.arrivalStep);
        seen.add(caseIndex);
        // Only where a flow branches may a step begin before the one recorded before it ended.
        if (!hasParallel(process.flow)) {
          expect(startAt).toBeGreaterThanOrEqual(lastEnd[caseIndex]!);
        }
        lastEnd[caseIndex] = endAt;
      }
      expect(seen.size).toBe(cases.length);
      expect(recordedAt).toBeLessThan(minuteOf(simulatedTo));
    });
  });

  test("names its people as demo people, each once", () => {
    const names = office.staff.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    expect(names.every((name) => name.startsWith("Demo "))).toBe(true);
  });

  test("has somebody for every step", () => {
    const roles = new Set(office.staff.flatMap((worker) => worker.roles));
    for (const { flow } of office.processes) {
      for (const role of rolesIn(flow)) expect(roles).toContain(role);
    }
  });
});

test("a flow takes its turns, its branches and its rounds", () => {
  const step = (name: string) => work(name, "clerk", fixed(5));
  const { rows } = simulateOffice(
    officeWith(
      inTurn(
        together(step("left"), inTurn(step("right"), step("further"))),
        only("channel", "Portāls", step("portal"), step("elsewhere")),
        sometimes(1, step("always"), step("never")),
        loop(step("try"), outside("sent back", fixed(1)), 1, 2),
        { kind: "since", date: "2024-02-01", before: step("old way"), after: step("new way") },
        { kind: "departure", step: "courier", weekdays: [3], atMinute: 600 },
      ),
    ),
    1,
  );
  const finished = namesByCase(rows[0]!).filter((names) => names.at(-1) === "courier");
  expect(finished.length).toBeGreaterThan(50);
  for (const names of finished) {
    expect(names[0]).toBe("arrived");
    expect(names.slice(1, 4).toSorted()).toEqual(["further", "left", "right"]);
    expect(names.slice(4)).toEqual([
      "portal",
      "always",
      ...["try", "sent back", "try", "sent back", "try"],
      names.at(-2),
      "courier",
    ]);
  }
  expect(finished[0]!.at(-2)).toBe("old way");
  expect(finished.at(-1)!.at(-2)).toBe("new way");
  for (const { step: name, endAt } of rows[0]!) {
    if (name === "courier") expect(new Date(endAt * 60_000).getUTCDay()).toBe(3);
  }
});

test("complex cases take longer where a step is scaled", () => {
  const { cases, rows } = simulateOffice(
    officeWith(work("long", "clerk", fixed(100), { scaled: true })),
    1,
  );
  const clock = clockOf(officeDays(allOffices[0]!.calendar, simulatedFrom, simulatedTo));
  for (const row of rows[0]!.filter(({ step }) => step === "long")) {
    const factor = cases[0]![row.caseIndex]!.attributes.complexity === "double" ? 2 : 1;
    expect(openMinutesBetween(clock, row.startAt, row.endAt)).toBe(100 * factor);
  }
});

function officeWith(flow: Flow): Office {
  return {
    organisation: "x",
    calendar: allOffices[0]!.calendar,
    staff: people("Office", ["clerk"], ["Ann", "Bea"]),
    processes: [
      {
        id: "x",
        service: "x",
        casePrefix: "X",
        arrivalStep: "arrived",
        arrivals: arriving(60),
        attributes: [
          { key: "channel", values: [["Portāls", 1]] },
          {
            key: "complexity",
            values: [
              ["single", 1],
              ["double", 1],
            ],
          },
        ],
        complexityFactors: { double: 2 },
        urgent: null,
        flow,
      },
    ],
  };
}

function namesByCase(rows: readonly RecordedStep[]): readonly string[][] {
  const names: string[][] = [];
  for (const { caseIndex, step } of rows) {
    names[caseIndex] ??= [];
    names[caseIndex].push(step);
  }
  return names;
}

function partsOf(flow: Flow): readonly Flow[] {
  switch (flow.kind) {
    case "sequence":
    case "parallel":
      return flow.parts;
    case "choice":
      return flow.branches.map((branch) => branch.flow);
    case "when":
      return [flow.flow, flow.other];
    case "loop":
      return [flow.body, flow.redo];
    case "since":
      return [flow.before, flow.after];
    default:
      return [];
  }
}

function hasParallel(flow: Flow): boolean {
  return flow.kind === "parallel" || partsOf(flow).some(hasParallel);
}

function rolesIn(flow: Flow): readonly string[] {
  return flow.kind === "work" ? [flow.role] : partsOf(flow).flatMap(rolesIn);
}
