import { find } from "./by-id.ts";
import type { RecordedEvent } from "./event.ts";
import type { Card, Commitment } from "./state.ts";

/**
 * What people wrote or are named by, outside the record of events: a text can be mended and a name
 * removed (domain §6.8), while the record itself is never changed.
 */
export interface KeptApart {
  readonly cards: Readonly<
    Record<string, { readonly text: string; readonly signature: string | null }>
  >;
  readonly owners: Readonly<Record<string, string>>;
}

/** The event without texts of cards and names of owners: what the record keeps. */
export function withoutPeople(event: RecordedEvent): RecordedEvent {
  switch (event.kind) {
    case "cards.revealed":
      return { ...event, cards: event.cards.map((card) => ({ ...card, ...emptyCard })) };
    case "card.edited":
      return { ...event, text: "" };
    case "commitment.put":
      return { ...event, commitment: { ...event.commitment, owner: "" } };
    default:
      return event;
  }
}

/** The event with texts and names as they are kept now; "" where they are no longer. */
export function withPeople(event: RecordedEvent, kept: KeptApart): RecordedEvent {
  switch (event.kind) {
    case "cards.revealed":
      return {
        ...event,
        cards: event.cards.map((card): Card => ({ ...card, ...(find(kept.cards, card.id) ?? {}) })),
      };
    case "card.edited":
      return { ...event, text: find(kept.cards, event.cardId)?.text ?? "" };
    case "commitment.put": {
      const { commitment } = event;
      const owner = find(kept.owners, commitment.id) ?? "";
      return { ...event, commitment: { ...commitment, owner } satisfies Commitment };
    }
    default:
      return event;
  }
}

const emptyCard = { text: "", signature: null } as const;
