import { type BpmnElement, bpmnNeighbours } from "../../model/bpmn-model.ts";
import type { SimulatedProcess, SimulationModel, TaskRule } from "../simulation-model.ts";
import type { ScenarioChange } from "./change.ts";
import { demand, withProcess } from "./change-context.ts";
import { addDistributions } from "./change-distribution.ts";

type Change<Kind> = Extract<ScenarioChange, { kind: Kind }>;

/** Takes a way so many times as often; the other ways of the split share what is left as before. */
export function changeBranch(
  model: SimulationModel,
  { processId, flowId, factor }: Change<"branch">,
): SimulationModel {
  demand(factor >= 0 && factor <= 10, "number.bad");
  return withProcess(model, processId, (process) => {
    demand(
      process.flow.flows.some(({ id }) => id === flowId),
      "way.unknown",
    );
    const at = process.splits.findIndex(({ branches }) =>
      branches.some((branch) => branch.flowId === flowId),
    );
    const split = process.splits[at];
    const total = split?.branches.reduce((sum, { probability }) => sum + probability, 0) ?? 0;
    const own = split?.branches.find((branch) => branch.flowId === flowId);
    const byChance = split?.branches.every(({ condition }) => condition === null);
    demand(own !== undefined && byChance && total > 0, "way.not-by-chance");
    const others = total - own.probability;
    demand(split.branches.length > 1 && (others > 0 || factor === 1), "way.not-by-chance");
    const probability = Math.min(total, own.probability * factor);
    const rest = others > 0 ? (total - probability) / others : 1;
    const branches = split.branches.map((branch) =>
      branch === own
        ? { ...branch, probability }
        : { ...branch, probability: branch.probability * rest },
    );
    return { ...process, splits: process.splits.with(at, { ...split, branches }) };
  });
}

/** Cases pass the task by: its place in the diagram stays, and takes nobody's time. */
export function skipTask(model: SimulationModel, { task }: Change<"skip">): SimulationModel {
  return withProcess(model, task.processId, (process) => passBy(process, task.nodeId));
}

/** Both tasks become one at the place of the first. */
export function mergeTasks(
  model: SimulationModel,
  { processId, firstId, secondId, savedMs }: Change<"merge">,
): SimulationModel {
  demand(savedMs >= 0, "number.bad");
  return withProcess(model, processId, (process) => {
    linkBetween(process, firstId, secondId);
    const first = ruleOf(process, firstId);
    const second = ruleOf(process, secondId);
    const performers = first.performers.flatMap((one) => {
      const other = second.performers.find(({ personId }) => personId === one.personId);
      if (other === undefined) return [];
      const duration = addDistributions(one.duration, other.duration, savedMs);
      return [{ ...other, ...one, duration }];
    });
    const attended = first.performers.length > 0 && second.performers.length > 0;
    demand(attended && performers.length > 0, "tasks.nobody-both");
    const merged: TaskRule = {
      ...first,
      performers,
      // Who waited for others outside before the second still does; the hand-over's wait is gone.
      external:
        first.external === null || second.external === null
          ? (first.external ?? second.external)
          : addDistributions(first.external, second.external, 0),
      notBy: [...new Set([...first.notBy, ...second.notBy])].filter(
        (id) => id !== firstId && id !== secondId,
      ),
      sameAs: [...new Set([...first.sameAs, ...second.sameAs])].filter(
        (id) => id !== firstId && id !== secondId,
      ),
      attributes: [...first.attributes, ...second.attributes],
    };
    const names = new Map(process.flow.nodes.map(({ id, name }) => [id, name]));
    const renamed = (list: readonly string[]) => [
      ...new Set(list.map((id) => (id === secondId ? firstId : id))),
    ];
    const passed = passBy(
      {
        ...process,
        tasks: process.tasks.map((rule) =>
          rule === first
            ? merged
            : { ...rule, notBy: renamed(rule.notBy), sameAs: renamed(rule.sameAs) },
        ),
      },
      secondId,
    );
    return {
      ...passed,
      flow: {
        ...passed.flow,
        nodes: passed.flow.nodes.map((node) =>
          node.id === firstId
            ? { ...node, name: `${names.get(firstId)} + ${names.get(secondId)}` }
            : node,
        ),
      },
    };
  });
}

/** The second task comes first. */
export function swapTasks(
  model: SimulationModel,
  { processId, firstId, secondId }: Change<"swap">,
): SimulationModel {
  return withProcess(model, processId, (process) => {
    const link = linkBetween(process, firstId, secondId);
    const flows = process.flow.flows.map((flow) => {
      if (flow.id === link) return { ...flow, from: secondId, to: firstId };
      if (flow.to === firstId) return { ...flow, to: secondId };
      return flow.from === secondId ? { ...flow, from: firstId } : flow;
    });
    return { ...process, flow: { ...process.flow, flows } };
  });
}

/** Both tasks begin at once; the case goes on when both are done. */
export function parallelTasks(
  model: SimulationModel,
  { processId, firstId, secondId }: Change<"parallel">,
): SimulationModel {
  return withProcess(model, processId, (process) => {
    const link = linkBetween(process, firstId, secondId);
    const ids = new Set([...process.flow.nodes, ...process.flow.flows].map(({ id }) => id));
    const fork = unusedId(ids, `fork_${firstId}`);
    const join = unusedId(ids, `join_${secondId}`);
    const parentId = process.flow.nodes.find(({ id }) => id === firstId)?.parentId ?? null;
    const flows = process.flow.flows.map((flow) => {
      if (flow.id === link) return { ...flow, from: fork, to: firstId };
      if (flow.to === firstId) return { ...flow, to: fork };
      return flow.from === secondId ? { ...flow, from: join } : flow;
    });
    const added = [
      { id: unusedId(ids, `${fork}_b`), name: "", from: fork, to: secondId },
      { id: unusedId(ids, `${join}_a`), name: "", from: firstId, to: join },
      { id: unusedId(ids, `${join}_b`), name: "", from: secondId, to: join },
    ];
    return {
      ...process,
      flow: {
        ...process.flow,
        nodes: [
          ...process.flow.nodes,
          gateway(fork, "parallel", parentId),
          gateway(join, "parallel", parentId),
        ],
        flows: [...flows, ...added],
      },
    };
  });
}

/** A gateway without name or default. */
export function gateway(
  id: string,
  kind: "parallel" | "exclusive",
  parentId: string | null,
): BpmnElement {
  return {
    id,
    kind,
    name: "",
    parentId,
    defaultFlowId: null,
    attachedToId: null,
    isInterrupting: false,
    repeats: "none",
    trigger: null,
  };
}

/** An id not in use, taken from now on. */
export function unusedId(ids: Set<string>, like: string): string {
  let id = like;
  while (ids.has(id)) id += "_";
  ids.add(id);
  return id;
}

/** The rule of a task; stops the change where it has none. */
export function ruleOf(process: SimulatedProcess, nodeId: string): TaskRule {
  const rule = process.tasks.find((one) => one.nodeId === nodeId);
  demand(rule !== undefined, "task.unknown");
  return rule;
}

/** Stops the change where an event stands on a task or it is done many times. */
export function demandPlain(process: SimulatedProcess, nodeId: string): BpmnElement {
  const node = process.flow.nodes.find(({ id }) => id === nodeId);
  demand(node?.kind === "task", "task.unknown");
  const watched = process.flow.nodes.some(({ attachedToId }) => attachedToId === nodeId);
  demand(!watched && node.repeats === "none", "task.marked");
  return node;
}

function passBy(process: SimulatedProcess, nodeId: string): SimulatedProcess {
  const node = demandPlain(process, nodeId);
  const without = (ids: readonly string[]) => ids.filter((id) => id !== nodeId);
  return {
    ...process,
    flow: {
      ...process.flow,
      nodes: process.flow.nodes.map((one) =>
        one === node ? { ...one, kind: "throw" as const, trigger: "none" as const } : one,
      ),
    },
    tasks: process.tasks
      .filter((rule) => rule.nodeId !== nodeId)
      .map((rule) => ({ ...rule, notBy: without(rule.notBy), sameAs: without(rule.sameAs) })),
  };
}

/** The only flow that leaves the first task, which is the only one that enters the second. */
function linkBetween(process: SimulatedProcess, firstId: string, secondId: string): string {
  demandPlain(process, firstId);
  demandPlain(process, secondId);
  const { leaving, entering } = bpmnNeighbours(process.flow);
  const out = leaving.get(firstId) ?? [];
  const into = entering.get(secondId) ?? [];
  demand(out.length === 1 && into.length === 1 && out[0].id === into[0].id, "tasks.apart");
  return out[0].id;
}
