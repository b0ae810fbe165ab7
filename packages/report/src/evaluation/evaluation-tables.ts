import { commentQuestions, type RoundKind, type RoundResults, useAnswers } from "@talka/exchange";
import { type DataTable, tableFrom } from "../tables/data-table.ts";
import { type Locale, translator } from "../words/translate.ts";
import { choiceOf, evaluationWords } from "./evaluation-words.ts";

/** What the tables of a round are made of. */
export interface EvaluationTablesInput {
  readonly results: RoundResults;
  readonly kind: RoundKind;
  readonly invited: number;
  /** Name of an organisation in the reader's language. */
  readonly nameOf: (organisationId: string) => string;
}

/**
 * The results of a closed round as tables in the reader's language: overview, scores, what became of
 * ideas, ideas, comments. What the floor hides is in none of them; tables without rows are left out.
 */
export function evaluationTables(
  { results, kind, invited, nameOf }: EvaluationTablesInput,
  locale: Locale,
): readonly DataTable[] {
  const say = translator(evaluationWords, locale);
  const text = "text" as const;
  const count = "count" as const;
  const scored = results.scores.flatMap(({ question, all, groups }) =>
    all === null
      ? []
      : [
          { question, group: say("all"), figure: all },
          ...groups.map(({ group, figure }) => ({ question, group: nameOf(group), figure })),
        ],
  );
  const overview = tableFrom(
    "overview",
    say("overview"),
    [results],
    [
      {
        title: say("questionColumn"),
        kind: text,
        cell: () => say("round", { kind: choiceOf(kind) }),
      },
      { title: say("invited"), kind: count, cell: () => invited },
      { title: say("answered"), kind: count, cell: (one) => one.answers },
      { title: say("rate"), kind: "share", cell: (one) => one.answers / invited },
      { title: say("floor"), kind: count, cell: (one) => one.floor },
    ],
  );
  const scores = tableFrom("scores", say("scores"), scored, [
    {
      title: say("questionColumn"),
      kind: text,
      cell: ({ question }) => say("question", { question }),
    },
    { title: say("organisation"), kind: text, cell: ({ group }) => group },
    { title: say("n"), kind: count, cell: ({ figure }) => figure.n },
    { title: say("median"), kind: "number", cell: ({ figure }) => figure.median },
    ...[1, 2, 3, 4, 5].map((value) => ({
      title: String(value),
      kind: count,
      cell: ({ figure }: (typeof scored)[number]) => figure.counts[value - 1] ?? 0,
    })),
  ]);
  const uses = useAnswers.map((use, k) => ({ use, people: results.use?.counts[k] ?? 0 }));
  const use = tableFrom("use", say("useTitle"), results.use === null ? [] : uses, [
    { title: say("answer"), kind: text, cell: (one) => say("use", { use: choiceOf(one.use) }) },
    { title: say("count"), kind: count, cell: (one) => one.people },
  ]);
  const sourceOf = (source: string | null) =>
    source === null ? say("ideaFromOther") : nameOf(source);
  const ideas = tableFrom(
    "ideas",
    say("ideas"),
    results.ideas.flatMap((group) =>
      (group.ideas.length === 0 ? [""] : group.ideas).map((idea) => ({ ...group, idea })),
    ),
    [
      { title: say("ideaFrom"), kind: text, cell: (one) => sourceOf(one.source) },
      { title: say("n"), kind: count, cell: (one) => one.n },
      { title: say("idea"), kind: text, cell: (one) => one.idea },
    ],
  );
  const comments = tableFrom(
    "comments",
    say("comments"),
    commentQuestions.flatMap((question) =>
      (results.comments[question] ?? []).map((comment) => ({ question, comment })),
    ),
    [
      {
        title: say("questionColumn"),
        kind: text,
        cell: ({ question }) => say("comment", { question }),
      },
      { title: say("text"), kind: text, cell: ({ comment }) => comment },
    ],
  );
  return [overview, scores, use, ideas, comments].filter((table) => table.rows.length > 0);
}
