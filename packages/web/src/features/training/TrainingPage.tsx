import type { TrainingPage as Training } from "@talka/contract";
import { readText } from "@talka/exchange";
import { formatNumber } from "@talka/report";
import { Link, useNavigate } from "@tanstack/react-router";
import { type ComponentType, useState } from "react";
import { ask } from "../../api/ask.ts";
import { problemSentence } from "../../api/problem-sentence.ts";
import { Tabs } from "../../ui/data/Tabs.tsx";
import { QueryState } from "../../ui/feedback/QueryState.tsx";
import { Translated } from "../../ui/format/Translated.tsx";
import { Button } from "../../ui/forms/Button.tsx";
import layout from "../../ui/layout.module.css";
import { useLocale, useText } from "../../ui/locale/locale-context.ts";
import { Dialog } from "../../ui/overlays/Dialog.tsx";
import { PublicityBlock } from "../../ui/publicity/PublicityBlock.tsx";
import { usePageTitle } from "../../ui/use-page-title.ts";
import { AssessmentSection } from "./AssessmentSection.tsx";
import { CycleDialog } from "./CycleDialog.tsx";
import { DaysSection } from "./DaysSection.tsx";
import { OwnSection } from "./OwnSection.tsx";
import { PeopleSection } from "./PeopleSection.tsx";
import styles from "./training.module.css";
import { trainingWords } from "./training-words.ts";
import { useTraining, useTrainingAction } from "./use-trainings.ts";

/** A part that another feature hangs on a cycle; gives nothing where it has nothing to show. */
export interface TrainingPart {
  readonly id: string;
  readonly Part: ComponentType<{ readonly training: Training }>;
}

export interface TrainingPageProps {
  readonly parts: readonly TrainingPart[];
}

/** One cycle: its days, what is one's own, and for the organiser the people. */
export function TrainingPage({ parts }: TrainingPageProps) {
  const text = useText(trainingWords);
  const { locale } = useLocale();
  const training = useTraining();
  return (
    <div className={layout["page"]}>
      <p>
        <Link to="/trainings">{text("back")}</Link>
      </p>
      <QueryState
        query={training}
        label={text("loading")}
        describeError={(error) => problemSentence(error, locale)}
      >
        {(page) => <TrainingView training={page} more={parts} />}
      </QueryState>
      {training.status === "error" && <h1>{text("title")}</h1>}
    </div>
  );
}

type Part = "mine" | "days" | "people" | "assessment";

function TrainingView({
  training,
  more,
}: {
  readonly training: Training;
  readonly more: readonly TrainingPart[];
}) {
  const text = useText(trainingWords);
  const { locale } = useLocale();
  const [part, setPart] = useState<Part>(training.own === null ? "days" : "mine");
  usePageTitle(readText(training.title, locale).text);
  const isIn = training.own !== null || training.mayManage;
  const parts = [
    training.own !== null &&
      ({
        id: "mine",
        label: text("tabMine"),
        content: <OwnSection training={training} />,
      } as const),
    { id: "days", label: text("tabDays"), content: <DaysSection training={training} /> } as const,
    training.mayManage &&
      ({
        id: "people",
        label: text("tabPeople"),
        content: <PeopleSection training={training} />,
      } as const),
    isIn &&
      ({
        id: "assessment",
        label: text("tabAssessment"),
        content: <AssessmentSection training={training} />,
      } as const),
  ].filter((one) => one !== false);
  const required = training.totalHours * training.requiredShare;
  return (
    <>
      <header className={layout["section"]}>
        <div className={layout["head"]}>
          <h1>
            <Translated text={training.title} noted />
          </h1>
          {training.mayManage && <ManageButtons training={training} />}
        </div>
        <p className={styles["facts"]}>
          <span>{training.organisation.names[locale]}</span>
          {training.totalHours > 0 && (
            <span>
              {text("rule", {
                hours: formatNumber(required, locale, 2),
                total: formatNumber(training.totalHours, locale, 2),
                trial: training.trialRequired ? "yes" : "no",
              })}
            </span>
          )}
        </p>
        {training.aim !== null && (
          <p className={styles["prose"]}>
            <Translated text={training.aim} noted />
          </p>
        )}
      </header>
      <Tabs label={text("tabs")} tabs={parts} selected={part} onSelect={setPart} />
      {more.map(({ id, Part: More }) => (
        <More key={id} training={training} />
      ))}
      {training.fundingProfile !== null && <PublicityBlock profile={training.fundingProfile} />}
    </>
  );
}

function ManageButtons({ training }: { readonly training: Training }) {
  const text = useText(trainingWords);
  const navigate = useNavigate();
  const [open, setOpen] = useState<"change" | "remove" | null>(null);
  const close = () => setOpen(null);
  const params = { id: training.id };
  const remove = useTrainingAction(
    training.id,
    () => ask("deleteTraining", { params }),
    () => void navigate({ to: "/trainings" }),
  );
  return (
    <div className={styles["actions"]}>
      <Button onPress={() => setOpen("change")}>{text("change")}</Button>
      <Button look="quiet" onPress={() => setOpen("remove")}>
        {text("remove")}
      </Button>
      {open === "change" && <CycleDialog training={training} onClose={close} onSaved={close} />}
      {open === "remove" && (
        <Dialog
          isOpen
          title={text("remove")}
          onClose={close}
          actions={
            <>
              <Button onPress={close}>{text("cancel")}</Button>
              <Button
                look="danger"
                isDisabled={remove.isPending}
                onPress={() => remove.mutate(undefined)}
              >
                {text("remove")}
              </Button>
            </>
          }
        >
          <p>{text("removeText")}</p>
        </Dialog>
      )}
    </div>
  );
}
