import { type Card, meetingLimits } from "@talka/meeting";
import { useState } from "react";
import { Button } from "../../../ui/forms/Button.tsx";
import { TextArea } from "../../../ui/forms/TextArea.tsx";
import { useText } from "../../../ui/locale/locale-context.ts";
import { Dialog } from "../../../ui/overlays/Dialog.tsx";
import { Menu } from "../../../ui/overlays/Menu.tsx";
import { vocabularyWords } from "../shared/vocabulary-words.ts";
import type { BoardHands } from "./Board.tsx";
import { isLoose, shortName } from "./board.ts";
import { CardText } from "./CardText.tsx";
import { cardWords } from "./card-words.ts";
import cardStyles from "./cards.module.css";
import { paperCardWords } from "./paper-card-words.ts";
import type { Room } from "./room.ts";
import { TranslateCard } from "./TranslateCard.tsx";
import { dragging, useDrop } from "./use-drop.ts";

interface BoardCardProps {
  readonly card: Card;
  readonly room: Room;
  readonly hands: BoardHands;
  /** Others may be put onto it. */
  readonly isTarget?: boolean;
}

/** One card of the board: to choose, to drag, to move by a menu, to mend. */
export function BoardCard({ card, room, hands, isTarget = false }: BoardCardProps) {
  const text = useText(cardWords);
  const words = useText(vocabularyWords);
  const say = useText(paperCardWords);
  const [mended, setMended] = useState<string | null>(null);
  const [isTranslating, setTranslating] = useState(false);
  const drop = useDrop((cardId) => {
    if (cardId !== card.id) hands.put(card.groupId, [cardId]);
  }, hands.isFixed || !isTarget);
  const places = hands.groups.filter((group) => group.id !== card.groupId);
  const named = [...places].sort((a, b) => Number(isLoose(a)) - Number(isLoose(b)));
  const companions = (hands.groups.find((group) => group.id === card.groupId)?.cards ?? []).filter(
    (other) => other.id !== card.id && other.mergedInto === null,
  );
  return (
    <li
      className={cardStyles["boardCard"]}
      data-over={drop.isOver ? "" : undefined}
      data-selected={hands.selected.has(card.id) ? "" : undefined}
      {...dragging(card.id, hands.isFixed)}
      {...drop.target}
    >
      <label className={cardStyles["choose"]}>
        <input
          type="checkbox"
          aria-label={text("select", { text: card.text })}
          checked={hands.selected.has(card.id)}
          disabled={hands.isFixed}
          onChange={(event) => hands.select(card.id, event.target.checked)}
        />
        <span>
          <CardText card={card} />
          {card.mergedInto !== null && <small>{text("merged")}</small>}
        </span>
      </label>
      <Menu
        trigger="⋯"
        look="quiet"
        size="small"
        square
        aria-label={text("moveTo", { text: card.text })}
        actions={[
          ...(hands.isFixed
            ? []
            : [
                {
                  id: "new",
                  label: text("toNewGroup"),
                  onAction: () => hands.gather([card.id]),
                },
                ...named.map((group) => ({
                  id: `to ${group.id}`,
                  label: shortName(group) ?? words("emptyGroup"),
                  onAction: () => hands.put(group.id, [card.id]),
                })),
              ]),
          { id: "mend", label: text("mend"), onAction: () => setMended(card.text) },
          { id: "translate", label: say("translate"), onAction: () => setTranslating(true) },
          ...(card.mergedInto === null
            ? companions.map((other) => ({
                id: `same ${other.id}`,
                label: text("sameAs", { text: other.text }),
                onAction: () =>
                  room.send({ kind: "card.merge", cardId: card.id, intoCardId: other.id }),
              }))
            : [
                {
                  id: "alone",
                  label: text("notSame"),
                  onAction: () =>
                    room.send({ kind: "card.merge", cardId: card.id, intoCardId: null }),
                },
              ]),
        ]}
      />
      {isTranslating && (
        <TranslateCard card={card} room={room} onClose={() => setTranslating(false)} />
      )}
      <Dialog
        isOpen={mended !== null}
        title={text("mendTitle")}
        onClose={() => setMended(null)}
        actions={
          <>
            <Button onPress={() => setMended(null)}>{text("cancel")}</Button>
            <Button
              look="primary"
              isDisabled={mended?.trim() === ""}
              onPress={() => {
                if (mended !== null) {
                  room.send({ kind: "card.edit", cardId: card.id, text: mended.trim() });
                }
                setMended(null);
              }}
            >
              {text("save")}
            </Button>
          </>
        }
      >
        <p>{text("mendText")}</p>
        <TextArea
          label={text("paperField")}
          value={mended ?? ""}
          maxLength={meetingLimits.cardCharacters}
          onChange={setMended}
        />
      </Dialog>
    </li>
  );
}
