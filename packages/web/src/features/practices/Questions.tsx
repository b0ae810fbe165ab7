import type { PracticePage as Practice } from "@talka/contract";
import { useState } from "react";
import { ask } from "../../api/ask.ts";
import { Button } from "../../ui/forms/Button.tsx";
import layout from "../../ui/layout.module.css";
import { useLocale, useText } from "../../ui/locale/locale-context.ts";
import { cardWords } from "./card-words.ts";
import styles from "./practices.module.css";
import { usePracticeAction } from "./use-practices.ts";
import { WordsDialog } from "./WordsDialog.tsx";

/** What neighbours asked and what the host answered; they stay on the card. */
export function Questions({ practice }: { readonly practice: Practice }) {
  const text = useText(cardWords);
  const { locale } = useLocale();
  const [open, setOpen] = useState<"ask" | { readonly answering: string } | null>(null);
  const { id, questions, may } = practice;
  const put = usePracticeAction(
    (given: { readonly id: string; readonly question: string }) =>
      ask("askAboutPractice", { params: { id }, body: given }),
    () => setOpen(null),
  );
  const answer = usePracticeAction(
    (given: { readonly questionId: string; readonly words: string }) =>
      ask("answerPracticeQuestion", {
        params: { id, questionId: given.questionId },
        body: { answer: given.words },
      }),
    () => setOpen(null),
  );
  return (
    <section className={styles["panel"]} aria-labelledby="questions">
      <h2 id="questions">{text("questions")}</h2>
      {questions.length === 0 && <p className={layout["soft"]}>{text("questionsNone")}</p>}
      {questions.map((one) => (
        <div key={one.id} className={styles["question"]}>
          <p className={layout["soft"]}>{one.organisation.names[locale]}</p>
          <p className={styles["text"]}>{one.question}</p>
          {one.answer !== "" && <p className={styles["reply"]}>{one.answer}</p>}
          {one.answer === "" && may.answer && (
            <div>
              <Button onPress={() => setOpen({ answering: one.id })}>{text("answer")}</Button>
            </div>
          )}
        </div>
      ))}
      {may.ask && (
        <div>
          <Button onPress={() => setOpen("ask")}>{text("ask")}</Button>
        </div>
      )}
      {open === "ask" && (
        <WordsDialog
          title={text("ask")}
          label={text("question")}
          hint={text("questionHint")}
          action={text("send")}
          isPending={put.isPending}
          onClose={() => setOpen(null)}
          onSend={(question, made) => put.mutate({ id: made, question })}
        />
      )}
      {open !== null && open !== "ask" && (
        <WordsDialog
          title={text("answer")}
          label={text("answer")}
          action={text("send")}
          isPending={answer.isPending}
          onClose={() => setOpen(null)}
          onSend={(words) => answer.mutate({ questionId: open.answering, words })}
        />
      )}
    </section>
  );
}
