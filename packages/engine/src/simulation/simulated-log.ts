import type { AttributeColumn, EventLog } from "../log/event-log.ts";
import { PRECISION_MS } from "../log/event-table.ts";
import type { Replication } from "./run-replication.ts";

/**
 * The work of a replication as a log, as if it had been recorded: one event a task, pieces handed
 * over joined to one (by whoever ended it), cases in order of arrival. The arrival is a case
 * attribute "arrival". Cases without any work are left out.
 *
 * @param zone In which days and hours of the log are understood.
 */
export function simulatedLog(run: Replication, zone = "UTC"): EventLog {
  const { model, rows, cases } = run;
  const processes = model.model.processes;
  const isLast = new Uint8Array(rows.count).fill(1);
  const firstOf = new Int32Array(rows.count);
  for (let r = 0; r < rows.count; r++) {
    const before = rows.continues[r];
    firstOf[r] = before < 0 ? r : firstOf[before];
    if (before >= 0) isLast[before] = 0;
  }
  const kept: number[] = [];
  for (let r = 0; r < rows.count; r++) {
    if (isLast[r] === 1 && rows.endAtMs[r] < Number.POSITIVE_INFINITY) kept.push(r);
  }
  kept.sort(
    (a, b) =>
      rows.caseOf[a] - rows.caseOf[b] ||
      rows.endAtMs[a] - rows.endAtMs[b] ||
      rows.startAtMs[firstOf[a]] - rows.startAtMs[firstOf[b]] ||
      a - b,
  );
  const starts: number[] = [];
  const caseRows: number[] = [];
  kept.forEach((r, i) => {
    if (i > 0 && rows.caseOf[kept[i - 1]] === rows.caseOf[r]) return;
    starts.push(i);
    caseRows.push(rows.caseOf[r]);
  });
  const several = processes.length > 1;
  const names = Array.from(model.tasks.names, (name, t) => {
    const label = name === "" ? model.tasks.ids[t] : name;
    return several ? `${processes[model.tasks.processOf[t]].name}: ${label}` : label;
  });
  const activityNames = [...new Set(names)];
  const indexOf = new Map(activityNames.map((name, a) => [name, a]));
  const activityOf = names.map((name) => indexOf.get(name) ?? 0);
  const { people } = model.model;
  const roleNames = [...new Set(people.map(({ role }) => role))];
  const roleOf = people.map(({ role }) => roleNames.indexOf(role));
  const n = kept.length;
  const endAtMs = Float64Array.from(kept, (r) => rows.endAtMs[r]);
  const caseAttributes: AttributeColumn[] = [
    {
      kind: "instant",
      name: "arrival",
      values: Float64Array.from(caseRows, (c) => cases.arrivedAtMs[c]),
    },
  ];
  if (several) {
    caseAttributes.push({
      kind: "text",
      name: "process",
      codes: Int32Array.from(caseRows, (c) => cases.processOf[c]),
      values: processes.map(({ name, id }) => (name === "" ? id : name)),
    });
  }
  return {
    caseStart: Uint32Array.from([...starts, n]),
    caseIds: caseRows.map((c) => String(c + 1)),
    activity: Uint16Array.from(kept, (r) => activityOf[rows.task[r]]),
    activityNames,
    endAtMs,
    startAtMs: Float64Array.from(kept, (r) => rows.startAtMs[firstOf[r]]),
    resource: Int32Array.from(kept, (r) => rows.person[r]),
    resourceNames: people.map(({ id, name }) => (name === "" ? id : name)),
    role: Int32Array.from(kept, (r) => roleOf[rows.person[r]] ?? -1),
    roleNames,
    precision: new Uint8Array(n).fill(PRECISION_MS),
    tiedWithPrevious: Uint8Array.from(kept, (r, i) =>
      i > 0 && rows.caseOf[kept[i - 1]] === rows.caseOf[r] && endAtMs[i - 1] === endAtMs[i] ? 1 : 0,
    ),
    rowNumber: Uint32Array.from({ length: n }, (_, i) => i + 1),
    caseAttributes,
    eventAttributes: [],
    zone,
  };
}
