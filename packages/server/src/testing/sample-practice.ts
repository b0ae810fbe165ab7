import { randomUUID } from "node:crypto";
import * as contract from "@talka/contract";
import { originalText } from "@talka/exchange";
import { blankPractice, practiceSections } from "@talka/lean";
import { ask, type TestServer, type Visitor } from "./test-server.ts";

const text = (words: string) => originalText("lv", words);

/** A card that may go out: what is not answered is said not to be known. */
export const samplePractice = {
  ...blankPractice("lv"),
  title: text("Viens paraksts piecu vietā"),
  promise: text("Atbilde uz iesniegumu aiziet divas dienas ātrāk"),
  theme: "submissions",
  wastes: ["waiting"],
  sections: {
    problem: text("Katru atbildi parakstīja pieci cilvēki"),
    steps: text("Saskaņošana notiek vienā reizē"),
    wentWrong: text("Pirmajā nedēļā divas vēstules aizgāja bez pielikuma"),
  },
  notKnown: practiceSections.filter((one) => !["problem", "steps", "wentWrong"].includes(one)),
  reviewOn: "2027-03-01",
} as const;

/** Who is needed to bring a card through its checks. */
export interface PracticePeople {
  readonly host: Visitor;
  readonly neighbour: Visitor;
  readonly reviewer: Visitor;
}

/** A card of the host, brought as far as is asked. */
export async function aPractice(
  server: TestServer,
  people: PracticePeople,
  state: "draft" | "peer-check" | "coordinator-check" | "published" = "draft",
  changes: object = {},
): Promise<string> {
  const { host, neighbour, reviewer } = people;
  const id = randomUUID();
  const params = { id };
  const made = await ask(server, host, contract.createPractice, {
    body: { id, content: { ...samplePractice, ...changes }, contact: "65707400", from: null },
  });
  if (made.status !== 200) throw new Error(JSON.stringify(made.body));
  const step = (name: string) =>
    ask(server, host, contract.stepPractice, { params, body: { step: name } });
  if (state === "draft") return id;
  await step("show");
  if (state === "peer-check") return id;
  const questionId = randomUUID();
  await ask(server, neighbour, contract.askAboutPractice, {
    params,
    body: { id: questionId, question: "Cik ilgi tas ilga?" },
  });
  await ask(server, host, contract.answerPracticeQuestion, {
    params: { id, questionId },
    body: { answer: "Trīs nedēļas" },
  });
  await step("pass-on");
  if (state === "coordinator-check") return id;
  await ask(server, reviewer, contract.checkPractice, {
    params,
    body: { decision: "pass", note: "" },
  });
  return id;
}
