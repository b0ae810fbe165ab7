import { expect, type Page } from "@playwright/test";
import { translator } from "@talka/report";
import type { AnalysisTab } from "../../../packages/web/src/features/analysis/address.ts";
import { groupOfTab } from "../../../packages/web/src/features/analysis/analysis-groups.ts";
import { analysisWords } from "../../../packages/web/src/features/analysis/analysis-words.ts";

/** Opens a part of an analysis as a person does, in the language of the page: its group, then the part. */
export async function openPart(page: Page, part: AnalysisTab): Promise<void> {
  const locale = (await page.locator("html").getAttribute("lang")) as "lv" | "lt" | "en";
  const text = translator(analysisWords, locale);
  const open = async (name: string) => {
    const tab = page.getByRole("tab", { name, exact: true });
    await tab.click();
    await expect(tab).toHaveAttribute("aria-selected", "true");
  };
  const group = groupOfTab[part];
  if (group !== "findings") await open(text(`group.${group}`));
  await open(text(`tab.${part}`));
}
