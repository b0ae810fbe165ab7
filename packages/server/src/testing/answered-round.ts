import { randomUUID } from "node:crypto";
import * as contract from "@talka/contract";
import { anEvent } from "./sample-event.ts";
import { ask, type TestServer, type Visitor } from "./test-server.ts";

/** An evaluation of an event that ends today: its first round is open. */
export async function anEvaluation(
  server: TestServer,
  visitor: Visitor,
  given: { readonly projectId?: string } = {},
): Promise<contract.EvaluationPage> {
  const subjectId = await anEvent(server, visitor, given);
  const made = await ask(server, visitor, contract.createEvaluation, {
    body: { id: randomUUID(), subjectKind: "event", subjectId, floor: 5 },
  });
  if (made.status !== 200) throw new Error(made.body.code);
  return made.body;
}

/** The round of a kind. */
export function roundOf(
  evaluation: contract.EvaluationPage,
  kind: "end" | "day-30" | "day-90" = "end",
): contract.EvaluationRound {
  return evaluation.rounds.find((one) => one.kind === kind)!;
}

const path = (link: string) => new URL(link).pathname;

/** Opens the page a link leads to, as a browser without any cookie. */
export async function openPage({ app }: TestServer, link: string, language = "lv") {
  const answer = await app.inject({
    method: "GET",
    url: path(link),
    headers: { host: "localhost:4310", "accept-language": language },
  });
  const token = /name="token" value="([^"]*)"/.exec(answer.payload)?.[1] ?? "";
  return { status: answer.statusCode, html: answer.payload, headers: answer.headers, token };
}

/** Sends a form to where a link leads. */
export async function sendForm(
  { app }: TestServer,
  link: string,
  fields: Readonly<Record<string, string>>,
) {
  const answer = await app.inject({
    method: "POST",
    url: path(link),
    headers: {
      host: "localhost:4310",
      origin: "http://localhost:4310",
      "content-type": "application/x-www-form-urlencoded",
    },
    payload: new URLSearchParams(fields).toString(),
  });
  return { status: answer.statusCode, html: answer.payload, headers: answer.headers };
}

/** Answers by the link of the room. */
export async function answerBy(
  server: TestServer,
  link: string,
  fields: Readonly<Record<string, string>>,
) {
  const { token } = await openPage(server, link);
  return sendForm(server, link, { token, ...fields });
}
