import type { CardKind, ContentLocale, MeetingView } from "@talka/meeting";
import { useCallback, useEffect, useMemo, useState } from "react";
import { ask } from "../../api/ask.ts";
import { makeId, makeSecret } from "../../live/make-id.ts";
import { sessionShelf } from "../../live/session-shelf.ts";
import type { LiveMeeting } from "../../live/use-meeting.ts";

/** A card written on this device, with the secret that may change it until the reveal. */
export interface OwnCard {
  readonly cardId: string;
  readonly key: string;
  readonly text: string;
  readonly kind: CardKind;
  readonly locale: ContentLocale;
  readonly signature: string | null;
  readonly atMs: number;
}

export type CardFields = Pick<OwnCard, "text" | "kind" | "locale" | "signature">;

const shelfKey = (meetingId: string, cardId: string) => ["own-card", meetingId, cardId];

/**
 * The cards of this device that are not revealed yet: as the server has them, and as they were last
 * written where the server has not answered. Secrets are thrown away at the reveal.
 */
export function useOwnCards(meetingId: string, view: MeetingView, live: LiveMeeting) {
  const { send, unsent, connection } = live;
  const [held, setHeld] = useState<readonly OwnCard[]>([]);
  const [ready, setReady] = useState(false);

  useEffect(() => {
    const load = async () => {
      const kept = await sessionShelf.list<OwnCard>(["own-card", meetingId]);
      setHeld(kept.map(({ value }) => value).sort((one, other) => one.atMs - other.atMs));
      setReady(true);
    };
    void load();
  }, [meetingId]);

  const drop = useCallback(
    (cardIds: readonly string[]) => {
      for (const cardId of cardIds) void sessionShelf.remove(shelfKey(meetingId, cardId));
      setHeld((before) => before.filter((card) => !cardIds.includes(card.cardId)));
    },
    [meetingId],
  );

  // After the reveal nobody may change a card any more, and nobody should know whose it was.
  useEffect(() => {
    const revealed = held.filter((card) => Object.hasOwn(view.cards, card.cardId));
    if (revealed.length > 0) drop(revealed.map((card) => card.cardId));
  }, [held, view.cards, drop]);

  // The server's word counts: asked whenever the connection stands and nothing is on its way.
  const isSettled = connection === "live" && unsent.length === 0;
  useEffect(() => {
    if (!ready || !isSettled) return;
    let over = false;
    const settle = async () => {
      const kept = await sessionShelf.list<OwnCard>(["own-card", meetingId]);
      const cards = kept.map(({ value: { cardId, key } }) => ({ cardId, key }));
      if (cards.length === 0) return;
      const params = { id: meetingId };
      const told = await ask("findOwnCards", { params, body: { cards: cards.slice(-200) } });
      if (over) return;
      const byId = new Map(told.cards.map((card) => [card.cardId, card]));
      // Refused or revealed while this page was not there: no longer a card of this device.
      drop(cards.map(({ cardId }) => cardId).filter((cardId) => !byId.has(cardId)));
      setHeld((before) =>
        before.map((card) => {
          const found = byId.get(card.cardId);
          return found === undefined
            ? card
            : { ...card, text: found.text, kind: found.kind, locale: found.locale };
        }),
      );
    };
    settle().catch(() => undefined);
    return () => {
      over = true;
    };
  }, [ready, isSettled, meetingId, drop]);

  const write = useCallback(
    async (fields: CardFields, known: OwnCard | null) => {
      const card: OwnCard = {
        cardId: known?.cardId ?? makeId(),
        key: known?.key ?? makeSecret(),
        atMs: known?.atMs ?? Date.now(),
        ...fields,
      };
      // The secret first: a card whose secret is lost could never be changed.
      await sessionShelf.put(shelfKey(meetingId, card.cardId), card);
      setHeld((before) => [...before.filter((one) => one.cardId !== card.cardId), card]);
      const { cardId, key, text, kind: cardKind, locale, signature } = card;
      const answer = await send({
        kind: "card.write",
        ...{ cardId, key, text, cardKind, locale, signature },
      });
      if (answer.kind !== "refused") return answer;
      // A change that was refused leaves the card as it was; a new card never came to be.
      if (known === null) drop([cardId]);
      else {
        await sessionShelf.put(shelfKey(meetingId, cardId), known);
        setHeld((before) => before.map((one) => (one.cardId === cardId ? known : one)));
      }
      return answer;
    },
    [meetingId, send, drop],
  );

  const withdraw = useCallback(
    async (card: OwnCard) => {
      const { cardId, key } = card;
      drop([cardId]);
      const answer = await send({ kind: "card.withdraw", cardId, key });
      return answer;
    },
    [send, drop],
  );

  const cards = useMemo(() => {
    const waiting = new Set(
      unsent.flatMap(({ command }) => (command.kind === "card.write" ? [command.cardId] : [])),
    );
    return held
      .map((card) => ({ ...card, waiting: waiting.has(card.cardId) }))
      .sort((one, other) => one.atMs - other.atMs);
  }, [held, unsent]);
  return { cards, write, withdraw };
}
