import { type AnalysisResult, type AnalysisSettings, analyseLog } from "@talka/engine";
import type { WorkerState } from "../handlers.ts";

/** What every query of an analysis screen begins with. */
export interface AnalysisQuestion {
  readonly settings: AnalysisSettings;
}

/** Results kept at a time: the current filters, the one before, the unfiltered, and some levels. */
const keptResults = 6;

/**
 * The analysis of the log under the settings; computed once, then remembered, so that every screen
 * of the same filters reads the same result.
 *
 * @throws {TypeError} No log is open.
 */
export function analysed(state: WorkerState, settings: AnalysisSettings): AnalysisResult {
  if (state.log === null) throw new TypeError("no log is open");
  // None of these changes any figure of the analysis: it stands while they are written.
  const {
    rules: _,
    externalActivities: __,
    waitingMarks: ___,
    knownCauses: ____,
    agreedModel: _____,
    ...own
  } = settings;
  const key = `analysis ${JSON.stringify(own)}`;
  const known = state.cache.get(key) as AnalysisResult | undefined;
  if (known !== undefined) {
    // Asked for again: the last to be dropped.
    state.cache.delete(key);
    state.cache.set(key, known);
    return known;
  }
  const result = analyseLog(state.log, settings, { nowMs: null });
  state.cache.set(key, result);
  const kept = [...state.cache.keys()].filter((name) => name.startsWith("analysis "));
  for (const old of kept.slice(0, -keptResults)) state.cache.delete(old);
  return result;
}

/** The same settings without filters: what pictures stay laid out by. */
export function withoutFilters(settings: AnalysisSettings): AnalysisSettings {
  return settings.filters.length === 0 ? settings : { ...settings, filters: [] };
}
