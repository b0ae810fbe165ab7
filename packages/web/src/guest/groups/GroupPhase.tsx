import type { Card } from "@talka/meeting";
import { type KeyboardEvent, useState } from "react";
import { CardItem } from "../cards/CardItem.tsx";
import cardStyles from "../cards/cards.module.css";
import { shownText } from "../cards/shown-text.ts";
import { Button } from "../parts/Button.tsx";
import { useText } from "../parts/light-locale.ts";
import { styles } from "../parts/styles.ts";
import { useSession } from "../session/session-context.ts";
import { cardWords } from "../words/card-words.ts";
import { groupWords } from "../words/group-words.ts";
import { type BoardGroup, boardOf } from "./board.ts";
import { GroupDialog } from "./GroupDialog.tsx";
import groupStyles from "./groups.module.css";
import { MoveDialog } from "./MoveDialog.tsx";
import { SimilarCards } from "./SimilarCards.tsx";
import { useCardDrag } from "./use-card-drag.ts";
import { useGrouping } from "./use-grouping.ts";

const alone = "alone";

/** Puts like cards together: by dragging, by "Move to …", or by keys. */
export function GroupPhase() {
  const { view, locale, translated } = useSession();
  const text = useText(groupWords);
  const cardText = useText(cardWords);
  const grouping = useGrouping();
  const [moving, setMoving] = useState<string | null>(null);
  const [changing, setChanging] = useState<string | null>(null);
  const { drag, gripOf } = useCardDrag((cardId, drop) => {
    const card = view.cards[cardId];
    if (card !== undefined) grouping.move(card, drop === alone ? alone : { groupId: drop });
  });
  const board = boardOf(view);
  const groups = board.filter((one) => !one.isLone);
  const lone = board.filter((one) => one.isLone);
  const isVoting = view.round?.state === "open";
  if (board.length === 0) return <p className={styles["soft"]}>{cardText("noCards")}</p>;
  if (isVoting) return <p className={styles["notice"]}>{text("votingClosed")}</p>;

  const item = (card: Card) => (
    <li
      key={card.id}
      className={groupStyles["item"]}
      data-dragged={drag?.cardId === card.id || undefined}
    >
      <CardItem
        card={card}
        grip={
          <button
            type="button"
            className={groupStyles["grip"]}
            aria-label={text("grip", { text: card.text })}
            title={text("moveTo")}
            {...gripOf(card.id)}
            onClick={(event) => {
              // By pointer it drags; a click without one is the keyboard or a screen reader.
              if (event.detail === 0) setMoving(card.id);
            }}
            onKeyDown={(event: KeyboardEvent) => {
              const step = event.key === "ArrowUp" ? -1 : event.key === "ArrowDown" ? 1 : 0;
              if (!event.altKey || step === 0) return;
              event.preventDefault();
              grouping.moveBy(card, step);
            }}
          >
            <svg width="20" height="20" viewBox="0 0 20 20" aria-hidden="true">
              <path
                d="M7 4h.01M13 4h.01M7 10h.01M13 10h.01M7 16h.01M13 16h.01"
                stroke="currentColor"
                strokeWidth="3"
                strokeLinecap="round"
              />
            </svg>
          </button>
        }
        actions={
          <Button small onClick={() => setMoving(card.id)}>
            {text("moveTo")}
          </Button>
        }
      />
    </li>
  );
  const box = ({ group, cards }: BoardGroup) => (
    <li
      key={group.id}
      className={groupStyles["group"]}
      data-drop={group.id}
      data-over={drag?.over === group.id || undefined}
    >
      <div className={groupStyles["groupHead"]}>
        <div>
          <h3>{grouping.name(group.id)}</h3>
          <p className={styles["small"]}>{text("cardCount", { count: cards.length })}</p>
        </div>
        <Button
          small
          aria-label={text("changeGroupOf", { group: grouping.name(group.id) })}
          onClick={() => setChanging(group.id)}
        >
          {text("changeGroup")}
        </Button>
      </div>
      <ul className={cardStyles["cards"]}>{cards.map(item)}</ul>
    </li>
  );

  const moved = moving === null ? undefined : view.cards[moving];
  const changed = board.find(({ group }) => group.id === changing);
  const dragged = drag === null ? undefined : view.cards[drag.cardId];
  return (
    <>
      <p className={styles["soft"]}>{text("howTo")}</p>
      <SimilarCards />
      {groups.length > 0 && (
        <section className={styles["section"]}>
          <h2>{text("groupsTitle")}</h2>
          <ul className={groupStyles["groups"]}>{groups.map(box)}</ul>
        </section>
      )}
      {lone.length > 0 && (
        <section className={styles["section"]}>
          <h2>{text("loneTitle")}</h2>
          <ul className={groupStyles["lone"]}>
            {lone.map(({ group, cards: [card] }) => (
              <li
                key={group.id}
                className={groupStyles["single"]}
                data-drop={group.id}
                data-over={drag?.over === group.id || undefined}
              >
                <ul className={cardStyles["cards"]}>{card !== undefined && item(card)}</ul>
              </li>
            ))}
          </ul>
        </section>
      )}
      {drag !== null && dragged !== undefined && (
        <>
          <div
            className={groupStyles["outZone"]}
            data-drop={alone}
            data-over={drag.over === alone || undefined}
          >
            {text("ownPlace")}
          </div>
          <div
            className={groupStyles["ghost"]}
            style={{ transform: `translate(${drag.x}px, ${drag.y}px)` }}
            aria-hidden="true"
          >
            {shownText(dragged, locale, translated).text}
          </div>
        </>
      )}
      {moved !== undefined && <MoveDialog card={moved} onClose={() => setMoving(null)} />}
      {changed !== undefined && <GroupDialog of={changed} onClose={() => setChanging(null)} />}
    </>
  );
}
