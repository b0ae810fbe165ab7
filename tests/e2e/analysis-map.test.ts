import { expect, test } from "@playwright/test";
import { openPermits } from "./helpers/analysis-log.ts";
import { openPart } from "./helpers/analysis-parts.ts";

test.use({ locale: "en-GB" });

test("the map is walked by arrow keys, and Enter shows the figures of a step", async ({ page }) => {
  await openPermits(page);
  await openPart(page, "map");
  const receive = page.getByRole("button", { name: /^Receive: 60 cases/ });
  await expect(receive).toBeVisible();
  await page.getByRole("button", { name: "Start", exact: true }).focus();
  await page.keyboard.press("ArrowDown");
  await expect(receive).toBeFocused();
  await page.keyboard.press("ArrowDown");
  await expect(page.getByRole("button", { name: /^Check: 60 cases/ })).toBeFocused();
  await page.keyboard.press("Enter");
  const panel = page.getByRole("complementary", { name: "Check" });
  await expect(panel).toContainText("Waiting before it");
  await expect(panel).toContainText("75");
  await expect(page).toHaveURL(/spot=/);
  await page.keyboard.press("Escape");
  await expect(panel).toHaveCount(0);
});

test("an arrow's cases become a filter that can be undone", async ({ page }) => {
  await openPermits(page);
  await openPart(page, "map");
  await page.getByRole("button", { name: /^Check: 60 cases/ }).press("Enter");
  await page
    .getByRole("complementary")
    .getByRole("button", { name: /Ask for papers/ })
    .first()
    .click();
  await page.getByRole("button", { name: "Keep only these cases" }).click();
  await expect(page.getByText("15 of 60 cases")).toBeVisible();
  await expect(page.getByRole("button", { name: /^Receive: 15 cases/ })).toBeVisible();
  await page.keyboard.press("Control+z");
  await expect(page.getByText("All cases are shown.")).toBeVisible();
  await page.keyboard.press("Control+Shift+z");
  await expect(page.getByText("15 of 60 cases")).toBeVisible();
});

test("the map keeps its shape under a filter; what does not occur turns pale", async ({ page }) => {
  await openPermits(page);
  await page.goto("/analysis/local?tab=map&steps=100&paths=100");
  const place = () =>
    page
      .locator("[data-node] rect")
      .evaluateAll((boxes) =>
        boxes.map((box) => `${box.getAttribute("x")} ${box.getAttribute("y")}`),
      );
  await expect(page.getByRole("button", { name: /^Ask for papers: 15 cases/ })).toBeVisible();
  const before = await place();
  await page.getByRole("button", { name: /^Ask for papers/ }).press("Enter");
  await page.getByRole("button", { name: "Leave these cases out" }).click();
  await expect(page.getByRole("button", { name: /^Ask for papers: not in/ })).toBeVisible();
  expect(await place()).toEqual(before);
});

test("the sliders say how much is shown and never hide the happy path", async ({ page }) => {
  await openPermits(page);
  await page.goto("/analysis/local?tab=map&steps=0&paths=0");
  await expect(page.getByText(/of 8 arrows and 5 of 6 steps are shown/)).toBeVisible();
  for (const step of ["Receive", "Check", "Decide", "Sign", "Send"]) {
    await expect(
      page.getByRole("button", { name: new RegExp(`^${step}: 60 cases`) }),
    ).toBeVisible();
  }
});

test("cases move over the map only when asked, and stand still for who wants calm", async ({
  page,
}) => {
  await page.emulateMedia({ reducedMotion: "reduce" });
  await openPermits(page);
  await openPart(page, "map");
  await page.getByRole("button", { name: "Watch cases move" }).click();
  await expect(page.getByRole("button", { name: "Play" })).toBeVisible();
});

test("the map is saved as a picture with its figures", async ({ page }) => {
  await openPermits(page);
  await openPart(page, "map");
  await page.getByRole("button", { name: "Save the map" }).click();
  const file = page.waitForEvent("download");
  await page.getByRole("menuitem", { name: /SVG/ }).click();
  const stream = await (await file).createReadStream();
  let svg = "";
  for await (const part of stream) svg += part;
  expect(svg).toContain("<title>Process map</title>");
  expect(svg).toContain("Sign");
});
