import { handKinds } from "@talka/meeting";
import { useText } from "../parts/light-locale.ts";
import { useNames } from "../phases/use-names.ts";
import { useSession } from "../session/session-context.ts";
import { outcomeWords } from "../words/outcome-words.ts";
import { projectorWords } from "../words/projector-words.ts";
import { CardLine } from "./CardLine.tsx";
import { FitBox } from "./FitBox.tsx";
import { Groups } from "./Groups.tsx";
import styles from "./projector.module.css";

/** The group that is talked about, with what was said of it. */
export function Discussed() {
  const { view } = useSession();
  const text = useText(outcomeWords);
  const own = useText(projectorWords);
  const names = useNames();
  const group = view.discussedGroupId === null ? undefined : view.groups[view.discussedGroupId];
  if (group === undefined) return <Groups />;
  const cards = Object.values(view.cards).filter((card) => card.groupId === group.id);
  const whys = Object.values(view.whys)
    .filter((why) => why.groupId === group.id)
    .sort((one, other) => one.depth - other.depth);
  const notes = Object.values(view.notes).filter((note) => note.groupId === group.id);
  return (
    <FitBox most={1.5}>
      <div className={styles["discussed"]}>
        <section>
          <h2>{names.group(group.id)}</h2>
          {group.tags.length > 0 && (
            <p className={styles["hint"]}>
              {text("tags")}: {group.tags.map((tag) => text(`tag.${tag}`)).join(", ")}
            </p>
          )}
          <ul className={styles["groupCards"]}>
            {cards.map((card) => (
              <CardLine key={card.id} card={card} />
            ))}
          </ul>
        </section>
        <section>
          {handKinds.map(
            (hand) =>
              group.hands[hand].length > 0 && (
                <div key={hand}>
                  <h3>{own(hand)}</h3>
                  <p>{group.hands[hand].map((id) => names.organisation(id)).join(", ")}</p>
                </div>
              ),
          )}
          {whys.length > 0 && (
            <div>
              <h3>{text("whys")}</h3>
              <ol>
                {whys.map((why) => (
                  <li key={why.id}>{why.text}</li>
                ))}
              </ol>
            </div>
          )}
          {notes.length > 0 && (
            <div>
              <h3>{text("notes")}</h3>
              <ul>
                {notes.map((note) => (
                  <li key={note.id}>{note.text}</li>
                ))}
              </ul>
            </div>
          )}
        </section>
      </div>
    </FitBox>
  );
}
