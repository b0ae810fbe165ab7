import type { GoalEffect, Proposal, SimulationModel, StaffNeed } from "@talka/engine";
import {
  asksSentence,
  betterWords,
  effectSentence,
  goalValue,
  moveSentence,
  needSentence,
} from "@talka/report";
import { useState } from "react";
import { Button } from "../../ui/forms/Button.tsx";
import layout from "../../ui/layout.module.css";
import { useLocale, useText } from "../../ui/locale/locale-context.ts";
import styles from "./find-better.module.css";
import { findBetterWords } from "./find-better-words.ts";

interface ProposalCardProps {
  readonly number: number;
  readonly proposal: Proposal;
  readonly model: SimulationModel;
  readonly needs: readonly StaffNeed[];
  readonly onTake: () => void;
}

/** One proposal: what changes, what it does with its interval, what it asks of those who work. */
export function ProposalCard({ number, proposal, model, needs, onTake }: ProposalCardProps) {
  const text = useText(findBetterWords);
  const better = useText(betterWords);
  const { locale } = useLocale();
  const [isTaken, setTaken] = useState(false);
  const { moves, effects, hardTimes, asks, violations } = proposal;
  const missed = needs.filter(({ id }) => violations.some(({ needId }) => needId === id));
  return (
    <li className={styles["proposal"]}>
      <div className={layout["head"]}>
        <h4>{text("proposal", { n: number })}</h4>
        <Button
          size="small"
          look="primary"
          isDisabled={isTaken}
          aria-label={`${text("take")}: ${text("proposal", { n: number })}`}
          onPress={() => {
            setTaken(true);
            onTake();
          }}
        >
          {text(isTaken ? "taken" : "take")}
        </Button>
      </div>
      <ul className={styles["moves"]}>
        {moves.map((move) => (
          <li key={JSON.stringify(move.changes)}>
            {moveSentence(move, model, locale)}
            {move.brings !== null && (
              <p className={styles["brings"]}>
                {better("brings", { effect: effectSentence(move.brings, locale) })}.{" "}
                {asksSentence(move.asks, locale)}
              </p>
            )}
          </li>
        ))}
      </ul>
      <ul className={styles["effects"]}>
        {effects.map((effect) => (
          <EffectLine key={effect.goal} effect={effect} />
        ))}
      </ul>
      <p>{asksSentence(asks, locale)}</p>
      {missed.length > 0 && (
        <p>
          {text("wishes", {
            needs: missed.map((need) => needSentence(need, locale, model)).join("; "),
          })}
        </p>
      )}
      {hardTimes.length > 0 && (
        <details className={layout["group"]}>
          <summary>{text("hardTimes")}</summary>
          <ul>
            {hardTimes.map((hard) => (
              <li key={hard.stress}>
                {better(`stress.${hard.stress}`)}: {effectSentence(hard, locale)}
              </li>
            ))}
          </ul>
        </details>
      )}
    </li>
  );
}

function EffectLine({ effect }: { readonly effect: GoalEffect }) {
  const better = useText(betterWords);
  const { locale } = useLocale();
  return (
    <li data-verdict={effect.verdict}>
      <strong>{effectSentence(effect, locale)}</strong>{" "}
      <span>
        {better("effect.to", {
          today: goalValue(effect.goal, effect.today, locale),
          proposed: goalValue(effect.goal, effect.proposed, locale),
        })}
      </span>
    </li>
  );
}
