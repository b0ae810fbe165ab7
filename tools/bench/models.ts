import {
  countTree,
  discoverModel,
  discoverSplits,
  drawTree,
  type ProcessTree,
  playOut,
  type RandomSource,
  randomSource,
  type TraceBag,
} from "@talka/engine";
import { type BenchRow, medianMs } from "./table.ts";

const CASES = 13_087;
const ACTIVITIES = 24;
const names = Array.from({ length: ACTIVITIES }, (_, a) => `step ${a}`);

/** Models of a made-up log: cases of a tree with loops, one in ten with two events swapped. */
export async function rows(): Promise<readonly BenchRow[]> {
  const { bag, events } = makeBag();
  const size = `${(events / 1000).toFixed(0)} k events, ${bag.cases.length} variants`;
  const copyMs = await medianMs(3, () => bag.activity.slice());
  const limit = `${copyMs.toFixed(2)} ms to copy the variants`;
  const measured: BenchRow[] = [];
  for (const noise of [0, 0.2]) {
    const ms = await medianMs(3, () => discoverModel(bag, names, noise));
    const work = `inductive miner, noise ${noise}, ${size}`;
    measured.push({ work, measured: `${ms.toFixed(0)} ms`, limit, target: "≤ 1 s" });
  }
  const splitMs = await medianMs(3, () => discoverSplits(bag, names));
  measured.push({
    work: `split miner, ${size}`,
    measured: `${splitMs.toFixed(0)} ms`,
    limit,
    target: "≤ 1 s",
  });
  const model = discoverModel(bag, names, 0.2);
  const drawMs = await medianMs(3, () => [drawTree(model), countTree(model.root, bag)]);
  measured.push({
    work: `drawing a model and counting its arrows, ${size}`,
    measured: `${drawMs.toFixed(0)} ms`,
    limit,
    target: "≤ 1 s",
  });
  return measured;
}

function makeBag(): { readonly bag: TraceBag; readonly events: number } {
  const random = randomSource(20_261_126);
  const tree = makeTree(0, ACTIVITIES, random);
  const variants = new Map<string, { readonly trace: number[]; cases: number }>();
  let events = 0;
  for (let c = 0; c < CASES; c++) {
    const trace = [...playOut(tree, random, 0.5)];
    if (trace.length > 1 && random.nextUniform() < 0.1) {
      const k = random.nextBelow(trace.length - 1);
      [trace[k], trace[k + 1]] = [trace[k + 1] ?? 0, trace[k] ?? 0];
    }
    events += trace.length;
    const known = variants.get(trace.join(" "));
    if (known === undefined) variants.set(trace.join(" "), { trace, cases: 1 });
    else known.cases++;
  }
  const all = [...variants.values()];
  const start = new Uint32Array(all.length + 1);
  all.forEach(({ trace }, v) => {
    start[v + 1] = (start[v] ?? 0) + trace.length;
  });
  const activity = Uint16Array.from(all.flatMap(({ trace }) => trace));
  return { bag: { start, activity, cases: Uint32Array.from(all, ({ cases }) => cases) }, events };
}

/** A tree over activities `from` to `to` − 1 whose blocks take turns. */
function makeTree(from: number, to: number, random: RandomSource, depth = 0): ProcessTree {
  if (to - from === 1) return { kind: "activity", activity: from };
  const kinds = ["sequence", "loop", "sequence", "parallel", "choice"] as const;
  const middle = from + 1 + random.nextBelow(to - from - 1);
  const children = [
    makeTree(from, middle, random, depth + 1),
    makeTree(middle, to, random, depth + 1),
  ];
  return { kind: kinds[depth % kinds.length] ?? "sequence", children };
}
