import { makeId } from "../../../live/make-id.ts";
import { Button } from "../../../ui/forms/Button.tsx";
import { TextField } from "../../../ui/forms/TextField.tsx";
import { useText } from "../../../ui/locale/locale-context.ts";
import { Menu } from "../../../ui/overlays/Menu.tsx";
import { useKept } from "../shared/use-kept.ts";
import { vocabularyWords } from "../shared/vocabulary-words.ts";
import type { BoardHands } from "./Board.tsx";
import { BoardCard } from "./BoardCard.tsx";
import { type FilledGroup, isLoose, shortName } from "./board.ts";
import { cardWords } from "./card-words.ts";
import cardStyles from "./cards.module.css";
import styles from "./console.module.css";
import type { Room } from "./room.ts";
import { useDrop } from "./use-drop.ts";

interface BoardGroupProps {
  readonly group: FilledGroup;
  readonly room: Room;
  readonly hands: BoardHands;
}

/** A group: its name, its cards, and what can be put into it. */
export function BoardGroup({ group, room, hands }: BoardGroupProps) {
  const text = useText(cardWords);
  const words = useText(vocabularyWords);
  const { send } = room;
  const drop = useDrop((cardId) => hands.put(group.id, [cardId]), hands.isFixed);
  const typed = useKept<string | null>(`${room.id}.name.${group.id}`, null);
  const name = shortName(group) ?? words("emptyGroup");
  const saveName = () => {
    if (typed.value === null) return;
    const next = typed.value.trim() === "" ? null : typed.value.trim();
    if (next !== group.name) send({ kind: "group.name", groupId: group.id, name: next });
    typed.forget();
  };
  const inside = group.cards.filter((card) => hands.selected.has(card.id));
  const outside = hands.selected.size - inside.length;
  const others = hands.groups.filter((one) => one.id !== group.id && !isLoose(one));
  const actions = [
    ...(inside.length > 0 && inside.length < group.cards.length
      ? [
          {
            id: "split",
            label: text("splitOff"),
            onAction: () => {
              send({
                kind: "group.split",
                groupId: group.id,
                newGroupId: makeId(),
                name: null,
                cardIds: inside.map(({ id }) => id),
              });
              hands.clear();
            },
          },
        ]
      : []),
    ...others.map((other) => ({
      id: other.id,
      label: text("mergeInto", { name: shortName(other) ?? words("emptyGroup") }),
      onAction: () => send({ kind: "group.merge", groupId: group.id, intoGroupId: other.id }),
    })),
  ];
  return (
    <section
      aria-label={name}
      className={cardStyles["group"]}
      data-over={drop.isOver ? "" : undefined}
      {...drop.target}
    >
      <div className={cardStyles["groupHead"]}>
        <TextField
          label={text("groupName")}
          value={typed.value ?? group.name ?? ""}
          maxLength={100}
          onChange={typed.set}
          onBlur={saveName}
          onKeyDown={(event) => {
            if (event.key === "Enter") saveName();
            else event.continuePropagation();
          }}
        />
        {!hands.isFixed && actions.length > 0 && (
          <Menu
            trigger="⋯"
            look="quiet"
            size="small"
            square
            aria-label={text("merge", { name })}
            actions={actions}
          />
        )}
      </div>
      {outside > 0 && !hands.isFixed && (
        <Button
          size="small"
          aria-label={text("putInto", { name })}
          onPress={() => hands.put(group.id)}
        >
          {text("putHere")}
        </Button>
      )}
      <ul className={cardStyles["groupCards"]}>
        {group.cards.map((card) => (
          <BoardCard key={card.id} card={card} room={room} hands={hands} />
        ))}
      </ul>
      <small className={styles["soft"]}>{words("cards", { n: group.cards.length })}</small>
    </section>
  );
}
