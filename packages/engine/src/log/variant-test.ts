import type { EventLog } from "./event-log.ts";

/** Whether a case follows one of the given activity sequences; sequences are found by their hash. */
export function variantTest(
  log: EventLog,
  variants: readonly (readonly string[])[],
): (c: number) => boolean {
  const { activity, caseStart } = log;
  const idOf = new Map(log.activityNames.map((name, a) => [name, a]));
  const wanted = new Map<number, Uint16Array[]>();
  for (const names of variants) {
    const ids = names.map((name) => idOf.get(name));
    if (!ids.every((id) => id !== undefined)) continue;
    const trace = Uint16Array.from(ids);
    const hash = hashOf(trace, 0, trace.length);
    wanted.set(hash, [...(wanted.get(hash) ?? []), trace]);
  }
  return (c) => {
    const from = caseStart[c];
    const to = caseStart[c + 1];
    const traces = wanted.get(hashOf(activity, from, to));
    return traces?.some((trace) => equalTrace(trace, activity, from, to)) ?? false;
  };
}

function hashOf(letters: Uint16Array, from: number, to: number): number {
  let hash = to - from;
  for (let i = from; i < to; i++) hash = Math.imul(hash ^ letters[i], 0x01000193);
  return hash;
}

function equalTrace(trace: Uint16Array, letters: Uint16Array, from: number, to: number): boolean {
  if (trace.length !== to - from) return false;
  for (let i = 0; i < trace.length; i++) if (trace[i] !== letters[from + i]) return false;
  return true;
}
