import type {
  SimulatedProcess,
  SimulationModel,
  SplitRule,
  TaskRule,
} from "../simulation-model.ts";
import type { ScenarioChange } from "./change.ts";
import { demand, withProcess } from "./change-context.ts";
import { scaleDistribution } from "./change-distribution.ts";
import { demandPlain, gateway, ruleOf, unusedId } from "./change-flow.ts";

/** Attribute that tells simple cases from others, and its values. */
const LANE = "lane.simple";
const SIMPLE = "yes";

/**
 * Sorts cases as they come: a share of them is simple, is served first, and at the tasks named
 * takes less work (a task of its own in the diagram, done by the same people) or passes them by.
 */
export function triage(
  model: SimulationModel,
  change: Extract<ScenarioChange, { kind: "triage" }>,
): SimulationModel {
  const { processId, nodeIds, share, durationFactor } = change;
  demand(share > 0 && share < 1 && durationFactor >= 0 && durationFactor <= 1, "number.bad");
  demand(nodeIds.length > 0 && new Set(nodeIds).size === nodeIds.length, "nothing.there");
  return withProcess(model, processId, (process) => {
    const names = new Set([...model.attributes, ...process.attributes].map(({ name }) => name));
    const lane = unusedId(names, LANE);
    const isSimple = [[{ attribute: lane, is: "=" as const, value: SIMPLE }]];
    const sorted: SimulatedProcess = {
      ...process,
      attributes: [
        ...process.attributes,
        {
          kind: "words",
          name: lane,
          values: [
            { value: SIMPLE, share },
            { value: "no", share: 1 - share },
          ],
        },
      ],
      priorities: [isSimple, ...process.priorities],
    };
    return nodeIds.reduce((own, nodeId) => quickWay(own, nodeId, isSimple, durationFactor), sorted);
  });
}

/** Builds a way for simple cases around a task. */
function quickWay(
  process: SimulatedProcess,
  nodeId: string,
  isSimple: SplitRule["branches"][number]["condition"],
  factor: number,
): SimulatedProcess {
  const node = demandPlain(process, nodeId);
  const rule = ruleOf(process, nodeId);
  const ids = new Set([...process.flow.nodes, ...process.flow.flows].map(({ id }) => id));
  const split = unusedId(ids, `sort_${nodeId}`);
  const join = unusedId(ids, `sorted_${nodeId}`);
  const usual = unusedId(ids, `${split}_usual`);
  const simple = unusedId(ids, `${split}_simple`);
  const done = unusedId(ids, `${join}_usual`);
  const quickId = unusedId(ids, `quick_${nodeId}`);
  const isPassed = factor === 0;
  const quick: TaskRule = {
    ...rule,
    nodeId: quickId,
    performers: rule.performers.map((performer) => ({
      ...performer,
      duration: scaleDistribution(performer.duration, factor),
    })),
    unattended: rule.unattended === null ? null : scaleDistribution(rule.unattended, factor),
    batch: null,
  };
  const bound = (list: readonly string[]) =>
    !isPassed && list.includes(nodeId) ? [...list, quickId] : list;
  return {
    ...process,
    flow: {
      ...process.flow,
      nodes: [
        ...process.flow.nodes,
        { ...gateway(split, "exclusive", node.parentId), defaultFlowId: usual },
        gateway(join, "exclusive", node.parentId),
        ...(isPassed ? [] : [{ ...node, id: quickId }]),
      ],
      flows: [
        ...process.flow.flows.map((flow) => {
          const to = flow.to === nodeId ? split : flow.to;
          const from = flow.from === nodeId ? join : flow.from;
          return { ...flow, from, to };
        }),
        { id: usual, name: "", from: split, to: nodeId },
        { id: done, name: "", from: nodeId, to: join },
        { id: simple, name: "", from: split, to: isPassed ? join : quickId },
        ...(isPassed
          ? []
          : [{ id: unusedId(ids, `${join}_quick`), name: "", from: quickId, to: join }]),
      ],
    },
    tasks: [
      ...process.tasks.map((one) => ({
        ...one,
        notBy: bound(one.notBy),
        sameAs: bound(one.sameAs),
      })),
      ...(isPassed ? [] : [{ ...quick, notBy: bound(quick.notBy), sameAs: bound(quick.sameAs) }]),
    ],
    splits: [
      ...process.splits,
      {
        nodeId: split,
        times: null,
        branches: [
          { flowId: simple, probability: 0, condition: isSimple },
          { flowId: usual, probability: 1, condition: null },
        ],
      },
    ],
  };
}
