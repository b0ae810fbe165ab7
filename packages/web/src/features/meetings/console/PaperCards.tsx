import { type CardKind, type ContentLocale, meetingLimits } from "@talka/meeting";
import { useId, useState } from "react";
import { Button } from "../../../ui/forms/Button.tsx";
import { TextArea } from "../../../ui/forms/TextArea.tsx";
import { useText } from "../../../ui/locale/locale-context.ts";
import { vocabularyWords } from "../shared/vocabulary-words.ts";
import { cardWords } from "./card-words.ts";
import styles from "./console.module.css";
import { paperCardWords } from "./paper-card-words.ts";

/** A card of paper as it was entered on this device. */
export interface PaperCard {
  readonly id: string;
  readonly text: string;
  readonly kind: CardKind;
  readonly locale: ContentLocale;
}

interface PaperCardsProps {
  readonly cards: readonly PaperCard[];
  readonly onMend: (card: PaperCard) => void;
  readonly onWithdraw: (card: PaperCard) => void;
}

/** What was entered from paper on this device and waits: to mend a slip, or to take one back. */
export function PaperCards({ cards, onMend, onWithdraw }: PaperCardsProps) {
  const text = useText(cardWords);
  const say = useText(paperCardWords);
  const words = useText(vocabularyWords);
  const id = useId();
  const [mended, setMended] = useState<PaperCard | null>(null);
  if (cards.length === 0) return null;
  return (
    <section aria-labelledby={id} className={styles["part"]}>
      <h3 id={id}>{say("title")}</h3>
      <p className={styles["soft"]}>{say("hint")}</p>
      <ul className={styles["paperCards"]}>
        {cards.map((card) =>
          mended?.id === card.id ? (
            <li key={card.id}>
              <TextArea
                label={text("paperField")}
                value={mended.text}
                rows={2}
                autoFocus
                maxLength={meetingLimits.cardCharacters}
                onChange={(typed) => setMended({ ...mended, text: typed.replaceAll("\n", " ") })}
              />
              <div className={styles["row"]}>
                <Button
                  size="small"
                  look="primary"
                  isDisabled={mended.text.trim() === ""}
                  onPress={() => {
                    onMend({ ...mended, text: mended.text.trim() });
                    setMended(null);
                  }}
                >
                  {text("save")}
                </Button>
                <Button size="small" onPress={() => setMended(null)}>
                  {text("cancel")}
                </Button>
              </div>
            </li>
          ) : (
            <li key={card.id}>
              <span>
                <span lang={card.locale}>{card.text}</span>{" "}
                <small>{words(`kind.${card.kind}`)}</small>
              </span>
              <div className={styles["row"]}>
                <Button
                  size="small"
                  aria-label={`${say("mend")}: ${card.text}`}
                  onPress={() => setMended(card)}
                >
                  {say("mend")}
                </Button>
                <Button
                  size="small"
                  look="quiet"
                  aria-label={`${say("withdraw")}: ${card.text}`}
                  onPress={() => onWithdraw(card)}
                >
                  {say("withdraw")}
                </Button>
              </div>
            </li>
          ),
        )}
      </ul>
    </section>
  );
}
