import { describe, expect, it } from "vitest";
import { type EventSpec, logOf } from "../log/log-of.ts";
import { wholeLog } from "../log/log-view.ts";
import { hasBranches, makeFlow } from "./candidate-flows.ts";
import { fitModel } from "./fit-model.ts";
import { DEFAULT_FIT } from "./fit-settings.ts";
import { fitSplits } from "./flow/fit-splits.ts";

const HOUR = 3_600_000;

/** Two opinions are asked for at once: one takes a day, the other two, in either order. */
const log = logOf(
  Array.from({ length: 60 }, (_, k) => {
    const at = k * 24 * HOUR;
    const event = (activity: string, resource: string, hours: number): EventSpec => ({
      activity,
      resource,
      startAtMs: at + hours * HOUR,
      endAtMs: at + (hours + 1) * HOUR,
    });
    const [law, land] = k % 2 === 0 ? [24, 48] : [48, 24];
    return [
      event("ask", "ann", 0),
      ...(law < land
        ? [event("law", "bob", law), event("land", "cat", land)]
        : [event("land", "cat", land), event("law", "bob", law)]),
      event("decide", "dan", 60),
    ];
  }),
);

describe("kinds of diagrams", () => {
  const view = wholeLog(log);

  it("are a graph, one thing after another, or blocks with branches; both fit the record", () => {
    const [graph, blocks] = [makeFlow(view, "graph"), makeFlow(view, "blocks")];
    expect([hasBranches(graph), hasBranches(blocks)]).toEqual([false, true]);
    for (const flow of [graph, blocks]) expect(fitSplits(view, flow).fittingShare).toBe(1);
    expect(fitSplits(view, blocks).splits).toEqual([]);
  });

  it("wait side by side in branches, and one for the other in a graph", () => {
    const waitOf = (ways: "graph" | "blocks") => {
      const { basis } = fitModel(log, { ...DEFAULT_FIT, ways });
      const law = basis.tasks.find(({ name }) => name === "law")!;
      return law.meanWaitMs / HOUR;
    };
    // Since it was asked for, at hour 1: 23 and 47 hours.
    expect(waitOf("blocks")).toBe(35);
    // Since the one before: 23 hours either way.
    expect(waitOf("graph")).toBe(23);
  });
});
