import { readFileSync } from "node:fs";
import { expect, type Page, test } from "@playwright/test";
import { expectAccessible, widthsIn } from "./helpers/accessibility.ts";
import { csvFile, submissions } from "./helpers/files.ts";

test.use({ locale: "en-GB" });

/** The hidden field behind the button that chooses a file. */
const fileField = (page: Page) => page.locator('main input[type="file"]').first();
const next = (page: Page) => page.getByRole("button", { name: "Next" });
const show = (page: Page) => page.getByRole("button", { name: "Show where the time goes" });

test("a file becomes an analysis, and people become codes on the way", async ({ page }) => {
  const sent: string[] = [];
  page.on("request", (request) => sent.push(request.postData() ?? ""));
  await page.goto("/");
  await fileField(page).setInputFiles(submissions);
  await expect(page.getByText("3 cases, 6 events, 2 activities")).toBeVisible();
  await expect(page.getByRole("button", { name: /^Case no Case/ })).toBeVisible();
  await next(page).click();

  await expect(page.getByText("3 people are named in the file.")).toBeVisible();
  await expect(page.getByText(/^P-[0-9A-Z]{4}$/).first()).toBeVisible();
  await expect(page.getByRole("radio", { name: /Keep the names/ })).toBeDisabled();
  await next(page).click();

  await expect(page.getByText("All 6 rows were accepted.")).toBeVisible();
  await show(page).click();
  await expect(page).toHaveURL("/analysis/local");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("submissions");

  await page.reload();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("submissions");
  expect(sent.join("\n")).not.toContain("Anna");
});

test("the whole import can be walked by keyboard", async ({ page }) => {
  await page.goto("/import");
  await fileField(page).setInputFiles(submissions);
  await expect(page.getByText("3 cases, 6 events, 2 activities")).toBeVisible();

  // another column for the role, and back: the list opens, moves and closes by keys
  const role = page.getByRole("button", { name: /Unit or role/ });
  await role.focus();
  await page.keyboard.press("Enter");
  await page.keyboard.press("Home");
  await page.keyboard.press("Enter");
  await expect(role).toContainText("none");
  await expect(role).toBeFocused();

  await next(page).focus();
  await page.keyboard.press("Enter");
  const codes = page.getByRole("radio", { name: /Codes in place of names/ });
  await codes.focus();
  await page.keyboard.press("ArrowDown");
  await expect(page.getByRole("radio", { name: /Leave people out/ })).toBeChecked();
  await next(page).focus();
  await page.keyboard.press("Enter");
  await show(page).focus();
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL("/analysis/local");
});

test("a bad row is named with row and column, and mended with one click", async ({ page }) => {
  const lines = submissions.buffer.toString().trim().split("\n");
  const spoilt = lines.map((line, k) =>
    k === 2 ? line.replace("06.01.2026 10", "O6.01.2026 10") : line,
  );
  await page.goto("/import");
  await fileField(page).setInputFiles(csvFile("spoilt.csv", ...spoilt));
  await next(page).click();
  await next(page).click();
  await expect(page.getByText("6 read = 5 accepted + 0 mended + 1 left out.")).toBeVisible();
  const row = page.getByRole("row", { name: /O6\.01\.2026/ });
  await expect(row.getByRole("rowheader")).toHaveText("3");
  await expect(row.getByRole("cell").first()).toHaveText("End");

  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: "Download as CSV" }).click(),
  ]);
  expect(readFileSync(await download.path(), "utf8")).toContain("3,End,O6.01.2026 10:00,");

  await page.getByRole("button", { name: "Read as suggested" }).click();
  await expect(page.getByText("6 read = 5 accepted + 1 mended + 0 left out.")).toBeVisible();
  await page.getByRole("button", { name: /^Undo/ }).click();
  await expect(page.getByText("6 read = 5 accepted + 0 mended + 1 left out.")).toBeVisible();
});

test.describe("a file that is no log is refused in words, and another can be chosen", () => {
  for (const { name, content, sentence } of [
    { name: "an empty file", content: "", sentence: "The file holds no rows" },
    {
      name: "a picture",
      content: "\u0089PNG\r\n\u001a\n\u0000\u0000",
      sentence: /not an event log/,
    },
    { name: "broken XML", content: "<log><trace>\n<string key=", sentence: /line \d/ },
  ]) {
    test(name, async ({ page }) => {
      await page.goto("/import");
      const file = csvFile("bad.csv", content);
      await fileField(page).setInputFiles({ ...file, buffer: Buffer.from(content, "latin1") });
      await expect(page.getByRole("alert")).toContainText(sentence);
      await page.getByRole("button", { name: "Choose another file" }).click();
      await fileField(page).setInputFiles(submissions);
      await expect(page.getByText("3 cases, 6 events, 2 activities")).toBeVisible();
    });
  }
});

test("columns that no guess could name are asked for", async ({ page }) => {
  await page.goto("/import");
  await fileField(page).setInputFiles(csvFile("none.csv", "a;b", "x;y", "z;w"));
  await expect(page.getByText("Choose a column: the analysis needs it.").first()).toBeVisible();
  await expect(next(page)).toBeDisabled();
});

test("columns with personal data are left out until somebody asks for them", async ({ page }) => {
  const lines = submissions.buffer.toString().trim().split("\n");
  const withMail = lines.map((line, k) => `${line};${k === 0 ? "Contact" : `p${k}@town.lv`}`);
  await page.goto("/import");
  await fileField(page).setInputFiles(csvFile("mail.csv", ...withMail));
  const contact = page.getByRole("checkbox", { name: /Contact e-mail addresses/ });
  await expect(contact).not.toBeChecked();
});

test("reading a large file shows progress and can be cancelled", async ({ page }) => {
  await page.goto("/import");
  await expect(page.getByRole("button", { name: "Choose a file" })).toBeVisible();
  // handed over in the page: the file is larger than what a test may upload
  await page.evaluate(() => {
    const lines = ["case;activity;end"];
    for (let k = 0; k < 200_000; k++) lines.push(`${k >> 3};step ${k % 7};2026-01-05 08:00:00`);
    const part = `${lines.join("\n")}\n`;
    const file = new File([part, ...new Array<string>(40).fill(part.slice(18))], "large.csv");
    const given = new DataTransfer();
    given.items.add(file);
    const field = document.querySelector<HTMLInputElement>('main input[type="file"]');
    if (field === null) throw new TypeError("no field");
    field.files = given.files;
    field.dispatchEvent(new Event("change", { bubbles: true }));
  });
  await expect(page.getByRole("progressbar")).toBeVisible();
  await page.getByRole("button", { name: "Cancel" }).click();
  await expect(page.getByText("Reading was cancelled.")).toBeVisible();
});

test("what was set is kept over a reload", async ({ page }) => {
  await page.goto("/import");
  await fileField(page).setInputFiles(submissions);
  const role = page.getByRole("button", { name: /Unit or role/ });
  await role.click();
  await page.getByRole("option", { name: "– none –" }).click();
  await expect(role).toContainText("none");
  await page.reload();
  await expect(page.getByText("choose “submissions.csv” again")).toBeVisible();
  await fileField(page).setInputFiles(submissions);
  await expect(page.getByText("3 cases, 6 events, 2 activities")).toBeVisible();
  await expect(role).toContainText("none");
});

for (const locale of ["lv", "lt", "en-GB"] as const) {
  test.describe(`the steps in ${locale}`, () => {
    test.use({ locale });
    for (const width of widthsIn(locale)) {
      test(`are accessible with the example, ${width} pixels wide`, async ({ page }) => {
        await page.setViewportSize({ width, height: 800 });
        await page.goto("/");
        await page.getByRole("button", { name: /example|piemēru|pavyzdį/ }).click();
        await expect(page.locator("#preview")).toBeVisible();
        await expectAccessible(page);
        for (const heading of ["people", "rows"]) {
          await page.getByRole("button", { name: /^(Next|Tālāk|Toliau)$/ }).click();
          await expect(page).toHaveURL(`/import?step=${heading}`);
          await expectAccessible(page);
        }
      });
    }
  });
}
