import { randomUUID } from "node:crypto";
import type { Circle, CircleEvaluation, DemoRegion } from "@talka/demo";
import {
  commentQuestions,
  defaultRoundDays,
  type EvaluationAnswer,
  type RoundKind,
  scoreQuestions,
  smallestFloor,
} from "@talka/exchange";
import {
  asGate,
  asTenant,
  closeRound,
  insertEvaluation,
  insertRounds,
  listInvited,
  type TenantScope,
} from "@talka/storage";
import { dayIn } from "../commands/day-in.ts";
import { resultsOf } from "../commands/settle-rounds.ts";
import type { Services } from "../services.ts";
import { circleId } from "./circle-commands.ts";
import { circleEventId, type EventHome } from "./seed-circle-events.ts";
import { organisationIdOf } from "./seed-demo.ts";
import { translated } from "./translated.ts";

const zone = "Europe/Riga";

interface Evaluated {
  readonly eventId: string;
  readonly rounds: ReadonlyMap<RoundKind, readonly EvaluationAnswer[]>;
}

/**
 * Asks what people thought of the four days and of the exchange, and closes each round by the rules of
 * any round. Answers and closing of a round are kept at once: what was cut off is carried on.
 */
export async function seedCircleEvaluations(
  services: Services,
  scope: TenantScope,
  home: EventHome,
  region: DemoRegion,
  circle: Circle,
): Promise<void> {
  const { end, later } = circle.evaluation;
  const evaluated: readonly Evaluated[] = [
    {
      eventId: "circle-meeting",
      rounds: new Map([
        ["end", end.map(endAnswer)],
        ["day-30", later[30].map(laterAnswer)],
        ["day-90", later[90].map(laterAnswer)],
      ]),
    },
    { eventId: "circle-exchange", rounds: new Map([["end", circle.exchangeEnd.map(endAnswer)]]) },
  ];
  const sourceIds = [...region.circleOf2018, "latgale", "utena", "zarasai", "rokiskis"];
  for (const { eventId, rounds } of evaluated) {
    const event = circle.events.find(({ id }) => id === eventId);
    const lastDay = event?.halfDays.at(-1)?.day;
    if (event === undefined || lastDay === undefined) continue;
    const evaluationId = circleId(`evaluation:${eventId}`);
    const roundId = (kind: RoundKind) => circleId(`round:${eventId}:${kind}`);
    await asTenant(services.db, scope, async (trx) => {
      const isNew = await insertEvaluation(trx, scope, {
        id: evaluationId,
        subjectKind: "event",
        subjectId: circleEventId(eventId),
        projectId: home.projectId,
        title: translated(event.title),
        subjectDay: lastDay,
        zone,
        floor: smallestFloor,
        sourceIds: sourceIds.map(organisationIdOf),
      });
      if (!isNew) return;
      const { people } = await listInvited(trx, scope, circleEventId(eventId));
      const planned = [...rounds.keys()].map((kind) => ({
        id: roundId(kind),
        evaluationId,
        kind,
        ...defaultRoundDays(kind, lastDay),
        state: "open" as const,
        code: roundId(kind),
        invited: people,
      }));
      await insertRounds(trx, scope, planned);
    });
    for (const [kind, answers] of rounds) {
      await closeAnswered(services, scope, roundId(kind), answers);
    }
  }
}

/** Keeps the answers of a round and closes it, unless it is closed. */
function closeAnswered(
  { db, now }: Services,
  { organisationId }: TenantScope,
  roundId: string,
  answers: readonly EvaluationAnswer[],
): Promise<boolean> {
  return asGate(db, async (trx) => {
    const taken = await trx
      .updateTable("evaluation_round")
      .set({ answers: answers.length })
      .where("id", "=", roundId)
      .where("state", "=", "open")
      .executeTakeFirst();
    if (taken.numUpdatedRows === 0n) return false;
    const rows = answers.map((content) => ({
      organisation_id: organisationId,
      round_id: roundId,
      id: randomUUID(),
      content: JSON.stringify(content),
    }));
    await trx.insertInto("evaluation_answer").values(rows).execute();
    // from today on, so that the words stay for a year, as after any closing
    return closeRound(trx, roundId, dayIn(now(), zone), resultsOf);
  });
}

function endAnswer(sheet: CircleEvaluation["end"][number]): EvaluationAnswer {
  const scores = scoreQuestions.map((question) => [question, sheet[question]] as const);
  return {
    group: null,
    scores: Object.fromEntries(scores.filter(([, score]) => score !== null)),
    use: null,
    comments: commentsOf(sheet),
    idea: sheet.idea,
    ideaFrom: sheet.ideaFrom === null ? null : organisationIdOf(sheet.ideaFrom),
  };
}

function laterAnswer(sheet: CircleEvaluation["later"][30][number]): EvaluationAnswer {
  const { use } = sheet;
  return { group: null, scores: {}, use, comments: commentsOf(sheet), idea: "", ideaFrom: null };
}

function commentsOf(sheet: Partial<Record<(typeof commentQuestions)[number], string>>) {
  const written = commentQuestions.flatMap((question) => {
    const text = sheet[question] ?? "";
    return text === "" ? [] : [[question, text] as const];
  });
  return Object.fromEntries(written);
}
