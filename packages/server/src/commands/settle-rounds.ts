import {
  type EvaluationAnswer,
  type RoundResults,
  roundResults,
  roundStateOn,
  withoutWords,
} from "@talka/exchange";
import {
  asGate,
  closeRound,
  deleteOldAnswers,
  listUnclosedRounds,
  openPlannedRound,
} from "@talka/storage";
import type { Services } from "../services.ts";
import { dayIn } from "./day-in.ts";

/** Opens the rounds whose day has come and closes those whose last day is over. */
export async function settleRounds(services: Pick<Services, "db" | "now">): Promise<void> {
  const { db, now } = services;
  for (const round of await asGate(db, listUnclosedRounds)) {
    const today = dayIn(now(), round.zone);
    const state = roundStateOn({ opensOn: round.opens_on, closesOn: round.closes_on }, today);
    if (state === "open" && round.state === "planned") {
      await asGate(db, (trx) => openPlannedRound(trx, round.id));
    }
    if (state === "closed") await closeWithResults(services, round.id, today);
  }
}

/** Closes a round and keeps its results; what the floor hides is in them nowhere. */
export function closeWithResults(
  { db }: Pick<Services, "db">,
  roundId: string,
  today: string,
): Promise<boolean> {
  return asGate(db, (trx) => closeRound(trx, roundId, today, resultsOf));
}

/** The results of a round, of its answers as kept. */
export function resultsOf(answers: readonly unknown[], floor: number): RoundResults {
  return roundResults(answers as readonly EvaluationAnswer[], floor);
}

/** Deletes answers a year after their round was closed; gives how many. */
export function forgetOldAnswers({ db, now }: Pick<Services, "db" | "now">): Promise<number> {
  return asGate(db, (trx) =>
    deleteOldAnswers(trx, now(), (results) => withoutWords(results as RoundResults)),
  );
}
