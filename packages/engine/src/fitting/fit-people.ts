import type { EventLog } from "../log/event-log.ts";

/** The people of a record and the roles that figures are told by. */
export interface FittedPeople {
  /** Role of each resource, an index of `roleNames`. Length: resourceNames. */
  readonly roleOf: Int32Array;
  readonly roleNames: readonly string[];
  /** Roles are not recorded: people are grouped by the activity they do most. */
  readonly rolesGuessed: boolean;
  /** 1 for people still at work towards the end of the record. Length: resourceNames. */
  readonly active: Uint8Array;
  /** How often each person did each activity: `resource × activityCount + activity`. */
  readonly counts: Uint32Array;
}

/** Somebody not seen in the last part of a record of this share has left. */
const RECENT_SHARE = 0.25;
/** Whoever does less of a task than this, or did it once only, just helped out. */
const PERFORMER_SHARE = 0.02;

/** Reads who worked, in which role, and who is still there. */
export function fitPeople(log: EventLog): FittedPeople {
  const { activity, activityNames, endAtMs, resource, resourceNames, role, roleNames } = log;
  const people = resourceNames.length;
  const counts = new Uint32Array(people * activityNames.length);
  const ofRole = new Uint32Array(people * roleNames.length);
  const lastMs = new Float64Array(people).fill(Number.NEGATIVE_INFINITY);
  let firstMs = Number.POSITIVE_INFINITY;
  let finalMs = Number.NEGATIVE_INFINITY;
  for (let i = 0; i < activity.length; i++) {
    if (endAtMs[i] < firstMs) firstMs = endAtMs[i];
    if (endAtMs[i] > finalMs) finalMs = endAtMs[i];
    const who = resource === null ? -1 : resource[i];
    if (who < 0) continue;
    counts[who * activityNames.length + activity[i]]++;
    if (role !== null && role[i] >= 0) ofRole[who * roleNames.length + role[i]]++;
    if (endAtMs[i] > lastMs[who]) lastMs[who] = endAtMs[i];
  }
  const sinceMs = finalMs - RECENT_SHARE * (finalMs - firstMs);
  const recorded = role !== null && roleNames.length > 0;
  const names = recorded ? roleNames : activityNames;
  const table = recorded ? ofRole : counts;
  return {
    roleOf: Int32Array.from({ length: people }, (_, who) =>
      mostOf(table.subarray(who * names.length, (who + 1) * names.length)),
    ),
    roleNames: names,
    rolesGuessed: !recorded,
    active: Uint8Array.from(lastMs, (at) => (at >= sinceMs ? 1 : 0)),
    counts,
  };
}

/** Index of the largest, the first of equals. */
function mostOf(counts: Uint32Array): number {
  let most = 0;
  for (let k = 1; k < counts.length; k++) if (counts[k] > counts[most]) most = k;
  return most;
}

/**
 * Who may do an activity: the active people who did at least 2 % of it and more than once; where
 * none did, whoever of all did it most.
 *
 * @returns Resources, ascending; empty where nobody is known to have done it.
 */
export function performersOf(people: FittedPeople, activity: number): readonly number[] {
  const { active, counts } = people;
  const activities = counts.length / Math.max(1, active.length);
  const did = (who: number) => counts[who * activities + activity];
  let all = 0;
  let most = -1;
  for (let who = 0; who < active.length; who++) {
    all += did(who);
    if (did(who) > 0 && (most < 0 || did(who) > did(most))) most = who;
  }
  const often: number[] = [];
  for (let who = 0; who < active.length; who++) {
    if (active[who] === 1 && did(who) >= Math.max(2, PERFORMER_SHARE * all)) often.push(who);
  }
  return often.length > 0 || most < 0 ? often : [most];
}
