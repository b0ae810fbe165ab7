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
  await page.getByRole("checkbox", { name: "Sign" }).uncheck();
  await expect(others).toBeHidden();
  // A term of the law after a step, and the hours each is seen at work, say more than the record.
  await page.getByText("What else is known of waiting: nothing marked").click();
  await page.getByRole("button", { name: /Mark$/ }).click();
  await page.getByRole("option", { name: "A term after a step" }).click();
  await page.getByRole("button", { name: "Add the mark" }).click();
  await expect(page.getByText("Choose one.")).toBeVisible();
  await page.getByRole("button", { name: /Choose.*Step$/ }).click();
  await page.getByRole("option", { name: "Decide" }).click();
  await page.getByRole("button", { name: "Add the mark" }).click();
  const marked = page.getByRole("region", { name: "Waiting that others or the law decide" });
  await expect(marked.getByText("10 working days from the end of “Decide”")).toBeVisible();
  await expect(others).toBeVisible();
  await expectAccessible(page);
  await bar.focus();
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/follower/);
});

for (const [locale, browser, summary] of [
  ["lv", "lv-LV", /Kas vēl zināms par gaidīšanu/],
  ["lt", "lt-LT", /Kas dar žinoma apie laukimą/],
] as const) {
  test.describe(locale, () => {
    test.use({ locale: browser });
    test(`what is known of waiting is asked in ${locale}`, async ({ page }) => {
      await openPermits(page, locale);
      await openPart(page, "waiting");
      await page.getByText(summary).click();
      await expectAccessible(page);
    });
  });
}
