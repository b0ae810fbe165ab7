import { expect, test } from "@playwright/test";

test("a file becomes a number on the screen", async ({ page }) => {
  await page.goto("/");
  await page.getByLabel("Event log").setInputFiles({
    name: "log.csv",
    mimeType: "text/csv",
    buffer: Buffer.from(
      "case,activity,end\n1,receive,2026-01-05 08:00:00\n1,decide,2026-01-05 10:00:00\n2,receive,2026-01-05 09:00:00\n",
    ),
  });
  await expect(page.getByRole("status")).toHaveText("2 cases, median lead time 1 h");
});
