import type { Page } from "@playwright/test";
import { dayFromNow, makeEvent } from "./events.ts";

/** An event of today and its evaluation, made by the signed-in organiser without forms. */
export async function makeEvaluation(page: Page, title: string): Promise<string> {
  const subjectId = await makeEvent(page, { title, startsOn: dayFromNow(0) });
  return page.evaluate(async (subject) => {
    const id = crypto.randomUUID();
    const answer = await fetch("/api/evaluations", {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ id, subjectKind: "event", subjectId: subject }),
    });
    if (!answer.ok) throw new Error(await answer.text());
    return id;
  }, subjectId);
}
