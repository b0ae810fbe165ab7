import { recordKey, type ThreadLink } from "./thread-link.ts";
import type { ThreadRecord } from "./vocabulary.ts";

/** Where a record stands, seen from the one the walk began at. */
export type ThreadSide = "before" | "self" | "after";

/** A record that was met. */
export interface MetRecord {
  readonly record: ThreadRecord;
  readonly side: ThreadSide;
  /** Links between it and the beginning; 0 for the beginning itself. */
  readonly distance: number;
}

/** How far a walk has come. Each direction is walked by itself, so a cycle ends where it closes. */
export interface ThreadWalk {
  readonly start: ThreadRecord;
  readonly before: ReadonlyMap<string, MetRecord>;
  readonly after: ReadonlyMap<string, MetRecord>;
  /** Records whose links are asked for next. */
  readonly frontier: readonly MetRecord[];
  readonly limit: number;
  /** More was there than the limit lets in. */
  readonly isCut: boolean;
}

/** The most records one thread shows. */
export const longestThread = 500;

/** A walk that has met its beginning only. */
export function beginWalk(start: ThreadRecord, limit = longestThread): ThreadWalk {
  const self: MetRecord = { record: start, side: "self", distance: 0 };
  return { start, before: new Map(), after: new Map(), frontier: [self], limit, isCut: false };
}

/**
 * Goes one link further: back from what lies before, onward from what lies after, both from the
 * beginning.
 *
 * @param links Every link of the records of the frontier; others are passed over.
 */
export function stepWalk(walk: ThreadWalk, links: readonly ThreadLink[]): ThreadWalk {
  const before = new Map(walk.before);
  const after = new Map(walk.after);
  const startKey = recordKey(walk.start);
  const met = new Set([startKey, ...before.keys(), ...after.keys()]);
  const next: MetRecord[] = [];
  let isCut = walk.isCut;
  const meet = (record: ThreadRecord, side: "before" | "after", distance: number) => {
    const key = recordKey(record);
    const known = side === "before" ? before : after;
    if (key === startKey || known.has(key)) return;
    if (!met.has(key) && met.size >= walk.limit) {
      isCut = true;
      return;
    }
    met.add(key);
    const one: MetRecord = { record, side, distance };
    known.set(key, one);
    next.push(one);
  };
  for (const at of walk.frontier) {
    const key = recordKey(at.record);
    for (const { from, to } of links) {
      if (at.side !== "before" && recordKey(from) === key) meet(to, "after", at.distance + 1);
      if (at.side !== "after" && recordKey(to) === key) meet(from, "before", at.distance + 1);
    }
  }
  return { ...walk, before, after, frontier: next, isCut };
}

/** Everything a walk has met, each once: on the nearer side, before where both are as near. */
export function metRecords({ start, before, after }: ThreadWalk): readonly MetRecord[] {
  const self: MetRecord = { record: start, side: "self", distance: 0 };
  const nearer = (one: MetRecord, other: MetRecord | undefined, wins: boolean) =>
    other === undefined ||
    one.distance < other.distance ||
    (wins && one.distance === other.distance);
  return [
    ...[...before].filter(([key, one]) => nearer(one, after.get(key), true)).map(([, one]) => one),
    self,
    ...[...after].filter(([key, one]) => nearer(one, before.get(key), false)).map(([, one]) => one),
  ];
}
