import { type HandKind, handKinds, meetingLimits, wasteTags } from "@talka/meeting";
import { makeId } from "../../../live/make-id.ts";
import { ManyChoices } from "../../../ui/forms/Choices.tsx";
import { useText } from "../../../ui/locale/locale-context.ts";
import { vocabularyWords } from "../shared/vocabulary-words.ts";
import { type FilledGroup, shortName } from "./board.ts";
import { CardText } from "./CardText.tsx";
import cardStyles from "./cards.module.css";
import styles from "./console.module.css";
import { KeptLine } from "./KeptLine.tsx";
import { RemoveButton } from "./RemoveButton.tsx";
import type { Room } from "./room.ts";
import talkStyles from "./talk.module.css";
import { talkWords } from "./talk-words.ts";
import { useHopeful } from "./use-hopeful.ts";

interface DiscussedGroupProps {
  readonly group: FilledGroup;
  readonly room: Room;
}

/** What is said of a group: why, who has it, who solved it, which waste, notes. */
export function DiscussedGroup({ group, room }: DiscussedGroupProps) {
  const text = useText(talkWords);
  const words = useText(vocabularyWords);
  const { view, send } = room;
  const tags = useHopeful(group.tags);
  const whys = Object.values(view.whys)
    .filter((why) => why.groupId === group.id)
    .sort((a, b) => a.depth - b.depth);
  const notes = Object.values(view.notes).filter((note) => note.groupId === group.id);
  return (
    <section aria-labelledby="discussed" className={styles["part"]}>
      <h3 id="discussed">{shortName(group) ?? words("emptyGroup")}</h3>
      <ul className={cardStyles["cards"]}>
        {group.cards.map((card) => (
          <li key={card.id}>
            <CardText card={card} />
          </li>
        ))}
      </ul>
      {handKinds.map((hand) => (
        <Hands key={hand} hand={hand} group={group} room={room} />
      ))}
      <section aria-label={text("whys")} className={styles["part"]}>
        <h4>{text("whys")}</h4>
        {whys.length > 0 && (
          <ol className={talkStyles["chain"]}>
            {whys.map((why) => (
              <li key={why.id}>
                {why.text}
                <RemoveButton
                  label={text("remove", { text: why.text })}
                  onPress={() => send({ kind: "why.remove", id: why.id })}
                />
              </li>
            ))}
          </ol>
        )}
        {whys.length < meetingLimits.whys ? (
          <KeptLine
            name={`${room.id}.why.${group.id}`}
            label={text(whys.length === 0 ? "whyFirst" : "whyNext")}
            button={text("add")}
            onLine={(line) =>
              send({ kind: "why.put", id: makeId(), groupId: group.id, text: line })
            }
          />
        ) : (
          <p className={styles["soft"]}>{text("whyFull")}</p>
        )}
      </section>
      <ManyChoices
        label={text("tags")}
        shape="row"
        values={tags.shown}
        onChange={(next) =>
          tags.hope(
            next,
            room.sendAndHear({ kind: "tags.set", groupId: group.id, tags: [...next] }),
          )
        }
        options={wasteTags.map((tag) => ({ value: tag, label: words(`tag.${tag}`) }))}
      />
      <section aria-label={text("notes")} className={styles["part"]}>
        <h4>{text("notes")}</h4>
        {notes.length > 0 && (
          <ul className={talkStyles["chain"]}>
            {notes.map((note) => (
              <li key={note.id}>
                {note.text}
                <RemoveButton
                  label={text("remove", { text: note.text })}
                  onPress={() => send({ kind: "note.remove", id: note.id })}
                />
              </li>
            ))}
          </ul>
        )}
        <KeptLine
          name={`${room.id}.note.${group.id}`}
          label={text("note")}
          button={text("add")}
          onLine={(line) =>
            send({ kind: "note.put", note: { id: makeId(), groupId: group.id, text: line } })
          }
        />
      </section>
    </section>
  );
}

interface HandsProps extends DiscussedGroupProps {
  readonly hand: HandKind;
}

/** Which organisations hold up their hand. */
function Hands({ hand, group, room }: HandsProps) {
  const text = useText(talkWords);
  const { view } = room;
  const up = useHopeful(group.hands[hand]);
  return (
    <fieldset className={talkStyles["hands"]}>
      <legend>{text(hand)}</legend>
      {view.organisations.length === 0 && (
        <p className={styles["soft"]}>{text("noOrganisations")}</p>
      )}
      {view.organisations.map(({ id, name }) => {
        const isUp = up.shown.includes(id);
        const raise = () => {
          const next = isUp ? up.shown.filter((one) => one !== id) : [...up.shown, id];
          const command = {
            kind: "hand.set",
            groupId: group.id,
            hand,
            organisationId: id,
          } as const;
          up.hope(next, room.sendAndHear({ ...command, up: !isUp }));
        };
        return (
          <button
            key={id}
            type="button"
            aria-pressed={isUp}
            className={talkStyles["hand"]}
            onClick={raise}
          >
            <span aria-hidden="true">{isUp ? "✓ " : ""}</span>
            {name}
          </button>
        );
      })}
    </fieldset>
  );
}
