import type { BpmnElement, BpmnModel, BpmnSequenceFlow } from "../model/bpmn-model.ts";
import type { SplitRule } from "../simulation/simulation-model.ts";
import { expectedVisits } from "../value-stream/expected-visits.ts";
import type { StreamFlow } from "../value-stream/read-flow.ts";
import { branchesOf, joinsOf } from "../value-stream/regions.ts";
import { elementOf } from "./element-of.ts";

/** A map's ways as a diagram. */
export interface MapFlow {
  readonly flow: BpmnModel;
  readonly splits: readonly SplitRule[];
  /** The task of each step, `null` where the step only passes cases on. */
  readonly taskOf: readonly (string | null)[];
}

/**
 * The ways of a map drawn by people as a diagram: alternatives and ways back as exclusive splits
 * with their probabilities, ways taken at once as a parallel split whose branches meet in a join that
 * waits for all of them. A step that fewer cases need than come to it is passed by by the others.
 *
 * @param isTask Whether a step takes anybody's time, or its own.
 * @param linkCount Of the map.
 */
export function flowFromMap(
  stream: StreamFlow,
  isTask: (step: number) => boolean,
  linkCount: number,
): MapFlow {
  const nodes: BpmnElement[] = [];
  const flows: BpmnSequenceFlow[] = [];
  const splits: SplitRule[] = [];
  const { steps, onward, parallel, back, entries } = stream;
  const node = (id: string, kind: BpmnElement["kind"], name = "") => {
    nodes.push(elementOf(id, kind, name));
    return id;
  };
  const connect = (from: string, to: string) => {
    const id = `flow_${flows.length + 1}`;
    flows.push({ id, name: "", from, to });
    return id;
  };
  const choose = (from: string, ways: readonly { to: string; probability: number }[]) => {
    const branches = ways.map(({ to, probability }) => ({
      flowId: connect(from, to),
      probability,
      condition: null,
    }));
    if (branches.length > 1) splits.push({ nodeId: from, branches, times: null });
  };

  const start = node("start", "start");
  const end = node("end", "end");
  const heads = headsOf(stream, node);
  const needed = neededShares(stream, linkCount);
  const reached = reachedSteps(stream);
  if (entries.length > 1) {
    const pick = node("split_start", "exclusive");
    connect(start, pick);
    choose(
      pick,
      entries.map(({ step, share }) => ({ to: heads[step], probability: share })),
    );
  } else connect(start, entries.length === 1 ? heads[entries[0].step] : end);

  const taskOf = steps.map((step, s): string | null => {
    if (!reached[s]) return null;
    let tail = heads[s];
    let task: string | null = null;
    const goesOn = onward[s].length > 0;
    const sentBack = back[s].reduce((sum, { probability }) => sum + probability, 0);
    if (isTask(s)) {
      task = node(`task_${s + 1}`, "task", step.name);
      if (needed[s] < 1) {
        const pass = node(`pass_${s + 1}`, "exclusive");
        connect(tail, pass);
        const past = node(`past_${s + 1}`, "exclusive");
        choose(pass, [
          { to: task, probability: needed[s] },
          { to: past, probability: 1 - needed[s] },
        ]);
        connect(task, past);
        tail = past;
      } else {
        connect(tail, task);
        tail = task;
      }
    }
    const ways = back[s].map(({ to, probability }) => ({ to: heads[to], probability }));
    const together = parallel[s] && goesOn;
    if (!together) {
      for (const { to, probability } of onward[s]) {
        ways.push({ to: heads[to], probability: probability * (1 - sentBack) });
      }
      if (!goesOn) ways.push({ to: end, probability: 1 - sentBack });
    }
    if (together) {
      const fork = node(`fork_${s + 1}`, "parallel");
      for (const { to } of onward[s]) connect(fork, heads[to]);
      if (ways.length === 0) connect(tail, fork);
      else ways.push({ to: fork, probability: 1 - sentBack });
    }
    if (ways.length === 1) connect(tail, ways[0].to);
    else if (ways.length > 1) {
      const split = node(`split_${s + 1}`, "exclusive");
      connect(tail, split);
      choose(split, ways);
    }
    return task;
  });
  return { flow: { id: "process", name: "", nodes, flows }, splits, taskOf };
}

/** The node by which cases come to each step: it joins where branches meet, else merges. */
function headsOf(
  stream: StreamFlow,
  node: (id: string, kind: BpmnElement["kind"]) => string,
): readonly string[] {
  const join = joinsOf(stream);
  const joins = new Set<number>();
  for (const [s, inside] of branchesOf(stream, join).entries()) {
    if (!stream.parallel[s]) continue;
    joins.add(join[s]);
    // Where some branches meet before all do.
    for (const step of inside) {
      const into = stream.onward.filter(
        (ways, from) => (inside.has(from) || from === s) && ways.some(({ to }) => to === step),
      );
      if (into.length > 1) joins.add(step);
    }
  }
  const reached = reachedSteps(stream);
  return stream.steps.map((_, s) => {
    const id = `head_${s + 1}`;
    return reached[s] ? node(id, joins.has(s) ? "inclusive" : "exclusive") : id;
  });
}

function reachedSteps({ entries, onward, back }: StreamFlow): readonly boolean[] {
  const reached = onward.map(() => false);
  const ahead = entries.map(({ step }) => step);
  for (let s = ahead.pop(); s !== undefined; s = ahead.pop()) {
    if (reached[s]) continue;
    reached[s] = true;
    for (const { to } of [...onward[s], ...back[s]]) ahead.push(to);
  }
  return reached;
}

/** Of the cases that come to a step, the share that needs it. */
function neededShares(stream: StreamFlow, linkCount: number): readonly number[] {
  const { visits } = expectedVisits(stream, linkCount, false);
  return stream.steps.map(({ caseShare }, s) => {
    if (caseShare === null || !(caseShare >= 0 && caseShare <= 1) || !(visits[s] > 0)) return 1;
    return Math.min(1, caseShare / visits[s]);
  });
}
