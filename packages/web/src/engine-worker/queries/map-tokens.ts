import { transferring, type WorkerState } from "../handlers.ts";
import { analysed } from "./analysed.ts";
import type { MapTokens } from "./map-data.ts";
import { type MapQuestion, processMap } from "./process-map.ts";

/** Most cases that move at a time; more would be a blur. */
const movingCases = 2000;

/** Moves of the selected cases along the arrows of the map, sampled evenly where there are many. */
export function mapTokens(state: WorkerState, question: MapQuestion): MapTokens {
  const data = processMap(state, question);
  const { view } = analysed(state, question.settings);
  const { log } = view;
  const node = new Map(data.nodes.map((facts, v) => [facts.name, v]));
  node.delete("");
  const nodeOf = log.activityNames.map((name) => node.get(name) ?? -1);
  const arcOf = new Map<number, number>();
  const n = data.nodes.length;
  data.arcs.forEach((arc, k) => {
    const key = arc.from * n + arc.to;
    // Where a recorded arrow and one over hidden steps join the same boxes, either shows the way.
    if (!arcOf.has(key) || !arc.projected) arcOf.set(key, k);
  });
  const arc: number[] = [];
  const leaves: number[] = [];
  const arrives: number[] = [];
  const stride = Math.max(1, Math.ceil(view.cases.length / movingCases));
  let moving = 0;
  for (let k = 0; k < view.cases.length; k += stride) {
    const c = view.cases[k] ?? 0;
    moving++;
    let before = -1;
    let leftAtMs = Number.NaN;
    for (let i = log.caseStart[c] ?? 0; i < (log.caseStart[c + 1] ?? 0); i++) {
      const to = nodeOf[log.activity[i] ?? 0] ?? -1;
      if (to < 0) continue;
      const endMs = log.endAtMs[i] ?? 0;
      const startMs = log.startAtMs?.[i] ?? Number.NaN;
      const arrivesMs = Number.isNaN(startMs) ? endMs : startMs;
      const over = before < 0 ? undefined : arcOf.get(before * n + to);
      if (over !== undefined) {
        arc.push(over);
        leaves.push(Math.min(leftAtMs, arrivesMs));
        arrives.push(arrivesMs);
      }
      before = to;
      leftAtMs = endMs;
    }
  }
  const fromMs = leaves.reduce((least, at) => Math.min(least, at), Number.POSITIVE_INFINITY);
  const toMs = arrives.reduce((most, at) => Math.max(most, at), Number.NEGATIVE_INFINITY);
  const order = arc.map((_, m) => m).sort((a, b) => (leaves[a] ?? 0) - (leaves[b] ?? 0));
  const columns = {
    arc: Uint16Array.from(order, (m) => arc[m] ?? 0),
    leavesAtMs: Float64Array.from(order, (m) => leaves[m] ?? 0),
    arrivesAtMs: Float64Array.from(order, (m) => arrives[m] ?? 0),
  };
  return transferring({ fromMs, toMs, cases: moving, of: view.cases.length, ...columns }, [
    columns.arc.buffer,
    columns.leavesAtMs.buffer,
    columns.arrivesAtMs.buffer,
  ]);
}
