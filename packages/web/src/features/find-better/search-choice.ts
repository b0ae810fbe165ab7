import type { StaffNeedLine } from "@talka/contract";
import {
  DEFAULT_LEVERS,
  DEFAULT_SEARCH,
  type Duty,
  type GoalKind,
  listRedesigns,
  type ScenarioChange,
  type SearchSettings,
  type SimulationModel,
  type StaffNeed,
} from "@talka/engine";

/** Needs that are offered by one tick. */
export const houseNeeds = ["no-overtime", "rest", "break", "load-limit", "fairness"] as const;
/** One of them. */
export type HouseNeed = (typeof houseNeeds)[number];

/** What may change, by one tick each. */
export const leverNames = ["allocation", "hours", "batching", "order", "training"] as const;
/** One of them. */
export type LeverName = (typeof leverNames)[number];

/** How thoroughly to search, and the runs that takes. */
export const depths = { quick: 1_000, usual: 4_000, long: 16_000 } as const;

/** Somebody who could do a task, knowing it or after learning it. */
export interface DutyChoice extends Duty {
  readonly how: "known" | "teach";
}

/** What was chosen on the screen. */
export interface SearchChoice {
  readonly goals: readonly GoalKind[];
  readonly levers: readonly LeverName[];
  readonly house: readonly HouseNeed[];
  /** Tasks that only those who do them today may do. */
  readonly kept: readonly string[];
  /** Changes of the flow that may be made, by `redesignKey`. */
  readonly redesign: readonly string[];
  readonly duties: readonly DutyChoice[];
  /** Pairs of tasks that two people must do. */
  readonly eyes: readonly { readonly first: string; readonly second: string }[];
  /** Tasks that need somebody at the place, for those who work from elsewhere on some days. */
  readonly onSite: readonly string[];
  readonly mostChanges: number;
  /** Whom of the model an entered need is about: a person, "" everybody, left out where not named. */
  readonly about: Readonly<Record<string, string>>;
  readonly depth: keyof typeof depths;
}

/** What stands there at first. */
export const firstChoice: SearchChoice = {
  goals: ["wait", "overload", "change"],
  levers: leverNames,
  house: ["no-overtime", "rest", "break"],
  kept: [],
  redesign: [],
  duties: [],
  eyes: [],
  onSite: [],
  mostChanges: 6,
  about: {},
  depth: "quick",
};

/** The settings of a search for what was chosen. */
export function settingsOf(
  choice: SearchChoice,
  model: SimulationModel,
  entered: readonly StaffNeedLine[],
  startAtMs: number,
): SearchSettings {
  const has = (lever: LeverName) => choice.levers.includes(lever);
  const taught = choice.duties.filter(({ how }) => how === "teach");
  return {
    ...DEFAULT_SEARCH,
    startAtMs,
    goals: [...choice.goals, "needs"],
    levers: {
      ...DEFAULT_LEVERS,
      allocation: has("allocation"),
      hours: has("hours"),
      batching: has("batching"),
      order: has("order"),
      trained: has("training") ? 1 : 0,
      known: choice.duties.filter(({ how }) => how === "known"),
      teachable: taught.length === 0 ? null : taught,
      redesign: listRedesigns(model).filter((one) => choice.redesign.includes(redesignKey(one))),
    },
    needs: needsOf(choice, model, entered),
    simulations: depths[choice.depth],
    proposals: 4,
  };
}

/** All needs that were chosen, entered ones with whom they are about. */
export function needsOf(
  choice: SearchChoice,
  model: SimulationModel,
  entered: readonly StaffNeedLine[],
): StaffNeed[] {
  const base = { personId: null, strength: "hard", weight: 1 } as const;
  const house = choice.house.map((kind): StaffNeed => {
    switch (kind) {
      case "rest":
        return { ...base, id: kind, kind, hours: 11 };
      case "break":
        return { ...base, id: kind, kind, minutes: 30, afterHours: 6 };
      case "load-limit":
        return { ...base, id: kind, kind, share: 0.85 };
      case "fairness":
        return { ...base, id: kind, kind, spread: 0.2, strength: "soft" };
      default:
        return { ...base, id: kind, kind };
    }
  });
  const kept = choice.kept.map(
    (task): StaffNeed => ({
      ...base,
      id: `keep ${task}`,
      kind: "signing",
      tasks: [task],
      signers: performersOf(model, task),
    }),
  );
  const own = entered.flatMap(({ id, strength, content }): StaffNeed[] => {
    const about = choice.about[id];
    if (about === undefined) return [];
    const of = { id, strength, weight: 1, personId: about === "" ? null : about };
    if (content.kind !== "remote-days") return [{ ...of, ...content }];
    return [{ ...of, ...content, onSiteTasks: choice.onSite }];
  });
  const eyes = choice.eyes
    .filter(({ first, second }) => first !== second)
    .map(
      ({ first, second }): StaffNeed => ({
        ...base,
        id: `eyes ${first} ${second}`,
        kind: "four-eyes",
        first,
        second,
      }),
    );
  const most: StaffNeed = { ...base, id: "changes", kind: "few-changes", most: choice.mostChanges };
  return [...house, ...kept, ...eyes, ...own, most];
}

/** What a change of the flow is remembered by. */
export function redesignKey(change: ScenarioChange): string {
  return JSON.stringify(change);
}

function performersOf(model: SimulationModel, task: string): string[] {
  return model.processes.flatMap(({ tasks }) =>
    tasks
      .filter(({ nodeId }) => nodeId === task)
      .flatMap(({ performers }) => performers.map(({ personId }) => personId)),
  );
}
