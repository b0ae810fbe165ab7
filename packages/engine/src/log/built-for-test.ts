import { buildEventLog } from "./build-event-log.ts";
import type { EventLog } from "./event-log.ts";
import type { EventTable } from "./event-table.ts";
import type { LogMapping } from "./log-mapping.ts";
import type { SuggestInstant } from "./row-fates.ts";

/** A mapping of the columns "case", "activity" and "end", for tests. */
export const plainMapping: LogMapping = {
  caseId: ["case"],
  activity: ["activity"],
  end: "end",
  lifecycleMode: "pair",
  attributes: [],
  zone: "Europe/Riga",
  repairs: [],
};

/** Builds a log that must succeed; the mapping differs from `plainMapping` as said. */
export function build(
  table: EventTable,
  mapping: Partial<LogMapping> = {},
  suggest?: SuggestInstant,
) {
  const built = buildEventLog(table, { ...plainMapping, ...mapping }, suggest);
  if (!built.ok) throw new Error(JSON.stringify(built.error));
  return built.value;
}

/** Each case as "name: activity activity …", a tie written with "~". */
export function traces(log: EventLog): string[] {
  return log.caseIds.map((id, c) => {
    let text = `${id}:`;
    for (let i = log.caseStart[c]; i < log.caseStart[c + 1]; i++) {
      text += (log.tiedWithPrevious[i] ? "~" : " ") + log.activityNames[log.activity[i]];
    }
    return text;
  });
}
