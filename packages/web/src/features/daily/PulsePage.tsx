import type { TeamPulses } from "@talka/contract";
import { mostPulseQuestions, type PulseQuestion, pulseQuestions } from "@talka/lean";
import { useParams } from "@tanstack/react-router";
import { useState } from "react";
import { problemSentence } from "../../api/problem-sentence.ts";
import { EmptyState } from "../../ui/feedback/EmptyState.tsx";
import { QueryState } from "../../ui/feedback/QueryState.tsx";
import { Button } from "../../ui/forms/Button.tsx";
import { ManyChoices } from "../../ui/forms/Choices.tsx";
import { DayField } from "../../ui/forms/DayField.tsx";
import layout from "../../ui/layout.module.css";
import { useLocale, useText } from "../../ui/locale/locale-context.ts";
import styles from "./daily.module.css";
import { dayAfter } from "./days.ts";
import { OpenPulse } from "./OpenPulse.tsx";
import { PulseTrend } from "./PulseTrend.tsx";
import { pulseWords } from "./pulse-words.ts";
import { TeamFrame } from "./TeamFrame.tsx";
import { usePulseActions, usePulses } from "./use-pulses.ts";

/** How the work weighs on a team: the open pulse, and the trend of closed ones. */
export function PulsePage() {
  const text = useText(pulseWords);
  const { locale } = useLocale();
  const { teamId } = useParams({ from: "/boards/$teamId/pulse" });
  const query = usePulses(teamId);
  return (
    <TeamFrame teamId={teamId} part="partPulse">
      <p className={layout["soft"]}>{text("lead")}</p>
      <QueryState
        query={query}
        label={text("loading")}
        describeError={(error) => <p>{problemSentence(error, locale)}</p>}
      >
        {(given) => <PulsesView teamId={teamId} given={given} />}
      </QueryState>
    </TeamFrame>
  );
}

function PulsesView({ teamId, given }: { readonly teamId: string; readonly given: TeamPulses }) {
  const text = useText(pulseWords);
  const open = given.pulses.find((pulse) => pulse.closedOn === null);
  const closed = given.pulses.filter((pulse) => pulse.closedOn !== null).toReversed();
  return (
    <>
      {open !== undefined && <OpenPulse teamId={teamId} pulse={open} given={given} />}
      {open === undefined && given.mayLead && <NewPulse teamId={teamId} given={given} />}
      {given.pulses.length === 0 && (
        <EmptyState title={text("none")}>
          <p>{text("noneHint")}</p>
        </EmptyState>
      )}
      {closed.length > 0 && <PulseTrend pulses={closed} />}
    </>
  );
}

const usualDays = 7;

function NewPulse({ teamId, given }: { readonly teamId: string; readonly given: TeamPulses }) {
  const text = useText(pulseWords);
  const { locale } = useLocale();
  const { open } = usePulseActions(teamId);
  const last = given.pulses[0]?.questions ?? (["load", "time", "help"] as const);
  const [id] = useState(() => crypto.randomUUID());
  const [questions, setQuestions] = useState<readonly PulseQuestion[]>(last);
  const [closesOn, setClosesOn] = useState(() => dayAfter(given.today, usualDays));
  const isFull = questions.length >= mostPulseQuestions;
  return (
    <section className={layout["card"]} aria-labelledby="pulse-new">
      <h2 id="pulse-new">{text("newPulse")}</h2>
      <ManyChoices
        label={text("choose")}
        values={questions}
        onChange={setQuestions}
        options={pulseQuestions.map((question) => ({
          value: question,
          label: text("question", { question }),
          isDisabled: isFull && !questions.includes(question),
        }))}
      />
      <div className={styles["narrow"]}>
        <DayField
          label={text("closesOn")}
          value={closesOn}
          min={given.today}
          onChange={setClosesOn}
        />
      </div>
      {open.error !== null && (
        <p role="alert" className={styles["problem"]}>
          {problemSentence(open.error, locale)}
        </p>
      )}
      <div>
        <Button
          look="primary"
          isDisabled={open.isPending || questions.length === 0 || closesOn === ""}
          onPress={() => open.mutate({ id, questions, closesOn })}
        >
          {text("open")}
        </Button>
      </div>
    </section>
  );
}
