import type { VoteRound } from "@talka/meeting";
import { useGrouping } from "../groups/use-grouping.ts";
import { useText } from "../parts/light-locale.ts";
import { styles } from "../parts/styles.ts";
import { groupWords } from "../words/group-words.ts";
import { resultOf } from "./ballot.ts";
import voteStyles from "./vote.module.css";

/** How a closed vote came out, on devices and counted by hand in the room. */
export function VoteResult({ round }: { readonly round: VoteRound }) {
  const text = useText(groupWords);
  const { name } = useGrouping();
  const result = resultOf(round);
  const most = Math.max(1, ...result.map((one) => one.votes));
  return (
    <section className={styles["section"]}>
      <h2>{text("result")}</h2>
      <p className={styles["soft"]}>
        {round.ballotCount !== null && text("ballots", { count: round.ballotCount })}{" "}
        {round.counted !== null && text("counted", { count: round.counted.headcount })}
      </p>
      <ol className={voteStyles["result"]}>
        {result.map(({ groupId, votes, counted }) => (
          <li key={groupId}>
            <span className={voteStyles["resultName"]}>{name(groupId, 280)}</span>
            <span className={voteStyles["resultVotes"]}>
              {text("total", { count: votes })}
              {counted > 0 && <small> · {text("countedShare", { count: counted })}</small>}
            </span>
            <span
              className={voteStyles["barOf"]}
              data-none={votes === 0 || undefined}
              style={{ inlineSize: `${(100 * votes) / most}%` }}
              aria-hidden="true"
            />
          </li>
        ))}
      </ol>
      {round.names !== null && round.names.length > 0 && (
        <details>
          <summary>{text("names")}</summary>
          <ul className={styles["lines"]}>
            {round.names.map((one) => (
              <li key={one.name}>
                {one.name}:{" "}
                {one.votes.map(({ groupId, votes }) => `${name(groupId)} (${votes})`).join(", ")}
              </li>
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}
