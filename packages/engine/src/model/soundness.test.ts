import { describe, expect, test } from "vitest";
import type { PetriNet } from "./petri-net.ts";
import { checkSoundness } from "./soundness.ts";

/** A net from place 0 to place 1 of silent transitions, each as [inputs, outputs]. */
function netOf(placeCount: number, ...arcs: [number[], number[]][]): PetriNet {
  return {
    activityNames: [],
    placeCount,
    transitions: arcs.map(([inputs, outputs]) => ({
      activity: -1,
      inputs,
      outputs,
      elementId: null,
    })),
    initialMarking: Uint8Array.from({ length: placeCount }, (_, p) => (p === 0 ? 1 : 0)),
    finalMarking: Uint8Array.from({ length: placeCount }, (_, p) => (p === 1 ? 1 : 0)),
  };
}

describe("soundness", () => {
  test("a split that is joined is sound", () => {
    const net = netOf(6, [[0], [2, 3]], [[2], [4]], [[3], [5]], [[4, 5], [1]]);
    expect(checkSoundness(net)).toEqual({
      verdict: "sound",
      canAlwaysComplete: true,
      completesProperly: true,
      isBounded: true,
      deadTransitions: [],
      markings: 6,
    });
  });

  test("a choice that is joined as if both were done is stuck, and its join is dead", () => {
    const net = netOf(4, [[0], [2]], [[0], [3]], [[2, 3], [1]]);
    expect(checkSoundness(net)).toMatchObject({
      verdict: "unsound",
      canAlwaysComplete: false,
      deadTransitions: [2],
    });
  });

  test("a split that is joined as a choice leaves work over", () => {
    const net = netOf(4, [[0], [2, 3]], [[2], [1]], [[3], [1]]);
    expect(checkSoundness(net)).toMatchObject({ verdict: "unsound", completesProperly: false });
  });

  test("a loop that adds work each time is found to heap up", () => {
    const net = netOf(4, [[0], [2]], [[2], [2, 3]], [[2], [1]]);
    expect(checkSoundness(net)).toMatchObject({ verdict: "unsound", isBounded: false });
  });

  test("a loop without a way out never completes", () => {
    const net = netOf(4, [[0], [2]], [[2], [3]], [[3], [2]]);
    expect(checkSoundness(net)).toMatchObject({ verdict: "unsound", canAlwaysComplete: false });
  });

  test("more markings than may be looked at leave it unknown", () => {
    const branches = Array.from({ length: 8 }, (_, k) => k);
    const net = netOf(
      18,
      [[0], branches.map((k) => 2 + k)],
      ...branches.map((k): [number[], number[]] => [[2 + k], [10 + k]]),
      [branches.map((k) => 10 + k), [1]],
    );
    expect(checkSoundness(net, 100)).toMatchObject({
      verdict: "unknown",
      canAlwaysComplete: null,
      deadTransitions: null,
    });
    expect(checkSoundness(net)).toMatchObject({ verdict: "sound", markings: 258 });
  });
});
