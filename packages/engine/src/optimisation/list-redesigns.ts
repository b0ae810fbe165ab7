import { bpmnNeighbours } from "../model/bpmn-model.ts";
import { meanOf } from "../simulation/samplers.ts";
import { applyChanges } from "../simulation/scenario/apply-changes.ts";
import type { ScenarioChange } from "../simulation/scenario/change.ts";
import type {
  SimulatedProcess,
  SimulationModel,
  TaskRule,
} from "../simulation/simulation-model.ts";

/** Kinds of changes of the flow that a search may be allowed, in the order they are offered. */
export const redesignKinds = [
  "skip",
  "merge",
  "swap",
  "parallel",
  "triage",
  "one-person",
] as const satisfies readonly ScenarioChange["kind"][];
/** One of them. */
export type RedesignKind = (typeof redesignKinds)[number];

/** Of the cases, those that could be sorted out as simple; and the share of work they take. */
const SIMPLE_SHARE = 0.3;
const SIMPLE_WORK = 0.5;

/**
 * Changes of the flow that can be made in a model, by kind, each process in the order of its diagram:
 * leaving a task out; two tasks that follow straight upon each other made one, the other way round or
 * at the same time; simple cases sorted out at the longest task; one person for tasks that share
 * people. Whether they may be made is for people to say.
 */
export function listRedesigns(model: SimulationModel): ScenarioChange[] {
  const all = model.processes.flatMap((process) => redesignsOf(process));
  return redesignKinds
    .flatMap((kind) => all.filter((change) => change.kind === kind))
    .filter((change) => applyChanges(model, [change]).ok);
}

function redesignsOf(process: SimulatedProcess): ScenarioChange[] {
  const processId = process.id;
  const attended = process.flow.nodes.flatMap((node): TaskRule[] => {
    const rule = process.tasks.find(({ nodeId }) => nodeId === node.id);
    return rule === undefined || rule.performers.length === 0 ? [] : [rule];
  });
  const { leaving } = bpmnNeighbours(process.flow);
  const pairs = attended.flatMap(({ nodeId: firstId }) =>
    attended.flatMap(({ nodeId: secondId }) => {
      const isNext = (leaving.get(firstId) ?? []).some(({ to }) => to === secondId);
      return isNext ? [{ processId, firstId, secondId }] : [];
    }),
  );
  const longest = attended.reduce<TaskRule | null>(
    (most, rule) => (most === null || workOf(rule) > workOf(most) ? rule : most),
    null,
  );
  const alike = attended.filter((rule) =>
    attended.some((other) => other !== rule && sharePeople(rule, other)),
  );
  return [
    ...attended.map(({ nodeId }) => ({ kind: "skip", task: { processId, nodeId } }) as const),
    ...pairs.flatMap((pair): ScenarioChange[] => [
      { kind: "merge", ...pair, savedMs: 0 },
      { kind: "swap", ...pair },
      { kind: "parallel", ...pair },
    ]),
    ...(longest === null
      ? []
      : [
          {
            kind: "triage",
            processId,
            nodeIds: [longest.nodeId],
            share: SIMPLE_SHARE,
            durationFactor: SIMPLE_WORK,
          } as const,
        ]),
    ...(alike.length < 2
      ? []
      : [{ kind: "one-person", processId, nodeIds: alike.map(({ nodeId }) => nodeId) } as const]),
  ];
}

function workOf({ performers }: TaskRule): number {
  return performers.reduce((sum, { duration }) => sum + meanOf(duration), 0) / performers.length;
}

function sharePeople(a: TaskRule, b: TaskRule): boolean {
  return a.performers.some(({ personId }) => b.performers.some((one) => one.personId === personId));
}
