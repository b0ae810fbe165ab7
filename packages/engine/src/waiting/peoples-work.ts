import type { EventLog } from "../log/event-log.ts";

/** Instances by person, each person's by start, in one column; work of nobody is left out. */
export interface PeoplesWork {
  /** Where the work of each person begins, then the length. Length: resourceNames + 1. */
  readonly first: Uint32Array;
  readonly instance: Uint32Array;
}

/** Sorts instances by person; within a person they stay in the order given. O(n). */
export function workByPerson(
  { resource, resourceNames }: EventLog,
  byStart: Uint32Array,
): PeoplesWork {
  const first = new Uint32Array(resourceNames.length + 1);
  if (resource === null) return { first, instance: new Uint32Array(0) };
  for (let i = 0; i < resource.length; i++) if (resource[i] >= 0) first[resource[i] + 1]++;
  for (let who = 1; who < first.length; who++) first[who] += first[who - 1];
  const instance = new Uint32Array(first[first.length - 1]);
  const next = first.slice();
  for (let k = 0; k < byStart.length; k++) {
    const i = byStart[k];
    if (resource[i] >= 0) instance[next[resource[i]]++] = i;
  }
  return { first, instance };
}

/** The instances of one person; empty for a negative one. */
export function workOf({ first, instance }: PeoplesWork, who: number): Uint32Array {
  return who < 0 ? instance.subarray(0, 0) : instance.subarray(first[who], first[who + 1]);
}
