import type { LogView } from "../log/log-view.ts";
import type { ObservationWindow } from "./analysis-result.ts";

const DAY_MS = 86_400_000;
const DAYS_A_MONTH = 30.4375;

/** From the first start or end to the last end of the selected cases; at least a day if any. */
export function observationWindow({ log, cases }: LogView): ObservationWindow {
  const { caseStart, endAtMs, startAtMs } = log;
  let fromMs = Number.POSITIVE_INFINITY;
  let toMs = Number.NEGATIVE_INFINITY;
  for (const c of cases) {
    for (let i = caseStart[c]; i < caseStart[c + 1]; i++) {
      const end = endAtMs[i];
      if (end < fromMs) fromMs = end;
      if (end > toMs) toMs = end;
      if (startAtMs !== null && startAtMs[i] < fromMs) fromMs = startAtMs[i];
    }
  }
  if (!(toMs >= fromMs)) return { fromMs: Number.NaN, toMs: Number.NaN, days: 0, months: 0 };
  const days = Math.max(1, (toMs - fromMs) / DAY_MS);
  return { fromMs, toMs, days, months: days / DAYS_A_MONTH };
}
