import { useText } from "../../../ui/locale/locale-context.ts";
import { vocabularyWords } from "../shared/vocabulary-words.ts";
import { groupsByVotes, shortName } from "./board.ts";
import styles from "./console.module.css";
import { DiscussedGroup } from "./DiscussedGroup.tsx";
import type { RoomProps } from "./room.ts";
import talkStyles from "./talk.module.css";
import { talkWords } from "./talk-words.ts";

/** Group by group: what was voted up first. */
export function DiscussStage({ room }: RoomProps) {
  const text = useText(talkWords);
  const words = useText(vocabularyWords);
  const { view, send } = room;
  const groups = groupsByVotes(view);
  const current = groups.find((group) => group.id === view.discussedGroupId);
  if (groups.length === 0) return <p className={styles["part"]}>{text("noGroups")}</p>;
  return (
    <div className={styles["part"]}>
      {view.unshownCardCount > 0 && (
        <p className={styles["bad"]}>{text("unshown", { n: view.unshownCardCount })}</p>
      )}
      <div className={talkStyles["discuss"]}>
        <nav aria-label={text("groups")} className={styles["part"]}>
          <h3>{text("groups")}</h3>
          <ol className={talkStyles["picks"]}>
            {groups.map((group) => (
              <li key={group.id}>
                <button
                  type="button"
                  className={talkStyles["pick"]}
                  aria-current={group.id === current?.id ? "true" : undefined}
                  onClick={() => send({ kind: "group.discuss", groupId: group.id })}
                >
                  <span>{shortName(group) ?? words("emptyGroup")}</span>
                  <small>
                    {words("votes", { n: group.votes })} ·{" "}
                    {words("cards", { n: group.cards.length })}
                  </small>
                </button>
              </li>
            ))}
          </ol>
        </nav>
        {current === undefined ? (
          <p className={styles["soft"]}>{text("noneDiscussed")}</p>
        ) : (
          <DiscussedGroup key={current.id} group={current} room={room} />
        )}
      </div>
    </div>
  );
}
