import { Button } from "../../../ui/forms/Button.tsx";
import { useText } from "../../../ui/locale/locale-context.ts";
import { FactList } from "../prepare/FactFields.tsx";
import type { MeetingForm } from "../prepare/meeting-form.ts";
import { useKept } from "../shared/use-kept.ts";
import cardStyles from "./cards.module.css";
import styles from "./console.module.css";
import type { RoomProps } from "./room.ts";
import talkStyles from "./talk.module.css";
import { talkWords } from "./talk-words.ts";

/** Slides: which one is on the screen, and mending them on the spot. */
export function FactsStage({ room }: RoomProps) {
  const text = useText(talkWords);
  const { view, send } = room;
  const typed = useKept<MeetingForm["facts"]>(`${room.id}.facts`, view.facts);
  const whole = typed.value.filter(({ title, text: words }) => title.trim() && words.trim());
  return (
    <div className={styles["part"]}>
      {view.facts.length === 0 ? (
        <p>{text("factsNone")}</p>
      ) : (
        <ol className={talkStyles["entries"]}>
          {view.facts.map((fact) => {
            const isShown = fact.id === view.shownFact?.id;
            return (
              <li key={fact.id} className={talkStyles["entry"]} data-now={isShown ? "" : undefined}>
                <p>
                  <strong>{fact.title}</strong> {isShown && <small>● {text("onScreen")}</small>}
                </p>
                <p>{fact.text}</p>
                <div>
                  <Button
                    size="small"
                    {...(isShown ? {} : { "aria-label": text("showFact", { title: fact.title }) })}
                    onPress={() => send({ kind: "fact.show", factId: isShown ? null : fact.id })}
                  >
                    {isShown ? text("hideFact") : text("showFact", { title: "…" })}
                  </Button>
                </div>
              </li>
            );
          })}
        </ol>
      )}
      <details className={cardStyles["similar"]} open={typed.wasKept}>
        <summary>{text("editFacts")}</summary>
        <div className={styles["part"]}>
          <FactList facts={typed.value} onChange={typed.set} />
          <div>
            <Button
              onPress={() => {
                send({ kind: "facts.put", facts: [...whole] });
                typed.forget();
              }}
            >
              {text("saveFacts")}
            </Button>
          </div>
        </div>
      </details>
    </div>
  );
}
