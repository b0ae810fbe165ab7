import { useText } from "../parts/light-locale.ts";
import { styles } from "../parts/styles.ts";
import { useSession } from "../session/session-context.ts";
import { outcomeWords } from "../words/outcome-words.ts";
import { BeyondList } from "./BeyondList.tsx";

/** What the team cannot change: to see; the moderator writes it down. */
export function BeyondPhase() {
  const { view } = useSession();
  const text = useText(outcomeWords);
  if (Object.keys(view.beyondUs).length > 0) return <BeyondList />;
  return <p className={styles["soft"]}>{text("beyondNone")}</p>;
}
