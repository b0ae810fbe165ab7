import type { DemandSample } from "@talka/contract";

/** What a device has counted and not yet sent, and what it counted today. */
export interface DemandTally {
  /** Not known to be kept by the server, oldest first. */
  readonly unsent: readonly DemandSample[];
  /** Taken back after they may have reached the server. */
  readonly takenBack: readonly string[];
  /** Counted on the last day anything was counted, oldest first. */
  readonly today: readonly DemandSample[];
  /** The newest contacts that were tried to send: from these the server may know some. */
  readonly tried: readonly string[];
}

export const emptyTally: DemandTally = { unsent: [], takenBack: [], today: [], tried: [] };

/** Counts one contact; those of an earlier day leave the tally of today. */
export function counted(tally: DemandTally, sample: DemandSample): DemandTally {
  const sameDay = tally.today.filter((one) => one.sampledOn === sample.sampledOn);
  return { ...tally, unsent: [...tally.unsent, sample], today: [...sameDay, sample] };
}

/** Takes back the last contact of today; the server is told where it may know of it. */
export function takenBack(tally: DemandTally): DemandTally {
  const last = tally.today.at(-1);
  if (last === undefined) return tally;
  const waits = tally.unsent.some((one) => one.id === last.id);
  const mayBeThere = !waits || tally.tried.includes(last.id);
  return {
    unsent: tally.unsent.filter((one) => one.id !== last.id),
    takenBack: mayBeThere ? [...tally.takenBack, last.id] : tally.takenBack,
    today: tally.today.slice(0, -1),
    tried: tally.tried.filter((id) => id !== last.id),
  };
}

/** Before sending: from now on the server may know of these. */
export function trying(tally: DemandTally, ids: readonly string[]): DemandTally {
  return { ...tally, tried: [...new Set([...tally.tried, ...ids])] };
}

/** After sending: the server keeps these. */
export function sent(tally: DemandTally, ids: readonly string[]): DemandTally {
  const gone = new Set(ids);
  return {
    ...tally,
    unsent: tally.unsent.filter((one) => !gone.has(one.id)),
    tried: tally.tried.filter((id) => !gone.has(id)),
  };
}

/** After telling the server that one was taken back. */
export function forgotten(tally: DemandTally, id: string): DemandTally {
  return { ...tally, takenBack: tally.takenBack.filter((one) => one !== id) };
}
