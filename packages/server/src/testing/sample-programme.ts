import { randomUUID } from "node:crypto";
import * as contract from "@talka/contract";
import { originalText, usualPlan, wordingOf } from "@talka/exchange";
import { ask, type TestServer, type Visitor } from "./test-server.ts";

const words = wordingOf("2014-2020");
const everywhere = (text: string) => ({ lv: text, lt: text, en: text });

/** A funding profile that lacks nothing. */
export const sampleFunding = {
  period: "2014-2020",
  programme: everywhere("Interreg V-A Latvia–Lithuania Programme 2014–2020"),
  fund: everywhere("ERAF"),
  projectCode: "LLI-59",
  projectTitle: everywhere("Atvērta vadība"),
  acronym: "Open Leadership",
  responsible: everywhere("Latgales plānošanas reģions"),
  emblem: { kind: "eu" },
  statement: words.statement,
  disclaimer: words.disclaimer,
  description: {},
  startsOn: "2017-04-01",
  endsOn: "2019-03-31",
  keepUntil: "2027-12-31",
  rulesLink: null,
} as const;

/** A project that the first organisation leads and the others take part in. */
export function sampleProject(leadId: string, ...partnerIds: readonly string[]) {
  const days = { since: null, until: null };
  return {
    kind: "project",
    title: originalText("lv", "Atvērta vadība"),
    theme: "LEAN",
    purpose: originalText("lv", "Mācīties citam no cita."),
    startsOn: "2017-04-01",
    endsOn: "2027-03-31",
    fundingProfileId: null as string | null,
    partners: [
      { organisationId: leadId, part: "lead", ...days },
      ...partnerIds.map((organisationId) => ({ organisationId, part: "partner", ...days })),
    ],
    workingGroups: [
      {
        id: "0b6f2a34-5a0e-4a53-9c11-8d41a1f0c7aa",
        name: originalText("lv", "Dokumentu aprite"),
        theme: "dokumenti",
        members: [{ organisationId: leadId, contactRole: "lietvedības vadītāja" }],
        nextMeetingOn: "2026-03-20",
        closedOn: null,
      },
    ],
  } as const;
}

/** Keeps a project led by the visitor's organisation and gives its id. */
export async function aProject(
  server: TestServer,
  lead: Visitor,
  partnerIds: readonly string[] = [],
  changes: object = {},
): Promise<string> {
  const id = randomUUID();
  const body = { ...sampleProject(lead.organisationId, ...partnerIds), ...changes, id };
  const made = await ask(server, lead, contract.createProject, { body });
  if (made.status !== 200) throw new Error(JSON.stringify(made.body));
  return id;
}

/** Keeps a funding profile of the visitor's organisation and gives its id. */
export async function aFunding(server: TestServer, lead: Visitor, changes: object = {}) {
  const id = randomUUID();
  const body = { ...sampleFunding, ...changes, id };
  const made = await ask(server, lead, contract.createFundingProfile, { body });
  if (made.status !== 200) throw new Error(JSON.stringify(made.body));
  return id;
}

/** A cycle whose first step is going on and whose others follow as usual. */
export function sampleCycle() {
  return {
    title: originalText("lv", "Pavasara cikls"),
    state: "asking" as const,
    steps: usualPlan("2026-02-16").map((step, k) => ({
      ...step,
      state: k === 0 ? "going" : step.state,
      links: [] as readonly {
        readonly kind: "event" | "meeting" | "evaluation";
        readonly id: string;
      }[],
    })),
  };
}

/** Keeps a cycle of a project and gives its id. */
export async function aCycle(server: TestServer, lead: Visitor, projectId: string) {
  const id = randomUUID();
  const body = { ...sampleCycle(), id };
  const carried = { params: { id: projectId }, body };
  const made = await ask(server, lead, contract.createCycle, carried);
  if (made.status !== 200) throw new Error(JSON.stringify(made.body));
  return id;
}

/** An indicator measured every quarter. */
export const sampleIndicator = {
  code: "IES-1",
  name: originalText("lv", "Iesnieguma izskatīšanas laiks"),
  purpose: originalText("lv", "Redzēt, cik ilgi gaida iedzīvotājs."),
  question: null,
  formula: "mediāna no reģistrācijas līdz atbildei",
  unit: "darbdienas",
  direction: "lower",
  source: "lietvedības sistēma",
  frequency: "quarter",
  owner: "lietvedības vadītāja",
  level: "process",
  reviewOn: "2027-01-01",
} as const;

/** Puts an indicator into the basket of a project and gives its id. */
export async function anIndicator(
  server: TestServer,
  lead: Visitor,
  projectId: string,
): Promise<string> {
  const id = randomUUID();
  const carried = { params: { id: projectId }, body: { ...sampleIndicator, id } };
  const made = await ask(server, lead, contract.createIndicator, carried);
  if (made.status !== 200) throw new Error(JSON.stringify(made.body));
  return id;
}

/** A local value of a quarter. */
export function sampleValue(changes: object = {}) {
  return {
    id: randomUUID(),
    period: "2025-Q4",
    breakdown: "",
    amount: 7.5,
    missingReason: null,
    status: "local",
    note: "",
    visibility: "network",
    ...changes,
  };
}
