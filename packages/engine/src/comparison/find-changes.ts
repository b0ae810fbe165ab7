import { measureCaseSpans } from "../log/case-spans.ts";
import type { LogView } from "../log/log-view.ts";
import { falseDiscoveryQ } from "../stats/effect-size.ts";
import { orderAscending } from "../stats/order-ascending.ts";
import { quantile } from "../stats/quantile.ts";
import { randomSource } from "../stats/random.ts";
import { levelChangeP, segmentLevels } from "../stats/segment-levels.ts";
import type { ZoneOffsets } from "../stats/zone-offsets.ts";
import { kindsOfCases } from "./case-features.ts";
import type { Occurrence } from "./count-occurrences.ts";
import { FIRST_WINDOW, findMixChangesInSteps } from "./find-mix-changes.ts";

/** A point at which a process began to go another way, or to take another time. */
export interface ProcessChange {
  readonly kind: "ways" | "lead";
  /** Start of the first case after it. Milliseconds. */
  readonly atMs: number;
  readonly p: number;
  readonly q: number;
  /** q ≤ .05 over all points of both kinds. */
  readonly isConfirmed: boolean;
  /** Median lead time before and after, up to the neighbouring points; `null` for "ways". */
  readonly levels: { readonly beforeMs: number; readonly afterMs: number } | null;
}

/** Where a process changed. */
export interface ProcessChanges {
  /** In order of time; unconfirmed candidates too. */
  readonly points: readonly ProcessChange[];
  /** By what kinds of cases were told apart. */
  readonly level: "variant" | "features";
  readonly features: readonly Occurrence[];
  /** First window in cases; fewer than four windows of 25 cases are not looked at for ways. */
  readonly window: number;
  readonly cases: number;
  /** Days (weeks of a long log) of which the median lead time was taken. */
  readonly moments: number;
}

/** Longer series are taken by week: cost and memory grow with the square. */
const MOST_MOMENTS = 1500;
const LEAST_MOMENTS = 7;
const BETA = 3;
const ROUNDS = 399;
const MOST_Q = 0.05;
const DAY_MS = 86_400_000;

/**
 * Finds when the ways of cases and their lead times changed. Cases stand in the order of their start.
 * Every candidate is confirmed against shuffled cases or days, and all candidates together are one
 * family of Benjamini and Hochberg. The same log gives the same points.
 *
 * Yields the share of the ways that is done, 0–1.
 *
 * @param leadMs Lead time of each selected case, `NaN` of open ones.
 * @param finished 1 where a case is over; where some are not, the latest stretch is left out.
 */
export function* findChangesInSteps(
  view: LogView,
  leadMs: Float64Array,
  finished: ArrayLike<number>,
  zone: ZoneOffsets,
  seed: number,
): Generator<number, ProcessChanges, void> {
  const { startAtMs, endAtMs } = measureCaseSpans(view);
  const lastAtMs = endAtMs.reduce(
    (most, at) => Math.max(most, Number.isNaN(at) ? most : at),
    Number.NEGATIVE_INFINITY,
  );
  const untilMs = settledUntil(finished, leadMs, lastAtMs);
  const places = Uint32Array.from(startAtMs.keys()).filter((k) => startAtMs[k] <= untilMs);
  const order = orderAscending(Float64Array.from(places, (k) => startAtMs[k])).map(
    (i) => places[i],
  );
  const random = randomSource(seed);
  const kinds = kindsOfCases(view);
  const ordered = Uint32Array.from(order, (k) => kinds.kindOf[k]);
  const mixes = yield* findMixChangesInSteps(ordered, kinds.kinds, random);
  const ways = mixes.map(({ at, p }) => ({
    kind: "ways" as const,
    atMs: startAtMs[order[at]],
    p,
    levels: null,
  }));
  const series = medianByDay(order, startAtMs, leadMs, zone);
  const changes = segmentLevels(series.values, BETA, LEAST_MOMENTS);
  const bounds = [0, ...changes, series.values.length];
  const leads = changes.map((at, i) => {
    const from = bounds[i];
    const to = bounds[i + 2];
    const level = (a: number, b: number) => quantile(series.values.slice(a, b).sort(), 0.5);
    return {
      kind: "lead" as const,
      atMs: series.atMs[at],
      p: levelChangeP(series.values.slice(from, to), LEAST_MOMENTS, ROUNDS, random),
      levels: { beforeMs: level(from, at), afterMs: level(at, to) },
    };
  });
  const points = [...ways, ...leads].sort((a, b) => a.atMs - b.atMs);
  const q = falseDiscoveryQ(points.map(({ p }) => p));
  return {
    points: points.map((point, i) => ({ ...point, q: q[i], isConfirmed: q[i] <= MOST_Q })),
    level: kinds.level,
    features: kinds.features,
    window: Math.min(FIRST_WINDOW, Math.floor(places.length / 4)),
    cases: places.length,
    moments: series.values.length,
  };
}

/** Median lead time by day of start, days without a finished case left out; by week if there are many. */
function medianByDay(
  order: Uint32Array,
  startAtMs: Float64Array,
  leadMs: Float64Array,
  zone: ZoneOffsets,
) {
  const byDay = groupedBy(1);
  if (byDay.values.length <= MOST_MOMENTS) return byDay;
  const byWeek = groupedBy(7);
  return byWeek.values.length <= MOST_MOMENTS ? byWeek : groupedBy(28);

  function groupedBy(days: number) {
    const values: number[] = [];
    const atMs: number[] = [];
    let group: number[] = [];
    let last = Number.NaN;
    const close = () => {
      if (group.length > 0) values.push(quantile(Float64Array.from(group).sort(), 0.5));
      group = [];
    };
    for (const k of order) {
      if (Number.isNaN(leadMs[k])) continue;
      const day = Math.floor(zone.wallMsFromUtc(startAtMs[k]) / DAY_MS / days);
      if (day !== last) {
        close();
        atMs.push(startAtMs[k]);
        last = day;
      }
      group.push(leadMs[k]);
    }
    close();
    return { values: Float64Array.from(values), atMs: Float64Array.from(atMs) };
  }
}

/**
 * Until when starts are looked at: of the latest cases only the quick ones are finished, so where some
 * are open the last usual stretch (p90) before the end of the log is left out.
 */
function settledUntil(finished: ArrayLike<number>, leadMs: Float64Array, lastAtMs: number): number {
  const leads = leadMs.filter((ms) => !Number.isNaN(ms)).sort();
  const isOpen = leadMs.some((_, k) => finished[k] === 0);
  return isOpen && leads.length > 0 ? lastAtMs - quantile(leads, 0.9) : lastAtMs;
}
