import { Markings } from "../model/markings.ts";
import { fire, layOutNet, listEnabled } from "../model/net-steps.ts";
import type { PetriNet } from "../model/petri-net.ts";

/**
 * The cheapest cost from the start to the end of a trace, by Dijkstra over whole states without any
 * bound; plain, for tests of small nets. `Infinity` where nothing aligns.
 */
export function alignPlainly(net: PetriNet, trace: readonly number[], from = net.initialMarking) {
  const steps = layOutNet(net);
  const markings = new Markings(net.placeCount);
  const final = markings.intern(net.finalMarking);
  const enabled = new Uint32Array(steps.transitionCount);
  const tokens = new Uint8Array(net.placeCount);
  const levels: [marking: number, position: number][][] = [[[markings.intern(from), 0]]];
  const done = new Set<string>();
  for (let cost = 0; cost < levels.length; cost++) {
    for (const [m, i] of levels[cost] ?? []) {
      if (done.has(`${m} ${i}`)) continue;
      done.add(`${m} ${i}`);
      if (m === final && i === trace.length) return cost;
      const add = (extra: number, marking: number, position: number) => {
        levels[cost + extra] ??= [];
        levels[cost + extra].push([marking, position]);
      };
      if (i < trace.length) add(1, m, i + 1);
      const count = listEnabled(steps, markings.tokens, m * markings.width, enabled);
      for (const t of enabled.slice(0, count)) {
        markings.read(m, tokens);
        fire(steps, tokens, t);
        const next = markings.intern(tokens);
        if (steps.activity[t] < 0) add(0, next, i);
        else {
          add(1, next, i);
          if (steps.activity[t] === trace[i]) add(0, next, i + 1);
        }
      }
    }
  }
  return Number.POSITIVE_INFINITY;
}
