import type { Card } from "@talka/meeting";
import { useMemo, useState } from "react";
import { makeId } from "../../../live/make-id.ts";
import { Button } from "../../../ui/forms/Button.tsx";
import { useText } from "../../../ui/locale/locale-context.ts";
import { BoardCard } from "./BoardCard.tsx";
import { BoardGroup } from "./BoardGroup.tsx";
import { type FilledGroup, groupsOf, isLoose } from "./board.ts";
import { cardWords } from "./card-words.ts";
import cardStyles from "./cards.module.css";
import styles from "./console.module.css";
import { movesInto } from "./grouping.ts";
import type { Room } from "./room.ts";
import { SimilarCards } from "./SimilarCards.tsx";

interface BoardProps {
  readonly room: Room;
  readonly onPaper: () => void;
}

/** What cards and groups of the board need to know and do. */
export interface BoardHands {
  readonly groups: readonly FilledGroup[];
  readonly isFixed: boolean;
  readonly selected: ReadonlySet<string>;
  select(cardId: string, isSelected: boolean): void;
  clear(): void;
  /** Puts cards into a group; the chosen ones where none are named. */
  put(groupId: string, cardIds?: readonly string[]): void;
  /** Makes a group of these cards. */
  gather(cardIds: readonly string[]): void;
}

/** Cards and groups: by dragging, by menu, or by choosing cards and a place for them. */
export function Board({ room, onPaper }: BoardProps) {
  const text = useText(cardWords);
  const { view, send } = room;
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const groups = useMemo(() => groupsOf(view), [view]);
  const cards = groups.flatMap((group) => group.cards);
  const selected = new Set([...chosen].filter((id) => view.cards[id] !== undefined));
  const cardsOf = (ids: Iterable<string>): readonly Card[] => {
    const wanted = new Set(ids);
    return cards.filter((card) => wanted.has(card.id));
  };
  const hands: BoardHands = {
    groups,
    isFixed: view.round?.state === "open",
    selected,
    select(cardId, isSelected) {
      const next = new Set(selected);
      if (isSelected) next.add(cardId);
      else next.delete(cardId);
      setChosen(next);
    },
    clear: () => setChosen(new Set()),
    put(groupId, cardIds = [...selected]) {
      send(...movesInto(cardsOf(cardIds), groupId));
      setChosen(new Set());
    },
    gather(cardIds) {
      send({
        kind: "group.create",
        groupId: makeId(),
        name: null,
        cardIds: cardsOf(cardIds).map(({ id }) => id),
      });
      setChosen(new Set());
    },
  };
  const loose = groups.filter(isLoose);
  const others = groups.filter((group) => !isLoose(group));
  if (cards.length === 0) {
    return (
      <div className={styles["part"]}>
        <p>{text("noCards")}</p>
        <div>
          <Button onPress={onPaper}>{text("paper")}</Button>
        </div>
      </div>
    );
  }
  return (
    <div className={styles["part"]}>
      {hands.isFixed && <p className={styles["soft"]}>{text("voteOpen")}</p>}
      <div className={cardStyles["boardTools"]}>
        <Button isDisabled={hands.isFixed} onPress={() => hands.gather([...selected])}>
          {selected.size > 0
            ? text("newGroupSelected", { n: selected.size })
            : text("newGroupEmpty")}
        </Button>
        {selected.size > 0 && (
          <Button look="quiet" onPress={() => setChosen(new Set())}>
            {text("unselect")}
          </Button>
        )}
        <Button look="quiet" onPress={onPaper}>
          {text("paper")}
        </Button>
        <span role="status" className={styles["soft"]}>
          {selected.size > 0 && text("selected", { n: selected.size })}
        </span>
      </div>
      <SimilarCards room={room} groups={groups} isFixed={hands.isFixed} />
      <div className={cardStyles["board"]}>
        <section aria-labelledby="groups" className={styles["part"]}>
          <h3 id="groups">{text("groups")}</h3>
          {others.length === 0 && <p className={styles["soft"]}>{text("noGroups")}</p>}
          <div className={cardStyles["groups"]}>
            {others.map((group) => (
              <BoardGroup key={group.id} group={group} room={room} hands={hands} />
            ))}
          </div>
        </section>
        {loose.length > 0 && (
          <section aria-labelledby="loose" className={styles["part"]}>
            <h3 id="loose">
              {text("loose")} <small>{loose.length}</small>
            </h3>
            <ul className={cardStyles["looseCards"]}>
              {loose.flatMap((group) =>
                group.cards.map((card) => (
                  <BoardCard key={card.id} card={card} room={room} hands={hands} isTarget />
                )),
              )}
            </ul>
          </section>
        )}
      </div>
    </div>
  );
}
