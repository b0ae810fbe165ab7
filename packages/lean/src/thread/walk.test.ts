import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { arrangeThread } from "./arrange.ts";
import { recordKey, type ThreadLink } from "./thread-link.ts";
import type { ThreadRecord } from "./vocabulary.ts";
import { beginWalk, metRecords, stepWalk, type ThreadWalk } from "./walk.ts";

const record = (id: string): ThreadRecord => ({ kind: "idea", id });
const link = (from: string, to: string): ThreadLink => ({
  from: record(from),
  to: record(to),
  relation: "became",
});

function walkAll(links: readonly ThreadLink[], start: string, limit?: number): ThreadWalk {
  let walk = beginWalk(record(start), limit);
  for (let step = 0; walk.frontier.length > 0; step++) {
    if (step > 1_000) throw new Error("the walk does not end");
    walk = stepWalk(walk, links);
  }
  return walk;
}

const told = (walk: ThreadWalk) =>
  metRecords(walk).map(({ record: { id }, side, distance }) => `${side} ${distance} ${id}`);

describe("a walk along the thread", () => {
  const chain = [link("note", "obstacle"), link("obstacle", "idea"), link("idea", "trial")];

  test("tells what a record came from and what came of it", () => {
    expect(told(walkAll(chain, "obstacle"))).toEqual([
      "before 1 note",
      "self 0 obstacle",
      "after 1 idea",
      "after 2 trial",
    ]);
  });

  test("leaves out what only shares an origin", () => {
    expect(told(walkAll([...chain, link("obstacle", "other")], "idea"))).not.toContain("other");
  });

  test("goes on through what was merged into another", () => {
    const merged = [...chain, { ...link("trial", "kept"), relation: "merged-into" as const }];
    expect(told(walkAll([...merged, link("kept", "card")], "note"))).toContain("after 5 card");
    expect(told(walkAll([...merged, link("kept", "card")], "card"))).toContain("before 5 note");
  });

  test("a record on a cycle stands once, on its nearer side", () => {
    const cycle = [link("a", "b"), link("b", "c"), link("c", "d"), link("d", "a"), link("d", "e")];
    expect(told(walkAll(cycle, "a"))).toEqual([
      "before 1 d",
      "before 2 c",
      "self 0 a",
      "after 1 b",
      "after 4 e",
    ]);
  });

  test("stops at its limit and says so", () => {
    const walk = walkAll(chain, "note", 3);
    expect(metRecords(walk)).toHaveLength(3);
    expect(walk.isCut).toBe(true);
    expect(walkAll(chain, "note", 4).isCut).toBe(false);
  });
});

const graphs = fc
  .array(fc.tuple(fc.nat(14), fc.nat(14)), { maxLength: 60 })
  .map((pairs) => pairs.map(([a, b]) => link(String(a), String(b))));

function reachable(links: readonly ThreadLink[], start: string): Set<string> {
  const found = new Set([start]);
  for (const [near, far] of [
    ["from", "to"],
    ["to", "from"],
  ] as const) {
    const side = new Set([start]);
    for (let grown = true; grown; ) {
      grown = false;
      for (const one of links) {
        if (side.has(one[near].id) && !side.has(one[far].id)) {
          side.add(one[far].id);
          grown = true;
        }
      }
    }
    for (const id of side) found.add(id);
  }
  return found;
}

test("a walk ends, and meets everything before and after once, whatever cycles there are", () => {
  fc.assert(
    fc.property(graphs, (links) => {
      const walk = walkAll(links, "0");
      const ids = metRecords(walk).map((one) => one.record.id);
      expect(new Set(ids).size).toBe(ids.length);
      expect(new Set(ids)).toEqual(reachable(links, "0"));
      expect(walk.isCut).toBe(false);
    }),
  );
});

test("a walk never meets more than its limit, and keeps the nearest", () => {
  fc.assert(
    fc.property(graphs, fc.integer({ min: 1, max: 12 }), (links, limit) => {
      const walk = walkAll(links, "0", limit);
      const all = reachable(links, "0").size;
      expect(metRecords(walk)).toHaveLength(Math.min(limit, all));
      expect(walk.isCut).toBe(all > limit);
    }),
  );
});

describe("the picture of a thread", () => {
  const place = (links: readonly ThreadLink[], ids: readonly string[]) =>
    Object.fromEntries(
      arrangeThread(ids.map(record), links).map(({ key, column, row }) => [
        key.slice("idea:".length),
        `${column}/${row}`,
      ]),
    );

  test("runs from left to right; a late beginning stands just before what came of it", () => {
    const links = [link("a", "b"), link("b", "c"), link("late", "c")];
    expect(place(links, ["a", "late", "b", "c"])).toEqual({
      a: "0/0",
      b: "1/0",
      late: "1/1",
      c: "2/0",
    });
  });

  test("every link but those closing a cycle leads to the right, and no two share a place", () => {
    fc.assert(
      fc.property(graphs, (links) => {
        const ids = Array.from({ length: 15 }, (_, n) => String(n));
        const placed = arrangeThread(ids.map(record), links);
        const at = new Map(placed.map((one) => [one.key, one]));
        expect(new Set(placed.map(({ column, row }) => `${column}/${row}`)).size).toBe(15);
        const isAcyclic = links.every(({ from, to }) => Number(from.id) < Number(to.id));
        if (!isAcyclic) return;
        for (const { from, to } of links) {
          expect(at.get(recordKey(from))!.column).toBeLessThan(at.get(recordKey(to))!.column);
        }
      }),
    );
  });

  test("links that only lead onward are all kept to the right", () => {
    const onward = graphs.map((links) =>
      links.filter(({ from, to }) => Number(from.id) < Number(to.id)),
    );
    fc.assert(
      fc.property(onward, (links) => {
        const ids = Array.from({ length: 15 }, (_, n) => String(n));
        const at = new Map(arrangeThread(ids.map(record), links).map((one) => [one.key, one]));
        for (const { from, to } of links) {
          expect(at.get(recordKey(from))!.column).toBeLessThan(at.get(recordKey(to))!.column);
        }
      }),
    );
  });
});
