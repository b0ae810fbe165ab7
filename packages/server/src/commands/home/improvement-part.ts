import { workingDays } from "@talka/engine";
import { countryCalendar } from "@talka/holidays";
import { replyDueOn } from "@talka/lean";
import {
  findOwnCountry,
  listStandardsToReview,
  listTrialsToCheck,
  listUnansweredIdeas,
} from "@talka/storage";
import { daysAfter, type HomePart, waiting } from "../home-part.ts";

const aheadDays = 7;

/** Ideas without an answer, trials to check and standard work to look over. */
export const improvementPart: HomePart = async ({ trx, who, today }) => {
  if (!who.rights.has("process.own")) return [];
  const until = daysAfter(today, aheadDays);
  const ideas = await listUnansweredIdeas(trx, who.scope);
  const trials = await listTrialsToCheck(trx, who.scope, until);
  const standards = await listStandardsToReview(trx, who.scope, until);
  const country = (await findOwnCountry(trx, who.scope)) === "LT" ? "LT" : "LV";
  const year = Number(today.slice(0, 4));
  const isWorkingDay = workingDays(countryCalendar(country, year - 3, year + 1, "local"));
  return [
    ...ideas.map(({ id, title, put_on: putOn }) => {
      const on = replyDueOn(putOn, isWorkingDay);
      return waiting({ kind: "idea-answer", title, on, path: `/ideas?idea=${id}` }, today);
    }),
    ...trials.map(({ id, title, check_on: on }) =>
      waiting({ kind: "trial-check", title, on, path: `/trials/${id}` }, today),
    ),
    ...standards.map(({ id, title, review_on: on }) =>
      waiting({ kind: "standard-review", title, on, path: `/standards/${id}` }, today),
    ),
  ];
};
