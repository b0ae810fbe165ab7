import { expect, test } from "@playwright/test";
import { asCoordinator } from "./helpers/programme.ts";

test.use({ locale: "en-GB" });

test("by keyboard: the parts of a project are walked through by arrows", async ({
  page,
  baseURL,
}) => {
  await asCoordinator(page, baseURL);
  await page.goto("/programme");
  const project = page.locator(
    'main a[href^="/programme/"]:not([href*="funding"]):not([href*="edit"])',
  );
  await project.first().focus();
  await page.keyboard.press("Enter");
  const first = page.getByRole("tab", { name: "What happens next" });
  await first.focus();
  await page.keyboard.press("ArrowRight");
  await expect(page.getByRole("tab", { name: "About and partners" })).toBeFocused();
  await expect(page.getByRole("heading", { name: "Partners" })).toBeVisible();
});

test("what was typed into a form is there again after a reload, and can be thrown away", async ({
  page,
  baseURL,
}) => {
  await asCoordinator(page, baseURL);
  await page.goto("/programme/funding/new");
  await page.getByLabel("Acronym").fill("Half typed");
  await page.reload();
  await expect(page.getByLabel("Acronym")).toHaveValue("Half typed");
  await page.getByRole("button", { name: "Throw it away" }).click();
  await expect(page.getByLabel("Acronym")).toHaveValue("");
});

test("a funding profile says exactly what is missing, in each language", async ({
  page,
  baseURL,
}) => {
  await asCoordinator(page, baseURL);
  await page.goto("/programme/funding/new");
  const preview = page.getByRole("region", { name: "As it will be shown" });
  await expect(preview.getByText(/in Lithuanian.*who answers for the content/)).toBeVisible();
  await expect(page.getByText("compare with the programme’s manual").first()).toBeVisible();
});

test("somebody who is not signed in is led to the sign-in", async ({ page }) => {
  await page.goto("/programme");
  await page.locator("main").getByRole("link", { name: "Sign in" }).click();
  await expect(page).toHaveURL(/sign-in\?next=/);
});
