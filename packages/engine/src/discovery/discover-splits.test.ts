import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { BpmnModel } from "../model/bpmn-model.ts";
import { checkSoundness } from "../model/soundness.ts";
import { discoverSplits, splitsToNet } from "./discover-splits.ts";
import { TraceGatherer } from "./trace-bag.ts";

function bagOf(traces: readonly string[]) {
  const gatherer = new TraceGatherer();
  for (const trace of traces) {
    const letters = Uint16Array.from(trace, (letter) => letter.charCodeAt(0) - 97);
    gatherer.add(letters, 0, letters.length, 1);
  }
  return gatherer.bag();
}

const names = [..."abcdefgh"];
const found = (text: string, eta = 0.4, epsilon = 0.3) =>
  discoverSplits(bagOf(text.split(" ")), names, { eta, epsilon });
const kindsOf = ({ nodes }: BpmnModel) =>
  nodes.flatMap(({ kind }) => (/^(ex|pa|in)c?/.test(kind) ? [kind] : [])).sort();

describe("the split miner", () => {
  test.each([
    ["a line", "abc abc", []],
    ["a choice", "abd acd", ["exclusive", "exclusive"]],
    ["two at once", "abcd acbd", ["parallel", "parallel"]],
    [
      "a choice beside two at once",
      "abcf acbf adf",
      ["exclusive", "exclusive", "parallel", "parallel"],
    ],
    ["a step again", "abbc abc", ["exclusive", "exclusive"]],
  ])("%s", (_, log, gateways) => {
    const model = found(log);
    expect(kindsOf(model)).toEqual(gateways);
    const read = splitsToNet(model);
    expect(read.ok && checkSoundness(read.value.net).verdict).toBe("sound");
  });

  test("without circles and inclusive joins what it finds is sound", () => {
    const trace = fc.uniqueArray(fc.constantFrom(..."abcdef"), { minLength: 1 });
    const log = fc.array(
      trace.map((letters) => letters.sort().join("")),
      { minLength: 1, maxLength: 8 },
    );
    const swapped = fc
      .tuple(log, fc.nat(4))
      .map(([traces, k]) =>
        traces.flatMap((one) => [
          one,
          one.slice(0, k) + [...one.slice(k, k + 2)].reverse().join("") + one.slice(k + 2),
        ]),
      );
    let seen = 0;
    fc.assert(
      fc.property(swapped, (traces) => {
        const read = splitsToNet(discoverSplits(bagOf(traces), names));
        if (!read.ok) return;
        const { verdict } = checkSoundness(read.value.net);
        seen++;
        expect(verdict, traces.join(" ")).toBe("sound");
      }),
      { numRuns: 200 },
    );
    expect(seen).toBeGreaterThan(20);
  });

  test("refuses shares that are none", () => {
    expect(() => found("ab", 2)).toThrow(RangeError);
  });

  test("every activity lies on a way from start to end, whatever the log", () => {
    const trace = fc.stringMatching(/^[a-f]{1,8}$/);
    const log = fc.array(trace, { minLength: 1, maxLength: 10 });
    const share = fc.constantFrom(0, 0.1, 0.4, 1);
    fc.assert(
      fc.property(log, share, share, (traces, eta, epsilon) => {
        const model = discoverSplits(bagOf(traces), names, { eta, epsilon });
        const tasks = model.nodes.filter(({ kind }) => kind === "task").map(({ name }) => name);
        expect([...tasks].sort()).toEqual([...new Set(traces.join(""))].sort());
        for (const { id, kind } of model.nodes) {
          const into = model.flows.filter(({ to }) => to === id).length;
          const out = model.flows.filter(({ from }) => from === id).length;
          expect(into > 0 || kind === "start", `${id} is entered`).toBe(true);
          expect(out > 0 || kind === "end", `${id} is left`).toBe(true);
          if (kind === "task") expect([into, out]).toEqual([1, 1]);
        }
      }),
      { numRuns: 300 },
    );
  });
});
