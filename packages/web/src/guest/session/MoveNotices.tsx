import { Button } from "../parts/Button.tsx";
import { useText } from "../parts/light-locale.ts";
import { styles } from "../parts/styles.ts";
import { sessionWords } from "../words/session-words.ts";
import { useMoveNotices } from "./use-move-notices.ts";

/** Tells both who moved one card at the same time. */
export function MoveNotices() {
  const { notices, dismiss } = useMoveNotices();
  const text = useText(sessionWords);
  if (notices.length === 0) return null;
  return (
    <ul className={styles["notices"]}>
      {notices.map(({ id, sentence }) => (
        <li key={id} className={styles["notice"]}>
          <p>{sentence}</p>
          <Button small onClick={() => dismiss(id)}>
            {text("dismiss")}
          </Button>
        </li>
      ))}
    </ul>
  );
}
