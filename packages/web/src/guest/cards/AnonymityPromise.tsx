import { useText } from "../parts/light-locale.ts";
import { styles } from "../parts/styles.ts";
import { useSession } from "../session/session-context.ts";
import { cardWords } from "../words/card-words.ts";

/** What is promised to whoever writes, before anything is written. */
export function AnonymityPromise() {
  const { view } = useSession();
  const text = useText(cardWords);
  if (view.anonymity === "named") return <p className={styles["promise"]}>{text("named")}</p>;
  return (
    <div className={styles["promise"]}>
      <p>
        <strong>{text("promiseTitle")}.</strong> {text("promise")}
      </p>
      {view.fewPeople && <p className={styles["few"]}>{text("promiseFew")}</p>}
    </div>
  );
}
