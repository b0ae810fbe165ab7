import type { LogView } from "../log/log-view.ts";
import { pairIndex } from "./pair-index.ts";

/** Work that goes from one role (or resource) to another and straight back. */
export interface ToAndFro {
  /** The two, the smaller index of `names` first. */
  readonly a: number;
  readonly b: number;
  readonly returns: number;
  readonly cases: number;
}

/** Returns between each two roles or resources, most first, ties by a, then b. */
export interface ToAndFroTable {
  readonly level: "role" | "resource";
  readonly names: readonly string[];
  readonly pairs: readonly ToAndFro[];
}

/**
 * Counts `r₁ → r₂ → r₁` in one case, where the return begins within a window after the first ended.
 * Neighbouring events of one hand count as one visit. Unknown hands break the chain.
 *
 * @param windowMs Clock time; `Infinity` counts every return.
 * @returns `null` where the log knows no role (or resource).
 */
export function countToAndFro(
  { log, cases }: LogView,
  level: "role" | "resource",
  windowMs: number,
): ToAndFroTable | null {
  const actor = level === "role" ? log.role : log.resource;
  if (actor === null) return null;
  const names = level === "role" ? log.roleNames : log.resourceNames;
  const { caseStart, endAtMs, startAtMs } = log;
  const index = pairIndex(names.length);
  const found: { returns: number; cases: number; seenIn: number }[] = [];
  for (let k = 0; k < cases.length; k++) {
    let before = -1;
    let current = -1;
    let leftBeforeAtMs = 0;
    let lastEndMs = 0;
    for (let i = caseStart[cases[k]]; i < caseStart[cases[k] + 1]; i++) {
      const who = actor[i];
      if (who !== current) {
        const start = startAtMs === null ? Number.NaN : startAtMs[i];
        const begin = Number.isNaN(start) ? endAtMs[i] : start;
        if (who >= 0 && current >= 0 && who === before && begin - leftBeforeAtMs <= windowMs) {
          const g = index.numberOf(Math.min(who, current), Math.max(who, current));
          if (g === found.length) found.push({ returns: 0, cases: 0, seenIn: -1 });
          found[g].returns++;
          if (found[g].seenIn !== k) found[g].cases++;
          found[g].seenIn = k;
        }
        before = current;
        leftBeforeAtMs = lastEndMs;
        current = who;
      }
      lastEndMs = endAtMs[i];
    }
  }
  const pairs = found.map(({ returns, cases: inCases }, g) => ({
    a: index.from[g],
    b: index.to[g],
    returns,
    cases: inCases,
  }));
  pairs.sort((x, y) => y.returns - x.returns || x.a - y.a || x.b - y.b);
  return { level, names, pairs };
}
