import type { Card } from "@talka/meeting";
import type { KeyboardEvent } from "react";
import cardStyles from "../cards/cards.module.css";
import { useText } from "../parts/light-locale.ts";
import { Modal } from "../parts/Modal.tsx";
import { useSession } from "../session/session-context.ts";
import { groupWords } from "../words/group-words.ts";
import { boardOf } from "./board.ts";
import groupStyles from "./groups.module.css";
import { type Target, useGrouping } from "./use-grouping.ts";

/** "Move to …": every group and card one may put a card to, named groups first. */
export function MoveDialog({
  card,
  onClose,
}: {
  readonly card: Card;
  readonly onClose: () => void;
}) {
  const { view } = useSession();
  const text = useText(groupWords);
  const grouping = useGrouping();
  const board = boardOf(view);
  const others = board.filter(({ group }) => group.id !== card.groupId);
  const sorted = [...others.filter((one) => !one.isLone), ...others.filter((one) => one.isLone)];
  const isAlone = board.some(({ group, cards }) => group.id === card.groupId && cards.length === 1);
  const choose = (target: Target) => {
    onClose();
    grouping.move(card, target);
  };
  const walk = (event: KeyboardEvent<HTMLElement>) => {
    const step = event.key === "ArrowDown" ? 1 : event.key === "ArrowUp" ? -1 : 0;
    if (step === 0) return;
    event.preventDefault();
    const buttons = [...event.currentTarget.querySelectorAll("button")];
    const at = buttons.indexOf(document.activeElement as HTMLButtonElement);
    buttons[(at + step + buttons.length) % buttons.length]?.focus();
  };
  return (
    <Modal title={text("moveTitle")} onClose={onClose}>
      <p className={cardStyles["text"]} lang={card.locale}>
        {card.text}
      </p>
      <ul className={groupStyles["targets"]} onKeyDown={walk}>
        {!isAlone && (
          <li>
            <button type="button" onClick={() => choose("alone")}>
              {text("ownPlace")}
            </button>
          </li>
        )}
        {sorted.map(({ group, cards, isLone }) => (
          <li key={group.id}>
            <button type="button" onClick={() => choose({ groupId: group.id })}>
              <span>{isLone ? cards[0]?.text : grouping.name(group.id)}</span>
              {!isLone && <small>{text("cardCount", { count: cards.length })}</small>}
            </button>
          </li>
        ))}
      </ul>
    </Modal>
  );
}
