import {
  bpmnNeighbours,
  type DayStretch,
  type ScenarioChange,
  type SimulatedProcess,
  type SimulationModel,
  type Who,
} from "@talka/engine";
import { formatDay, formatWeekday } from "../words/format-day.ts";
import { formatShare } from "../words/format-number.ts";
import { joinList, quoteName } from "../words/join-names.ts";
import { type Locale, translator } from "../words/translate.ts";
import { changeWords } from "./change-words.ts";

/**
 * A change of a scenario in one sentence. People are told by role, or by number within it as the
 * model names them.
 *
 * @param model Today's, from which names are taken; what it does not hold is told by its id.
 */
export function changeSentence(
  change: ScenarioChange,
  model: SimulationModel,
  locale: Locale,
): string {
  const say = translator(changeWords, locale);
  const who = (of: Who) => whoName(of, model, locale);
  const task = (processId: string, nodeId: string) =>
    quoteName(taskName(model, processId, nodeId), locale);
  const at = (place: { readonly processId: string; readonly nodeId: string }) =>
    task(place.processId, place.nodeId);
  const share = (factor: number) => formatShare(factor, locale);
  const stretch = ({ weekdays, fromMinute, toMinute }: DayStretch) => ({
    days: daysOf(weekdays, locale),
    from: clockTime(fromMinute),
    to: clockTime(toMinute),
  });
  switch (change.kind) {
    case "allow":
      return say("allow", {
        who: who(change.who),
        task: at(change.task),
        share: share(change.durationFactor),
      });
    case "forbid":
      return say("forbid", { who: who(change.who), task: at(change.task) });
    case "duration":
      return say("duration", { task: at(change.task), share: share(change.factor) });
    case "branch":
      return say("branch", {
        way: quoteName(wayName(model, change.processId, change.flowId), locale),
        share: share(change.factor),
      });
    case "hours":
      return say("hours", { who: who(change.who), ...stretch(change.shift) });
    case "block":
      return say("block", {
        who: who(change.who),
        purpose: change.purpose,
        ...stretch(change.stretch),
      });
    case "desk-hours":
      return say("desk-hours", stretch(change.open));
    case "headcount":
      return say("headcount", {
        who: change.role,
        more: change.more > 0 ? `+${change.more}` : `−${-change.more}`,
      });
    case "batch": {
      if (change.batch === null) return say("batchOff", { task: at(change.task) });
      const tests = change.batch.firing.flat();
      const days = tests.flatMap(({ of, value }) => (of === "weekday" ? [value] : []));
      if (days.length > 0) {
        return say("batchDay", { task: at(change.task), days: daysOf(days, locale) });
      }
      const size = tests.find(({ of }) => of === "size")?.value ?? change.batch.sizes[0]?.size ?? 1;
      return say("batchSize", { task: at(change.task), size });
    }
    case "discipline":
      return say("discipline", { discipline: change.discipline });
    case "first": {
      const tests = change.condition.flat();
      const what = tests.map(({ attribute, value }) => `${attribute}: ${String(value)}`);
      return say("first", { what: joinList(what, locale) });
    }
    case "skip":
      return say("skip", { task: at(change.task) });
    case "merge":
    case "swap":
    case "parallel":
      return say(change.kind, {
        first: task(change.processId, change.firstId),
        second: task(change.processId, change.secondId),
      });
    case "triage":
      return say("triage", {
        share: share(change.share),
        work: share(change.durationFactor),
        tasks: joinList(
          change.nodeIds.map((id) => task(change.processId, id)),
          locale,
        ),
      });
    case "one-person":
      return say("one-person", {
        tasks: joinList(
          change.nodeIds.map((id) => task(change.processId, id)),
          locale,
        ),
      });
    case "four-eyes":
      return say("four-eyes", {
        first: task(change.processId, change.firstId),
        second: task(change.processId, change.secondId),
      });
    case "remote-days":
      return say("remote-days", {
        who: who(change.who),
        days: daysOf(change.weekdays, locale),
        tasks: joinList(
          change.nodeIds.map((id) => task(change.processId, id)),
          locale,
        ),
      });
    case "demand":
      return say("demand", { share: share(change.factor) });
    case "absence":
      return say("absence", {
        who: who(change.who),
        from: formatDay(change.fromMs, locale, "UTC", "short"),
        to: formatDay(change.toMs, locale, "UTC", "short"),
      });
    case "sickness":
      return say("sickness", { who: who(change.who), share: share(change.share) });
    case "tasks-at-once":
      return say("tasks-at-once", { who: who(change.who), n: change.tasksAtOnce });
    case "deadline":
      return change.deadline === null
        ? say("deadlineNone")
        : say("deadline", { days: change.deadline.days, clock: change.deadline.clock });
    case "wait":
      return say("wait", {
        of: change.of,
        task: at(change.task),
        share: share(change.factor),
      });
  }
}

/** Whom a change is about: a role, or one of its people by number. */
export function whoName(who: Who, model: SimulationModel, locale: Locale): string {
  if (who.kind === "role") return who.role;
  if (who.kind === "everybody") return translator(changeWords, locale)("everybody");
  return model.people.find(({ id }) => id === who.personId)?.name ?? who.personId;
}

/** The name of a task of a model; its id where it has none. */
export function taskName(model: SimulationModel, processId: string, nodeId: string): string {
  const process = model.processes.find(({ id }) => id === processId);
  const name = process?.flow.nodes.find(({ id }) => id === nodeId)?.name ?? "";
  return name === "" ? nodeId : name;
}

/** Where a way leads, by the tasks that come next on it. */
export function wayName(model: SimulationModel, processId: string, flowId: string): string {
  const process = model.processes.find(({ id }) => id === processId);
  const flow = process?.flow.flows.find(({ id }) => id === flowId);
  if (process === undefined || flow === undefined) return flowId;
  const next = nextTasks(process, flow.to);
  return next.length === 0 ? "■" : next.join(" / ");
}

/** Names of the tasks that come first from a node on; ends give none. */
function nextTasks(process: SimulatedProcess, from: string): readonly string[] {
  const { leaving } = bpmnNeighbours(process.flow);
  const nodes = new Map(process.flow.nodes.map((node) => [node.id, node]));
  const seen = new Set<string>();
  const names = new Set<string>();
  const ahead = [from];
  for (let id = ahead.pop(); id !== undefined; id = ahead.pop()) {
    if (seen.has(id)) continue;
    seen.add(id);
    const node = nodes.get(id);
    if (node?.kind === "task" && node.name !== "") names.add(node.name);
    else for (const { to } of leaving.get(id) ?? []) ahead.push(to);
  }
  return [...names];
}

function daysOf(weekdays: readonly number[], locale: Locale): string {
  const days = [...new Set(weekdays)].sort((a, b) => a - b);
  if (days.join() === "1,2,3,4,5") return translator(changeWords, locale)("workdays");
  return joinList(
    days.map((day) => formatWeekday(day, locale, "repeated")),
    locale,
  );
}

/** "08:30". */
function clockTime(minute: number): string {
  const two = (n: number) => String(n).padStart(2, "0");
  return `${two(Math.floor(minute / 60))}:${two(minute % 60)}`;
}
