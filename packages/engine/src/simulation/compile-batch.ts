import { weekdayOf } from "../calendar/local-date.ts";
import { type ZoneOffsets, zoneOffsets } from "../stats/zone-offsets.ts";
import type { BatchRule, FiringTest, SimulationModel } from "./simulation-model.ts";

const DAY_MS = 86_400_000;
const HOUR_MS = 3_600_000;

/** A batch rule made ready. */
export interface CompiledBatch {
  readonly kind: BatchRule["kind"];
  readonly aloneShare: number;
  readonly sizes: Int32Array;
  /** Cumulated, the last 1. */
  readonly sizesUpTo: Float64Array;
  readonly rules: readonly CompiledFiring[];
  /** Factor on the duration of an item of a batch of so many. */
  factor(size: number): number;
}

/** All of one firing rule: windows that must hold at once. */
export interface CompiledFiring {
  readonly sizeFrom: number;
  readonly sizeTo: number;
  readonly sinceLastFrom: number;
  readonly sinceLastTo: number;
  readonly sinceFirstFrom: number;
  readonly sinceFirstTo: number;
  /** By hour of the week from Monday 00:00; `null`: always. */
  readonly hours: Uint8Array | null;
  readonly zone: ZoneOffsets;
}

/** Makes a batch rule ready. Hours are those of the first calendar of the model. */
export function compileBatch(batch: BatchRule, model: SimulationModel): CompiledBatch {
  const zone = zoneOffsets(model.calendars[0]?.calendar.zone ?? "UTC");
  const total = batch.sizes.reduce((sum, { share }) => sum + share, 0);
  let sum = 0;
  const factors = [...batch.factors];
  if (!factors.some(({ size }) => size === 1)) factors.push({ size: 1, factor: 1 });
  factors.sort((a, b) => a.size - b.size);
  return {
    kind: batch.kind,
    aloneShare: batch.aloneShare,
    sizes: Int32Array.from(batch.sizes, ({ size }) => Math.max(1, size)),
    sizesUpTo: Float64Array.from(batch.sizes, ({ share }, k) => {
      sum += share / total;
      return k === batch.sizes.length - 1 ? 1 : sum;
    }),
    rules: batch.firing.map((tests) => compileFiring(tests, zone)),
    factor(size) {
      let nearest = factors[0];
      for (const one of factors) {
        if (Math.abs(one.size - size) < Math.abs(nearest.size - size)) nearest = one;
      }
      return nearest.factor;
    },
  };
}

function compileFiring(tests: readonly FiringTest[], zone: ZoneOffsets): CompiledFiring {
  const window = (of: FiringTest["of"]) => {
    let [from, to] = [0, Number.POSITIVE_INFINITY];
    for (const test of tests) {
      if (test.of !== of) continue;
      if (test.is === ">" || test.is === ">=" || test.is === "=") {
        from = Math.max(from, test.is === ">" ? test.value + 1 : test.value);
      }
      if (test.is === "<" || test.is === "<=" || test.is === "=") {
        to = Math.min(to, test.is === "<" ? test.value - 1 : test.value);
      }
    }
    return [from, to] as const;
  };
  const [sizeFrom, sizeTo] = window("size");
  const [sinceLastFrom, sinceLastTo] = window("sinceLastMs");
  const [sinceFirstFrom, sinceFirstTo] = window("sinceFirstMs");
  const [hourFrom, hourTo] = window("hour");
  const [dayFrom, dayTo] = window("weekday");
  const isAlways = hourFrom === 0 && hourTo >= 23 && dayFrom <= 1 && dayTo >= 7;
  const hours = Uint8Array.from({ length: 168 }, (_, h) => {
    const day = Math.floor(h / 24) + 1;
    const hour = h % 24;
    return hour >= hourFrom && hour <= hourTo && day >= dayFrom && day <= dayTo ? 1 : 0;
  });
  return {
    sizeFrom,
    sizeTo,
    sinceLastFrom,
    sinceLastTo,
    sinceFirstFrom,
    sinceFirstTo,
    hours: isAlways ? null : hours,
    zone,
  };
}

/**
 * When a batch of so many items fires by one rule if no more come; ∞ where it does not. The end of a
 * window of waiting forces it, whatever the hour.
 */
export function firesAt(
  rule: CompiledFiring,
  size: number,
  firstMs: number,
  lastMs: number,
  nowMs: number,
): number {
  if (size < rule.sizeFrom || size > rule.sizeTo) return Number.POSITIVE_INFINITY;
  const from = Math.max(nowMs, lastMs + rule.sinceLastFrom, firstMs + rule.sinceFirstFrom);
  const forced = Math.min(lastMs + rule.sinceLastTo, firstMs + rule.sinceFirstTo);
  if (forced < from) return Math.max(nowMs, forced);
  const at = rule.hours === null ? from : nextHour(rule.hours, rule.zone, from);
  return Math.min(at, Math.max(forced, nowMs));
}

/** The first instant at or after one at which the hour of the week is marked. */
function nextHour(hours: Uint8Array, zone: ZoneOffsets, fromMs: number): number {
  for (let at = fromMs, k = 0; k < 400; k++) {
    const wallMs = zone.wallMsFromUtc(at);
    const day = Math.floor(wallMs / DAY_MS);
    const hour = Math.floor((wallMs - day * DAY_MS) / HOUR_MS);
    if (hours[(weekdayOf(day) - 1) * 24 + hour] === 1) return at;
    at = zone.utcMsFromWall(day * DAY_MS + (hour + 1) * HOUR_MS);
  }
  return Number.POSITIVE_INFINITY;
}
