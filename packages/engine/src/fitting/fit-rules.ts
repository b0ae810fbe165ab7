import type { EventLog } from "../log/event-log.ts";
import type { BpmnModel } from "../model/bpmn-model.ts";
import type {
  AttributeRule,
  AttributeTest,
  Condition,
  SplitRule,
  TaskRule,
} from "../simulation/simulation-model.ts";
import type { FittedSplits } from "./flow/fit-splits.ts";
import { caseAttributeRules } from "./rules/case-types.ts";
import type { FittedRule, RuleTest } from "./rules/fitted-rule.ts";
import { countWays, type TreeNode } from "./rules/grow-tree.ts";
import { type LearntRule, learnRule, mixed } from "./rules/learn-rule.ts";
import { type FeatureMeaning, type MeaningfulRows, rowsOfSplits } from "./rules/rule-features.ts";
import { silentBefore, tasksAhead } from "./rules/silent-before.ts";

/** Names of what the rules of a model remember of a case; no file has such columns. */
const LAST = "step.last";
const BEFORE = "step.before";
const timesOf = (activity: number) => `done.${activity}`;
const chanceOf = (nodeId: string) => `chance.${nodeId}`;

/** Splits with the rules that were learnt, and what sets the values that they ask for. */
export interface FittedRules {
  readonly splits: readonly SplitRule[];
  readonly attributes: readonly AttributeRule[];
  /** By task of the diagram. */
  readonly ofTask: ReadonlyMap<string, readonly AttributeRule[]>;
  readonly rules: readonly FittedRule[];
}

const MOST_RULES = 40;
/** Shares below this are told as never. */
const NEVER = 1e-9;

/**
 * On what the ways of exclusive splits depend: values of the case, the step before, and how often
 * things were done already. Each way gets a condition: the leaf of the tree that a case comes to,
 * and a draw of its own between the limits that give the way its share there. What the conditions
 * ask for is set by the tasks of the diagram. A split of which nothing is learnt stays as it was.
 *
 * @param log What the splits were counted of.
 */
export function fitRules(
  log: EventLog,
  flow: BpmnModel,
  { splits, walks }: Pick<FittedSplits, "splits" | "walks">,
): FittedRules {
  const learnt: { readonly node: number; readonly rows: MeaningfulRows; rule: LearntRule }[] = [];
  for (const [node, rows] of rowsOfSplits(log, walks)) {
    const rule = learnRule(rows, rows.caseOf);
    if (rule !== null) learnt.push({ node, rows, rule });
  }
  // The most telling first, and no more than a reader and a file can take; then as they stand.
  const worth = ({ rows, rule }: (typeof learnt)[number]) => rule.gain * rows.way.length;
  learnt.sort((a, b) => worth(b) - worth(a) || a.node - b.node).splice(MOST_RULES);
  learnt.sort((a, b) => a.node - b.node);
  const asked = new Map<string, FeatureMeaning>();
  const attributes: AttributeRule[] = [];
  const ofTask = new Map<string, AttributeRule[]>();
  const set = (nodeId: string, rule: AttributeRule) => {
    ofTask.set(nodeId, [...(ofTask.get(nodeId) ?? []), rule]);
  };
  const conditions = new Map<string, Condition>();
  const rules: FittedRule[] = [];
  const limits = new Map<number, number[]>();
  for (const { node, rows, rule } of learnt) {
    const { id } = flow.nodes[node];
    const { tasks, fromStart } = silentBefore(flow, id);
    const chance: AttributeRule = { kind: "number", name: chanceOf(id), distribution: EVEN };
    if (fromStart) attributes.push(chance);
    for (const task of tasks) set(task, chance);
    const leaves = leavesOf(rule.tree, []);
    const plain = mixed(countWays(rows, Uint32Array.from(rows.way.keys())), null);
    const ofFlow = rows.flows.map((): AttributeTest[][] => []);
    for (const leaf of leaves) {
      const tests = leaf.tests.map(({ feature, cut, holds }) => {
        const meaning = rows.meanings[feature];
        asked.set(JSON.stringify(meaning), meaning);
        if (meaning.kind === "number" || meaning.kind === "word") {
          limits.set(meaning.attribute, [...(limits.get(meaning.attribute) ?? []), cut]);
        }
        return testOf(log, meaning, cut, holds);
      });
      let below = 0;
      for (const [w, share] of mixed(leaf.counts, plain).entries()) {
        const from = below;
        below = w === rows.ways - 1 ? 1 : Math.min(1, below + share);
        if (below - from < NEVER) continue;
        const draw: AttributeTest[] = [];
        if (from > 0) draw.push({ attribute: chanceOf(id), is: ">=", value: from });
        if (below < 1) draw.push({ attribute: chanceOf(id), is: "<", value: below });
        ofFlow[w].push([...tests, ...draw]);
      }
    }
    for (const [w, f] of rows.flows.entries()) {
      if (ofFlow[w].length > 0) conditions.set(flow.flows[f].id, ofFlow[w]);
    }
    rules.push({
      nodeId: id,
      after: flow.nodes.filter((one) => tasks.has(one.id)).map(({ name }) => name),
      fromStart,
      gain: rule.gain,
      leaves: leaves.map(({ tests, counts }) => ({
        tests: tests.map(({ feature, cut, holds }) =>
          toldOf(log, rows.meanings[feature], cut, holds),
        ),
        cases: counts.reduce((sum, count) => sum + count, 0),
        ways: [...mixed(counts, plain)].map((share, w) => ({
          to: tasksAhead(flow, flow.flows[rows.flows[w]].id),
          share,
        })),
      })),
    });
  }
  const meanings = [...asked.values()];
  remember(log, flow, meanings, attributes, set);
  const columns = [
    ...new Set(
      meanings.flatMap((one) =>
        one.kind === "word" || one.kind === "number" ? [one.attribute] : [],
      ),
    ),
  ].sort((a, b) => a - b);
  return {
    splits: splits.map((split) => ({
      ...split,
      branches: split.branches.map((branch) => ({
        ...branch,
        condition: conditions.get(branch.flowId) ?? null,
      })),
    })),
    attributes: [...caseAttributeRules(log, columns, limits), ...attributes],
    ofTask,
    rules,
  };
}

const EVEN = { kind: "uniform", min: 0, max: 1 } as const;

/** Tasks write down what was done, where any rule asks for it. */
function remember(
  log: EventLog,
  flow: BpmnModel,
  meanings: readonly FeatureMeaning[],
  attributes: AttributeRule[],
  set: (nodeId: string, rule: AttributeRule) => void,
): void {
  const asksBefore = meanings.some(({ kind }) => kind === "before");
  const times = new Set(meanings.flatMap((one) => (one.kind === "times" ? [one.activity] : [])));
  for (const activity of times) {
    const name = timesOf(activity);
    attributes.push({ kind: "number", name, distribution: { kind: "fixed", value: 0 } });
  }
  for (const { id, kind, name } of flow.nodes) {
    const activity = kind === "task" ? log.activityNames.indexOf(name) : -1;
    if (activity < 0) continue;
    if (asksBefore) {
      set(id, { kind: "formula", name: BEFORE, formula: LAST });
      set(id, { kind: "words", name: LAST, values: [{ value: name, share: 1 }] });
    }
    if (times.has(activity)) {
      set(id, { kind: "formula", name: timesOf(activity), formula: `${timesOf(activity)} + 1` });
    }
  }
}

interface LeafTest {
  readonly feature: number;
  readonly cut: number;
  readonly holds: boolean;
}

interface Leaf {
  readonly tests: readonly LeafTest[];
  readonly counts: Float64Array;
}

function leavesOf(node: TreeNode, tests: readonly LeafTest[]): readonly Leaf[] {
  if (node.kind === "leaf") return [{ tests, counts: node.counts }];
  const { feature, cut, yes, no } = node;
  return [
    ...leavesOf(yes, [...tests, { feature, cut, holds: true }]),
    ...leavesOf(no, [...tests, { feature, cut, holds: false }]),
  ];
}

function testOf(
  log: EventLog,
  meaning: FeatureMeaning,
  cut: number,
  holds: boolean,
): AttributeTest {
  const told = toldOf(log, meaning, cut, holds);
  const attribute =
    meaning.kind === "before"
      ? BEFORE
      : meaning.kind === "times"
        ? timesOf(meaning.activity)
        : told.name;
  return { attribute, is: told.is, value: told.value };
}

function toldOf(log: EventLog, meaning: FeatureMeaning, cut: number, holds: boolean): RuleTest {
  switch (meaning.kind) {
    case "before":
      return {
        of: "before",
        name: "",
        is: holds ? "=" : "!=",
        value: log.activityNames[cut],
      };
    case "times":
      return {
        of: "times",
        name: log.activityNames[meaning.activity],
        is: holds ? ">=" : "<",
        value: cut,
      };
    default: {
      const column = log.caseAttributes[meaning.attribute];
      const { name } = column;
      if (column.kind !== "text") return { of: "case", name, is: holds ? ">=" : "<", value: cut };
      return { of: "case", name, is: holds ? "=" : "!=", value: column.values[cut] };
    }
  }
}

/** Adds what tasks write down to the rules of tasks. */
export function withMemory(
  tasks: readonly TaskRule[],
  ofTask: ReadonlyMap<string, readonly AttributeRule[]>,
): readonly TaskRule[] {
  return tasks.map((task) => {
    const more = ofTask.get(task.nodeId);
    return more === undefined ? task : { ...task, attributes: [...task.attributes, ...more] };
  });
}
