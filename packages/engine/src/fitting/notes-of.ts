import { caseCount, type EventLog } from "../log/event-log.ts";
import type { BpmnModel } from "../model/bpmn-model.ts";
import type { FittedAbsences } from "./fit-absences.ts";
import type { FittedCalendars } from "./fit-calendars.ts";
import type { FittedPeople } from "./fit-people.ts";
import type { FitSettings } from "./fit-settings.ts";
import type { StartedLog } from "./fit-starts.ts";
import type { FitNote, FittedTask } from "./fitted-model.ts";
import type { FittedSplits } from "./flow/fit-splits.ts";

/** Fewer cases make no firm figures. */
const FEW_CASES = 100;
/** Below this share of cases without deviation a diagram is not that of the record. */
const FITTING_SHARE = 0.8;
/** Of fewer people no figure is told. */
const FEWEST_PEOPLE = 3;

/** What was found out while a model was made. */
export interface NoteSources {
  readonly log: EventLog;
  readonly settings: FitSettings;
  readonly flow: BpmnModel;
  readonly splits: FittedSplits;
  readonly started: StartedLog;
  readonly people: FittedPeople;
  readonly hours: FittedCalendars;
  readonly fitted: readonly FittedTask[];
  readonly deadline: { readonly isExact: boolean };
  readonly away: FittedAbsences;
}

/** What whoever reads a model should know about it, gravest first. */
export function notesOf(from: NoteSources): readonly FitNote[] {
  const { log, settings, flow, splits, started, people, hours, fitted, deadline, away } = from;
  const notes: FitNote[] = [];
  const cases = caseCount(log);
  if (cases < FEW_CASES) notes.push({ code: "cases.few", cases });
  if (splits.fittingShare < FITTING_SHARE) {
    notes.push({ code: "flow.deviates", fittingShare: splits.fittingShare });
  }
  if (started.estimatedShare > 0) {
    notes.push({ code: "starts.estimated", share: started.estimatedShare });
  }
  const nobody = fitted.filter((task) => task.people === 0).map(({ name }) => name);
  if (nobody.length > 0) notes.push({ code: "people.unknown", activities: [...new Set(nobody)] });
  if (people.rolesGuessed && log.resourceNames.length > 0) notes.push({ code: "roles.guessed" });
  const pooled = hours.from.filter((from, who) => from !== "person" && people.active[who] === 1);
  if (hours.from.includes("always") || (settings.calendar === null && log.resource === null)) {
    notes.push({ code: "hours.unknown" });
  } else if (pooled.length > 0) notes.push({ code: "hours.pooled", people: pooled.length });
  const known = new Set(fitted.map(({ name }) => name));
  const occurring = new Set(log.activity);
  const missing = log.activityNames.filter((name, a) => occurring.has(a) && !known.has(name));
  if (missing.length > 0) notes.push({ code: "activities.left-out", activities: missing });
  const unknown = flow.nodes
    .filter(({ kind, name }) => kind === "task" && !known.has(name))
    .map(({ name, id }) => (name === "" ? id : name));
  if (unknown.length > 0) notes.push({ code: "tasks.unknown", tasks: unknown });
  if (away.people > 0) {
    notes.push({
      code: "absences.repeated",
      weeks: away.people < FEWEST_PEOPLE ? null : Math.round(away.weeks),
    });
  }
  if (!deadline.isExact) notes.push({ code: "deadline.simplified" });
  return notes;
}
