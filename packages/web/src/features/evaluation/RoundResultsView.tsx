import type { EvaluationPage, EvaluationRound } from "@talka/contract";
import { useAnswers as allUses, commentQuestions } from "@talka/exchange";
import { choiceOf, evaluationWords, formatNumber } from "@talka/report";
import { Button } from "../../ui/forms/Button.tsx";
import layout from "../../ui/layout.module.css";
import { useLocale, useText } from "../../ui/locale/locale-context.ts";
import styles from "./evaluation.module.css";
import { evaluationPageWords } from "./evaluation-page-words.ts";

type Results = NonNullable<EvaluationRound["results"]>;
type Figure = NonNullable<Results["scores"][number]["all"]>;

export interface RoundResultsViewProps {
  readonly evaluation: EvaluationPage;
  readonly round: EvaluationRound;
  readonly results: Results;
}

/** What was answered in a closed round, as far as the floor lets it be told. */
export function RoundResultsView({ evaluation, round, results }: RoundResultsViewProps) {
  const text = useText(evaluationPageWords);
  const say = useText(evaluationWords);
  const { locale } = useLocale();
  const { floor } = results;
  const nameOf = (id: string) =>
    evaluation.organisations.find((one) => one.id === id)?.names[locale] ?? "";
  if (results.answers < floor) return <p className={styles["few"]}>{text("few", { floor })}</p>;
  const isEnd = round.kind === "end";
  return (
    <div className={styles["results"]}>
      {isEnd && (
        <section aria-label={say("scores")} className={layout["list"]}>
          <h3>{say("scores")}</h3>
          {results.scores.map(({ question, all, groups }) => (
            <div key={question} className={styles["question"]}>
              <h4>{say("question", { question })}</h4>
              {all === null ? (
                <p className={styles["soft"]}>{text("hiddenFigure", { floor })}</p>
              ) : (
                <Bars figure={all} />
              )}
              {groups.length > 0 && (
                <details>
                  <summary>{text("byOrganisation")}</summary>
                  {groups.map(({ group, figure }) => (
                    <div key={group}>
                      <p>{nameOf(group)}</p>
                      <Bars figure={figure} />
                    </div>
                  ))}
                </details>
              )}
            </div>
          ))}
        </section>
      )}
      {!isEnd && (
        <section aria-label={say("useTitle")} className={layout["list"]}>
          <h3>{say("useTitle")}</h3>
          {results.use === null ? (
            <p className={styles["soft"]}>{text("hiddenFigure", { floor })}</p>
          ) : (
            <ul className={styles["uses"]}>
              {allUses.map((use, k) => (
                <li key={use}>
                  <span>{say("use", { use: choiceOf(use) })}</span>
                  <Bar share={(results.use?.counts[k] ?? 0) / (results.use?.n ?? 1)} />
                  <strong>{results.use?.counts[k] ?? 0}</strong>
                </li>
              ))}
            </ul>
          )}
        </section>
      )}
      {isEnd && (
        <section aria-label={say("ideas")} className={layout["list"]}>
          <h3>{say("ideas")}</h3>
          {results.ideas.length === 0 && (
            <p className={styles["soft"]}>{text("noIdeas", { floor })}</p>
          )}
          {results.ideas.map((group) => (
            <div key={group.source ?? "rest"}>
              <h4>
                {group.source === null
                  ? `${say("ideaFromOther")} (${group.n})`
                  : text("ideasFrom", { name: nameOf(group.source), n: group.n })}
              </h4>
              <Words words={group.ideas} />
            </div>
          ))}
        </section>
      )}
      <section aria-label={say("comments")} className={layout["list"]}>
        <h3>{say("comments")}</h3>
        {commentQuestions
          .filter((question) => (question === "keep" || question === "change") === isEnd)
          .map((question) => (
            <div key={question}>
              <h4>{say("comment", { question })}</h4>
              {results.comments[question] === undefined ? (
                <p className={styles["soft"]}>{text("commentsHidden", { floor })}</p>
              ) : (
                <Words words={results.comments[question]} />
              )}
            </div>
          ))}
      </section>
      <div className={layout["row"]} data-print="hide">
        <span>{text("export")}:</span>
        {(["csv", "xlsx", "json"] as const).map((format) => (
          <a
            key={format}
            href={`/api/evaluation-rounds/${round.id}/results?format=${format}&locale=${locale}`}
            download
          >
            {text("exportAs", { format })}
          </a>
        ))}
        <Button size="small" onPress={() => print()}>
          {text("print")}
        </Button>
      </div>
    </div>
  );
}

/** Five bars with their numbers beside: the table is the picture. */
function Bars({ figure }: { readonly figure: Figure }) {
  const text = useText(evaluationPageWords);
  const { locale } = useLocale();
  return (
    <div className={styles["figure"]}>
      <ol className={styles["bars"]}>
        {figure.counts.map((count, k) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the place is the value
          <li key={k} aria-label={text("bar", { value: k + 1, count })}>
            <span aria-hidden="true">{k + 1}</span>
            <Bar share={count / figure.n} />
            <strong aria-hidden="true">{count}</strong>
          </li>
        ))}
      </ol>
      <p className={styles["soft"]}>
        {text("nAndMedian", { n: figure.n, median: formatNumber(figure.median, locale) })}
      </p>
    </div>
  );
}

function Bar({ share }: { readonly share: number }) {
  return (
    <span aria-hidden="true" className={styles["rail"]}>
      <span style={{ inlineSize: `${share * 100}%` }} />
    </span>
  );
}

function Words({ words }: { readonly words: readonly string[] }) {
  return (
    <ul className={styles["comments"]}>
      {words.map((one, k) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: two may have written the same
        <li key={k}>{one}</li>
      ))}
    </ul>
  );
}
