import { useText } from "../parts/light-locale.ts";
import { styles } from "../parts/styles.ts";
import { useSession } from "../session/session-context.ts";
import { cardWords } from "../words/card-words.ts";
import { CardItem } from "./CardItem.tsx";
import cardStyles from "./cards.module.css";

/** All revealed cards in the order drawn; the one on the screen first. */
export function CardWall() {
  const { view } = useSession();
  const text = useText(cardWords);
  const cards = Object.values(view.cards).sort((one, other) => one.order - other.order);
  const lit = view.spotlightCardId === null ? undefined : view.cards[view.spotlightCardId];
  if (cards.length === 0) {
    return (
      <p className={styles["soft"]}>{text("othersWaiting", { count: view.hiddenCardCount })}</p>
    );
  }
  return (
    <>
      {view.unshownCardCount > 0 && (
        <p className={styles["soft"]}>{text("toShow", { count: view.unshownCardCount })}</p>
      )}
      {lit !== undefined && (
        <div className={cardStyles["lit"]}>
          <CardItem card={lit} />
        </div>
      )}
      <section className={styles["section"]}>
        <h2>{text("cards")}</h2>
        <ul className={cardStyles["cards"]}>
          {cards
            .filter((card) => card !== lit)
            .map((card) => (
              <li key={card.id}>
                <CardItem card={card} />
              </li>
            ))}
        </ul>
      </section>
    </>
  );
}
