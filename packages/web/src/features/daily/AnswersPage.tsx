import type { BoardPage, EscalationCard } from "@talka/contract";
import { useParams } from "@tanstack/react-router";
import { useState } from "react";
import { problemSentence } from "../../api/problem-sentence.ts";
import { forgetKept, keep, readKept } from "../../device/kept.ts";
import { QueryState } from "../../ui/feedback/QueryState.tsx";
import { TextWarning } from "../../ui/feedback/TextWarning.tsx";
import { useToast } from "../../ui/feedback/Toast.tsx";
import { Button } from "../../ui/forms/Button.tsx";
import { TextArea } from "../../ui/forms/TextArea.tsx";
import layout from "../../ui/layout.module.css";
import { useLocale, useText } from "../../ui/locale/locale-context.ts";
import styles from "./daily.module.css";
import { EscalateDialog } from "./EscalateDialog.tsx";
import { EscalationLine } from "./EscalationLine.tsx";
import { escalationWords } from "./escalation-words.ts";
import { TeamFrame } from "./TeamFrame.tsx";
import { teamWords } from "./team-words.ts";
import { useBoard, useBoardActions } from "./use-boards.ts";

/** What waits for an answer of a team, what it waits for itself, and what was answered of late. */
export function AnswersPage() {
  const tell = useText(teamWords);
  const { locale } = useLocale();
  const { teamId } = useParams({ from: "/boards/$teamId/answers" });
  const query = useBoard(teamId);
  return (
    <TeamFrame teamId={teamId} part="partAnswers">
      <QueryState
        query={query}
        label={tell("loading")}
        describeError={(error) => <p>{problemSentence(error, locale)}</p>}
      >
        {(board) => <AnswersView board={board} />}
      </QueryState>
    </TeamFrame>
  );
}

function AnswersView({ board }: { readonly board: BoardPage }) {
  const say = useText(escalationWords);
  const isOpen = (card: EscalationCard) => card.answeredOn === null;
  const incoming = board.incoming.filter(isOpen);
  const outgoing = board.outgoing.filter(isOpen);
  const answered = [...board.incoming, ...board.outgoing].filter((card) => !isOpen(card));
  return (
    <>
      <section className={layout["section"]} aria-labelledby="answers-in">
        <h2 id="answers-in">{say("incoming")}</h2>
        {incoming.length === 0 && <p className={layout["soft"]}>{say("incomingNone")}</p>}
        <ul className={styles["waiting"]}>
          {incoming.map((card) => (
            <Waiting key={card.id} card={card} board={board} />
          ))}
        </ul>
      </section>
      {board.team.tier < 3 && (
        <section className={layout["section"]} aria-labelledby="answers-out">
          <h2 id="answers-out">{say("outgoing")}</h2>
          {outgoing.length === 0 && <p className={layout["soft"]}>{say("outgoingNone")}</p>}
          <ul className={styles["waiting"]}>
            {outgoing.map((card) => (
              <li key={card.id} data-late={card.state === "overdue"}>
                <Asked card={card} today={board.today} />
              </li>
            ))}
          </ul>
        </section>
      )}
      {answered.length > 0 && (
        <section className={layout["section"]} aria-labelledby="answers-done">
          <h2 id="answers-done">{say("answeredTitle")}</h2>
          <ul className={styles["waiting"]}>
            {answered.map((card) => (
              <li key={card.id}>
                <Asked card={card} today={board.today} />
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}

function Asked({ card, today }: { readonly card: EscalationCard; readonly today: string }) {
  const say = useText(escalationWords);
  return (
    <>
      <h3>{card.text}</h3>
      <p>
        <span className={layout["soft"]}>{say("askedBy", { name: card.fromName })}: </span>
        {card.ask}
      </p>
      <EscalationLine card={card} today={today} />
    </>
  );
}

function Waiting({ card, board }: { readonly card: EscalationCard; readonly board: BoardPage }) {
  const say = useText(escalationWords);
  const tell = useText(teamWords);
  const { locale } = useLocale();
  const toast = useToast();
  const { answer } = useBoardActions(board.team.id);
  const store = `answer.${card.id}`;
  const [typed, setTyped] = useState(() => {
    const kept = readKept(store);
    return typeof kept === "string" ? kept : null;
  });
  const [isPassingOn, setPassingOn] = useState(false);
  const { parent } = board;
  const isOurs = board.outgoing.some(
    (one) => one.itemId === card.itemId && one.answeredOn === null,
  );
  const write = (next: string) => {
    setTyped(next);
    keep(store, next);
  };
  const send = () =>
    answer.mutate(
      { id: card.id, answer: typed ?? "" },
      {
        onSuccess: () => {
          forgetKept(store);
          toast({ text: say("sent", { name: card.fromName }), tone: "good" });
        },
      },
    );
  return (
    <li data-late={card.state === "overdue"}>
      <Asked card={card} today={board.today} />
      {board.mayLead && typed === null && (
        <div className={layout["row"]}>
          <Button onPress={() => setTyped("")}>{say("answer")}</Button>
          {parent !== null && !isOurs && (
            <Button look="quiet" onPress={() => setPassingOn(true)}>
              {say("passOn", { name: parent.name })}
            </Button>
          )}
        </div>
      )}
      {typed !== null && (
        <div className={styles["reply"]}>
          {answer.error !== null && (
            <p role="alert" className={styles["problem"]}>
              {problemSentence(answer.error, locale)}
            </p>
          )}
          <TextArea
            label={say("answerField", { text: card.text })}
            description={say("answerHint")}
            rows={3}
            value={typed}
            onChange={write}
            autoFocus
          />
          <TextWarning text={typed} />
          <div className={layout["row"]}>
            <Button
              look="primary"
              isDisabled={answer.isPending || typed.trim() === ""}
              onPress={send}
            >
              {say("send")}
            </Button>
            <Button
              onPress={() => {
                forgetKept(store);
                setTyped(null);
              }}
            >
              {tell("cancel")}
            </Button>
          </div>
        </div>
      )}
      {isPassingOn && parent !== null && (
        <EscalateDialog
          teamId={board.team.id}
          item={{ id: card.itemId, text: card.text }}
          parent={parent}
          today={board.today}
          onClose={() => setPassingOn(false)}
        />
      )}
    </li>
  );
}
