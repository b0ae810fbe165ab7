import type { Card } from "@talka/meeting";
import { useText } from "../parts/light-locale.ts";
import { cardWords } from "../words/card-words.ts";
import styles from "./projector.module.css";

/** A card on the screen: in its writer's language, without anything to press. */
export function ProjectorCard({ card }: { readonly card: Card }) {
  const text = useText(cardWords);
  return (
    <div className={styles["card"]} data-kind={card.kind}>
      <p className={styles["kind"]}>{text(`kind.${card.kind}`)}</p>
      <p className={styles["cardText"]} lang={card.locale}>
        {card.text}
      </p>
    </div>
  );
}
