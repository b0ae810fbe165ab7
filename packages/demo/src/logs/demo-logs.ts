import {
  type BuiltLog,
  buildEventLog,
  type DeadlineSettings,
  type EventTable,
  type LogMapping,
  type WorkCalendar,
} from "@talka/engine";
import { allOffices } from "../offices/all-offices.ts";
import { allServices } from "../region/all-services.ts";
import type { Names } from "../region/organisation.ts";
import type { Office } from "../simulate/office.ts";
import { simulateOffice } from "../simulate/simulate-office.ts";
import { type LogDescription, logDescriptions } from "./log-descriptions.ts";
import { plantedFaults, withFaults } from "./plant-faults.ts";
import { columnNames } from "./record-form.ts";
import { tableOfRows } from "./table-of-rows.ts";
import { type TextRows, textRowsOf } from "./text-rows.ts";
import { writeSemicolonCsv } from "./write-csv.ts";

/** The seed of the region as it is shown. */
export const demoSeed = 20180515;

/** The one log whose file has planted faults. */
export const faultyLogId = "livani-information-request";

/** One made-up log: what the office's system exports, and what an import needs to understand it. */
export interface DemoLog {
  /** "ludza-submission". */
  readonly id: string;
  /** `id` of the organisation. */
  readonly organisation: string;
  /** `id` of the service. */
  readonly service: string;
  readonly titles: Names;
  /** Name of the exported file. */
  readonly fileName: string;
  readonly mapping: LogMapping;
  readonly calendar: WorkCalendar;
  /** A case is over once any of these is recorded; the others are still open. */
  readonly endSteps: readonly string[];
  /** The part of a case that `deadline` is about; `null` is all of it. */
  readonly milestones: { readonly from: string; readonly to: string } | null;
  /** `null` where the law sets no common term. */
  readonly deadline: DeadlineSettings | null;
  /** The file's text, planted faults included; UTF-8 without a mark. */
  csv(): string;
  /** The same rows as an importer reads them. */
  table(): EventTable;
  /** The rows as a log, by `mapping`, and what became of each; rows with faults are left out. */
  build(): BuiltLog;
}

/**
 * Every log of the region, in a fixed order. An office is simulated when one of its logs is first
 * asked for; the same seed gives the same text for ever.
 */
export function demoLogs(seed = demoSeed): readonly DemoLog[] {
  return allOffices.flatMap((office) => {
    const record = once(() => simulateOffice(office, seed));
    return office.processes.map((process, p) => {
      const description = logDescriptions[process.id]!;
      const text = once(() => {
        const clean = textRowsOf(office, p, record(), description.form);
        return process.id === faultyLogId ? withFaults(clean, plantedFaults) : clean;
      });
      return demoLog(office, p, description, text);
    });
  });
}

function demoLog(
  office: Office,
  p: number,
  { titles, form, endSteps, milestones, suspension }: LogDescription,
  text: () => TextRows,
): DemoLog {
  const process = office.processes[p]!;
  const names = columnNames[form.language];
  const rules = allServices.find((service) => service.id === process.service)?.rules ?? [];
  const mapping: LogMapping = {
    caseId: [names.caseId],
    activity: [names.step],
    end: names.end,
    ...(form.hasStarts ? { start: names.start } : {}),
    resource: names.worker,
    role: names.department,
    lifecycleMode: "pair",
    attributes: process.attributes.map((plan) => names.attributes[plan.key]),
    zone: office.calendar.zone,
    repairs: [],
  };
  const table = once(() => tableOfRows(text(), form));
  return {
    id: process.id,
    organisation: office.organisation,
    service: process.service,
    titles,
    fileName: `${process.id}.csv`,
    mapping,
    calendar: office.calendar,
    endSteps,
    milestones,
    deadline:
      rules.length === 0
        ? null
        : {
            rules,
            suspensions: suspension === null ? [] : [suspension],
          },
    csv: () => writeSemicolonCsv(text()),
    table,
    build() {
      const built = buildEventLog(table(), mapping);
      if (!built.ok) throw new RangeError(`${process.id} cannot be built: ${built.error.code}`);
      return built.value;
    },
  };
}

/** Computes on the first call and remembers. */
function once<Value>(compute: () => Value): () => Value {
  let made: { readonly value: Value } | null = null;
  return () => {
    made ??= { value: compute() };
    return made.value;
  };
}
