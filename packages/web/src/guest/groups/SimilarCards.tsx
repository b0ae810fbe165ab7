import { similarCards } from "@talka/meeting";
import { useMemo, useState } from "react";
import { Button } from "../parts/Button.tsx";
import { useText } from "../parts/light-locale.ts";
import { styles } from "../parts/styles.ts";
import { useLater } from "../parts/use-later.ts";
import { useSession } from "../session/session-context.ts";
import { groupWords } from "../words/group-words.ts";
import { shorten } from "./board.ts";
import groupStyles from "./groups.module.css";
import { useGrouping } from "./use-grouping.ts";

const mostShown = 3;
/** Beyond so many cards a cheap phone would be held up. */
const mostCompared = 600;

/** Pairs of cards that may say the same. Only a suggestion; what is turned down stays down. */
export function SimilarCards() {
  const { view } = useSession();
  const text = useText(groupWords);
  const grouping = useGrouping();
  const [declined, setDeclined] = useState<ReadonlySet<string>>(new Set());
  const cards = useLater(view.cards);
  const pairs = useMemo(() => similarCards(Object.values(cards).slice(0, mostCompared)), [cards]);
  const shown = pairs
    .flatMap(({ a, b }) => {
      const [one, other] = [view.cards[a], view.cards[b]];
      if (one === undefined || other === undefined || one.groupId === other.groupId) return [];
      return declined.has(`${a} ${b}`) ? [] : [{ one, other }];
    })
    .slice(0, mostShown);
  if (shown.length === 0) return null;
  return (
    <section className={styles["section"]}>
      <h2>{text("similarTitle")}</h2>
      <p className={styles["soft"]}>{text("similarHint")}</p>
      <ul className={groupStyles["pairs"]}>
        {shown.map(({ one, other }) => {
          const names = { a: shorten(one.text, 40), b: shorten(other.text, 40) };
          return (
            <li key={`${one.id} ${other.id}`}>
              <p lang={one.locale}>{one.text}</p>
              <p lang={other.locale}>{other.text}</p>
              <div className={styles["row"]}>
                <Button
                  small
                  aria-label={text("togetherOf", names)}
                  onClick={() => grouping.move(one, { groupId: other.groupId })}
                >
                  {text("together")}
                </Button>
                <Button
                  small
                  look="quiet"
                  aria-label={text("notTogetherOf", names)}
                  onClick={() => setDeclined(new Set([...declined, `${one.id} ${other.id}`]))}
                >
                  {text("notTogether")}
                </Button>
              </div>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
