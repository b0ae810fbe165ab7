import { type LogFilter, zoneOffsets } from "@talka/engine";
import type { OfferedKind } from "./offered-kinds.ts";

/** What has been entered in the dialogue so far, for every kind at once. */
export interface FilterDraft {
  readonly mode: "contained" | "intersecting" | "starting-in" | "ending-in";
  /** "2026-03-01", or empty. */
  readonly fromDay: string;
  readonly toDay: string;
  readonly keep: boolean;
  readonly attribute: string;
  readonly values: readonly string[];
  readonly orEmpty: boolean;
  readonly min: number | null;
  readonly max: number | null;
  readonly start: readonly string[];
  readonly end: readonly string[];
  readonly activities: readonly string[];
  readonly all: boolean;
  readonly first: string;
  readonly second: string;
  readonly directly: boolean;
  readonly withinDays: number | null;
  readonly measure: "lead-ms" | "events";
  readonly times: number;
}

/** An empty dialogue. */
export const emptyDraft: FilterDraft = {
  mode: "contained",
  fromDay: "",
  toDay: "",
  keep: true,
  attribute: "",
  values: [],
  orEmpty: false,
  min: null,
  max: null,
  start: [],
  end: [],
  activities: [],
  all: false,
  first: "",
  second: "",
  directly: true,
  withinDays: null,
  measure: "lead-ms",
  times: 2,
};

const dayMs = 86_400_000;

/**
 * The filter that the dialogue describes, or `null` while something is missing. Days are whole local
 * days of the log's zone; the last day is included.
 */
export function filterOf(
  kind: OfferedKind,
  draft: FilterDraft,
  zone: string,
  isNumber: boolean,
): LogFilter | null {
  const { keep } = draft;
  const frame = { fromMs: dayStart(draft.fromDay, zone, 0), toMs: dayStart(draft.toDay, zone, 1) };
  const isBounded = frame.fromMs !== null || frame.toMs !== null;
  switch (kind) {
    case "time-frame":
      return isBounded ? { kind, mode: draft.mode, ...frame } : null;
    case "event-time":
      return isBounded ? { kind, ...frame } : null;
    case "attribute": {
      if (draft.attribute === "") return null;
      if (isNumber) {
        if (draft.min === null && draft.max === null) return null;
        const match = { kind: "range", min: draft.min, max: draft.max } as const;
        return { kind, name: draft.attribute, match, keep };
      }
      if (draft.values.length === 0 && !draft.orEmpty) return null;
      const match = { kind: "values", values: draft.values, orEmpty: draft.orEmpty } as const;
      return { kind, name: draft.attribute, match, keep };
    }
    case "endpoints": {
      const start = draft.start.length === 0 ? null : draft.start;
      const end = draft.end.length === 0 ? null : draft.end;
      return start === null && end === null ? null : { kind, start, end, keep };
    }
    case "activity":
      return draft.activities.length === 0
        ? null
        : { kind, activities: draft.activities, all: draft.all, keep };
    case "event-activity":
      return draft.activities.length === 0
        ? null
        : { kind, activities: draft.activities, keep: false };
    case "follower": {
      if (draft.first === "" || draft.second === "") return null;
      const withinMs = draft.withinDays === null ? null : draft.withinDays * dayMs;
      const { first, second, directly } = draft;
      return { kind, first, second, directly, withinMs, keep };
    }
    case "performance": {
      if (draft.min === null && draft.max === null) return null;
      const unit = draft.measure === "lead-ms" ? dayMs : 1;
      const scaled = (value: number | null) => (value === null ? null : value * unit);
      return { kind, measure: draft.measure, min: scaled(draft.min), max: scaled(draft.max), keep };
    }
    case "rework":
      return { kind, activity: draft.first === "" ? null : draft.first, times: draft.times, keep };
  }
}

/** Start of a local day, or of the day `later` days after it. */
function dayStart(day: string, zone: string, later: number): number | null {
  const [, year, month, date] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(day) ?? [];
  if (year === undefined) return null;
  const wallMs = Date.UTC(Number(year), Number(month) - 1, Number(date) + later);
  return zoneOffsets(zone).utcFromWall(wallMs).utcMs;
}
