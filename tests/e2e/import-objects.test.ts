import { expect, test } from "@playwright/test";
import { expectAccessible } from "./helpers/accessibility.ts";

test.use({ locale: "en-GB" });

/** Twenty orders of two items each; every delivery serves two orders. */
function orders(): string {
  const objects: object[] = [];
  const events: object[] = [];
  const event = (type: string, hour: number, ...ids: readonly string[]) =>
    events.push({
      id: `e${events.length}`,
      type,
      time: new Date(Date.UTC(2026, 0, 5) + hour * 3_600_000).toISOString(),
      relationships: ids.map((objectId) => ({ objectId, qualifier: "of" })),
    });
  for (let o = 0; o < 20; o++) {
    objects.push({ id: `order ${o}`, type: "order" });
    for (const k of [1, 2]) objects.push({ id: `item ${o}.${k}`, type: "item" });
    event("place order", 5 * o, `order ${o}`, `item ${o}.1`, `item ${o}.2`);
    for (const k of [1, 2]) event("pick item", 5 * o + 2 * k, `order ${o}`, `item ${o}.${k}`);
    if (o % 2 === 1) event("deliver", 5 * o + 20, `order ${o - 1}`, `order ${o}`);
  }
  return JSON.stringify({ objectTypes: [], eventTypes: [], objects, events });
}

test("an object-centric log is read by the kind of object that one chooses", async ({ page }) => {
  await page.goto("/import");
  await page
    .locator('main input[type="file"]')
    .first()
    .setInputFiles({
      name: "orders.jsonocel",
      mimeType: "application/json",
      buffer: Buffer.from(orders()),
    });
  const kind = page.getByRole("button", { name: /Case is each/ });
  await expect(kind).toContainText("order");
  await expect(page.getByText(/^10 events concern several at once \(up to 2\)/)).toBeVisible();
  await expect(page.getByText("20 cases, 80 events, 3 activities")).toBeVisible();
  await expectAccessible(page);
  await kind.focus();
  await page.keyboard.press("Enter");
  await page.getByRole("option", { name: /^item/ }).click();
  await expect(page.getByText("40 cases, 80 events, 2 activities")).toBeVisible();
  await page.getByRole("button", { name: "Next" }).click();
  await page.getByRole("button", { name: "Next" }).click();
  await page.getByRole("button", { name: "Show where the time goes" }).click();
  await expect(page).toHaveURL("/analysis/local");
});
