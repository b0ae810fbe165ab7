import { useState } from "react";
import { NumberField } from "../../../ui/forms/NumberField.tsx";
import { useText } from "../../../ui/locale/locale-context.ts";
import { VisuallyHidden } from "../../../ui/VisuallyHidden.tsx";
import styles from "./console.module.css";
import { consoleWords } from "./console-words.ts";
import type { RoomProps } from "./room.ts";

/** Code, how many joined and how many cards wait: numbers only, never who. */
export function RoomPanel({ room }: RoomProps) {
  const text = useText(consoleWords);
  const { view, send } = room;
  const [typed, setTyped] = useState<number | null>(null);
  return (
    <section aria-label={text("room")} className={styles["room"]}>
      <p className={styles["code"]}>
        <small>{text("code")}</small>
        <span aria-hidden="true">{view.joinCode}</span>
        <VisuallyHidden>
          {text("codeSpoken", { letters: [...view.joinCode].join(" ") })}
        </VisuallyHidden>
      </p>
      {view.stage === "open" && (
        <>
          <ul className={styles["counts"]}>
            <li>{text("joined", { n: view.joinedCount })}</li>
            <li>{text("hidden", { n: view.hiddenCardCount })}</li>
          </ul>
          <NumberField
            label={text("headcount")}
            value={typed ?? view.headcount ?? Number.NaN}
            minValue={0}
            maxValue={5_000}
            onChange={(value) => {
              const headcount = Number.isFinite(value) ? value : null;
              setTyped(headcount);
              if (headcount !== view.headcount) send({ kind: "headcount.set", headcount });
            }}
            onBlur={() => setTyped(null)}
          />
        </>
      )}
    </section>
  );
}
