import { writeDraft } from "../cards/draft.ts";
import { Button } from "../parts/Button.tsx";
import { useText } from "../parts/light-locale.ts";
import { styles } from "../parts/styles.ts";
import { guestProblem } from "../words/problem-words.ts";
import { sessionWords } from "../words/session-words.ts";
import { useSession } from "./session-context.ts";
import { textsOf } from "./texts-of.ts";

/** What the server said no to, with all that was typed. */
export function RefusedList() {
  const { live, view, locale, joined } = useSession();
  const text = useText(sessionWords);
  if (live.refused.length === 0) return null;
  return (
    <section className={styles["refused"]} aria-label={text("refusedTitle")}>
      <h2>{text("refusedTitle")}</h2>
      <ul className={styles["plainList"]}>
        {live.refused.map(({ commandId, command, code }) => {
          const typed = textsOf(command);
          return (
            <li key={commandId}>
              <p role="alert">{guestProblem(code, locale)}</p>
              {typed.length > 0 && (
                <>
                  <p className={styles["small"]}>{text("refusedText")}</p>
                  {typed.map((one) => (
                    <blockquote key={one}>{one}</blockquote>
                  ))}
                </>
              )}
              <div className={styles["row"]}>
                {command.kind === "card.write" && view.phase === "write" && (
                  <Button
                    onClick={() => {
                      writeDraft(joined.meetingId, command.text);
                      live.dismiss(commandId);
                    }}
                  >
                    {text("useAgain")}
                  </Button>
                )}
                <Button onClick={() => live.dismiss(commandId)}>{text("dismiss")}</Button>
              </div>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
