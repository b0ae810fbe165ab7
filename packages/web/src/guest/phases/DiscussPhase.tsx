import { type Group, type HandKind, handKinds } from "@talka/meeting";
import { CardItem } from "../cards/CardItem.tsx";
import cardStyles from "../cards/cards.module.css";
import { Button } from "../parts/Button.tsx";
import { Select } from "../parts/Field.tsx";
import { useText } from "../parts/light-locale.ts";
import { styles } from "../parts/styles.ts";
import { useSession } from "../session/session-context.ts";
import { outcomeWords } from "../words/outcome-words.ts";
import { useOwnOrganisation } from "./own-organisation.ts";
import { useNames } from "./use-names.ts";

/** The group that is talked about: hands, why, notes, waste. */
export function DiscussPhase() {
  const { view } = useSession();
  const text = useText(outcomeWords);
  const names = useNames();
  const group = view.discussedGroupId === null ? undefined : view.groups[view.discussedGroupId];
  if (group === undefined) return <p className={styles["soft"]}>{text("discussNone")}</p>;
  const cards = Object.values(view.cards)
    .filter((card) => card.groupId === group.id)
    .sort((one, other) => one.order - other.order);
  const whys = Object.values(view.whys)
    .filter((why) => why.groupId === group.id)
    .sort((one, other) => one.depth - other.depth);
  const notes = Object.values(view.notes).filter((note) => note.groupId === group.id);
  return (
    <>
      <section className={styles["section"]}>
        <h2>{names.group(group.id)}</h2>
        {group.tags.length > 0 && (
          <p className={styles["tags"]}>
            <span className={styles["small"]}>{text("tags")}:</span>
            {group.tags.map((tag) => (
              <span key={tag} className={styles["tag"]}>
                {text(`tag.${tag}`)}
              </span>
            ))}
          </p>
        )}
        <ul className={cardStyles["cards"]}>
          {cards.map((card) => (
            <li key={card.id}>
              <CardItem card={card} />
            </li>
          ))}
        </ul>
      </section>
      <Hands group={group} />
      {whys.length > 0 && (
        <section className={styles["section"]}>
          <h3>{text("whys")}</h3>
          <ol className={styles["whys"]}>
            {whys.map((why) => (
              <li key={why.id}>{why.text}</li>
            ))}
          </ol>
        </section>
      )}
      {notes.length > 0 && (
        <section className={styles["section"]}>
          <h3>{text("notes")}</h3>
          <ul className={styles["lines"]}>
            {notes.map((note) => (
              <li key={note.id}>{note.text}</li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}

const questions = { has: "handsHas", solved: "handsSolved" } as const;
const raises = { has: "raiseHas", solved: "raiseSolved" } as const;

/** Hands are an organisation's, never a person's. */
function Hands({ group }: { readonly group: Group }) {
  const { view, live, joined } = useSession();
  const text = useText(outcomeWords);
  const names = useNames();
  const [own, setOwn] = useOwnOrganisation(joined.meetingId);
  const organisation = view.organisations.find((one) => one.id === own);
  if (view.organisations.length === 0) return null;
  const raise = (hand: HandKind) => {
    if (organisation === undefined) return;
    const up = !group.hands[hand].includes(organisation.id);
    void live.send({
      kind: "hand.set",
      ...{ groupId: group.id, hand, organisationId: organisation.id, up },
    });
  };
  return (
    <section className={styles["section"]}>
      <Select
        label={text("handsFor")}
        value={organisation?.id ?? ""}
        onChange={(event) => setOwn(event.target.value)}
      >
        <option value="">{text("chooseOrganisation")}</option>
        {view.organisations.map((one) => (
          <option key={one.id} value={one.id}>
            {one.name}
          </option>
        ))}
      </Select>
      <div className={styles["hands"]}>
        {handKinds.map((hand) => {
          const raised = group.hands[hand];
          const isUp = organisation !== undefined && raised.includes(organisation.id);
          return (
            <div key={hand} className={styles["hand"]}>
              <h3>{text(questions[hand])}</h3>
              <p aria-live="polite">
                {raised.length === 0
                  ? text("handsNobody")
                  : raised.map((id) => names.organisation(id)).join(", ")}
              </p>
              <Button
                aria-pressed={isUp}
                look={isUp ? "primary" : "plain"}
                disabled={organisation === undefined}
                onClick={() => raise(hand)}
              >
                {text(raises[hand])}
              </Button>
            </div>
          );
        })}
      </div>
    </section>
  );
}
