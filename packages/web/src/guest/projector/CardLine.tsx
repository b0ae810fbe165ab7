import type { Card } from "@talka/meeting";
import { shownText } from "../cards/shown-text.ts";
import { useSession } from "../session/session-context.ts";

/** A card as a line of its group. */
export function CardLine({ card }: { readonly card: Card }) {
  const { locale, translated } = useSession();
  const shown = shownText(card, locale, translated);
  return (
    <li lang={shown.locale} data-kind={card.kind}>
      {shown.text}
    </li>
  );
}
