import type { ScenarioChange } from "../simulation/scenario/change.ts";
import type { BatchRule, SimulationModel } from "../simulation/simulation-model.ts";
import { hourMoves, needMoves } from "./hour-moves.ts";
import { type Move, modelWith } from "./moves.ts";
import type { StaffNeed } from "./staff-need.ts";

/** A person and a task. */
export interface Duty {
  readonly personId: string;
  readonly task: string;
}

/** What a search may change. */
export interface Levers {
  /** Who does what, within what they can do. */
  readonly allocation: boolean;
  /** Starts, ends, lunch and lengths of days, the hours of a week staying. */
  readonly hours: boolean;
  readonly batching: boolean;
  /** Who is served first. */
  readonly order: boolean;
  /** So many people learn something new at most; 0 is nobody. */
  readonly trained: number;
  /** How much longer a task takes whoever has just learned it; 1.25 is a quarter. */
  readonly trainingFactor: number;
  /** What people can do without doing it today, beside what needs "skills" name. */
  readonly known: readonly Duty[];
  /** What people could learn; `null` is anything. */
  readonly teachable: readonly Duty[] | null;
  /** Changes of the flow that are possible here: skip, merge, parallel, one-person, swap, triage. */
  readonly redesign: readonly ScenarioChange[];
}

/** Everything but redesign, one person trained. */
export const DEFAULT_LEVERS: Levers = {
  allocation: true,
  hours: true,
  batching: true,
  order: true,
  trained: 1,
  trainingFactor: 1.25,
  known: [],
  teachable: null,
  redesign: [],
};

/**
 * All single moves away from a model that can be made, in a fixed order. What people can do is what
 * they do today, what a need "skills" names and what is told as known; anything else is training.
 */
export function listMoves(
  model: SimulationModel,
  levers: Levers,
  needs: readonly StaffNeed[],
): Move[] {
  const moves: Move[] = [
    ...(levers.allocation || levers.trained > 0 ? dutyMoves(model, levers, needs) : []),
    ...(levers.hours ? [...hourMoves(model), ...needMoves(model, needs)] : []),
    ...(levers.batching ? batchMoves(model) : []),
    ...(levers.order ? orderMoves(model) : []),
    ...levers.redesign.map(
      (change): Move => ({
        kind: "redesign",
        key: `redesign ${JSON.stringify(change)}`,
        changes: [change],
        trains: null,
      }),
    ),
  ];
  return moves.filter((move) => modelWith(model, [move]) !== null);
}

function dutyMoves(model: SimulationModel, levers: Levers, needs: readonly StaffNeed[]): Move[] {
  const moves: Move[] = [];
  const named = skillsNamed(needs);
  const isOf = (duties: readonly Duty[], id: string, task: string) =>
    duties.some((duty) => duty.personId === id && duty.task === task);
  const closed = closedDuties(needs);
  for (const process of model.processes) {
    for (const { nodeId, performers } of process.tasks) {
      if (performers.length === 0) continue;
      const task = { processId: process.id, nodeId };
      const able = new Set(performers.map(({ personId }) => personId));
      for (const { id } of model.people) {
        const who = { kind: "person", personId: id } as const;
        const key = `duty ${process.id} ${nodeId} ${id}`;
        if (able.has(id)) {
          if (!levers.allocation || able.size < 2) continue;
          const changes = [{ kind: "forbid", task, who } as const];
          moves.push({ kind: "duty", key, changes, trains: null });
          continue;
        }
        if (closed(id, nodeId)) continue;
        const isKnown = named(id, nodeId) || isOf(levers.known, id, nodeId);
        const isTaught = levers.teachable === null || isOf(levers.teachable, id, nodeId);
        if (isKnown ? !levers.allocation : levers.trained < 1 || !isTaught) continue;
        const durationFactor = isKnown ? 1 : levers.trainingFactor;
        const changes = [{ kind: "allow", task, who, durationFactor } as const];
        moves.push({ kind: isKnown ? "duty" : "train", key, changes, trains: isKnown ? null : id });
      }
    }
  }
  return moves;
}

/** Tasks that people can do without doing them today. */
function skillsNamed(needs: readonly StaffNeed[]): (id: string, task: string) => boolean {
  return (id, task) =>
    needs.some(
      (need) => need.kind === "skills" && need.personId === id && need.tasks.includes(task),
    );
}

/** Duties that a hard need rules out whatever else changes. */
function closedDuties(needs: readonly StaffNeed[]): (id: string, task: string) => boolean {
  return (id, task) =>
    needs.some((need) => {
      if (need.strength !== "hard") return false;
      if (need.kind === "signing") return need.tasks.includes(task) && !need.signers.includes(id);
      if (need.kind !== "skills") return false;
      return (need.personId === null || need.personId === id) && !need.tasks.includes(task);
    });
}

/** A batch done away with, or gathered half or twice as long. */
function batchMoves(model: SimulationModel): Move[] {
  const moves: Move[] = [];
  for (const process of model.processes) {
    for (const { nodeId, batch } of process.tasks) {
      if (batch === null) continue;
      const task = { processId: process.id, nodeId };
      for (const rule of [null, gathered(batch, 0.5), gathered(batch, 2)]) {
        if (rule !== null && JSON.stringify(rule) === JSON.stringify(batch)) continue;
        moves.push({
          kind: "batch",
          key: `batch ${process.id} ${nodeId}`,
          changes: [{ kind: "batch", task, batch: rule }],
          trains: null,
        });
      }
    }
  }
  return moves;
}

function gathered(batch: BatchRule, factor: number): BatchRule {
  return {
    ...batch,
    sizes: batch.sizes.map(({ size, share }) => ({
      size: Math.max(2, Math.round(size * factor)),
      share,
    })),
    firing: batch.firing.map((tests) =>
      tests.map((test) => {
        if (test.of === "hour" || test.of === "weekday") return test;
        const value = Math.round(test.value * factor);
        return { ...test, value: test.of === "size" ? Math.max(2, value) : value };
      }),
    ),
  };
}

function orderMoves(model: SimulationModel): Move[] {
  const moves: Move[] = [];
  for (const process of model.processes) {
    for (const discipline of ["first-come", "due-date", "shortest"] as const) {
      if (discipline === process.discipline) continue;
      if (discipline === "due-date" && process.deadline === null) continue;
      moves.push({
        kind: "order",
        key: `order ${process.id}`,
        changes: [{ kind: "discipline", processId: process.id, discipline }],
        trains: null,
      });
    }
    for (const rule of process.attributes) {
      if (rule.kind !== "words" || rule.values.length > 6) continue;
      for (const { value } of rule.values) {
        const condition = [[{ attribute: rule.name, is: "=", value } as const]];
        moves.push({
          kind: "order",
          key: `first ${process.id} ${rule.name}`,
          changes: [{ kind: "first", processId: process.id, condition }],
          trains: null,
        });
      }
    }
  }
  return moves;
}
