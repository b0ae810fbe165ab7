import type { Card } from "@talka/meeting";
import { useText } from "../../../ui/locale/locale-context.ts";
import { vocabularyWords } from "../shared/vocabulary-words.ts";
import cardStyles from "./cards.module.css";

interface CardTextProps {
  readonly card: Card;
  readonly isLarge?: boolean;
}

/** What is on a card: its text in its own language, and its kind as sign and word. */
export function CardText({ card, isLarge = false }: CardTextProps) {
  const words = useText(vocabularyWords);
  return (
    <span className={cardStyles["card"]} data-large={isLarge ? "" : undefined}>
      <span lang={card.locale}>{card.text}</span>
      <small>
        <span aria-hidden="true">{signs[card.kind]} </span>
        {words(`kind.${card.kind}`)}
        {card.signature !== null && ` · ${card.signature}`}
      </small>
    </span>
  );
}

const signs = { obstacle: "▲", idea: "✦", praise: "♥", question: "?" } as const;
