import type { Trainee } from "@talka/contract";
import { formatNumber } from "@talka/report";
import { useState } from "react";
import { ask } from "../../api/ask.ts";
import { problemSentence } from "../../api/problem-sentence.ts";
import { Table } from "../../ui/data/Table.tsx";
import { EmptyState } from "../../ui/feedback/EmptyState.tsx";
import { QueryState } from "../../ui/feedback/QueryState.tsx";
import { useToast } from "../../ui/feedback/Toast.tsx";
import { Button } from "../../ui/forms/Button.tsx";
import layout from "../../ui/layout.module.css";
import { useLocale, useText } from "../../ui/locale/locale-context.ts";
import { ownWords } from "./own-words.ts";
import { CertificateDialog, EnterDialog } from "./PeopleDialogs.tsx";
import { peopleWords } from "./people-words.ts";
import styles from "./training.module.css";
import { type TrainingPartProps, useTrainees, useTrainingAction } from "./use-trainings.ts";

/** Who takes part, what is missing for whom, and certificates for all entitled in one go. */
export function PeopleSection({ training }: TrainingPartProps) {
  const text = useText(peopleWords);
  const { locale } = useLocale();
  const toast = useToast();
  const people = useTrainees(training.id);
  const [isEntering, setEntering] = useState(false);
  const [chosen, setChosen] = useState<Trainee | null>(null);
  const issue = useTrainingAction(
    training.id,
    () => ask("issueCertificates", { params: { id: training.id } }),
    ({ issued }) => toast({ text: text("issued", { count: issued }), tone: "good" }),
  );
  return (
    <QueryState query={people} describeError={(error) => problemSentence(error, locale)}>
      {({ participants }) => {
        const entitled = participants.filter(
          (one) => one.progress.entitled && one.certificate === null,
        ).length;
        return (
          <div className={layout["section"]}>
            <div className={styles["actions"]}>
              <Button
                look="primary"
                isDisabled={entitled === 0 || issue.isPending}
                onPress={() => issue.mutate(undefined)}
              >
                {text("issue", { count: entitled })}
              </Button>
              <Button onPress={() => setEntering(true)}>{text("enter")}</Button>
            </div>
            <p className={layout["soft"]}>{text("hint")}</p>
            {participants.length === 0 ? (
              <EmptyState title={text("none")}>{text("noneHint")}</EmptyState>
            ) : (
              <PeopleTable people={participants} onChoose={setChosen} />
            )}
            {isEntering && <EnterDialog id={training.id} onClose={() => setEntering(false)} />}
            {chosen !== null && (
              <CertificateDialog
                id={training.id}
                trainee={chosen}
                onClose={() => setChosen(null)}
              />
            )}
          </div>
        );
      }}
    </QueryState>
  );
}

interface PeopleTableProps {
  readonly people: readonly Trainee[];
  readonly onChoose: (one: Trainee) => void;
}

function PeopleTable({ people, onChoose }: PeopleTableProps) {
  const text = useText(peopleWords);
  const own = useText(ownWords);
  const { locale } = useLocale();
  const hours = (value: number) => formatNumber(value, locale, 2);
  const missing = ({ progress }: Trainee) =>
    [
      progress.missingHours > 0
        ? text("missingHours", { hours: hours(progress.missingHours) })
        : "",
      progress.trialMissing ? text("missingTrial") : "",
    ]
      .filter((one) => one !== "")
      .join(", ");
  return (
    <Table
      caption={text("caption")}
      rows={people}
      rowKey={(one) => one.key}
      columns={[
        {
          id: "name",
          title: text("name"),
          isRowHeader: true,
          width: "10rem",
          cell: (one) => one.name,
        },
        {
          id: "organisation",
          title: text("organisation"),
          width: "10rem",
          cell: (one) => one.organisation.names[locale],
        },
        {
          id: "hours",
          title: text("hours"),
          align: "end",
          cell: ({ progress }) =>
            `${hours(progress.attendedHours)} / ${hours(progress.totalHours)}`,
        },
        {
          id: "missing",
          title: text("missing"),
          cell: (one) => missing(one) || text("nothing"),
        },
        {
          id: "assignments",
          title: text("assignments"),
          width: "12rem",
          cell: (one) =>
            one.assignments
              .map((row) => `${row.trialTitle} (${own("stateName", { state: row.state })})`)
              .join("; ") || "–",
        },
        {
          id: "certificate",
          title: text("certificate"),
          width: "12rem",
          cell: (one) =>
            one.certificate === null ? (
              "–"
            ) : (
              <span className={layout["row"]}>
                {one.certificate.number}
                <span className={layout["badge"]}>
                  {text("state", { state: one.certificate.state })}
                </span>
                {one.certificate.state === "valid" && (
                  <Button
                    size="small"
                    aria-label={text("actions", { name: one.name })}
                    onPress={() => onChoose(one)}
                  >
                    {text("menu")}
                  </Button>
                )}
              </span>
            ),
        },
      ]}
    />
  );
}
