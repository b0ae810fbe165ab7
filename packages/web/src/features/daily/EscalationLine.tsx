import type { EscalationCard } from "@talka/contract";
import { workingDaysUntil } from "@talka/lean";
import { useLocale, useText } from "../../ui/locale/locale-context.ts";
import styles from "./daily.module.css";
import { showDay } from "./days.ts";
import { escalationWords } from "./escalation-words.ts";
import { useWorkingDays } from "./use-working-days.ts";

/** How an escalation stands: by when an answer is asked for, how late it is, or the answer. */
export function EscalationLine({
  card,
  today,
}: {
  readonly card: EscalationCard;
  readonly today: string;
}) {
  const say = useText(escalationWords);
  const { locale } = useLocale();
  const isWorkingDay = useWorkingDays(today);
  const { state } = card;
  if (card.answeredOn !== null) {
    const word = state === "answered-late" ? "answeredLate" : "answered";
    return (
      <div className={styles["answered"]}>
        <strong>
          {card.toName} · {say(word, { day: showDay(card.answeredOn, locale) })}
        </strong>
        <p>{card.answer}</p>
      </div>
    );
  }
  const days = workingDaysUntil(today, card.answerBy, isWorkingDay);
  return (
    <p className={styles["clock"]} data-state={state}>
      {state === "overdue" && (
        <strong>
          <span aria-hidden="true">! </span>
          {say("overdue")}
          {", "}
          {say("overdueSince", { days: -days })}
        </strong>
      )}
      {state === "due-today" && <strong>{say("dueToday")}</strong>}
      {state === "waiting" && <strong>{say("daysLeft", { days })}</strong>}
      <span>
        {say("askedOf", { name: card.toName })}
        {" · "}
        {say("answerDay", { day: showDay(card.answerBy, locale) })}
      </span>
    </p>
  );
}
