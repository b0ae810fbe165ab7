import { meetingLimits } from "@talka/meeting";
import { type FormEvent, useState } from "react";
import { Button } from "../parts/Button.tsx";
import { TextField } from "../parts/Field.tsx";
import { useText } from "../parts/light-locale.ts";
import { Modal } from "../parts/Modal.tsx";
import { styles } from "../parts/styles.ts";
import { useKeptState } from "../parts/use-kept-state.ts";
import { useSession } from "../session/session-context.ts";
import { groupWords } from "../words/group-words.ts";
import { sessionWords } from "../words/session-words.ts";
import { type BoardGroup, boardOf } from "./board.ts";
import groupStyles from "./groups.module.css";
import { useGrouping } from "./use-grouping.ts";

/** Names a group, puts it together with another, or takes cards out of it. */
export function GroupDialog({
  of: { group, cards },
  onClose,
}: {
  readonly of: BoardGroup;
  readonly onClose: () => void;
}) {
  const { view } = useSession();
  const text = useText(groupWords);
  const common = useText(sessionWords);
  const grouping = useGrouping();
  // The moderator may go on while somebody types; whoever closes the dialog puts the name away.
  const before = { name: group.name ?? "" };
  const [{ name }, keepName] = useKeptState(`group-name ${group.id}`, before);
  const close = () => {
    keepName(before);
    onClose();
  };
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const others = boardOf(view).filter((one) => one.group.id !== group.id && !one.isLone);
  const rename = (event: FormEvent) => {
    event.preventDefault();
    close();
    if (name.trim() !== (group.name ?? "")) grouping.rename(group.id, name);
  };
  return (
    <Modal title={grouping.name(group.id)} onClose={close}>
      <form className={styles["stack"]} onSubmit={rename}>
        <TextField
          label={text("nameLabel")}
          value={name}
          maxLength={meetingLimits.nameCharacters}
          onChange={(event) => keepName({ name: event.target.value })}
        />
        <Button type="submit" look="primary">
          {common("save")}
        </Button>
      </form>
      <section className={styles["section"]}>
        <h3>{text("mergeTitle")}</h3>
        {others.length === 0 && <p className={styles["soft"]}>{text("mergeNone")}</p>}
        <ul className={groupStyles["targets"]}>
          {others.map((other) => (
            <li key={other.group.id}>
              <button
                type="button"
                onClick={() => {
                  close();
                  grouping.merge(group.id, other.group.id);
                }}
              >
                <span>{grouping.name(other.group.id)}</span>
                <small>{text("cardCount", { count: other.cards.length })}</small>
              </button>
            </li>
          ))}
        </ul>
      </section>
      {cards.length > 1 && (
        <section className={styles["section"]}>
          <h3>{text("splitTitle")}</h3>
          {cards.map((card) => (
            <label key={card.id} className={styles["tick"]} lang={card.locale}>
              <input
                type="checkbox"
                checked={chosen.has(card.id)}
                onChange={() => {
                  const next = new Set(chosen);
                  if (!next.delete(card.id)) next.add(card.id);
                  setChosen(next);
                }}
              />
              {card.text}
            </label>
          ))}
          <Button
            disabled={chosen.size === 0 || chosen.size === cards.length}
            onClick={() => {
              close();
              grouping.split(group.id, [...chosen]);
            }}
          >
            {text("split")}
          </Button>
        </section>
      )}
    </Modal>
  );
}
