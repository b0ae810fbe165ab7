import { useMemo } from "react";
import { Button } from "../../../ui/forms/Button.tsx";
import { useText } from "../../../ui/locale/locale-context.ts";
import { useKept } from "../shared/use-kept.ts";
import type { FilledGroup } from "./board.ts";
import { cardWords } from "./card-words.ts";
import cardStyles from "./cards.module.css";
import styles from "./console.module.css";
import { movesInto, pairName, suggestedPairs } from "./grouping.ts";
import type { Room } from "./room.ts";

interface SimilarCardsProps {
  readonly room: Room;
  readonly groups: readonly FilledGroup[];
  readonly isFixed: boolean;
}

const most = 3;

/** Cards that may say the same; only ever suggested. */
export function SimilarCards({ room, groups, isFixed }: SimilarCardsProps) {
  const text = useText(cardWords);
  const unlike = useKept<readonly string[]>(`${room.id}.unlike`, []);
  const pairs = useMemo(() => suggestedPairs(groups, unlike.value, most), [groups, unlike.value]);
  if (pairs.length === 0 || isFixed) return null;
  return (
    <details className={cardStyles["similar"]}>
      <summary>
        {text("similar")} <small>{pairs.length}</small>
      </summary>
      <p className={styles["soft"]}>{text("similarText")}</p>
      <ul>
        {pairs.map(([one, other]) => (
          <li key={`${one.id} ${other.id}`}>
            <span>
              <q lang={one.locale}>{one.text}</q> – <q lang={other.locale}>{other.text}</q>
            </span>
            <span className={styles["row"]}>
              <Button size="small" onPress={() => room.send(...movesInto([one], other.groupId))}>
                {text("together")}
              </Button>
              <Button
                size="small"
                look="quiet"
                onPress={() => unlike.set([...unlike.value, pairName({ a: one.id, b: other.id })])}
              >
                {text("apart")}
              </Button>
            </span>
          </li>
        ))}
      </ul>
    </details>
  );
}
