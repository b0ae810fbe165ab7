import {
  commentQuestions,
  type EvaluationAnswer,
  longestComment,
  type ScoreQuestion,
  scoreQuestions,
  useAnswers,
} from "@talka/exchange";
import { type PersonalDataKind, personalDataIn } from "@talka/meeting";
import {
  type AnswerOutcome,
  type AskedRoundRow,
  asAnswering,
  asGate,
  findAskedRound,
  findTokenUse,
  listOrganisations,
  type OrganisationRow,
  openRound,
  takeAnswer,
} from "@talka/storage";
import { tokenHash } from "../secrets.ts";
import type { Services } from "../services.ts";
import { settleRounds } from "./settle-rounds.ts";

type Surroundings = Pick<Services, "db" | "now">;

/** What is asked, and of whom an idea may come. */
export interface AskedRound {
  readonly round: AskedRoundRow;
  readonly organisations: readonly OrganisationRow[];
  readonly organiser: OrganisationRow | undefined;
  /** Why nobody may answer by this link now; `null` where they may. */
  readonly hindrance: "planned" | "closed" | "already" | "personal" | null;
}

/** The round a link leads to; `null` where there is none. */
export async function findAsked(
  context: Surroundings,
  code: string,
  token: string | null,
): Promise<AskedRound | null> {
  await settleRounds(context);
  const { scope, all } = await asGate(context.db, async (trx) => ({
    scope: await openRound(trx, code),
    all: await listOrganisations(trx, { country: null, on: null }),
  }));
  if (scope === null) return null;
  return asAnswering(context.db, scope, async (trx) => {
    const round = await findAskedRound(trx, scope);
    if (round === undefined) return null;
    const known = token === null ? null : await findTokenUse(trx, scope, tokenHash(token));
    return {
      round,
      organisations: all.filter((one) => round.source_ids.includes(one.id)),
      organiser: all.find((one) => one.id === round.organisation_id),
      hindrance: hindranceOf(round, known),
    };
  });
}

function hindranceOf(
  { state, entry }: AskedRoundRow,
  known: { readonly used: boolean } | null,
): AskedRound["hindrance"] {
  if (state !== "open") return state === "planned" ? "planned" : "closed";
  if (known?.used) return "already";
  return entry === "invited" && known === null ? "personal" : null;
}

/** Takes an answer that came with a link. Nothing but the answer and the mark of the link is kept. */
export async function sendAnswer(
  context: Surroundings,
  code: string,
  token: string,
  answer: EvaluationAnswer,
): Promise<AnswerOutcome> {
  const scope = await asGate(context.db, (trx) => openRound(trx, code));
  if (scope === null) return "not-open";
  return asAnswering(context.db, scope, (trx) => takeAnswer(trx, scope, tokenHash(token), answer));
}

/** An answer out of the fields of a form; what a field may not hold is left out. */
export function answerFrom(
  form: URLSearchParams,
  { round }: Pick<AskedRound, "round">,
): EvaluationAnswer {
  const known = (id: string | null) => (id !== null && round.source_ids.includes(id) ? id : null);
  const words = (name: string) => (form.get(name) ?? "").trim().slice(0, longestComment);
  const isEnd = round.kind === "end";
  const scores: { [question in ScoreQuestion]?: number } = {};
  for (const question of scoreQuestions) {
    const given = Number(form.get(question));
    if (isEnd && [1, 2, 3, 4, 5].includes(given)) scores[question] = given;
  }
  const comments: Record<string, string> = {};
  for (const question of commentQuestions) {
    const belongs = (question === "keep" || question === "change") === isEnd;
    if (belongs && words(question) !== "") comments[question] = words(question);
  }
  return {
    group: known(form.get("group")),
    scores,
    use: isEnd ? null : (useAnswers.find((use) => use === form.get("use")) ?? null),
    comments,
    idea: isEnd ? words("idea") : "",
    ideaFrom: isEnd ? known(form.get("ideaFrom")) : null,
  };
}

/** Whether anything at all was answered; an organisation alone is no answer. */
export function isEmptyAnswer({ scores, use, comments, idea }: EvaluationAnswer): boolean {
  return (
    use === null &&
    idea === "" &&
    Object.keys(scores).length === 0 &&
    Object.keys(comments).length === 0
  );
}

/** Kinds of personal data that the words of an answer seem to hold. */
export function personalDataOf({ comments, idea }: EvaluationAnswer): readonly PersonalDataKind[] {
  return personalDataIn([idea, ...Object.values(comments)].join("\n"));
}
