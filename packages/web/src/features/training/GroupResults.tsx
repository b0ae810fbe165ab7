import type { AssessmentResults } from "@talka/contract";
import { formatNumber } from "@talka/report";
import { problemSentence } from "../../api/problem-sentence.ts";
import { Table } from "../../ui/data/Table.tsx";
import { QueryState } from "../../ui/feedback/QueryState.tsx";
import layout from "../../ui/layout.module.css";
import { useLocale, useText } from "../../ui/locale/locale-context.ts";
import { ownWords } from "./own-words.ts";
import { statementWords } from "./statement-words.ts";
import { trainingWords } from "./training-words.ts";
import { type TrainingPartProps, useAssessmentResults } from "./use-trainings.ts";

type Topic = AssessmentResults["topics"][number];

/** What the group thinks of itself, topic by topic. */
export function GroupResults({ training }: TrainingPartProps) {
  const text = useText(ownWords);
  const { locale } = useLocale();
  const results = useAssessmentResults(training.id);
  return (
    <section className={layout["section"]} aria-labelledby="group">
      <h2 id="group">{text("group")}</h2>
      <QueryState query={results} describeError={(error) => problemSentence(error, locale)}>
        {({ topics, floor }) => {
          if (topics.length === 0) return <p className={layout["soft"]}>{text("groupNone")}</p>;
          const told = topics.filter((one) => one.statements.length > 0);
          return (
            <>
              {told.length < topics.length && (
                <p className={layout["soft"]}>{text("groupHidden", { floor })}</p>
              )}
              {told.map((one) => (
                <TopicTables key={`${one.moment} ${one.topic}`} topic={one} />
              ))}
            </>
          );
        }}
      </QueryState>
    </section>
  );
}

function TopicTables({ topic }: { readonly topic: Topic }) {
  const text = useText(ownWords);
  const day = useText(trainingWords);
  const say = useText(statementWords);
  const { locale } = useLocale();
  const title = `${text("moment", { moment: topic.moment })}: ${day("topicName", { topic: topic.topic })}`;
  return (
    <>
      <Table
        caption={title}
        rows={topic.statements}
        rowKey={(row) => row.statement}
        columns={[
          {
            id: "statement",
            title: text("statement"),
            isRowHeader: true,
            width: "14rem",
            cell: (row) => say(row.statement as Parameters<typeof say>[0]),
          },
          {
            id: "mean",
            title: text("mean"),
            align: "end",
            cell: (row) => formatNumber(row.mean, locale),
          },
          { id: "n", title: text("answers"), align: "end", cell: (row) => row.n },
        ]}
      />
      {topic.groups.length > 0 && (
        <Table
          caption={`${title} – ${text("byOrganisation")}`}
          rows={topic.groups}
          rowKey={(row) => row.organisation.id}
          columns={[
            {
              id: "organisation",
              title: text("organisation"),
              isRowHeader: true,
              width: "14rem",
              cell: (row) => row.organisation.names[locale],
            },
            {
              id: "mean",
              title: text("mean"),
              align: "end",
              cell: (row) => formatNumber(row.mean, locale),
            },
            { id: "n", title: text("answers"), align: "end", cell: (row) => row.n },
          ]}
        />
      )}
    </>
  );
}
