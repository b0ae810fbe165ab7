import type { ObstaclePage } from "@talka/contract";
import { Link } from "@tanstack/react-router";
import { ask } from "../../api/ask.ts";
import { useRight } from "../../api/use-session.ts";
import { Button } from "../../ui/forms/Button.tsx";
import layout from "../../ui/layout.module.css";
import { useLocale, useText } from "../../ui/locale/locale-context.ts";
import { NoteFacts } from "./NoteFacts.tsx";
import obstacleStyles from "./obstacle.module.css";
import { obstacleWords } from "./obstacle-words.ts";
import { useVoiceAction } from "./use-notes.ts";
import styles from "./voices.module.css";

/** How many said it and where: notes, cards of sessions, municipalities; never people. */
export function ObstacleVoices({ obstacle }: { readonly obstacle: ObstaclePage }) {
  const text = useText(obstacleWords);
  const { locale } = useLocale();
  const mayWrite = useRight("lean.contribute");
  const { observations, sessions, municipalities } = obstacle;
  const names = (list: ObstaclePage["municipalities"]) =>
    list.map((one) => one.names[locale]).join(", ");
  const takeApart = useVoiceAction((id: string) =>
    ask("joinObservation", { params: { id }, body: { obstacleId: null } }),
  );
  return (
    <section className={layout["section"]} aria-labelledby="voices">
      <header>
        <h2 id="voices">{text("voices")}</h2>
        <p className={layout["soft"]}>{text("voicesLead")}</p>
      </header>
      <p className={obstacleStyles["figures"]}>
        <strong>{text("notes", { count: observations.length })}</strong>
        {municipalities.length > 0 && (
          <strong>{text("municipalities", { count: municipalities.length })}</strong>
        )}
      </p>
      {municipalities.length > 0 && <p>{names(municipalities)}</p>}
      {sessions.map((one) => (
        <div key={`${one.meetingId} ${one.cards} ${one.votes}`} className={styles["card"]}>
          <h3>
            <Link to="/meetings/$id/record" params={{ id: one.meetingId }}>
              {text("fromSession", { title: one.meetingTitle })}
            </Link>
          </h3>
          <p className={styles["facts"]}>
            <span>{text("cards", { count: one.cards })}</span>
            {one.votes > 0 && <span>{text("votes", { count: one.votes })}</span>}
          </p>
          {one.has.length > 0 && <p>{text("hasThis", { names: names(one.has) })}</p>}
          {one.solved.length > 0 && <p>{text("hasSolved", { names: names(one.solved) })}</p>}
        </div>
      ))}
      {observations.length === 0 && <p className={layout["soft"]}>{text("noNotes")}</p>}
      <ul className={styles["notes"]}>
        {observations.map((note) => (
          <li key={note.id} className={styles["note"]}>
            <div className={styles["noteBody"]}>
              <p className={styles["seen"]} lang={note.locale}>
                {note.seen}
              </p>
              <NoteFacts note={note} />
            </div>
            {mayWrite && (
              <span data-print="hide">
                <Button
                  size="small"
                  look="quiet"
                  aria-label={text("takeApartOf", { text: note.seen })}
                  onPress={() => takeApart.mutate(note.id)}
                >
                  {text("takeApart")}
                </Button>
              </span>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
