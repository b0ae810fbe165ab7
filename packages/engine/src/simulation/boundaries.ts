import { visitOf } from "./joins.ts";
import { EVENT_BOUNDARY, type RunState } from "./run-state.ts";

/** Plans the boundary events of an activity that begins; gives the mark it is known by. */
export function armBoundaries(run: RunState, scope: number, node: number): number {
  const { flow, nodes, draws, samplers } = run.model;
  const stamp = ++run.stamps;
  run.active.add(stamp);
  const c = run.scopes.caseOf[scope];
  for (const event of flow.boundaries[node]!) {
    if (nodes.delay[event] < 0) continue;
    const visit = visitOf(run, scope, event);
    draws.ask(nodes.shareSource[event], run.cases.numberOf[c], visit);
    if (draws.next() >= nodes.share[event]) continue;
    draws.ask(nodes.source[event], run.cases.numberOf[c], visit);
    const delay = Math.max(0, Math.round(samplers.draw(nodes.delay[event], draws)));
    const d = run.delays.take(scope, run.scopes.era[scope], event, stamp);
    run.plan(run.now + delay, EVENT_BOUNDARY, d, run.cases.level[c]);
  }
  return stamp;
}
