import type { ScenarioChange, SimulationModel } from "@talka/engine";
import { batchOfSize, pairsOf, rolesOf, type TaskPart, tasksOf, waysOf } from "./model-parts.ts";

const workdays = [1, 2, 3, 4, 5];

/**
 * A change of a kind to begin with, of the model as the changes before left it; `null` where the
 * model has nothing of that kind.
 *
 * @param startAtMs When the simulation begins, for absences.
 */
export function beginChange(
  kind: ScenarioChange["kind"],
  model: SimulationModel,
  startAtMs: number,
): ScenarioChange | null {
  const tasks = tasksOf(model);
  const attended = tasks.filter(({ rule }) => rule.performers.length > 0);
  const longest = [...attended].sort((a, b) => b.rule.performers.length - a.rule.performers.length);
  const first = attended[0];
  const processId = model.processes[0]?.id ?? "";
  const role = [...rolesOf(model).keys()][0];
  const who = role === undefined ? null : ({ kind: "role", role } as const);
  const everybody = { kind: "everybody" } as const;
  const pair = pairsOf(model)[0];
  const task = (part: TaskPart | undefined) =>
    part === undefined ? null : { processId: part.processId, nodeId: part.nodeId };
  const stretch = (fromMinute: number, toMinute: number) => ({
    weekdays: workdays,
    fromMinute,
    toMinute,
  });
  const two =
    pair === undefined
      ? null
      : { processId: pair[0].processId, firstId: pair[0].nodeId, secondId: pair[1].nodeId };
  switch (kind) {
    case "allow": {
      const at = task(first);
      return at === null || who === null ? null : { kind, task: at, who, durationFactor: 1.2 };
    }
    case "forbid": {
      const shared = longest[0];
      const at = task(shared);
      const id = shared?.rule.performers.at(-1)?.personId;
      const roleOf = model.people.find((person) => person.id === id)?.role;
      if (at === null || roleOf === undefined) return null;
      return { kind, task: at, who: { kind: "role", role: roleOf } };
    }
    case "headcount":
      return role === undefined ? null : { kind, role, more: 1 };
    case "one-person":
      return attended.length < 2
        ? null
        : { kind, processId, nodeIds: attended.slice(0, 2).map(({ nodeId }) => nodeId) };
    case "four-eyes": {
      const shared = attended.filter(({ rule }) => rule.performers.length > 1);
      const [one, other] = shared.length > 1 ? shared : [];
      return one === undefined || other === undefined || one.processId !== other.processId
        ? null
        : { kind, processId: one.processId, firstId: one.nodeId, secondId: other.nodeId };
    }
    case "remote-days":
      return who === null || first === undefined
        ? null
        : { kind, who, weekdays: [2, 4], processId: first.processId, nodeIds: [first.nodeId] };
    case "hours":
      return who === null ? null : { kind, who, shift: stretch(480, 1020) };
    case "block":
      return who === null ? null : { kind, who, purpose: "focus", stretch: stretch(540, 660) };
    case "desk-hours":
      return model.calendars.length === 0 ? null : { kind, processId, open: stretch(540, 720) };
    case "sickness":
      return who === null ? null : { kind, who: everybody, share: 0.1 };
    case "absence":
      return who === null
        ? null
        : { kind, who, fromMs: startAtMs, toMs: startAtMs + 14 * 86_400_000 };
    case "duration": {
      const at = task(first);
      return at === null ? null : { kind, task: at, factor: 0.8 };
    }
    case "branch": {
      const way = waysOf(model)[0];
      return way === undefined
        ? null
        : { kind, processId: way.processId, flowId: way.flowId, factor: 0.5 };
    }
    case "batch": {
      const batched = attended.find(({ rule }) => rule.batch !== null);
      const at = task(batched ?? first);
      if (at === null) return null;
      return { kind, task: at, batch: batched === undefined ? batchOfSize(5) : null };
    }
    case "discipline":
      return { kind, processId, discipline: "shortest" };
    case "first": {
      const words = model.processes[0]?.attributes.find((one) => one.kind === "words");
      const value = words?.kind === "words" ? words.values[0]?.value : undefined;
      return words === undefined || value === undefined
        ? null
        : { kind, processId, condition: [[{ attribute: words.name, is: "=", value }]] };
    }
    case "triage":
      return first === undefined
        ? null
        : { kind, processId, nodeIds: [first.nodeId], share: 0.3, durationFactor: 0.5 };
    case "tasks-at-once":
      return who === null ? null : { kind, who, tasksAtOnce: 1 };
    case "wait": {
      const waits = tasks.find(({ rule }) => rule.extraneous !== null || rule.external !== null);
      const at = task(waits);
      if (at === null) return null;
      const of = waits?.rule.extraneous === null ? "outside" : "unexplained";
      return { kind, task: at, of, factor: 0.5 };
    }
    case "skip": {
      const at = task(first);
      return at === null ? null : { kind, task: at };
    }
    case "merge":
      return two === null ? null : { kind, ...two, savedMs: 0 };
    case "swap":
    case "parallel":
      return two === null ? null : { kind, ...two };
    case "demand":
      return { kind, processId: null, factor: 1.2 };
    case "deadline":
      return { kind, processId, deadline: { days: 30, clock: "calendar", calendarId: null } };
  }
}

/** Kinds of changes by what they are about. */
export const changeGroups = [
  { id: "who", kinds: ["allow", "forbid", "one-person", "four-eyes", "headcount"] },
  { id: "hours", kinds: ["hours", "block", "remote-days", "sickness", "absence"] },
  {
    id: "work",
    kinds: [
      "duration",
      "branch",
      "batch",
      "discipline",
      "first",
      "triage",
      "tasks-at-once",
      "wait",
    ],
  },
  { id: "order", kinds: ["skip", "merge", "swap", "parallel"] },
  { id: "outside", kinds: ["demand", "desk-hours", "deadline"] },
] as const satisfies readonly { id: string; kinds: readonly ScenarioChange["kind"][] }[];
