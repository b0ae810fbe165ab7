import type { CommitmentRecord } from "@talka/contract";
import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { problemSentence } from "../../../api/problem-sentence.ts";
import { Table } from "../../../ui/data/Table.tsx";
import { EmptyState } from "../../../ui/feedback/EmptyState.tsx";
import { QueryState } from "../../../ui/feedback/QueryState.tsx";
import { ButtonLink } from "../../../ui/forms/ButtonLink.tsx";
import { Select } from "../../../ui/forms/Select.tsx";
import layout from "../../../ui/layout.module.css";
import { useLocale, useText } from "../../../ui/locale/locale-context.ts";
import { usePageTitle } from "../../../ui/use-page-title.ts";
import { sayDay, today } from "../shared/days.ts";
import { MembersOnly } from "../shared/MembersOnly.tsx";
import { useCommitments, useDirectory } from "../shared/use-meetings.ts";
import { vocabularyWords } from "../shared/vocabulary-words.ts";
import styles from "./list.module.css";
import { listWords } from "./list-words.ts";
import {
  type CommitmentChoice,
  daysOverdue,
  isUnfinished,
  orderCommitments,
} from "./order-commitments.ts";

/** What was promised in all sessions, overdue first. */
export function CommitmentsPage() {
  const text = useText(listWords);
  const { locale } = useLocale();
  usePageTitle(text("commitmentsTitle"));
  const describeError = (error: unknown) => problemSentence(error, locale);
  return (
    <div className={layout["page"]}>
      <div className={layout["head"]}>
        <h1>{text("commitmentsTitle")}</h1>
        <ButtonLink to="/meetings" look="quiet">
          {text("toSessions")}
        </ButtonLink>
      </div>
      <MembersOnly next="/commitments">
        <Asked describeError={describeError} />
      </MembersOnly>
    </div>
  );
}

function Asked({ describeError }: { readonly describeError: (error: unknown) => string }) {
  const text = useText(listWords);
  const commitments = useCommitments();
  return (
    <QueryState query={commitments} describeError={describeError}>
      {({ commitments: all }) =>
        all.length === 0 ? (
          <EmptyState title={text("commitmentsNone")}>
            <p>{text("commitmentsNoneHint")}</p>
          </EmptyState>
        ) : (
          <Commitments all={all} />
        )
      }
    </QueryState>
  );
}

const everybody = "all";

function Commitments({ all }: { readonly all: readonly CommitmentRecord[] }) {
  const text = useText(listWords);
  const words = useText(vocabularyWords);
  const { locale } = useLocale();
  const directory = useDirectory();
  const [choice, setChoice] = useState<CommitmentChoice>("open");
  const [organisationId, setOrganisationId] = useState(everybody);
  const nameOf = (id: string | null) =>
    id === null
      ? words("everyone")
      : (directory.data?.organisations.find((one) => one.id === id)?.names[locale] ?? "…");
  const now = today();
  const taking = [...new Set(all.flatMap((one) => one.organisationId ?? []))];
  const rows = orderCommitments(all, choice, organisationId === everybody ? null : organisationId);
  const open = all.filter(isUnfinished);
  const overdue = open.filter((one) => daysOverdue(one.dueOn, now) > 0);
  return (
    <>
      <p>
        {text("commitmentsLead")}{" "}
        <strong>{text("count", { open: open.length, overdue: overdue.length })}</strong>.{" "}
        <span className={layout["soft"]}>{text("answerHint")}</span>
      </p>
      <div className={styles["filters"]}>
        <Select
          label={text("state")}
          value={choice}
          onChange={setChoice}
          options={[
            { value: "open", label: text("stateOpen") },
            { value: "done", label: text("stateDone") },
            { value: "dropped", label: text("stateDropped") },
            { value: "all", label: text("stateAll") },
          ]}
        />
        <Select
          label={text("organisation")}
          value={organisationId}
          onChange={setOrganisationId}
          options={[
            { value: everybody, label: text("anyOrganisation") },
            ...taking.map((id) => ({ value: id, label: nameOf(id) })),
          ]}
        />
      </div>
      {rows.length === 0 ? (
        <p className={layout["soft"]}>{text("nothingFiltered")}</p>
      ) : (
        <Table
          caption={text("commitmentsTitle")}
          hideCaption
          rows={rows}
          rowKey={(row) => `${row.meetingId} ${row.id}`}
          columns={[
            {
              id: "action",
              title: text("action"),
              isRowHeader: true,
              cell: (row) => (
                <span className={styles["action"]}>
                  {row.action}
                  {row.measure !== "" && <small>{text("measure", { text: row.measure })}</small>}
                  {row.ifThen !== "" && <small>{row.ifThen}</small>}
                </span>
              ),
            },
            { id: "owner", title: text("owner"), cell: (row) => row.owner },
            {
              id: "organisation",
              title: text("organisation"),
              cell: (row) => row.organisationName || nameOf(row.organisationId),
            },
            {
              id: "due",
              title: text("due"),
              cell: (row) => <Due row={row} now={now} />,
              sortBy: (row) => row.dueOn,
            },
            {
              id: "state",
              title: text("state"),
              cell: (row) => (
                <>
                  {row.outcome === null ? text("unanswered") : words(`outcome.${row.outcome}`)}
                  {row.why !== "" && <> – {row.why}</>}
                </>
              ),
            },
            {
              id: "from",
              title: text("from"),
              cell: (row) =>
                row.meetingTitle === "" ? (
                  text("otherHost")
                ) : (
                  <Link to="/meetings/$id/record" params={{ id: row.meetingId }}>
                    {row.meetingTitle}
                  </Link>
                ),
            },
          ]}
        />
      )}
    </>
  );
}

function Due({ row, now }: { readonly row: CommitmentRecord; readonly now: string }) {
  const text = useText(listWords);
  const { locale } = useLocale();
  const late = isUnfinished(row) ? daysOverdue(row.dueOn, now) : 0;
  return (
    <span className={styles["due"]}>
      {sayDay(row.dueOn, locale, "short")}
      {late > 0 && <span className={styles["overdue"]}>{text("overdue", { n: late })}</span>}
      {isUnfinished(row) && row.dueOn === now && (
        <span className={styles["overdue"]}>{text("dueToday")}</span>
      )}
    </span>
  );
}
