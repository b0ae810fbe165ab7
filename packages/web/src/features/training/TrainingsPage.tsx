import type { TrainingSummary } from "@talka/contract";
import { formatDay } from "@talka/report";
import { Link, useNavigate } from "@tanstack/react-router";
import { useState } from "react";
import { problemSentence } from "../../api/problem-sentence.ts";
import { useRight } from "../../api/use-session.ts";
import { EmptyState } from "../../ui/feedback/EmptyState.tsx";
import { QueryState } from "../../ui/feedback/QueryState.tsx";
import { Translated } from "../../ui/format/Translated.tsx";
import { Button } from "../../ui/forms/Button.tsx";
import layout from "../../ui/layout.module.css";
import { useLocale, useText } from "../../ui/locale/locale-context.ts";
import { usePageTitle } from "../../ui/use-page-title.ts";
import { CycleDialog } from "./CycleDialog.tsx";
import styles from "./training.module.css";
import { trainingWords } from "./training-words.ts";
import { useTrainings } from "./use-trainings.ts";

/** Training cycles one may see. */
export function TrainingsPage() {
  const text = useText(trainingWords);
  const { locale } = useLocale();
  const navigate = useNavigate();
  const mayManage = useRight("event.manage");
  const trainings = useTrainings();
  const [isOpen, setOpen] = useState(false);
  usePageTitle(text("title"));
  return (
    <div className={layout["page"]}>
      <div className={layout["head"]}>
        <div>
          <h1>{text("title")}</h1>
          <p className={layout["soft"]}>{text("intro")}</p>
        </div>
        {mayManage && (
          <Button look="primary" onPress={() => setOpen(true)}>
            {text("newCycle")}
          </Button>
        )}
      </div>
      <QueryState
        query={trainings}
        label={text("loading")}
        describeError={(error) => problemSentence(error, locale)}
      >
        {({ trainings: all }) =>
          all.length === 0 ? (
            <EmptyState title={text("none")}>
              {text(mayManage ? "noneManage" : "noneHint")}
            </EmptyState>
          ) : (
            <ul className={styles["cards"]}>
              {all.map((one) => (
                <TrainingCard key={one.id} training={one} />
              ))}
            </ul>
          )
        }
      </QueryState>
      {isOpen && (
        <CycleDialog
          training={null}
          onClose={() => setOpen(false)}
          onSaved={({ id }) => void navigate({ to: "/trainings/$id", params: { id } })}
        />
      )}
    </div>
  );
}

function TrainingCard({ training }: { readonly training: TrainingSummary }) {
  const text = useText(trainingWords);
  const { locale } = useLocale();
  const day = (one: string) => formatDay(Date.parse(one), locale, "UTC");
  const { startsOn, endsOn } = training;
  const days =
    startsOn === null || endsOn === null
      ? text("noDates")
      : [...new Set([startsOn, endsOn])].map(day).join(" – ");
  return (
    <li className={styles["card"]}>
      <h2 className={styles["name"]}>
        <Link to="/trainings/$id" params={{ id: training.id }}>
          <Translated text={training.title} />
        </Link>
      </h2>
      <p className={layout["soft"]}>
        {[
          days,
          text("days", { count: training.dayCount }),
          training.organisation.names[locale],
        ].join(" · ")}
      </p>
    </li>
  );
}
