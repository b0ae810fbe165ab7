import { expect, test } from "@playwright/test";
import { chooseLargeFile, longTasksMs, watchLongTasks } from "./helpers/large-file.ts";

test.use({ locale: "en-GB" });

test("a million events go from the file to the findings, and the page answers on the way", async ({
  page,
}, info) => {
  test.setTimeout(180_000);
  await page.goto("/import");
  await expect(page.getByRole("button", { name: "Choose a file" })).toBeVisible();
  await chooseLargeFile(page, 1_000_000);
  await watchLongTasks(page);
  await expect(page.getByRole("progressbar")).toBeVisible();
  await page.getByRole("button", { name: "Latviešu" }).click();
  // both at one look: the language has changed while the file is still being read
  await page.waitForFunction(
    () =>
      document.querySelector("h1")?.textContent === "Faila analīze" &&
      document.querySelector("[role=progressbar]") !== null,
  );
  await page.getByRole("button", { name: "English" }).click();
  await expect(page.getByText("125,000 cases, 1,000,000 events, 7 activities")).toBeVisible({
    timeout: 60_000,
  });
  await page.getByRole("button", { name: "Next" }).click();
  await page.getByRole("button", { name: "Next" }).click();
  await page.getByRole("button", { name: "Show where the time goes" }).click();
  await expect(page).toHaveURL("/analysis/local", { timeout: 60_000 });
  await expect(page.getByRole("tab").first()).toBeVisible({ timeout: 60_000 });
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("million");
  await expect(page.getByRole("progressbar")).toHaveCount(0, { timeout: 60_000 });
  const tasks = await longTasksMs(page);
  const description = `longest ${Math.max(0, ...tasks)} ms, all: ${tasks.join(", ")}`;
  info.annotations.push({ type: "tasks of the page over 50 ms", description });
  process.stdout.write(`tasks of the page over 50 ms: ${description}\n`);
});
