import { measureCaseSpans } from "../log/case-spans.ts";
import type { LogView } from "../log/log-view.ts";
import { suggestEndActivities } from "../performance/suggest-end-activities.ts";
import { quantile } from "../stats/quantile.ts";

/** Together the likely ends must end this share of the cases, or nothing is taken for an end. */
const LEAST_ENDED = 0.8;
/** Cases begun no longer before the end of the log than this share of cases lasts may still go on. */
const USUAL_SHARE = 0.9;

/**
 * Which cases are over, for figures that must not take a case that is cut off by the end of the log for
 * a short one. With end activities those in which one occurs. Without, a case is taken to go on where it
 * began so late that nine cases in ten would not be over yet, and has not come to an activity with which
 * cases usually end.
 *
 * @returns 1 for over, one slot a selected case.
 */
export function finishedCases(view: LogView, endActivities: readonly string[]): Uint8Array {
  const { log, cases } = view;
  const named = endActivities.length > 0;
  const ends = named ? [] : suggestEndActivities(view);
  const ended = ends.reduce((sum, { endings }) => sum + endings, 0);
  if (!named && ended < LEAST_ENDED * cases.length) return new Uint8Array(cases.length).fill(1);
  const names = new Set(named ? endActivities : ends.map(({ activity }) => activity));
  const isEnd = Uint8Array.from(log.activityNames, (name) => (names.has(name) ? 1 : 0));
  const over = Uint8Array.from(cases, (c) => {
    for (let i = log.caseStart[c]; i < log.caseStart[c + 1]; i++) {
      if (isEnd[log.activity[i]] === 1) return 1;
    }
    return 0;
  });
  if (named) return over;
  const { startAtMs, endAtMs } = measureCaseSpans(view);
  let lastAtMs = Number.NEGATIVE_INFINITY;
  for (const at of endAtMs) if (at > lastAtMs) lastAtMs = at;
  const leads = endAtMs.map((at, k) => at - startAtMs[k]).filter((_, k) => over[k] === 1);
  const usual = quantile(leads.sort(), USUAL_SHARE);
  return over.map((is, k) => (is === 1 || startAtMs[k] < lastAtMs - usual ? 1 : 0));
}
