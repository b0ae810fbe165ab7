import type { EventLog } from "../log/event-log.ts";

/** A time in which the statutory clock of a case stands still. */
export interface Suspension {
  readonly fromMs: number;
  readonly toMs: number;
}

/**
 * When the statutory clock of a case stood still: from the end of each `from` event to the end of
 * the next `to` event after it in the order of the log, or to `untilMs` where none follows.
 * Suspensions that touch or overlap are joined.
 *
 * @returns In time order, apart from each other, inside [fromMs, untilMs).
 */
export function suspensionsOf(
  log: EventLog,
  c: number,
  kinds: readonly { readonly from: number; readonly to: number }[],
  fromMs: number,
  untilMs: number,
): Suspension[] {
  const found: { fromMs: number; toMs: number }[] = [];
  for (const { from, to } of kinds) {
    let since = Number.NaN;
    for (let i = log.caseStart[c]; i < log.caseStart[c + 1]; i++) {
      if (!Number.isNaN(since) && log.activity[i] === to) {
        found.push({ fromMs: since, toMs: log.endAtMs[i] });
        since = Number.NaN;
      }
      if (Number.isNaN(since) && log.activity[i] === from) since = log.endAtMs[i];
    }
    if (!Number.isNaN(since)) found.push({ fromMs: since, toMs: untilMs });
  }
  const joined: { fromMs: number; toMs: number }[] = [];
  for (const span of found.sort((a, b) => a.fromMs - b.fromMs)) {
    const start = Math.max(span.fromMs, fromMs);
    const end = Math.min(span.toMs, untilMs);
    if (end <= start) continue;
    const last = joined.at(-1);
    if (last !== undefined && start <= last.toMs) last.toMs = Math.max(last.toMs, end);
    else joined.push({ fromMs: start, toMs: end });
  }
  return joined;
}
