import { expect, test } from "@playwright/test";
import { translator, waitingCauseWords } from "@talka/report";
import { expectAccessible } from "./helpers/accessibility.ts";
import { openPermits } from "./helpers/analysis-log.ts";
import { openPart } from "./helpers/analysis-parts.ts";

test.use({ locale: "en-GB" });
const cause = translator(waitingCauseWords, "en");

test("why cases waited is told by cause, for the team and for whoever did the work", async ({
  page,
}) => {
  await openPermits(page);
  await openPart(page, "waiting");
  const why = page.getByRole("region", { name: "Why it waited" });
  await expect(why.getByRole("row", { name: /^Outside working hours/ })).toBeVisible();
  const bar = why.getByRole("button", { name: /^Decide → Sign: .*hours a month/ });
  await expect(bar).toBeVisible();
  await expect(why.getByText(/everybody who does this step/)).toBeVisible();
  await why.getByRole("radio", { name: "The team" }).focus();
  await page.keyboard.press("ArrowRight");
  await expect(why.getByText(/whoever then did the step/)).toBeVisible();
  await expectAccessible(page);
  await page.setViewportSize({ width: 360, height: 800 });
  await expectAccessible(page);
  await page.setViewportSize({ width: 1280, height: 800 });
  // A step whose time others decide is marked, and the waiting before it is theirs.
  await page.getByText("Steps whose time others decide: none marked").click();
  await page.getByRole("checkbox", { name: "Sign" }).check();
  const others = why.getByRole("row", { name: new RegExp(`^${cause("external")}`) });
  await expect(others).toBeVisible();
  await bar.focus();
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/follower/);
});
