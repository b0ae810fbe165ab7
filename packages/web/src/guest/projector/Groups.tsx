import { boardOf, groupName } from "../groups/board.ts";
import { useText } from "../parts/light-locale.ts";
import { useSession } from "../session/session-context.ts";
import { groupWords } from "../words/group-words.ts";
import { CardLine } from "./CardLine.tsx";
import { FitBox } from "./FitBox.tsx";
import { ProjectorCard } from "./ProjectorCard.tsx";
import styles from "./projector.module.css";

/** Groups with their cards, then the cards that stand alone. */
export function Groups({ only }: { readonly only?: readonly string[] }) {
  const { view, locale } = useSession();
  const text = useText(groupWords);
  const board = boardOf(view).filter(({ group }) => only === undefined || only.includes(group.id));
  const groups = board.filter((one) => !one.isLone);
  const lone = board.filter((one) => one.isLone);
  return (
    <FitBox most={1.6} least={0.55}>
      <ul className={styles["groups"]}>
        {groups.map(({ group, cards }) => (
          <li key={group.id} className={styles["group"]}>
            <h2>{groupName(view, group.id, text, locale)}</h2>
            <ul className={styles["groupCards"]}>
              {cards.map((card) => (
                <CardLine key={card.id} card={card} />
              ))}
            </ul>
          </li>
        ))}
        {lone.map(({ group, cards: [card] }) => (
          <li key={group.id}>{card !== undefined && <ProjectorCard card={card} />}</li>
        ))}
      </ul>
    </FitBox>
  );
}
