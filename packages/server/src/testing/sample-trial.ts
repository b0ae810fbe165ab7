import { randomUUID } from "node:crypto";
import * as contract from "@talka/contract";
import { ask, type TestServer, type Visitor } from "./test-server.ts";

/** A plan that may begin. */
export const samplePlan: contract.TrialPlan = {
  title: "Pielikumu saraksts pie loga",
  question: "Vai saraksts samazina atpakaļ sūtīto iesniegumu skaitu?",
  change: "Pie loga un mājaslapā ir viens saraksts.",
  prediction: {
    measure: "Dienas līdz atbildei",
    unit: "days",
    clock: "work",
    better: "lower",
    from: 22,
    to: 12,
    by: "2026-06-01",
  },
  scope: "Viena nodaļa",
  startOn: "2026-03-02",
  checkOn: "2026-06-01",
  risks: "",
  residentEffect: "Atbilde ātrāk",
  staffEffect: "Mazāk zvanu",
};

/** Work that is kept. */
export const sampleStandard: contract.StandardContent = {
  steps: [
    {
      step: "Pārbaudīt pielikumus",
      keyPoint: "Pie loga",
      reason: "Nav jāsūta atpakaļ",
      minutes: 3,
    },
  ],
  ownerRole: "Lietvedis",
  reviewOn: "2027-03-01",
  whatChanged: "",
};

/** Puts an idea; gives its id. */
export async function anIdea(server: TestServer, who: Visitor, changes: object = {}) {
  const body = {
    id: randomUUID(),
    title: "Pielikumu saraksts",
    effect: "Mazāk atpakaļ sūtītu iesniegumu",
    effort: null,
    payoff: null,
    teamId: null,
    processId: null,
    proposer: "none",
    from: null,
    ...changes,
  };
  await ask(server, who, contract.createIdea, { body });
  return body.id;
}

/** Plans a trial and, if asked, begins and decides it; gives its id. */
export async function aTrial(
  server: TestServer,
  who: Visitor,
  until: "planned" | "doing" | "adopt" | "abandon" = "planned",
) {
  const id = randomUUID();
  const params = { id };
  await ask(server, who, contract.createTrial, {
    body: { id, plan: samplePlan, processId: null, teamId: null, from: null },
  });
  if (until === "planned") return id;
  await ask(server, who, contract.startTrial, { params, body: { changedOn: "2026-03-02" } });
  if (until === "doing") return id;
  await ask(server, who, contract.decideTrial, {
    params,
    body: { decision: until, why: "", next: "" },
  });
  return id;
}

/** Writes down standard work; gives its id. */
export async function aStandard(server: TestServer, who: Visitor) {
  const id = randomUUID();
  await ask(server, who, contract.createStandard, {
    body: { id, title: "Pielikumi", processId: null, trialId: null, content: sampleStandard },
  });
  return id;
}
