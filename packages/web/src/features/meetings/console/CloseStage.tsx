import { ButtonLink } from "../../../ui/forms/ButtonLink.tsx";
import { useText } from "../../../ui/locale/locale-context.ts";
import { vocabularyWords } from "../shared/vocabulary-words.ts";
import styles from "./console.module.css";
import { consoleWords } from "./console-words.ts";
import type { RoomProps } from "./room.ts";
import talkStyles from "./talk.module.css";
import { talkWords } from "./talk-words.ts";

/** What the session leaves behind, before it is closed. */
export function CloseStage({ room }: RoomProps) {
  const text = useText(talkWords);
  const words = useText(vocabularyWords);
  const frame = useText(consoleWords);
  const count = (items: object) => Object.keys(items).length;
  const { view } = room;
  return (
    <div className={styles["part"]}>
      <h3>{text("summary")}</h3>
      <ul className={talkStyles["summary"]}>
        <li>{text("actions", { n: count(view.commitments) })}</li>
        <li>{text("borrowings", { n: count(view.borrowings) })}</li>
        <li>{text("beyond", { n: count(view.beyondUs) })}</li>
        <li>{words("cards", { n: count(view.cards) })}</li>
      </ul>
      <p className={styles["soft"]}>{frame("closeData")}</p>
      <div>
        <ButtonLink to="/meetings/$id/record" params={{ id: room.id }}>
          {text("record")}
        </ButtonLink>{" "}
        <ButtonLink to="/meetings/$id/record" params={{ id: room.id }} hash="evaluation">
          {text("askEvaluation")}
        </ButtonLink>
      </div>
    </div>
  );
}
