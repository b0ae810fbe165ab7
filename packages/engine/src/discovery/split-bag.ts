import type { Cut } from "./find-cut.ts";
import { type TraceBag, TraceGatherer } from "./trace-bag.ts";

/**
 * Gives each group of a cut its part of every trace (process-mining §5, step 4). Events that do
 * not suit the cut are left out; without noise there are none.
 *
 * @param groupOf The group of each activity, by its index in the log.
 */
export function splitBag(
  bag: TraceBag,
  kind: Cut["kind"],
  groupOf: Int32Array,
  groupCount: number,
): readonly TraceBag[] {
  const parts = Array.from({ length: groupCount }, () => new TraceGatherer());
  const longest = longestTrace(bag);
  const room = new Uint16Array(longest);
  const split = splitters[kind](bag, groupOf, parts, room);
  for (let v = 0; v < bag.cases.length; v++) split(bag.start[v], bag.start[v + 1], bag.cases[v]);
  return parts.map((part) => part.bag());
}

type Splitter = (
  bag: TraceBag,
  groupOf: Int32Array,
  parts: readonly TraceGatherer[],
  room: Uint16Array,
) => (from: number, to: number, cases: number) => void;

const splitters: Readonly<Record<Cut["kind"], Splitter>> = {
  choice: ({ activity }, groupOf, parts, room) => {
    const events = new Uint32Array(parts.length);
    return (from, to, cases) => {
      events.fill(0);
      let most = from === to ? 0 : groupOf[activity[from]];
      for (let i = from; i < to; i++) events[groupOf[activity[i]]]++;
      for (let g = 0; g < parts.length; g++) {
        if (events[g] > events[most] || (events[g] === events[most] && g < most)) most = g;
      }
      let n = 0;
      for (let i = from; i < to; i++) if (groupOf[activity[i]] === most) room[n++] = activity[i];
      parts[most]?.add(room, 0, n, cases);
    };
  },

  parallel:
    ({ activity }, groupOf, parts, room) =>
    (from, to, cases) => {
      for (let g = 0; g < parts.length; g++) {
        let n = 0;
        for (let i = from; i < to; i++) if (groupOf[activity[i]] === g) room[n++] = activity[i];
        parts[g]?.add(room, 0, n, cases);
      }
    },

  sequence: ({ activity }, groupOf, parts, room) => {
    const place = placesInSequence(parts.length, room.length);
    return (from, to, cases) => {
      const at = place(activity, from, to, groupOf);
      let i = 0;
      for (let g = 0; g < parts.length; g++) {
        let n = 0;
        for (; i < to - from && at[i] === g; i++) {
          if (groupOf[activity[from + i]] === g) room[n++] = activity[from + i];
        }
        parts[g]?.add(room, 0, n, cases);
      }
    };
  },

  loop:
    ({ activity }, groupOf, parts) =>
    (from, to, cases) => {
      // Pieces of do and of redo take turns; a do between two unlike redos, or at an end, is empty.
      let isDoNext = true;
      for (let i = from; i < to; ) {
        const g = groupOf[activity[i]];
        let until = i + 1;
        while (until < to && groupOf[activity[until]] === g) until++;
        if (g !== 0 && isDoNext) parts[0]?.add(activity, i, i, cases);
        parts[g]?.add(activity, i, until, cases);
        isDoNext = g !== 0;
        i = until;
      }
      if (isDoNext) parts[0]?.add(activity, to, to, cases);
    },
};

/**
 * Cuts a trace into one piece a group, so that the fewest events lie in a piece that is not their
 * group's; of equally good cuts the one whose later pieces are longest.
 *
 * @returns A function that gives the piece of each event; its result is only good until it is
 *   called again.
 */
function placesInSequence(groupCount: number, longest: number) {
  const at = new Uint16Array(longest);
  const least = new Uint32Array(groupCount);
  let cameFrom: Uint16Array | null = null;
  return (activity: Uint16Array, from: number, to: number, groupOf: Int32Array): Uint16Array => {
    let isOrdered = true;
    for (let i = from; i < to; i++) {
      at[i - from] = groupOf[activity[i]];
      if (i > from && at[i - from] < at[i - from - 1]) isOrdered = false;
    }
    if (isOrdered) return at;
    cameFrom ??= new Uint16Array(longest * groupCount);
    least.fill(0);
    for (let i = 0; i < to - from; i++) {
      const own = groupOf[activity[from + i]];
      let best = 0;
      for (let g = 0; g < groupCount; g++) {
        // least[best] is of the event before: the cheapest way to have been at a piece up to g
        if (least[g] <= least[best]) best = g;
        cameFrom[i * groupCount + g] = best;
      }
      for (let g = groupCount - 1; g >= 0; g--) {
        least[g] = least[cameFrom[i * groupCount + g]] + (g === own ? 0 : 1);
      }
    }
    let g = 0;
    for (let k = 1; k < groupCount; k++) if (least[k] < least[g]) g = k;
    for (let i = to - from - 1; i >= 0; i--) {
      at[i] = g;
      g = cameFrom[i * groupCount + g];
    }
    return at;
  };
}

/** Cuts every trace before each event for which `isBegin` holds; `null` where that cuts none. */
export function cutTraces(
  { start, activity, cases }: TraceBag,
  isBegin: (before: number, activity: number) => boolean,
): TraceBag | null {
  const gatherer = new TraceGatherer();
  let isCut = false;
  for (let v = 0; v < cases.length; v++) {
    let from = start[v];
    for (let i = from + 1; i < start[v + 1]; i++) {
      if (!isBegin(activity[i - 1], activity[i])) continue;
      gatherer.add(activity, from, i, cases[v]);
      from = i;
      isCut = true;
    }
    gatherer.add(activity, from, start[v + 1], cases[v]);
  }
  return isCut ? gatherer.bag() : null;
}

/** The events of some activities only, by their index in the log. */
export function keepActivities(bag: TraceBag, keep: (activity: number) => boolean): TraceBag {
  const { start, activity, cases } = bag;
  const room = new Uint16Array(longestTrace(bag));
  const gatherer = new TraceGatherer();
  for (let v = 0; v < cases.length; v++) {
    let n = 0;
    for (let i = start[v]; i < start[v + 1]; i++) if (keep(activity[i])) room[n++] = activity[i];
    gatherer.add(room, 0, n, cases[v]);
  }
  return gatherer.bag();
}

function longestTrace({ start, cases }: TraceBag): number {
  let longest = 0;
  for (let v = 0; v < cases.length; v++) longest = Math.max(longest, start[v + 1] - start[v]);
  return longest;
}
