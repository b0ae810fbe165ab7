import type {
  BatchRule,
  Condition,
  ProcessDeadline,
  QueueDiscipline,
} from "../simulation-model.ts";

/** A task of one process. */
export interface TaskPlace {
  readonly processId: string;
  readonly nodeId: string;
}

/** Whom a change is about: one person, everybody of a role, or everybody. */
export type Who =
  | { readonly kind: "person"; readonly personId: string }
  | { readonly kind: "role"; readonly role: string }
  | { readonly kind: "everybody" };

/** A stretch of certain days of the week; 1 is Monday, minutes after local midnight. */
export interface DayStretch {
  readonly weekdays: readonly number[];
  readonly fromMinute: number;
  readonly toMinute: number;
}

/**
 * One change of a simulation model, as data that JSON can hold. A list of changes is a scenario:
 * they are made one after another, so that a later one meets what the earlier ones left.
 */
export type ScenarioChange =
  /** They may do the task too; it takes them `durationFactor` times as long as those who do it. */
  | {
      readonly kind: "allow";
      readonly task: TaskPlace;
      readonly who: Who;
      readonly durationFactor: number;
    }
  /** They do the task no longer. */
  | { readonly kind: "forbid"; readonly task: TaskPlace; readonly who: Who }
  /** Work at the task takes so many times as long: a checklist, a template. */
  | { readonly kind: "duration"; readonly task: TaskPlace; readonly factor: number }
  /** A way is taken so many times as often: complete papers cut rework. The other ways share the rest. */
  | {
      readonly kind: "branch";
      readonly processId: string;
      readonly flowId: string;
      readonly factor: number;
    }
  /** They work in these hours on these weekdays; other weekdays stay as they are. */
  | { readonly kind: "hours"; readonly who: Who; readonly shift: DayStretch }
  /** They are not there for these processes then. */
  | {
      readonly kind: "block";
      readonly who: Who;
      readonly purpose: "lunch" | "focus" | "desk";
      readonly stretch: DayStretch;
    }
  /** Cases come within these hours only, on these weekdays and no others. */
  | { readonly kind: "desk-hours"; readonly processId: string; readonly open: DayStretch }
  /** So many more (or fewer) people of a role, like those there are: for comparing only. */
  | { readonly kind: "headcount"; readonly role: string; readonly more: number }
  /** Work gathers by another rule, or (`null`) not at all. */
  | { readonly kind: "batch"; readonly task: TaskPlace; readonly batch: BatchRule | null }
  /** Who is served first of those who wait. */
  | {
      readonly kind: "discipline";
      readonly processId: string;
      readonly discipline: QueueDiscipline;
    }
  /** Cases of this kind are served before all others. */
  | { readonly kind: "first"; readonly processId: string; readonly condition: Condition }
  /** The task is done no more. */
  | { readonly kind: "skip"; readonly task: TaskPlace }
  /** Two tasks, one straight after the other, done by one person in one go; it saves `savedMs`. */
  | {
      readonly kind: "merge";
      readonly processId: string;
      readonly firstId: string;
      readonly secondId: string;
      readonly savedMs: number;
    }
  /** Two tasks, one straight after the other, in the other order. */
  | {
      readonly kind: "swap";
      readonly processId: string;
      readonly firstId: string;
      readonly secondId: string;
    }
  /** Two tasks, one straight after the other, at the same time. */
  | {
      readonly kind: "parallel";
      readonly processId: string;
      readonly firstId: string;
      readonly secondId: string;
    }
  /** A share of the cases, the simple ones, is served first and takes less work at these tasks. */
  | {
      readonly kind: "triage";
      readonly processId: string;
      readonly nodeIds: readonly string[];
      readonly share: number;
      /** 0: simple cases pass these tasks by. */
      readonly durationFactor: number;
    }
  /** Whoever did one of these tasks of a case does the others, where able. */
  | {
      readonly kind: "one-person";
      readonly processId: string;
      readonly nodeIds: readonly string[];
    }
  /** Whoever did one of the two tasks of a case does not do the other. */
  | {
      readonly kind: "four-eyes";
      readonly processId: string;
      readonly firstId: string;
      readonly secondId: string;
    }
  /** On these weekdays from elsewhere: these tasks, which need the place, are not begun then. */
  | {
      readonly kind: "remote-days";
      readonly who: Who;
      readonly weekdays: readonly number[];
      readonly processId: string;
      readonly nodeIds: readonly string[];
    }
  /** So many times as many cases; `null` is every process. */
  | { readonly kind: "demand"; readonly processId: string | null; readonly factor: number }
  /** Away between two instants. */
  | {
      readonly kind: "absence";
      readonly who: Who;
      readonly fromMs: number;
      readonly toMs: number;
    }
  /** Sick, on leave or needed elsewhere for this share of their hours, now and then. */
  | { readonly kind: "sickness"; readonly who: Who; readonly share: number }
  /** So many tasks in hand at once. */
  | { readonly kind: "tasks-at-once"; readonly who: Who; readonly tasksAtOnce: number }
  /** A new law or promise: until when a case must end; `null` is none. */
  | {
      readonly kind: "deadline";
      readonly processId: string;
      readonly deadline: ProcessDeadline | null;
    }
  /** Waiting that no queue explains, or for others outside, before a task: so many times as long. */
  | {
      readonly kind: "wait";
      readonly task: TaskPlace;
      readonly of: "unexplained" | "outside";
      readonly factor: number;
    };

/** The kinds of changes. */
export type ScenarioChangeKind = ScenarioChange["kind"];

/** Why a change cannot be made. */
export type ScenarioFaultCode =
  | "process.unknown"
  | "task.unknown"
  | "way.unknown"
  | "people.unknown"
  /** A number outside what makes sense: a negative factor, a share above 1, an empty stretch. */
  | "number.bad"
  /** Nobody would be left to do a task. */
  | "task.nobody"
  /** Somebody would never work again. */
  | "hours.none"
  /** The two tasks do not follow straight upon each other. */
  | "tasks.apart"
  /** Nobody may do both tasks. */
  | "tasks.nobody-both"
  /** The way is chosen by a rule about the case, or it is the only one, not by chance. */
  | "way.not-by-chance"
  /** An event stands on the task, or it is marked to be repeated. */
  | "task.marked"
  /** There is nothing of that kind to change. */
  | "nothing.there";

/** Which change of a list cannot be made, and why. */
export interface ScenarioFault {
  readonly code: ScenarioFaultCode;
  /** Its place in the list. */
  readonly change: number;
}
