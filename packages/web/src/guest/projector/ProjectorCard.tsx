import type { Card } from "@talka/meeting";
import { shownText } from "../cards/shown-text.ts";
import { useText } from "../parts/light-locale.ts";
import { useSession } from "../session/session-context.ts";
import { cardWords } from "../words/card-words.ts";
import styles from "./projector.module.css";

/** A card on the screen: in its writer's language, or translated where that was asked for. */
export function ProjectorCard({ card }: { readonly card: Card }) {
  const text = useText(cardWords);
  const { locale, translated } = useSession();
  const shown = shownText(card, locale, translated);
  return (
    <div className={styles["card"]} data-kind={card.kind}>
      <p className={styles["kind"]}>
        {text(`kind.${card.kind}`)}
        {shown.state !== "original" &&
          ` · ${text(shown.state === "behind" ? "behind" : "byPerson")}`}
      </p>
      <p className={styles["cardText"]} lang={shown.locale}>
        {shown.text}
      </p>
    </div>
  );
}
