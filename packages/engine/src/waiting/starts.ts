import { type EventLog, eventCount } from "../log/event-log.ts";

/** Starts, and which of them are estimated (1). Length: eventCount. */
export interface Starts {
  readonly startAtMs: Float64Array;
  readonly estimated: Uint8Array;
}

/** Starts as recorded. */
export function knownStarts(startAtMs: Float64Array): Starts {
  return { startAtMs, estimated: new Uint8Array(startAtMs.length) };
}

/**
 * Starts where a log does not say them: work is taken to have begun once the case had come and the
 * person was free, at the later of the end before in the case and the end before by the same person.
 * So it is the earliest start that the record allows, the work as long and the waiting as short as
 * can be. Where nobody is named, and for a first instance, work is taken to have been done at its
 * end; "at-end" takes that of all, the other bound.
 *
 * @see D. Chapela-Campa, M. Dumas, "Repairing activity start times to improve business process
 *   simulation", CoRR abs/2208.12224, 2022.
 */
export function estimateStarts(log: EventLog, how: "earliest" | "at-end" = "earliest"): Starts {
  const { caseStart, endAtMs, resource, startAtMs, tiedWithPrevious } = log;
  const n = eventCount(log);
  const starts = endAtMs.slice();
  const estimated = new Uint8Array(n);
  const freeAtMs = previousEnds(log);
  for (let c = 0; c + 1 < caseStart.length; c++) {
    let block = caseStart[c];
    for (let i = caseStart[c]; i < caseStart[c + 1]; i++) {
      if (tiedWithPrevious[i] === 0) block = i;
      if (startAtMs !== null && !Number.isNaN(startAtMs[i])) {
        starts[i] = startAtMs[i];
        continue;
      }
      estimated[i] = 1;
      const isFirst = block === caseStart[c];
      if (how === "at-end" || isFirst || resource === null || resource[i] < 0) continue;
      starts[i] = Math.min(endAtMs[i], Math.max(endAtMs[block - 1], freeAtMs[i]));
    }
  }
  return { startAtMs: starts, estimated };
}

/** The latest end before its own of work by the same person; −∞ where there is none. */
function previousEnds({ endAtMs, resource }: EventLog): Float64Array {
  const previous = new Float64Array(endAtMs.length).fill(Number.NEGATIVE_INFINITY);
  if (resource === null) return previous;
  const order = Uint32Array.from(endAtMs.keys()).sort(
    (a, b) => resource[a] - resource[b] || endAtMs[a] - endAtMs[b] || a - b,
  );
  for (let k = 1; k < order.length; k++) {
    if (resource[order[k]] !== resource[order[k - 1]]) continue;
    previous[order[k]] = endAtMs[order[k - 1]];
  }
  return previous;
}
