import {
  type ById,
  type KeptApart,
  type MeetingSetup,
  type MeetingState,
  type RecordedEvent,
  reduce,
  startMeeting,
  type WrittenCard,
  withPeople,
} from "@talka/meeting";
import type { LoadedMeeting } from "@talka/storage";

/** A meeting as it stands, with what its room must know beside the rules. */
export interface RestoredMeeting {
  readonly state: MeetingState;
  /** Number of the last event; 0 for none. */
  readonly number: number;
  readonly commandIds: ReadonlySet<string>;
  /** Names of voters, only of a vote announced as open. */
  readonly voterNames: ReadonlyMap<string, string>;
  readonly joinCode: string;
  readonly joinedCount: number;
}

/** Plays the record again and lays what is hidden beside it. */
export function restoreMeeting(loaded: LoadedMeeting): RestoredMeeting {
  const { meeting, events, cards, ballots, owners } = loaded;
  const kept: KeptApart = {
    cards: Object.fromEntries(
      cards.map(({ id, text, signature }) => [id, { text, signature: signature ?? null }]),
    ),
    owners: Object.fromEntries(owners.map(({ id, owner }) => [id, owner])),
  };
  let state = startMeeting(meeting.setup as unknown as MeetingSetup);
  for (const { event } of events) {
    state = reduce(state, withPeople(event as unknown as RecordedEvent, kept));
  }
  for (const row of cards) {
    if (row.revealed) continue;
    const keyHash = row.key_hash?.toString("base64url") ?? null;
    const card = {
      id: row.id,
      text: row.text,
      kind: row.kind,
      locale: row.locale,
      origin: row.origin,
      createdInMinute: row.created_in_minute,
      signature: row.signature ?? null,
    } as WrittenCard;
    state = reduce(state, { kind: "hidden-card.put", hidden: { card, keyHash } });
  }
  for (const { voter, group_id: groupId, votes } of ballots) {
    state = reduce(state, { kind: "ballot.put", voter, groupId, votes });
  }
  return {
    state,
    number: events.at(-1)?.number ?? 0,
    commandIds: new Set(events.map((row) => row.command_id)),
    voterNames: new Map(
      ballots.flatMap(({ voter, voter_name: name }): [string, string][] =>
        name === null ? [] : [[voter, name]],
      ),
    ),
    joinCode: meeting.join_code ?? "",
    joinedCount: loaded.guestCount,
  };
}

/** Cards of a device that proves them by their secrets; only such as are not revealed yet. */
export function ownHiddenCards(
  hidden: ById<{ readonly card: WrittenCard; readonly keyHash: string | null }>,
  claimed: readonly { readonly cardId: string; readonly keyHash: string }[],
): readonly WrittenCard[] {
  return claimed.flatMap(({ cardId, keyHash }) => {
    const found = hidden[cardId];
    return found !== undefined && found.keyHash === keyHash ? [found.card] : [];
  });
}
