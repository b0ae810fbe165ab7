import { useEffect, useRef } from "react";
import { useAnnounce } from "../parts/Announcer.tsx";
import { useText } from "../parts/light-locale.ts";
import { styles } from "../parts/styles.ts";
import { sessionWords } from "../words/session-words.ts";
import { useSession } from "./session-context.ts";

/** Whether the page follows, and what waits to be sent; silent while all is well. */
export function ConnectionLine() {
  const { live } = useSession();
  const text = useText(sessionWords);
  const announce = useAnnounce();
  const { connection, unsent } = live;
  const cards = unsent.filter(({ command }) => command.kind === "card.write").length;
  const others = unsent.length - cards;
  const before = useRef(connection);
  useEffect(() => {
    if (before.current === connection) return;
    const wasAway = before.current !== "live";
    before.current = connection;
    if (connection === "offline") announce(text("offline"));
    if (connection === "live" && wasAway) announce(text("connectedAgain"));
  }, [connection, announce, text]);
  const away = connection === "offline" || connection === "reconnecting";
  // What is on its way for a moment is no news; without a connection it is.
  const waiting = away || unsent.length > 1;
  return (
    <p className={styles["connection"]} data-state={connection}>
      <span className={styles["dot"]} aria-hidden="true" />
      <span>
        {connection === "ended" ? "" : text(connection)}
        {waiting && cards > 0 && (
          <strong className={styles["waiting"]}>{text("cardsWaiting", { count: cards })}</strong>
        )}
        {waiting && others > 0 && (
          <strong className={styles["waiting"]}>{text("changesWaiting", { count: others })}</strong>
        )}
      </span>
    </p>
  );
}
