import { Button } from "../../../ui/forms/Button.tsx";
import { useText } from "../../../ui/locale/locale-context.ts";
import { CardText } from "./CardText.tsx";
import { cardWords } from "./card-words.ts";
import cardStyles from "./cards.module.css";
import styles from "./console.module.css";
import type { Room } from "./room.ts";

interface RevealStageProps {
  readonly room: Room;
  readonly onPaper: () => void;
}

/** Cards one by one on the screen, or all together. */
export function RevealStage({ room, onPaper }: RevealStageProps) {
  const text = useText(cardWords);
  const { view, send } = room;
  const cards = Object.values(view.cards).sort((a, b) => a.order - b.order);
  const spot = view.spotlightCardId === null ? undefined : view.cards[view.spotlightCardId];
  return (
    <div className={styles["part"]}>
      {cards.length === 0 ? (
        <p>{text("noCards")}</p>
      ) : (
        <>
          <section aria-label={text("spotlight")} className={cardStyles["spot"]}>
            <small>{text("spotlight")}</small>
            {spot === undefined ? <p>{text("spotlightNone")}</p> : <CardText card={spot} isLarge />}
            <small>
              {text("shownOf", { shown: cards.length - view.unshownCardCount, all: cards.length })}
            </small>
          </section>
          <div className={styles["row"]}>
            <Button onPress={() => send({ kind: "cards.show-all" })}>{text("showAll")}</Button>
            <Button look="quiet" onPress={onPaper}>
              {text("paper")}
            </Button>
          </div>
          <section aria-labelledby="all-cards" className={styles["part"]}>
            <h3 id="all-cards">{text("allCards")}</h3>
            <ol className={cardStyles["cards"]}>
              {cards.map((card) => (
                <li key={card.id}>
                  <button
                    type="button"
                    className={cardStyles["cardButton"]}
                    aria-label={text("show", { text: card.text })}
                    aria-current={card.id === spot?.id ? "true" : undefined}
                    onClick={() => send({ kind: "card.show", cardId: card.id })}
                  >
                    <CardText card={card} />
                    {card.shown && <small>✓ {text("seen")}</small>}
                  </button>
                </li>
              ))}
            </ol>
          </section>
        </>
      )}
      {cards.length === 0 && (
        <div>
          <Button onPress={onPaper}>{text("paper")}</Button>
        </div>
      )}
    </div>
  );
}
