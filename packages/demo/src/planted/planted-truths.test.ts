import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { clockOf, officeDays, openMinutesBetween } from "../calendars/office-clock.ts";
import { isoDateOf, minutesPerDay } from "../calendars/wall-time.ts";
import { demoLogs, demoSeed } from "../logs/demo-logs.ts";
import { plantedFaults } from "../logs/plant-faults.ts";
import { allOffices } from "../offices/all-offices.ts";
import { augsdaugavaApprovals } from "../offices/augsdaugava.ts";
import { balviVisitorLeave } from "../offices/balvi.ts";
import { livaniTemplatesFrom } from "../offices/livani.ts";
import type { OfficeRecord, RecordedStep, SimulatedCase } from "../simulate/office.ts";
import { simulatedTo, simulateOffice } from "../simulate/simulate-office.ts";
import { plantedTolerance, plantedTruths } from "./planted-truths.ts";

const measures: Readonly<Record<string, () => number>> = {
  "ludza-signing-wait": () =>
    median(gaps("ludza-submission", "Saskaņošana", "Parakstīšana", "working-day")),
  "rezekne-opinions-in-turn": () => median(rezekneOpinions().map(([a, b]) => a + b)),
  "rezekne-opinions-together": () => median(rezekneOpinions().map(([a, b]) => Math.max(a, b))),
  "kraslava-returned": () =>
    shareOf(traces("kraslava-building-permit"), (trace) => has(trace, "Atgriešana precizēšanai")),
  "kraslava-return-delay": () =>
    median(
      gaps(
        "kraslava-building-permit",
        "Atgriešana precizēšanai",
        "Precizētie dokumenti saņemti",
        "calendar-day",
      ),
    ),
  "preili-specialist-wait": () =>
    median(gaps("preili-submission", "Atbildīgā noteikšana", "Izskatīšana", "working-day")),
  "balvi-leave-lead": () => median(visitedInBalvi((day) => inLeave(day))),
  "balvi-other-lead": () => median(visitedInBalvi((day) => !/-0[678]-/.test(day))),
  "balvi-checker-wait": () =>
    median(
      gaps("balvi-house-alteration", "Pieņemšana izskatīšanai", "Projekta pārbaude", "working-day"),
    ),
  "daugavpils-may-share": () =>
    shareOf(
      traces("daugavpils-kindergarten").filter(
        ({ one }) => isoDateOf(one.arrivedAt) < "2026-01-01",
      ),
      ({ one }) => isoDateOf(one.arrivedAt).slice(5, 7) === "05",
    ),
  "daugavpils-may-wait": () =>
    median(
      gaps(
        "daugavpils-kindergarten",
        "E-pieteikums saņemts",
        "Pieteikuma pārbaude",
        "working-day",
        ({ one }) => isoDateOf(one.arrivedAt).slice(5, 7) === "05",
      ),
    ),
  "daugavpils-forgotten": () => {
    const all = traces("daugavpils-submission");
    const lastDay = Date.parse(simulatedTo) / 60_000;
    const settled = all.filter(({ one }) => lastDay - one.arrivedAt > 150 * minutesPerDay);
    return shareOf(settled, (trace) => {
      const end = has(trace, "Atbildes nosūtīšana") || has(trace, "Pārsūtīšana citai iestādei");
      return !end || trace.steps.at(-1)!.endAt - trace.one.arrivedAt > 150 * minutesPerDay;
    });
  },
  "rezekne-county-courier": () =>
    median(
      gaps(
        "rezekne-county-submission",
        "Iesniegums saņemts",
        "Dokumenti nogādāti centrā",
        "working-day",
      ),
    ),
  "augsdaugava-approvals": () =>
    median(
      traces("augsdaugava-small-purchase").flatMap((trace) => {
        const from = last(trace, "Piedāvājumu salīdzināšana");
        const to = last(trace, augsdaugavaApprovals.at(-1)!);
        return from && to ? [worked(trace, from.endAt, to.endAt)] : [];
      }),
    ),
  "augsdaugava-ties": () => {
    const pairs = traces("augsdaugava-submission").flatMap(({ steps }) =>
      steps.slice(1).map((step, k) => isoDateOf(step.endAt) === isoDateOf(steps[k]!.endAt)),
    );
    return pairs.filter(Boolean).length / pairs.length;
  },
  "livani-lead-before": () => median(livaniLeads((day) => day < livaniTemplatesFrom)),
  "livani-lead-after": () => median(livaniLeads((day) => day >= livaniTemplatesFrom)),
  "zarasai-sent-back": () =>
    shareOf(traces("zarasai-request"), (trace) => has(trace, "Grąžinimas raštinei")),
  "zarasai-round": () =>
    median(
      traces("zarasai-request").flatMap((trace) => {
        const taken = trace.steps.filter(({ step }) => step === "Nukreipimas skyriui");
        return taken.slice(1).map((step, k) => worked(trace, taken[k]!.endAt, step.endAt));
      }),
    ),
  "rokiskis-ordinary-wait": () => rokiskisWait("Įprasta"),
  "rokiskis-urgent-wait": () => rokiskisWait("Skubu"),
  "utena-same-day": () =>
    shareOf(traces("utena-request"), (trace) => has(trace, "Atsakymas iš karto")),
  "utena-lead": () =>
    median(
      traces("utena-request")
        .filter((trace) => has(trace, "Atsakymas iš karto") || has(trace, "Atsakymo išsiuntimas"))
        .map(lead),
    ),
};

test("every planted truth is measured, and nothing else", () => {
  expect(Object.keys(measures)).toEqual(plantedTruths.map(({ id }) => id));
});

test.each(plantedTruths)("the record shows $id: $figure $unit", ({ id, figure }) => {
  const measured = measures[id]!();
  expect(measured).toBeGreaterThan(figure * (1 - plantedTolerance));
  expect(measured).toBeLessThan(figure * (1 + plantedTolerance));
});

const guide = readFileSync(new URL("../../../../docs/demo-region.md", import.meta.url), "utf8")
  .split("\n")
  .filter((line) => line.startsWith("| "))
  .map((line) =>
    line
      .split("|")
      .slice(1, -1)
      .map((cell) => cell.trim()),
  );

test.each(plantedTruths)("the guide tells the figure of $id", ({ id, log, figure, unit }) => {
  const told = unit === "share" ? `${Math.round(figure * 100)} %` : `${figure} ${daysOf[unit]}`;
  const row = guide.find(([first]) => first === `\`${id}\``);
  expect([row?.[1], row?.[3]]).toEqual([`\`${log}\``, told]);
});

test.each(demoLogs())("the guide tells the size of $id", ({ id, table }) => {
  const { columns, rowCount } = table();
  const caseCount = columns[0]!.kind === "text" ? columns[0].values.length : 0;
  const row = guide.find(([first]) => first === `\`${id}\``);
  expect([row?.[2], row?.[3]]).toEqual([`${caseCount}`, `${rowCount}`]);
});

test.each(plantedFaults)("the guide tells the fault in row $row", ({ row, column, value }) => {
  const told = guide.find(([line]) => line === `${row + 2}`);
  expect(told?.slice(1, 3)).toEqual([column, value]);
});

const daysOf = { "working-day": "working days", "calendar-day": "calendar days" } as const;

interface Trace {
  readonly organisation: string;
  readonly one: SimulatedCase;
  readonly steps: readonly RecordedStep[];
}

const records = new Map<string, OfficeRecord>();

function traces(log: string): readonly Trace[] {
  const office = allOffices.find(({ processes }) => processes.some(({ id }) => id === log))!;
  const p = office.processes.findIndex(({ id }) => id === log);
  const record = records.get(office.organisation) ?? simulateOffice(office, demoSeed);
  records.set(office.organisation, record);
  const steps = record.cases[p]!.map((): RecordedStep[] => []);
  for (const step of record.rows[p]!) steps[step.caseIndex]!.push(step);
  return record.cases[p]!.map((one, c) => ({
    organisation: office.organisation,
    one,
    steps: steps[c]!,
  }));
}

const clocks = new Map(
  allOffices.map((office) => [
    office.organisation,
    clockOf(officeDays(office.calendar, "2024-01-01", "2027-01-01")),
  ]),
);

/** Working days of 8 hours between two minutes. */
function worked({ organisation }: Trace, from: number, to: number): number {
  return openMinutesBetween(clocks.get(organisation)!, from, to) / 480;
}

function lead(trace: Trace): number {
  return worked(trace, trace.one.arrivedAt, trace.steps.at(-1)!.endAt);
}

/** From the last `from` before each `to`: its end to the other's start. */
function gaps(
  log: string,
  from: string,
  to: string,
  unit: "working-day" | "calendar-day",
  keep: (trace: Trace) => boolean = () => true,
): readonly number[] {
  return traces(log)
    .filter(keep)
    .flatMap((trace) =>
      trace.steps.flatMap((step, i) => {
        if (step.step !== to) return [];
        const before = trace.steps.slice(0, i).findLast((earlier) => earlier.step === from);
        if (before === undefined) return [];
        return unit === "working-day"
          ? [worked(trace, before.endAt, step.startAt)]
          : [(step.startAt - before.endAt) / minutesPerDay];
      }),
    );
}

/** How long each of the two opinions took, counted from the moment it was asked. */
function rezekneOpinions(): readonly (readonly [number, number])[] {
  return traces("rezekne-submission").flatMap((trace) => {
    const k = trace.steps.findIndex(({ step }) => step === "Arhitektūras pārvaldes atzinums");
    const [asked, first, second] = trace.steps.slice(k - 1, k + 2);
    if (k < 1 || second?.step !== "Finanšu pārvaldes atzinums") return [];
    return [
      [worked(trace, asked!.endAt, first!.endAt), worked(trace, first!.endAt, second.endAt)],
    ] as const;
  });
}

/** Calendar days to the decision of visited cases by the day of arrival. */
function visitedInBalvi(keep: (day: string) => boolean): readonly number[] {
  return traces("balvi-social-assistance")
    .filter(({ one }) => keep(isoDateOf(one.arrivedAt)))
    .filter(
      (trace) => has(trace, "Dzīvesvietas apsekošana") && has(trace, "Paziņošana iesniedzējam"),
    )
    .map(({ one, steps }) => (steps.at(-1)!.endAt - one.arrivedAt) / minutesPerDay);
}

function inLeave(day: string): boolean {
  return balviVisitorLeave.some(({ from, to }) => from <= day && day <= to);
}

function livaniLeads(keep: (day: string) => boolean): readonly number[] {
  return traces("livani-submission")
    .filter(({ one }) => keep(isoDateOf(one.arrivedAt)))
    .filter((trace) => has(trace, "Atbildes nosūtīšana"))
    .map(lead);
}

function rokiskisWait(urgency: string): number {
  return median(
    traces("rokiskis-social-support")
      .filter(({ one }) => one.attributes.urgency === urgency)
      .flatMap((trace) =>
        trace.steps.flatMap((step, k) =>
          step.step === "Sprendimo rengimas"
            ? [worked(trace, trace.steps[k - 1]!.endAt, step.startAt)]
            : [],
        ),
      ),
  );
}

function has({ steps }: Trace, name: string): boolean {
  return steps.some(({ step }) => step === name);
}

function last({ steps }: Trace, name: string): RecordedStep | undefined {
  return steps.findLast(({ step }) => step === name);
}

function shareOf<Item>(items: readonly Item[], is: (item: Item) => boolean): number {
  return items.filter(is).length / items.length;
}

function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = (sorted.length - 1) / 2;
  return (sorted[Math.floor(middle)]! + sorted[Math.ceil(middle)]!) / 2;
}
