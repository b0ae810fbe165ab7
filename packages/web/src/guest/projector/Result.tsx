import type { VoteRound } from "@talka/meeting";
import { useText } from "../parts/light-locale.ts";
import { useNames } from "../phases/use-names.ts";
import { resultOf } from "../vote/ballot.ts";
import { groupWords } from "../words/group-words.ts";
import { projectorWords } from "../words/projector-words.ts";
import styles from "./projector.module.css";

/** How a vote came out, as bars with numbers; groups without any are only counted. */
export function Result({ round }: { readonly round: VoteRound }) {
  const text = useText(groupWords);
  const own = useText(projectorWords);
  const names = useNames();
  const result = resultOf(round);
  const voted = result.filter((one) => one.votes > 0);
  const most = Math.max(1, ...voted.map((one) => one.votes));
  return (
    <div className={styles["outcomeOf"]}>
      <ol className={styles["bars"]}>
        {voted.map(({ groupId, votes, counted }) => (
          <li key={groupId}>
            <span>{names.group(groupId)}</span>
            <span className={styles["votes"]}>
              {text("total", { count: votes })}
              {counted > 0 && <small> · {text("countedShare", { count: counted })}</small>}
            </span>
            <span
              className={styles["barOf"]}
              style={{ inlineSize: `${(100 * votes) / most}%` }}
              aria-hidden="true"
            />
          </li>
        ))}
      </ol>
      <p className={styles["hint"]}>
        {round.ballotCount !== null && text("ballots", { count: round.ballotCount })}{" "}
        {round.counted !== null && text("counted", { count: round.counted.headcount })}{" "}
        {voted.length < result.length && own("noVotes", { count: result.length - voted.length })}
      </p>
    </div>
  );
}
