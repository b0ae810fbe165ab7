import type { ThreadPage, ThreadPart } from "@talka/contract";
import {
  becameOwn,
  carriedOnBy,
  type MetRecord,
  recordAddress,
  recordKey,
  type Succession,
  type ThreadLink,
  type ThreadRecord,
} from "@talka/lean";
import type { OrganisationRow, RecordTitleRow } from "@talka/storage";
import { presentReference } from "./present-organisation.ts";

/** A thread with all that names its records. */
export interface ShownThread {
  readonly ownId: string;
  readonly met: readonly MetRecord[];
  readonly links: readonly ThreadLink[];
  readonly isCut: boolean;
  /** `undefined` where the reader may not see it, or it is no longer kept. */
  readonly titleOf: (record: ThreadRecord) => RecordTitleRow | undefined;
  readonly homeOf: (record: ThreadRecord) => string;
  readonly successions: readonly Succession[];
  readonly organisations: readonly OrganisationRow[];
}

/** A thread as told. Of what is not open to the reader its kind and municipality are all there is. */
export function presentThread(thread: ShownThread): ThreadPage {
  const names = new Map(thread.met.map((one, k) => [recordKey(one.record), `r${k}`]));
  return {
    parts: thread.met.map((one) => presentPart(thread, one, names.get(recordKey(one.record))!)),
    links: thread.links.flatMap(({ from, to, relation }) => {
      const [a, b] = [names.get(recordKey(from)), names.get(recordKey(to))];
      return a === undefined || b === undefined ? [] : [{ from: a, to: b, relation }];
    }),
    isCut: thread.isCut,
  };
}

function presentPart(thread: ShownThread, met: MetRecord, key: string): ThreadPart {
  const { record, side, distance } = met;
  const home = thread.homeOf(record);
  const row = thread.titleOf(record);
  const common = { key, kind: record.kind, side, distance, place: placeOf(thread, home) };
  if (row === undefined) {
    const access = home === thread.ownId ? "gone" : "elsewhere";
    return { ...common, access, title: null, state: null, day: null, path: null };
  }
  return {
    ...common,
    access: "open",
    title: row.title as ThreadPart["title"],
    state: row.state ?? null,
    day: row.day ?? null,
    path: recordAddress(record, row.within),
  };
}

function placeOf(
  { ownId, successions, organisations }: ShownThread,
  home: string,
): ThreadPart["place"] {
  const rowOf = (id: string) => organisations.find((one) => one.id === id);
  const row = rowOf(home);
  const unknown = { id: home, names: { lv: "–", lt: "–", en: "–" }, demo: false };
  const whose = becameOwn(successions, home, ownId) ? "formerly-own" : "neighbour";
  return {
    organisation: row === undefined ? unknown : presentReference(row),
    whose: home === ownId ? "own" : whose,
    endedOn: row?.valid_to ?? null,
    carriedOnBy: carriedOnBy(successions, home).flatMap((id) => {
      const one = rowOf(id);
      return one === undefined ? [] : [presentReference(one)];
    }),
  };
}
