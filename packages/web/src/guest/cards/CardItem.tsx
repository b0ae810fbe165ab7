import type { Card } from "@talka/meeting";
import { type ReactNode, useState } from "react";
import { Button } from "../parts/Button.tsx";
import { useText } from "../parts/light-locale.ts";
import { styles } from "../parts/styles.ts";
import { useSession } from "../session/session-context.ts";
import { cardWords } from "../words/card-words.ts";
import cardStyles from "./cards.module.css";
import { shownText } from "./shown-text.ts";
import { TranslateDialog } from "./TranslateDialog.tsx";

/** A revealed card: in its writer's language, with the translation where there is one. */
export function CardItem({
  card,
  actions,
  grip,
}: {
  readonly card: Card;
  readonly actions?: ReactNode;
  readonly grip?: ReactNode;
}) {
  const { locale, translated, view } = useSession();
  const text = useText(cardWords);
  const [turned, setTurned] = useState(false);
  const [translating, setTranslating] = useState(false);
  const shown = shownText(card, locale, translated !== turned);
  const hasTranslation = card.locale !== locale && card.translations[locale] !== undefined;
  return (
    <div className={cardStyles["card"]} data-kind={card.kind}>
      <div className={cardStyles["top"]}>
        <p className={cardStyles["meta"]}>
          <span>{text(`kind.${card.kind}`)}</span>
          {shown.state !== "original" && (
            <span className={cardStyles["mark"]}>
              {text(shown.state === "behind" ? "behind" : "byPerson")}
            </span>
          )}
          {card.origin === "paper" && <span>{text("paper")}</span>}
          {card.signature !== null && <span>{text("signedBy", { name: card.signature })}</span>}
          {card.mergedInto !== null && <span>{text("merged")}</span>}
          {view.spotlightCardId === card.id && (
            <span className={cardStyles["mark"]}>{text("spotlight")}</span>
          )}
        </p>
        {grip}
      </div>
      <p className={cardStyles["text"]} lang={shown.locale}>
        {shown.text}
      </p>
      <div className={styles["row"]}>
        {actions}
        {hasTranslation && (
          <Button small look="quiet" aria-pressed={turned} onClick={() => setTurned(!turned)}>
            {text(shown.state === "original" ? "showTranslation" : "showOriginal")}
          </Button>
        )}
        <Button
          small
          look="quiet"
          aria-label={text("translateOf", { text: card.text })}
          onClick={() => setTranslating(true)}
        >
          {text("translate")}
        </Button>
      </div>
      {translating && <TranslateDialog card={card} onClose={() => setTranslating(false)} />}
    </div>
  );
}
