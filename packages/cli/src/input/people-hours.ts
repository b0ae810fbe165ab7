import { readFile } from "node:fs/promises";
import {
  compileCalendar,
  type EventLog,
  failed,
  ok,
  type Result,
  type WorkCalendar,
  type WorkClock,
} from "@talka/engine";
import type { ArgumentFault } from "../arguments/argument-fault.ts";
import { readWeek } from "../arguments/read-week.ts";

/**
 * Hours of people from a JSON file: names, each with a week as for `--hours`. Holidays and closures are
 * those of the office; who is not in the file keeps its hours.
 */
export async function readPeopleHours(
  file: string,
  log: EventLog,
  office: WorkCalendar | null,
): Promise<Result<(resource: number) => WorkClock | null, ArgumentFault>> {
  const fault = (why: string) => failed({ code: "people-hours" as const, file, why });
  let weeks: unknown;
  try {
    weeks = JSON.parse(await readFile(file, "utf8"));
  } catch (error) {
    return fault((error as NodeJS.ErrnoException).code ?? "JSON");
  }
  if (typeof weeks !== "object" || weeks === null || Array.isArray(weeks)) return fault("JSON");
  const span = [log.endAtMs[0] ?? Number.NaN, Number.NaN] as const;
  const common = office === null ? null : compileCalendar(office, ...span);
  const clocks = new Map<string, WorkClock>();
  for (const [name, week] of Object.entries(weeks)) {
    if (!log.resourceNames.includes(name)) return fault(name);
    const open = typeof week === "string" ? readWeek(week) : null;
    if (open?.ok !== true) return fault(`${name}: ${String(week)}`);
    const own: WorkCalendar = {
      zone: log.zone,
      exceptions: office?.exceptions ?? [],
      holidayCountry: office?.holidayCountry ?? null,
      weeks: [{ validFrom: null, validTo: null, open: open.value }],
    };
    clocks.set(name, compileCalendar(own, ...span));
  }
  return ok((resource) => clocks.get(log.resourceNames[resource] ?? "") ?? common);
}
