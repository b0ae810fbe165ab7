import type { VoteRound } from "@talka/meeting";
import { Button } from "../../../ui/forms/Button.tsx";
import { NumberField } from "../../../ui/forms/NumberField.tsx";
import { useText } from "../../../ui/locale/locale-context.ts";
import { useKept } from "../shared/use-kept.ts";
import { vocabularyWords } from "../shared/vocabulary-words.ts";
import { groupsByVotes, shortName } from "./board.ts";
import cardStyles from "./cards.module.css";
import styles from "./console.module.css";
import { countFault } from "./count-fault.ts";
import type { Room } from "./room.ts";
import talkStyles from "./talk.module.css";
import { voteWords } from "./vote-words.ts";

interface HandCountProps {
  readonly room: Room;
  readonly round: VoteRound;
}

interface Counted {
  readonly headcount: number;
  readonly votes: Readonly<Record<string, number>>;
}

/** Votes counted in the room by hand, with how many people gave them. */
export function HandCount({ room, round }: HandCountProps) {
  const text = useText(voteWords);
  const words = useText(vocabularyWords);
  const { view, send } = room;
  const saved: Counted = {
    headcount: round.counted?.headcount ?? 0,
    votes: Object.fromEntries(
      round.counted?.votes.map(({ groupId, votes }) => [groupId, votes]) ?? [],
    ),
  };
  const typed = useKept<Counted>(`${room.id}.count.${round.round}`, saved);
  const { headcount, votes } = typed.value;
  const groups = groupsByVotes(view)
    .filter((group) => round.groupIds.includes(group.id))
    .sort((a, b) => a.order - b.order);
  const used = Object.values(votes).reduce((sum, one) => sum + one, 0);
  const fault = countFault(typed.value, round);
  return (
    <details className={cardStyles["similar"]} open={typed.wasKept || used > 0}>
      <summary>{text("byHand")}</summary>
      <p className={styles["soft"]}>{text("byHandText")}</p>
      <form
        className={styles["part"]}
        onSubmit={(event) => {
          event.preventDefault();
          if (headcount < 1 || fault !== null) return;
          send({
            kind: "vote.count",
            headcount,
            votes: groups.flatMap(({ id }) => {
              const given = votes[id] ?? 0;
              return given > 0 ? [{ groupId: id, votes: given }] : [];
            }),
          });
        }}
      >
        <div className={talkStyles["short"]}>
          <NumberField
            label={text("headcount")}
            minValue={0}
            maxValue={5_000}
            value={headcount}
            onChange={(value) => typed.set({ ...typed.value, headcount: whole(value) })}
          />
        </div>
        <div className={talkStyles["handVotes"]}>
          {groups.map((group) => (
            <NumberField
              key={group.id}
              label={text("votesFor", { name: shortName(group) ?? words("emptyGroup") })}
              minValue={0}
              value={votes[group.id] ?? 0}
              onChange={(value) =>
                typed.set({ ...typed.value, votes: { ...votes, [group.id]: whole(value) } })
              }
            />
          ))}
        </div>
        <p role="status" className={fault === null ? styles["soft"] : styles["bad"]}>
          {fault === null
            ? text("left", { used, most: headcount * round.budget })
            : text(fault.kind, { most: fault.most })}
          {round.counted !== null && ` ${text("savedCount", { n: round.counted.headcount })}`}
        </p>
        <div>
          <Button type="submit" isDisabled={headcount < 1 || fault !== null}>
            {text("saveCount")}
          </Button>
        </div>
      </form>
    </details>
  );
}

function whole(value: number): number {
  return Number.isFinite(value) ? Math.max(0, Math.round(value)) : 0;
}
