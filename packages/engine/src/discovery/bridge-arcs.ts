import type { WorkClock } from "../calendar/work-calendar.ts";
import type { LogView } from "../log/log-view.ts";
import { MAP_END, MAP_START, type MapArc } from "../model/process-map.ts";
import { arcDurations } from "./direct-arcs.ts";
import { summariseGroups } from "./summarise-groups.ts";

/**
 * Arcs over hidden events: each pair of shown events of a case with only hidden ones between, and
 * ▶ or ■ with hidden events before or behind. Counted on the traces without their hidden events, so
 * a bridge says what did happen; its duration is that of all that lies between.
 *
 * @param shown 1 for each shown activity.
 */
export function bridgeArcs(
  { log, cases }: LogView,
  shown: Uint8Array,
  workClock: WorkClock | null,
): readonly MapArc[] {
  const { activity, caseStart, endAtMs, startAtMs } = log;
  const bridges = new Map<number, Bridge>();
  // ▶ and ■ are −1 and −2: shifted by two, every pair has a number of its own.
  const width = log.activityNames.length + 2;
  const cross = (from: number, to: number, c: number) => {
    const key = (from + 2) * width + to + 2;
    let bridge = bridges.get(key);
    if (bridge === undefined) {
      bridge = { from, to, count: 0, cases: 0, lastCase: -1, passages: [] };
      bridges.set(key, bridge);
    }
    bridge.count++;
    if (bridge.lastCase !== c) bridge.cases++;
    bridge.lastCase = c;
    return bridge.passages;
  };
  for (const c of cases) {
    const to = caseStart[c + 1];
    let before = -1;
    for (let i = caseStart[c]; i < to; i++) {
      if (shown[activity[i]] === 0) continue;
      if (before < 0 && i > caseStart[c]) cross(MAP_START, activity[i], c);
      else if (before >= 0 && i > before + 1)
        cross(activity[before], activity[i], c).push(before, i);
      before = i;
    }
    if (before >= 0 && before < to - 1) cross(activity[before], MAP_END, c);
  }
  return [...bridges.values()].map((bridge): MapArc => {
    const { from, to, count, passages } = bridge;
    const elapsedMs: number[] = [];
    const workingMs: number[] = [];
    for (let k = 0; k < passages.length; k += 2) {
      const end = endAtMs[passages[k]];
      const start = startAtMs?.[passages[k + 1]] ?? Number.NaN;
      const until = Number.isNaN(start) ? endAtMs[passages[k + 1]] : start;
      elapsedMs.push(Math.max(0, until - end));
      if (workClock !== null) workingMs.push(workClock.workMs(end, until));
    }
    return {
      from,
      to,
      kind: "bridge",
      count,
      cases: bridge.cases,
      elapsed: summarise(elapsedMs),
      working: summarise(workingMs),
      onHappyPath: false,
      addedBack: false,
    };
  });
}

interface Bridge {
  readonly from: number;
  readonly to: number;
  count: number;
  cases: number;
  lastCase: number;
  /** Events before and after, in pairs. */
  readonly passages: number[];
}

function summarise(durationsMs: readonly number[]) {
  if (durationsMs.length === 0) return null;
  const ends = Uint32Array.of(0, durationsMs.length);
  return arcDurations(summariseGroups(Float64Array.from(durationsMs), ends), 0);
}
