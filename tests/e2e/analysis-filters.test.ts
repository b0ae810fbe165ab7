import { expect, test } from "@playwright/test";
import { openPermits } from "./helpers/analysis-log.ts";
import { openPart } from "./helpers/analysis-parts.ts";

test.use({ locale: "en-GB" });

test("a filter is chosen in words, counted, kept in the address and taken away again", async ({
  page,
}) => {
  await openPermits(page);
  await page.getByRole("button", { name: /Add a filter/ }).click();
  await page.getByRole("menuitem", { name: "Steps that occur" }).click();
  await page.getByRole("checkbox", { name: /Ask for papers/ }).check();
  await page.getByRole("button", { name: "Apply" }).click();
  await expect(page.getByText("15 of 60 cases")).toBeVisible();
  await expect(page).toHaveURL(/filters=/);
  await page.reload();
  await expect(page.getByText("15 of 60 cases")).toBeVisible();
  await page.getByRole("button", { name: /^Remove:/ }).click();
  await expect(page.getByText("All cases are shown.")).toBeVisible();
});

test("a filter that drops single events is marked as one", async ({ page }) => {
  await openPermits(page);
  await page.getByRole("button", { name: /Add a filter/ }).click();
  await page.getByRole("menuitem", { name: /Leave out steps/ }).click();
  await page.getByRole("checkbox", { name: /Sign/ }).check();
  await page.getByRole("button", { name: "Apply" }).click();
  await expect(page.getByText(/steps that were not neighbours/)).toBeVisible();
});

test("a way becomes a filter, and an address that makes no sense says so", async ({ page }) => {
  await openPermits(page);
  await openPart(page, "variants");
  await page.getByRole("button", { name: "With this way" }).first().click();
  await page.getByRole("menuitem", { name: "Keep only this way" }).click();
  await expect(page.getByText("45 of 60 cases")).toBeVisible();
  await page.goto('/analysis/local?filters=[{"kind":"magic"}]');
  await expect(page.getByText(/filter of the address was not understood/)).toBeVisible();
});

test("a bar of the lead times keeps its cases", async ({ page }) => {
  await openPermits(page);
  await openPart(page, "lead-time");
  await page.getByRole("radio", { name: "Calendar time" }).first().check({ force: true });
  await page
    .getByRole("button", { name: /Keep only these/ })
    .first()
    .press("Enter");
  await expect(page.getByText(/of 60 cases/)).toBeVisible();
});
