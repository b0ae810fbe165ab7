import { expect, type Page, test } from "@playwright/test";
import { writeXlsx } from "@talka/formats";
import { expectAccessible, widths } from "./helpers/accessibility.ts";
import { csvFile, submissions } from "./helpers/files.ts";

test.use({ locale: "en-GB" });

const fileField = (page: Page) => page.locator('main input[type="file"]').first();

/** An export with the day in one column and the time of day in another, the case in two. */
const apart = csvFile(
  "apart.csv",
  "Year;Case no;Activity;Date;Time;Cost",
  "2026;1;Receive;05.01.2026;08:00;1,5",
  "2026;1;Decide;05.01.2026;10:30;2,5",
  "2026;2;Receive;06.01.2026;09:00;3,5",
  "2026;2;Decide;07.01.2026;9.1O;4,5",
  "2027;1;Receive;11.01.2027;08:15;1,5",
  "2027;1;Decide;12.01.2027;11:45;2,5",
);

test("a day and a time of day in two columns are joined", async ({ page }) => {
  await page.goto("/import");
  await fileField(page).setInputFiles(apart);
  await expect(page.getByRole("button", { name: /^Time Time of day/ })).toBeVisible();
  const cases = page.getByRole("list", { name: /first ten cases/ });
  await expect(cases).toContainText("10:30");
  await page.getByRole("button", { name: "Next" }).click();
  await page.getByRole("button", { name: "Next" }).click();
  await expect(page.getByRole("row", { name: /2026-01-07 9\.1O/ })).toBeVisible();
});

test("columns are joined into a case by keyboard, and parted again", async ({ page }) => {
  await page.goto("/import");
  await fileField(page).setInputFiles(apart);
  await expect(page.getByText("2 cases, 5 events, 2 activities")).toBeVisible();
  await page.getByRole("button", { name: "Case: add another column" }).focus();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("menuitem", { name: /^Year/ })).toBeVisible();
  await page.keyboard.type("Year");
  await page.keyboard.press("Enter");
  await expect(page.getByText("3 cases, 5 events, 2 activities")).toBeVisible();
  const group = page.getByRole("group", { name: "Case", exact: true });
  await expect(group.getByRole("button", { name: /^Year Case, column 2/ })).toBeVisible();
  await expect(page.getByText("values of these columns together name one")).toBeVisible();
  await expect(group.getByRole("button", { name: "Case: add another column" })).toBeFocused();

  await group.getByRole("button", { name: "Remove Year" }).focus();
  await page.keyboard.press("Enter");
  await expect(page.getByText("2 cases, 5 events, 2 activities")).toBeVisible();
  await expect(group.getByRole("button").first()).toBeFocused();
});

test("what was recognised in a file is shown, can be set otherwise, and be taken back", async ({
  page,
}) => {
  await page.goto("/import");
  await fileField(page).setInputFiles(submissions);
  await page.getByText("How the file was read").click();
  const delimiter = page.getByRole("button", { name: /Between the columns/ });
  await expect(delimiter).toContainText("Recognised: semicolon ;");
  await expect(page.getByRole("button", { name: /Encoding/ })).toContainText("utf-8");
  const header = page.getByRole("button", { name: /First row/ });
  await expect(header).toContainText("names the columns");

  await header.click();
  await page.getByRole("option", { name: "is data already" }).click();
  await expect(page.getByRole("button", { name: /column 1/ }).first()).toBeVisible();
  await page.getByText("How the file was read").click();
  await page.getByRole("button", { name: "Read as recognised" }).click();
  await expect(page.getByText("3 cases, 6 events, 2 activities")).toBeVisible();
});

test("a workbook with several sheets is read from the one chosen", async ({ page }) => {
  const columns = (["Case no", "Activity", "End"] as const).map((name) => ({
    name,
    kind: name === "End" ? ("instant" as const) : ("text" as const),
  }));
  const at = (day: number) => Date.UTC(2026, 0, day, 9);
  const buffer = await writeXlsx([
    {
      name: "January",
      columns,
      rows: [
        ["1", "a", at(5)],
        ["1", "b", at(6)],
        ["2", "a", at(7)],
      ],
    },
    {
      name: "February",
      columns,
      rows: [
        ["7", "a", at(8)],
        ["7", "c", at(9)],
        ["7", "b", at(12)],
      ],
    },
  ]);
  await page.goto("/import");
  await fileField(page).setInputFiles({
    name: "book.xlsx",
    mimeType: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    buffer: Buffer.from(buffer),
  });
  await expect(page.getByText(/other sheets: 1/)).toBeVisible();
  await expect(page.getByText("2 cases, 3 events, 2 activities")).toBeVisible();
  await page
    .getByRole("button", { name: /Sheet$|^January/ })
    .first()
    .click();
  await page.getByRole("option", { name: "February" }).click();
  await expect(page.getByText("1 case, 3 events, 3 activities")).toBeVisible();
  await expect(page.getByText(/other sheets/)).toBeHidden();
});

for (const locale of ["lv", "lt", "en-GB"] as const) {
  test.describe(`the reading panel in ${locale}`, () => {
    test.use({ locale });
    for (const width of widths) {
      test(`is accessible with joined columns, ${width} pixels wide`, async ({ page }) => {
        await page.setViewportSize({ width, height: 800 });
        await page.goto("/import");
        await fileField(page).setInputFiles(apart);
        await expect(page.locator("#preview")).toBeVisible();
        await page.locator("summary").first().click();
        await page
          .getByRole("button", { name: /: (add|pievienot|pridėti)/ })
          .first()
          .click();
        await page.getByRole("menuitem").first().click();
        await expect(page.getByRole("menuitem")).toHaveCount(0);
        await expectAccessible(page);
      });
    }
  });
}
