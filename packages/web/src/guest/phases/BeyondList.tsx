import { useText } from "../parts/light-locale.ts";
import { styles } from "../parts/styles.ts";
import { useSession } from "../session/session-context.ts";
import { outcomeWords } from "../words/outcome-words.ts";
import { useNames } from "./use-names.ts";

/** Matters addressed to whoever can act, with the day for the answer. */
export function BeyondList() {
  const { view } = useSession();
  const text = useText(outcomeWords);
  const names = useNames();
  const matters = Object.values(view.beyondUs);
  if (matters.length === 0) return null;
  return (
    <section className={styles["section"]}>
      <h2>{text("beyondTitle")}</h2>
      <ul className={styles["items"]}>
        {matters.map((one) => (
          <li key={one.id} className={styles["item"]}>
            <p className={styles["itemTitle"]}>{one.matter}</p>
            <p className={styles["small"]}>
              {one.addressee} ({text(`level.${one.level}`)}) ·{" "}
              {text("answerBy", { day: names.day(one.answerBy) })}
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}
