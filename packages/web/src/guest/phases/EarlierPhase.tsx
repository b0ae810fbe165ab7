import { useText } from "../parts/light-locale.ts";
import { styles } from "../parts/styles.ts";
import { useSession } from "../session/session-context.ts";
import { outcomeWords } from "../words/outcome-words.ts";
import { useNames } from "./use-names.ts";

/** What was promised last time, and what became of it. */
export function EarlierPhase() {
  const { view } = useSession();
  const text = useText(outcomeWords);
  const names = useNames();
  if (view.earlier.length === 0) return <p className={styles["soft"]}>{text("earlierNone")}</p>;
  return (
    <ul className={styles["items"]}>
      {view.earlier.map((one) => {
        const answer = view.earlierAnswers[one.id];
        const outcome = answer?.outcome ?? "none";
        return (
          <li key={one.id} className={styles["item"]}>
            <p className={styles["itemTitle"]}>{one.action}</p>
            <p className={styles["small"]}>
              {names.organisation(one.organisationId)} ·{" "}
              {text("due", { day: names.day(one.dueOn) })}
            </p>
            <p className={styles["state"]} data-state={outcome}>
              {text(`outcome.${outcome}`)}
              {answer !== undefined && answer.why !== "" && `: ${answer.why}`}
            </p>
          </li>
        );
      })}
    </ul>
  );
}
