import type { PulseCard, TeamPulses } from "@talka/contract";
import type { PulseQuestion } from "@talka/lean";
import { useState } from "react";
import { problemSentence } from "../../api/problem-sentence.ts";
import { useToast } from "../../ui/feedback/Toast.tsx";
import { Button } from "../../ui/forms/Button.tsx";
import layout from "../../ui/layout.module.css";
import { useLocale, useText } from "../../ui/locale/locale-context.ts";
import { Dialog } from "../../ui/overlays/Dialog.tsx";
import checks from "./checks.module.css";
import styles from "./daily.module.css";
import { showDay } from "./days.ts";
import { pulseWords } from "./pulse-words.ts";
import { usePulseActions } from "./use-pulses.ts";

const values = [1, 2, 3, 4, 5] as const;

/** A pulse that is open: how anonymous it is, its questions, and for whoever leads, its close. */
export function OpenPulse({
  teamId,
  pulse,
  given,
}: {
  readonly teamId: string;
  readonly pulse: PulseCard;
  readonly given: TeamPulses;
}) {
  const text = useText(pulseWords);
  const { locale } = useLocale();
  return (
    <section className={layout["card"]} aria-labelledby="pulse-open">
      <h2 id="pulse-open">{text("openUntil", { day: showDay(pulse.closesOn, locale) })}</h2>
      <p className={styles["notice"]}>{text("promise", { floor: pulse.floor })}</p>
      {pulse.hasAnswered && <p role="status">{text("answered")}</p>}
      {given.mayWrite && !pulse.hasAnswered && <AnswerForm teamId={teamId} pulse={pulse} />}
      {given.mayLead && <ClosePulse teamId={teamId} pulse={pulse} />}
    </section>
  );
}

function AnswerForm({ teamId, pulse }: { readonly teamId: string; readonly pulse: PulseCard }) {
  const text = useText(pulseWords);
  const { locale } = useLocale();
  const toast = useToast();
  const { answer } = usePulseActions(teamId);
  const [answers, setAnswers] = useState<Partial<Record<PulseQuestion, number>>>({});
  const isWhole = pulse.questions.every((question) => answers[question] !== undefined);
  return (
    <form
      className={layout["form"]}
      onSubmit={(event) => {
        event.preventDefault();
        if (!isWhole || answer.isPending) return;
        answer.mutate(
          { id: pulse.id, answers },
          { onSuccess: () => toast({ text: text("thanks"), tone: "good" }) },
        );
      }}
    >
      <p className={styles["hint"]}>
        {text("onlyTeam")} {text("ends")}
      </p>
      {pulse.questions.map((question) => (
        <fieldset key={question} className={checks["question"]}>
          <legend>{text("question", { question })}</legend>
          <div>
            {values.map((value) => (
              <label key={value}>
                <input
                  type="radio"
                  name={`pulse-${question}`}
                  checked={answers[question] === value}
                  onChange={() => setAnswers({ ...answers, [question]: value })}
                />
                <span>{value}</span>
              </label>
            ))}
          </div>
        </fieldset>
      ))}
      {answer.error !== null && (
        <p role="alert" className={styles["problem"]}>
          {problemSentence(answer.error, locale)}
        </p>
      )}
      <div>
        <Button type="submit" look="primary" isDisabled={!isWhole || answer.isPending}>
          {text("send")}
        </Button>
      </div>
    </form>
  );
}

function ClosePulse({ teamId, pulse }: { readonly teamId: string; readonly pulse: PulseCard }) {
  const text = useText(pulseWords);
  const { locale } = useLocale();
  const { close } = usePulseActions(teamId);
  const [isAsking, setAsking] = useState(false);
  return (
    <div data-print="hide">
      <Button look="quiet" onPress={() => setAsking(true)}>
        {text("close")}
      </Button>
      <Dialog
        isOpen={isAsking}
        title={text("closeTitle")}
        onClose={() => setAsking(false)}
        actions={
          <>
            <Button onPress={() => setAsking(false)}>{text("cancel")}</Button>
            <Button
              look="danger"
              isDisabled={close.isPending}
              onPress={() => close.mutate(pulse.id, { onSuccess: () => setAsking(false) })}
            >
              {text("close")}
            </Button>
          </>
        }
      >
        <p>{text("closeText", { floor: pulse.floor })}</p>
        {close.error !== null && (
          <p role="alert" className={styles["problem"]}>
            {problemSentence(close.error, locale)}
          </p>
        )}
      </Dialog>
    </div>
  );
}
