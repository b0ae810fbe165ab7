import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { findVariants } from "../log/find-variants.ts";
import { logOf } from "../log/log-of.ts";
import { wholeLog } from "../log/log-view.ts";
import { traceAcceptor } from "../model/accepts-trace.ts";
import { playOut } from "../model/play-out.ts";
import type { ProcessTree } from "../model/process-tree.ts";
import { reduceTree } from "../model/reduce-tree.ts";
import { writeTree } from "../model/write-tree.ts";
import { randomSource } from "../stats/random.ts";
import { discoverTree } from "./discover-tree.ts";
import { type TraceBag, TraceGatherer } from "./trace-bag.ts";

/** The tree of a log written as "abc abc×5 ⟨⟩", letters for activities; ⟨⟩ is an empty trace. */
function treeOf(text: string, noise = 0): string {
  const cases = text.split(" ").flatMap((word) => {
    const [trace = "", count = "1"] = word.split("×");
    return Array.from({ length: Number(count) }, () => (trace === "⟨⟩" ? [] : [...trace]));
  });
  const log = logOf(cases);
  // numbers by letter, so that a table reads in the order of the alphabet
  const names = [...log.activityNames].sort();
  const renamed = {
    ...log,
    activityNames: names,
    activity: log.activity.map((a) => names.indexOf(log.activityNames[a] ?? "")),
  };
  const root = discoverTree(findVariants(wholeLog(renamed)), noise);
  return writeTree({ activityNames: names, root });
}

describe("a log taken apart", () => {
  test.each([
    ["nothing", "⟨⟩", "τ"],
    ["one step", "a a", "a"],
    ["one step or none", "a ⟨⟩", "×(τ, a)"],
    ["one step again and again", "a aa", "↺(a, τ)"],
    ["a line", "abc", "→(a, b, c)"],
    ["a choice", "ab ac", "→(a, ×(b, c))"],
    ["a step passed over", "abc ac", "→(a, ×(τ, b), c)"],
    ["steps only passed over together", "abc c", "→(×(τ, →(a, b)), c)"],
    ["steps passed over one by one", "abc ac ab a", "→(a, ×(τ, b), ×(τ, c))"],
    ["any order", "abcd acbd", "→(a, ∧(b, c), d)"],
    ["a way back", "abc abcdabc", "↺(→(a, b, c), d)"],
    ["two ways back", "ab abcab abdab abcabdab", "↺(→(a, b), c, d)"],
    ["the example of the book", "abcd acbd aed", "→(a, ×(∧(b, c), e), d)"],
    ["a step once somewhere in each trace", "acb cba", "∧(a, →(c, b))"],
    ["a step that comes anywhere", "da acd", "∧(a, →(×(τ, c), d))"],
    ["a line begun anew", "ab abab", "↺(→(a, b), τ)"],
    ["anything", "ab ba aab bba abab", "∧(↺(a, τ), ↺(b, τ))"],
    ["a zigzag", "ae af bf bg cg ch dh de", "↺(×(a, b, c, d, e, f, g, h), τ)"],
  ])("%s", (_, log, tree) => {
    expect(treeOf(log)).toBe(tree);
  });

  test.each([
    ["a rare way that can be cut stays", "abc×99 acb", 0.2, "→(a, ∧(b, c))"],
    ["a rare way that cannot", "abcd×99 cabd", 0.2, "→(a, b, c, d)"],
    ["the same where it counts", "abcd×99 cabd", 0, "→(∧(a, b, c), d)"],
    ["a rare leaving out", "abc×9 ac", 0.2, "→(a, b, c)"],
    ["a rare leaving out kept", "abc×7 ac×3", 0.2, "→(a, ×(τ, b), c)"],
  ])("with noise: %s", (_, log, noise, tree) => {
    expect(treeOf(log, noise)).toBe(tree);
  });

  test("refuses a share that is none", () => {
    expect(() => treeOf("ab", 1.5)).toThrow(RangeError);
  });
});

const activity = fc.nat(5).map((a): ProcessTree => ({ kind: "activity", activity: a }));
/** Trees whose leaves are numbered afresh, so that each activity stands once. */
const anyTree = fc
  .letrec<{ tree: ProcessTree }>((tie) => ({
    tree: fc.oneof(
      { depthSize: "small", withCrossShrink: true },
      activity,
      fc.constant<ProcessTree>({ kind: "silent" }),
      fc.record({
        kind: fc.constantFrom("choice" as const, "sequence" as const, "parallel" as const),
        children: fc.array(tie("tree"), { minLength: 1, maxLength: 3 }),
      }),
      fc.record({
        kind: fc.constant("loop" as const),
        children: fc.array(tie("tree"), { minLength: 2, maxLength: 3 }),
      }),
    ),
  }))
  .tree.map((tree) => numbered(tree, { next: 0 }));

function numbered(tree: ProcessTree, counter: { next: number }): ProcessTree {
  if (tree.kind === "activity") return { kind: "activity", activity: counter.next++ };
  if (tree.kind === "silent") return tree;
  return { kind: tree.kind, children: tree.children.map((child) => numbered(child, counter)) };
}

function bagOf(traces: readonly (readonly number[])[]): TraceBag {
  const gatherer = new TraceGatherer();
  for (const trace of traces) gatherer.add(Uint16Array.from(trace), 0, trace.length, 1);
  return gatherer.bag();
}

function runs(tree: ProcessTree, seed: number, count: number): readonly (readonly number[])[] {
  const random = randomSource(seed);
  return Array.from({ length: count }, () => playOut(tree, random));
}

/** The slow plain version: where a run of a tree that began at `from` may end in a trace. */
function endsPlainly(tree: ProcessTree, trace: readonly number[], from: number): Set<number> {
  switch (tree.kind) {
    case "silent":
      return new Set([from]);
    case "activity":
      return new Set(trace[from] === tree.activity ? [from + 1] : []);
    case "choice":
      return new Set(tree.children.flatMap((child) => [...endsPlainly(child, trace, from)]));
    case "sequence": {
      let places = new Set([from]);
      for (const child of tree.children) {
        places = new Set([...places].flatMap((at) => [...endsPlainly(child, trace, at)]));
      }
      return places;
    }
    case "loop": {
      const [body, ...ways] = tree.children;
      const done = new Set<number>();
      const open = [...endsPlainly(body!, trace, from)];
      for (let at = open.pop(); at !== undefined; at = open.pop()) {
        if (done.has(at)) continue;
        done.add(at);
        for (const way of ways) {
          for (const k of endsPlainly(way, trace, at)) open.push(...endsPlainly(body!, trace, k));
        }
      }
      return done;
    }
    case "parallel": {
      const ends = new Set<number>();
      for (let to = from; to <= trace.length; to++) {
        const piece = trace.slice(from, to);
        const parts = tree.children.map((child) => piece.filter((a) => has(child, a)));
        const isWhole = parts.reduce((sum, part) => sum + part.length, 0) === piece.length;
        const fits = tree.children.every((child, k) =>
          endsPlainly(child, parts[k]!, 0).has(parts[k]!.length),
        );
        if (isWhole && fits) ends.add(to);
      }
      return ends;
    }
  }
}

function has(tree: ProcessTree, a: number): boolean {
  if (tree.kind === "activity") return tree.activity === a;
  return tree.kind !== "silent" && tree.children.some((child) => has(child, a));
}

describe("for every tree", () => {
  const cases = fc.record({ tree: anyTree, seed: fc.nat() });

  test("what it plays it accepts, and the quick acceptor tells what the plain one tells", () => {
    fc.assert(
      fc.property(cases, fc.array(fc.nat(5), { maxLength: 7 }), ({ tree, seed }, other) => {
        const accepts = traceAcceptor(tree);
        for (const trace of [...runs(tree, seed, 5), other]) {
          if (trace.length > 12) continue;
          const plainly = endsPlainly(tree, trace, 0).has(trace.length);
          expect(accepts(trace)).toBe(plainly);
          if (trace !== other) expect(plainly).toBe(true);
        }
      }),
      { numRuns: 300 },
    );
  });

  test("its reduction has the same language", () => {
    fc.assert(
      fc.property(cases, ({ tree, seed }) => {
        const reduced = reduceTree(tree);
        const whole = traceAcceptor(tree);
        const simple = traceAcceptor(reduced);
        for (const trace of runs(tree, seed, 10)) expect(simple(trace)).toBe(true);
        for (const trace of runs(reduced, seed, 10)) expect(whole(trace)).toBe(true);
        expect(reduceTree(reduced)).toEqual(reduced);
      }),
      { numRuns: 300 },
    );
  });

  test("what is discovered from its runs plays every one of them", () => {
    fc.assert(
      fc.property(cases, ({ tree, seed }) => {
        const traces = runs(tree, seed, 40);
        const accepts = traceAcceptor(discoverTree(bagOf(traces)));
        for (const trace of traces) expect(accepts(trace), trace.join(" ")).toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  test("of any traces whatever, the discovered one plays every trace", () => {
    const traces = fc.array(fc.array(fc.nat(6), { maxLength: 9 }), { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(traces, (log) => {
        const accepts = traceAcceptor(discoverTree(bagOf(log)));
        for (const trace of log) expect(accepts(trace), trace.join(" ")).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  test("the order of cases changes nothing, at any noise", () => {
    const traces = fc.array(fc.array(fc.nat(6), { maxLength: 9 }), { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(traces, fc.constantFrom(0, 0.2, 0.6, 1), (log, noise) => {
        const tree = discoverTree(bagOf(log), noise);
        expect(discoverTree(bagOf(log.toReversed()), noise)).toEqual(tree);
        const activities = new Set(log.flat());
        for (const a of activities) if (noise === 0) expect(has(tree, a)).toBe(true);
      }),
      { numRuns: 200 },
    );
  });
});
