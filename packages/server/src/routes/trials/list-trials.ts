import { listTrials as request } from "@talka/contract";
import { listTrials } from "../../commands/trials.ts";
import { member } from "../../policies/policies.ts";
import { presentTrialCard } from "../../presenters/present-trial.ts";
import { route } from "../route.ts";

export const listTrialsRoute = route({
  request,
  allow: member,
  run: listTrials,
  present: (rows) => ({ trials: rows.map(presentTrialCard) }),
});
