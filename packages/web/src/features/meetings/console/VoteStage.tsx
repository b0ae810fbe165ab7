import { voteBudget } from "@talka/meeting";
import { Table } from "../../../ui/data/Table.tsx";
import { Button } from "../../../ui/forms/Button.tsx";
import { Choices } from "../../../ui/forms/Choices.tsx";
import { useText } from "../../../ui/locale/locale-context.ts";
import { vocabularyWords } from "../shared/vocabulary-words.ts";
import { groupsByVotes, shortName } from "./board.ts";
import styles from "./console.module.css";
import { HandCount } from "./HandCount.tsx";
import type { RoomProps } from "./room.ts";
import talkStyles from "./talk.module.css";
import { useHopeful } from "./use-hopeful.ts";
import { voteWords } from "./vote-words.ts";

/** Before, during and after a vote; while it is open nobody sees how it stands. */
export function VoteStage({ room }: RoomProps) {
  const text = useText(voteWords);
  const { view, send } = room;
  const { round } = view;
  const secrecy = useHopeful<"secret" | "open">(view.secretVotes ? "secret" : "open");
  const groups = groupsByVotes(view);
  if (groups.length === 0) return <p className={styles["part"]}>{text("nothing")}</p>;
  const isOpen = round?.state === "open";
  const budget = round?.budget ?? voteBudget(groups.length);
  const count = round?.groupIds.length ?? groups.length;
  return (
    <div className={styles["part"]}>
      {isOpen ? (
        <p className={talkStyles["running"]}>
          <strong>{text("running")}</strong> {text(round.secret ? "runningSecret" : "runningOpen")}
        </p>
      ) : (
        <Choices
          label={text("howSecret")}
          shape="row"
          value={secrecy.shown}
          onChange={(value) =>
            secrecy.hope(
              value,
              room.sendAndHear({ kind: "votes.announce", secret: value === "secret" }),
            )
          }
          options={[
            { value: "secret", label: text("secret") },
            { value: "open", label: text("open") },
          ]}
        />
      )}
      <p className={styles["soft"]}>
        {text("about", { groups: count, budget, cap: round?.cap ?? budget })}
      </p>
      {round?.state === "closed" && <Result room={room} />}
      {round !== null && <HandCount key={round.round} room={room} round={round} />}
      {round?.state === "closed" && (
        <div>
          <Button onPress={() => send({ kind: "vote.open" })}>{text("again")}</Button>
        </div>
      )}
    </div>
  );
}

function Result({ room }: RoomProps) {
  const text = useText(voteWords);
  const words = useText(vocabularyWords);
  const { view } = room;
  const { round } = view;
  if (round === null || round.totals === null) return null;
  const { totals, counted, names } = round;
  const nameOf = (groupId: string) => {
    const group = groupsByVotes(view).find((one) => one.id === groupId);
    return (group === undefined ? null : shortName(group)) ?? words("emptyGroup");
  };
  const rows = totals.map(({ groupId, votes }) => {
    const inRoom = counted?.votes.find((one) => one.groupId === groupId)?.votes ?? 0;
    return { groupId, name: nameOf(groupId), votes, inRoom, sum: votes + inRoom };
  });
  return (
    <section aria-labelledby="result" className={styles["part"]}>
      <h3 id="result">{text("results")}</h3>
      <p className={styles["soft"]}>
        {text("people", { n: round.ballotCount ?? 0 })}
        {counted !== null && `; ${text("heads", { n: counted.headcount })}`}
      </p>
      <Table
        key={counted === null ? "device" : "both"}
        caption={text("results")}
        hideCaption
        rows={rows}
        rowKey={(row) => row.groupId}
        initialSort={{ column: "sum", direction: "descending" }}
        columns={[
          {
            id: "group",
            title: text("group"),
            isRowHeader: true,
            width: "10rem",
            cell: (row) => row.name,
          },
          ...(counted === null
            ? []
            : [
                {
                  id: "device",
                  title: text("device"),
                  align: "end" as const,
                  cell: (row: (typeof rows)[number]) => row.votes,
                },
                {
                  id: "counted",
                  title: text("counted"),
                  align: "end" as const,
                  cell: (row: (typeof rows)[number]) => row.inRoom,
                },
              ]),
          {
            id: "sum",
            title: text(counted === null ? "device" : "sum"),
            align: "end",
            cell: (row) => <strong>{row.sum}</strong>,
            sortBy: (row) => row.sum,
          },
        ]}
      />
      {names !== null && (
        <details>
          <summary>{text("openNames")}</summary>
          <ul>
            {names.map(({ name, votes }) => (
              <li key={name}>
                {name}: {votes.map((one) => `${nameOf(one.groupId)} (${one.votes})`).join(", ")}
              </li>
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}
