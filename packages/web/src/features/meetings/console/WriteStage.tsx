import { useState } from "react";
import { Button } from "../../../ui/forms/Button.tsx";
import { useText } from "../../../ui/locale/locale-context.ts";
import { usePromise } from "../shared/use-promise.ts";
import { cardWords } from "./card-words.ts";
import cardStyles from "./cards.module.css";
import styles from "./console.module.css";
import type { Room } from "./room.ts";
import { Question } from "./use-primary.tsx";

interface WriteStageProps {
  readonly room: Room;
  readonly onPaper: () => void;
}

/** How many cards wait, what was promised, and paper. Nothing of any card. */
export function WriteStage({ room, onPaper }: WriteStageProps) {
  const text = useText(cardWords);
  const [isAsked, setAsked] = useState(false);
  const { view, send } = room;
  const promise = usePromise(view.anonymity, view.fewPeople);
  return (
    <div className={styles["part"]}>
      <p className={cardStyles["figure"]}>
        <strong>{view.hiddenCardCount}</strong>
        <span>{text("written", { n: view.hiddenCardCount })}</span>
      </p>
      <figure className={cardStyles["promise"]}>
        <figcaption>{text("promiseText")}</figcaption>
        <blockquote>{promise}</blockquote>
      </figure>
      <div className={styles["row"]}>
        <Button onPress={onPaper}>{text("paper")}</Button>
        {view.anonymity === "anonymous" && view.anonymityOpen && (
          <Button look="quiet" onPress={() => setAsked(true)}>
            {text("loosen")}
          </Button>
        )}
      </div>
      {!view.anonymityOpen && <p className={styles["soft"]}>{text("fixed")}</p>}
      <Question
        isOpen={isAsked}
        title={text("loosenTitle")}
        yes={text("loosenYes")}
        no={text("cancel")}
        onClose={() => setAsked(false)}
        onYes={() => send({ kind: "anonymity.loosen" })}
      >
        <p>{text("loosenText")}</p>
      </Question>
    </div>
  );
}
