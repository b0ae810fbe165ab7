import type { VoteRound } from "@talka/meeting";
import { boardOf } from "../groups/board.ts";
import { useGrouping } from "../groups/use-grouping.ts";
import { useAnnounce } from "../parts/Announcer.tsx";
import { Button } from "../parts/Button.tsx";
import { useText } from "../parts/light-locale.ts";
import { styles } from "../parts/styles.ts";
import { useSession } from "../session/session-context.ts";
import { groupWords } from "../words/group-words.ts";
import { useBallot } from "./use-ballot.ts";
import { VoteResult } from "./VoteResult.tsx";
import voteStyles from "./vote.module.css";

/** Before, during and after the vote. */
export function VotePhase() {
  const { view } = useSession();
  if (view.round === null) return <Waiting />;
  return view.round.state === "open" ? (
    <OpenVote round={view.round} />
  ) : (
    <VoteResult round={view.round} />
  );
}

function Waiting() {
  const { view } = useSession();
  const text = useText(groupWords);
  const { name } = useGrouping();
  const filled = boardOf(view).filter(({ cards }) => cards.length > 0);
  return (
    <>
      <p className={styles["soft"]}>{text("voteWait")}</p>
      <ul className={styles["lines"]}>
        {filled.map(({ group }) => (
          <li key={group.id}>{name(group.id, 280)}</li>
        ))}
      </ul>
    </>
  );
}

function OpenVote({ round }: { readonly round: VoteRound }) {
  const { view } = useSession();
  const text = useText(groupWords);
  const announce = useAnnounce();
  const { name } = useGrouping();
  const { ballot, left, give, undo } = useBallot(round);
  const leftText = (votes: number) => text("votesLeft", { left: votes, budget: round.budget });
  return (
    <>
      <div className={voteStyles["budget"]}>
        <p>
          <strong>{leftText(left)}</strong>
          <span className={voteStyles["pips"]} aria-hidden="true">
            {Array.from({ length: round.budget }, (_, i) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: pips have no other name than their place
              <i key={i} data-spent={i >= left} />
            ))}
          </span>
        </p>
        <Button
          small
          disabled={undo === null}
          onClick={() => {
            undo?.();
            announce(text("undo"));
          }}
        >
          {text("undo")}
        </Button>
      </div>
      <p className={styles["soft"]}>
        {text(round.secret ? "secret" : "open")}
        {round.cap < round.budget && ` ${text("capHint", { cap: round.cap })}`}
      </p>
      <ul className={voteStyles["list"]}>
        {round.groupIds.map((groupId) => {
          const votes = ballot[groupId] ?? 0;
          const group = name(groupId, 280);
          const cards = Object.values(view.cards).filter((card) => card.groupId === groupId);
          const change = (by: 1 | -1) => {
            give(groupId, by);
            announce(`${text("ownVotes", { count: votes + by })}. ${leftText(left - by)}`);
          };
          return (
            <li key={groupId} className={voteStyles["line"]} data-voted={votes > 0}>
              <div className={voteStyles["what"]}>
                <h2>{group}</h2>
                {cards.length > 1 && (
                  <details>
                    <summary>{text("cardCount", { count: cards.length })}</summary>
                    <ul>
                      {cards.map((card) => (
                        <li key={card.id} lang={card.locale}>
                          {card.text}
                        </li>
                      ))}
                    </ul>
                  </details>
                )}
              </div>
              <div className={voteStyles["stepper"]}>
                <button
                  type="button"
                  aria-label={text("take", { group })}
                  aria-disabled={votes === 0}
                  onClick={() => votes > 0 && change(-1)}
                >
                  −
                </button>
                <output aria-label={text("ownVotes", { count: votes })}>{votes}</output>
                <button
                  type="button"
                  aria-label={text("add", { group })}
                  aria-disabled={left <= 0 || votes >= round.cap}
                  onClick={() => left > 0 && votes < round.cap && change(1)}
                >
                  +
                </button>
              </div>
            </li>
          );
        })}
      </ul>
    </>
  );
}
