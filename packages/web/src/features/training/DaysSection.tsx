import type { TrainingDay, TrainingPage } from "@talka/contract";
import { readText } from "@talka/exchange";
import { formatDay, formatNumber } from "@talka/report";
import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { ask } from "../../api/ask.ts";
import { EmptyState } from "../../ui/feedback/EmptyState.tsx";
import { Button } from "../../ui/forms/Button.tsx";
import layout from "../../ui/layout.module.css";
import { useLocale, useText } from "../../ui/locale/locale-context.ts";
import { OwnAssignment } from "./AssignmentDialog.tsx";
import { DayDialog } from "./DayDialog.tsx";
import styles from "./training.module.css";
import { trainingWords } from "./training-words.ts";
import { type TrainingPartProps, useTrainingAction } from "./use-trainings.ts";

/** The days of a cycle in order, with what each asks to be tried. */
export function DaysSection({ training }: TrainingPartProps) {
  const text = useText(trainingWords);
  const [isOpen, setOpen] = useState(false);
  return (
    <div className={layout["section"]}>
      {training.mayManage && (
        <div>
          <Button look="primary" onPress={() => setOpen(true)}>
            {text("addDay")}
          </Button>
        </div>
      )}
      {training.days.length === 0 ? (
        <EmptyState title={text("noDays")}>{text("noDaysHint")}</EmptyState>
      ) : (
        <ol className={styles["cards"]}>
          {training.days.map((day, k) => (
            <DayCard key={day.eventId} training={training} day={day} number={k + 1} />
          ))}
        </ol>
      )}
      {isOpen && <DayDialog training={training} day={null} onClose={() => setOpen(false)} />}
    </div>
  );
}

interface DayCardProps {
  readonly training: TrainingPage;
  readonly day: TrainingDay;
  readonly number: number;
}

function DayCard({ training, day, number }: DayCardProps) {
  const text = useText(trainingWords);
  const { locale } = useLocale();
  const [isOpen, setOpen] = useState(false);
  const params = { id: training.id, eventId: day.eventId };
  const takeOut = useTrainingAction(training.id, () => ask("removeTrainingDay", { params }));
  const name = readText(day.title, locale).text;
  const topic = day.topic === "other" && day.ownTopic !== "" ? day.ownTopic : null;
  return (
    <li className={styles["card"]}>
      <h2 className={styles["name"]}>{text("dayTitle", { number, title: name })}</h2>
      <p className={styles["facts"]}>
        <span>{formatDay(Date.parse(day.startsOn), locale, "UTC")}</span>
        <span>{text("hours", { hours: formatNumber(day.hours, locale, 2) })}</span>
        <span>{topic ?? text("topicName", { topic: day.topic })}</span>
        {day.place !== "" && <span>{day.place}</span>}
        {day.trainer !== "" && <span>{day.trainer}</span>}
      </p>
      {day.aim !== "" && <p className={styles["prose"]}>{day.aim}</p>}
      {day.assignment !== "" && (
        <section className={styles["assignment"]} aria-label={text("assignment")}>
          <h3>{text("assignment")}</h3>
          <p className={styles["prose"]}>{day.assignment}</p>
          {day.dueOn !== null && (
            <p className={layout["soft"]}>
              {text("dueBy", { day: formatDay(Date.parse(day.dueOn), locale, "UTC") })}
            </p>
          )}
          {training.own !== null && <OwnAssignment training={training} eventId={day.eventId} />}
        </section>
      )}
      <div className={styles["actions"]}>
        <Link
          to="/events/$id"
          params={{ id: day.eventId }}
          aria-label={`${text("eventPage")}: ${name}`}
        >
          {text("eventPage")}
        </Link>
        {training.mayManage && (
          <>
            <Button
              size="small"
              aria-label={`${text("change")}: ${name}`}
              onPress={() => setOpen(true)}
            >
              {text("change")}
            </Button>
            <Button
              size="small"
              look="quiet"
              aria-label={`${text("takeOut")}: ${name}`}
              isDisabled={takeOut.isPending}
              onPress={() => takeOut.mutate(undefined)}
            >
              {text("takeOut")}
            </Button>
          </>
        )}
      </div>
      {isOpen && <DayDialog training={training} day={day} onClose={() => setOpen(false)} />}
    </li>
  );
}
