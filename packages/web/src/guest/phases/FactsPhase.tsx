import { useText } from "../parts/light-locale.ts";
import { styles } from "../parts/styles.ts";
import { useSession } from "../session/session-context.ts";
import { outcomeWords } from "../words/outcome-words.ts";

/** The figure that is on the screen. */
export function FactsPhase() {
  const { view } = useSession();
  const text = useText(outcomeWords);
  const { shownFact } = view;
  if (shownFact === null) return <p className={styles["soft"]}>{text("factNone")}</p>;
  return (
    <section className={styles["fact"]} aria-live="polite">
      <h2>{shownFact.title}</h2>
      <p>{shownFact.text}</p>
    </section>
  );
}
