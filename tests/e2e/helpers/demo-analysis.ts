import { expect, type Page } from "@playwright/test";

/** Address of the demo analysis of Ludza, whatever other tests have saved there meanwhile. */
export async function demoAnalysis(page: Page): Promise<string> {
  const answer = await (await page.request.get("/api/analyses")).json();
  const { analyses } = answer as { analyses: readonly { id: string; title: string }[] };
  const found = analyses.find(({ title }) => title.startsWith("Ludzas novads"));
  expect(found, "the demo analysis of Ludza").toBeDefined();
  return `/analysis/${found?.id}`;
}
