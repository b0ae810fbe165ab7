import {
  type Alignments,
  alignedPrecision,
  alignVariants,
  checkRules,
  discoverTree,
  type EventLog,
  findVariants,
  logOf,
  type ProcessRule,
  type ProcessTree,
  randomSource,
  replayTokens,
  treeToNet,
  wholeLog,
} from "@talka/engine";
import { type BenchRow, medianMs } from "./table.ts";

const leaf = (activity: number): ProcessTree => ({ kind: "activity", activity });
const silent: ProcessTree = { kind: "silent" };
const perhaps = (tree: ProcessTree): ProcessTree => ({ kind: "choice", children: [silent, tree] });

/** A permit: a line of steps, some skipped, opinions side by side, a loop of corrections. */
const permit: ProcessTree = {
  kind: "sequence",
  children: [
    leaf(0),
    perhaps(leaf(1)),
    { kind: "loop", children: [{ kind: "sequence", children: [leaf(2), leaf(3)] }, leaf(4)] },
    { kind: "parallel", children: [5, 6, 7, 8, 9].map((a) => perhaps(leaf(a))) },
    leaf(10),
    { kind: "choice", children: [leaf(11), { kind: "sequence", children: [leaf(12), leaf(13)] }] },
    perhaps({ kind: "parallel", children: [leaf(14), leaf(15), perhaps(leaf(16))] }),
    leaf(17),
  ],
};
const ACTIVITIES = 18;

/** Times replay, alignments, precision and rules on a seeded log of permits. */
export async function rows(): Promise<BenchRow[]> {
  const log = makeLog(22_333);
  const view = wholeLog(log);
  const names = log.activityNames;
  const variants = findVariants(view);
  const own = Int32Array.from(names.keys());
  const net = treeToNet({ activityNames: names, root: permit });
  const events = log.activity.length.toLocaleString("en");
  const ways = `${events} events, ${variants.cases.length} variants`;
  const copyMs = await medianMs(5, () => [log.activity.slice(), log.endAtMs.slice()]);
  const limit = `${copyMs.toFixed(1)} ms to copy activities and ends`;
  const row = (work: string, ms: number, target: string): BenchRow => ({
    work,
    measured: `${ms.toFixed(0)} ms`,
    limit,
    target,
  });
  const replayMs = await medianMs(5, () => replayTokens(net, findVariants(view), own));
  let alignments: Alignments | null = null;
  const alignMs = await medianMs(3, () => {
    alignments = alignVariants(net, variants, own);
  });
  const aligned = alignments as Alignments | null;
  if (aligned === null) throw new Error("the model cannot be brought to its end");
  const precisionMs = await medianMs(3, () => alignedPrecision(net, aligned));
  const mined = treeToNet({ activityNames: names, root: discoverTree(variants, 0) });
  const minedMs = await medianMs(1, () => alignVariants(mined, variants, own));
  const within = { amount: 10, unit: "working-day" } as const;
  const rules: ProcessRule[] = [
    { kind: "response", first: names[0] ?? "", second: names[17] ?? "", within },
    { kind: "succession", first: names[2] ?? "", second: names[3] ?? "", within: null },
    { kind: "exactly", activity: names[10] ?? "", times: 1 },
  ];
  const completed = new Uint8Array(view.cases.length).fill(1);
  const observed = { completed, observedUntilMs: Number.POSITIVE_INFINITY, calendar: null };
  const rulesMs = await medianMs(3, () => checkRules(view, rules, observed));
  return [
    row(`token replay, ${ways}`, replayMs, "≤ 1 s"),
    row(`alignments with the agreed model, ${ways}`, alignMs, "≤ 0.5 s for the receipt log"),
    row(`alignments with the model mined at noise 0, ${ways}`, minedMs, "–"),
    row("precision of these alignments", precisionMs, "–"),
    row(`three rules, ${events} events`, rulesMs, "–"),
  ];
}

/** Cases played by the tree, every fourth with a step lost, doubled or moved. */
function makeLog(cases: number): EventLog {
  const source = randomSource(20_261_126);
  const name = (a: number) => `step ${a}`;
  const play = (tree: ProcessTree): number[] => {
    if (tree.kind === "silent") return [];
    if (tree.kind === "activity") return [tree.activity];
    if (tree.kind === "sequence") return tree.children.flatMap(play);
    if (tree.kind === "choice") return play(tree.children[source.nextBelow(2)] ?? silent);
    if (tree.kind === "loop") {
      const [first = silent, redo = silent] = tree.children;
      const played = play(first);
      while (source.nextBelow(4) === 0) played.push(...play(redo), ...play(first));
      return played;
    }
    const parts = tree.children.map(play).filter(({ length }) => length > 0);
    const mixed: number[] = [];
    while (parts.length > 0) {
      const k = source.nextBelow(parts.length);
      mixed.push(parts[k]?.shift() ?? 0);
      if (parts[k]?.length === 0) parts.splice(k, 1);
    }
    return mixed;
  };
  const traces = Array.from({ length: cases }, () => {
    const trace = play(permit);
    if (source.nextBelow(4) > 0) return trace;
    const at = source.nextBelow(trace.length);
    const how = source.nextBelow(3);
    if (how === 0) trace.splice(at, 1);
    else if (how === 1) trace.splice(at, 0, trace[at] ?? 0);
    else trace.push(...trace.splice(at, 1));
    return trace;
  });
  // A first case in the order of the numbers, so that names and numbers agree.
  return logOf(
    [Array.from({ length: ACTIVITIES }, (_, a) => a), ...traces].map((trace) => trace.map(name)),
  );
}
