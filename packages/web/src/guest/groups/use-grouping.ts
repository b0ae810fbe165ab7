import type { Card } from "@talka/meeting";
import { useCallback } from "react";
import { makeId } from "../../live/make-id.ts";
import { useAnnounce } from "../parts/Announcer.tsx";
import { useText } from "../parts/light-locale.ts";
import { useSession } from "../session/session-context.ts";
import { groupWords } from "../words/group-words.ts";
import { boardOf, groupName } from "./board.ts";

/** Where a card may go: into a group, or to a place of its own. */
export type Target = { readonly groupId: string } | "alone";

/** Moves, merges, splits and names, each said aloud. */
export function useGrouping() {
  const { view, live, locale } = useSession();
  const text = useText(groupWords);
  const announce = useAnnounce();
  const { send } = live;
  const name = useCallback(
    (groupId: string, most?: number) => groupName(view, groupId, text, locale, most),
    [view, text, locale],
  );

  const move = (card: Card, target: Target) => {
    if (target === "alone") {
      const isAlone = Object.values(view.cards).every(
        (other) => other.id === card.id || other.groupId !== card.groupId,
      );
      if (isAlone) return;
      split(card.groupId, [card.id]);
      announce(text("movedOut"));
      return;
    }
    if (target.groupId === card.groupId) return;
    void send({
      kind: "card.move",
      cardId: card.id,
      toGroupId: target.groupId,
      fromGroupId: card.groupId,
    });
    announce(text("moved", { group: name(target.groupId) }));
  };
  const split = (groupId: string, cardIds: readonly string[]) =>
    void send({
      kind: "group.split",
      groupId,
      newGroupId: makeId(),
      name: null,
      cardIds: [...cardIds],
    });
  /** One place up or down the list of groups. */
  const moveBy = (card: Card, step: -1 | 1) => {
    const groups = boardOf(view);
    const at = groups.findIndex(({ group }) => group.id === card.groupId);
    const next = groups[at + step];
    if (next !== undefined) move(card, { groupId: next.group.id });
  };
  return {
    move,
    moveBy,
    name,
    split(groupId: string, cardIds: readonly string[]) {
      split(groupId, cardIds);
      announce(text("splitDone"));
    },
    rename(groupId: string, given: string) {
      const next = given.trim() === "" ? null : given.trim();
      void send({ kind: "group.name", groupId, name: next });
      announce(next === null ? text("noName") : text("named", { name: next }));
    },
    merge(groupId: string, intoGroupId: string) {
      void send({ kind: "group.merge", groupId, intoGroupId });
      announce(text("merged", { group: name(intoGroupId) }));
    },
  };
}
