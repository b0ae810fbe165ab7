import { expect, type Page, test } from "@playwright/test";
import { expectAccessible, widths } from "./helpers/accessibility.ts";
import { csvFile, submissions } from "./helpers/files.ts";
import { goTo } from "./helpers/navigation.ts";

test.use({ locale: "en-GB" });

/** Signs in as the coordinator of the first demo municipality. */
async function lookAround(page: Page): Promise<void> {
  await page.goto("/");
  await page.getByRole("list", { name: "Look around as" }).getByRole("button").first().click();
  await expect(page.getByRole("link", { name: /^My account/ })).toBeVisible();
}

test("one click looks around as a demo person, and sees logs and analyses to open", async ({
  page,
}) => {
  await lookAround(page);
  await expect(page.getByRole("heading", { name: "Logs of your organisation" })).toBeVisible();
  await page.locator("main ul a[href^='/analysis/log.']").first().click();
  await expect(page).toHaveURL(/\/analysis\/log\./);
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  await expect(page.getByRole("tab").first()).toBeVisible();
});

for (const width of widths) {
  test(`the pages of a signed-in person are accessible, ${width} pixels wide`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    await lookAround(page);
    for (const address of ["/", "/analyses", "/organisation", "/account"]) {
      await page.goto(address);
      await expect(page.locator("h1")).toBeVisible();
      await expect(page.getByText("Loading …")).toHaveCount(0);
      await expectAccessible(page);
    }
  });
}

test("a wrong password is refused in words, and what was typed stays", async ({ page }) => {
  await page.goto("/sign-in");
  await page.getByRole("button", { name: "Sign in" }).click();
  await expect(page.getByText("Write your password.")).toBeVisible();
  await page.getByLabel("E-mail").fill("nobody@example.lv");
  await page.getByLabel("Password").fill("not the password");
  await page.getByRole("button", { name: "Sign in" }).click();
  await expect(page.getByRole("alert")).toContainText("E-mail and password do not match");
  await expect(page.getByLabel("E-mail")).toHaveValue("nobody@example.lv");
});

test("an invited person joins by the link, changes the password, signs out and in", async ({
  page,
  browser,
  baseURL,
}) => {
  await lookAround(page);
  await page.getByRole("link", { name: "Organisation" }).click();
  await page.getByRole("button", { name: "Invite" }).click();
  await page.getByRole("checkbox", { name: "process owner" }).check();
  await page.getByRole("button", { name: "Make the link" }).click();
  const link = await page.getByRole("dialog").locator("code").textContent();
  await page.getByRole("button", { name: "Done" }).click();
  await expect(page.getByText(/invitation without a note/).first()).toBeVisible();

  const context = await browser.newContext({ locale: "en-GB", ...(baseURL ? { baseURL } : {}) });
  const guest = await context.newPage();
  if (link === null) throw new TypeError("the dialog shows no link");
  await guest.goto(link);
  await expect(guest.getByText(/invites you to Talka as: .*process owner/)).toBeVisible();
  await expectAccessible(guest);
  const email = `guest-${link.slice(-8).toLowerCase()}@example.lv`;
  await guest.getByLabel("Your name").fill("Invited Person");
  await guest.getByLabel("E-mail").fill(email);
  await guest.getByLabel("Password").fill("a long first sentence");
  await guest.getByRole("button", { name: "Accept the invitation" }).click();
  await guest.getByRole("link", { name: "My account: Invited Person" }).click();

  await guest.getByLabel("Current password").fill("a long first sentence");
  await guest.getByLabel("New password").fill("a long second sentence");
  await guest.getByRole("button", { name: "Change the password" }).click();
  await expect(guest.getByText("The password is changed.")).toBeVisible();
  await guest.getByRole("button", { name: "Sign out", exact: true }).click();
  await expect(guest.getByRole("link", { name: "Sign in" })).toBeVisible();

  await guest.goto("/analyses");
  await guest.locator("main").getByRole("link", { name: "Sign in" }).click();
  await guest.getByLabel("E-mail").fill(email);
  await guest.getByLabel("Password").fill("a long second sentence");
  await guest.locator("form").getByRole("button", { name: "Sign in" }).click();
  await expect(guest).toHaveURL("/analyses");
  await context.close();

  await page.reload();
  const row = page.getByRole("row", { name: /Invited Person/ }).last();
  await row.getByRole("button", { name: /^Change/ }).click();
  await page.getByRole("button", { name: "End membership" }).click();
  await page.getByRole("button", { name: "End membership" }).click();
  await expect(page.getByText(email)).toHaveCount(0);
});

test("an analysis is saved, shared, renamed and deleted, and its names never leave", async ({
  page,
}) => {
  // a name of its own: what an earlier, broken run left behind is not in the way
  const log = `Walk ${process.pid}`;
  const better = `Better ${process.pid}`;
  const sent: string[] = [];
  page.on("request", (request) => sent.push(request.postDataBuffer()?.toString("latin1") ?? ""));
  await lookAround(page);
  await page.locator('main input[type="file"]').first().setInputFiles(submissions);
  await page.getByRole("button", { name: "Next" }).click();
  await page.getByRole("button", { name: "Next" }).click();
  await page.getByLabel("Name of the log").fill(log);
  await page.getByRole("button", { name: "Show where the time goes" }).click();
  await page.getByRole("button", { name: "Save the analysis" }).click();
  await page.getByRole("dialog").getByRole("button", { name: "Save the analysis" }).click();
  await expect(page).toHaveURL(/\/analysis\/[0-9a-f-]{36}/);
  expect(sent.join("\n")).not.toMatch(/Anna|Lake|Brook/);

  await goTo(page, "Measure", "Analyses");
  const act = async (name: string) => {
    await page
      .getByRole("button", { name: new RegExp(`^What to do with “(${log}|${better})”`) })
      .first()
      .click();
    await page.getByRole("menuitem", { name }).click();
  };
  await act("Share with my organisation");
  await expect(page.getByText(/is now seen by everyone/)).toBeVisible();
  await act("Rename");
  await page.getByLabel("New name").fill(better);
  await page.getByRole("dialog").getByRole("button", { name: "Save" }).click();
  await expect(page.getByRole("link", { name: better })).toBeVisible();
  await act("Versions");
  await expect(page.getByRole("dialog").getByRole("listitem")).toHaveCount(2);
  await page.getByRole("button", { name: "Make it current again" }).click();
  await expect(page.getByRole("link", { name: better })).toHaveCount(0);
  await act("Delete");
  await page.getByRole("dialog").getByRole("button", { name: "Delete" }).click();
  await expect(page.getByRole("link", { name: better })).toHaveCount(0);
  await page.getByRole("button", { name: `Delete log: ${log}` }).click();
  await page.getByRole("dialog").getByRole("button", { name: "Delete" }).click();
  await expect(page.getByRole("link", { name: log })).toHaveCount(0);
});

test("how a file is read is remembered for the next file of its kind", async ({ page }) => {
  await lookAround(page);
  const field = page.locator('main input[type="file"]').first();
  await field.setInputFiles(submissions);
  const role = page.getByRole("button", { name: /Unit or role/ });
  await role.click();
  await page.getByRole("option", { name: "– none –" }).click();
  await page.getByRole("button", { name: "Next" }).click();
  await page.getByRole("button", { name: "Next" }).click();
  await page.getByRole("button", { name: "Show where the time goes" }).click();
  await expect(page).toHaveURL("/analysis/local");
  await page.goto("/import");
  const later = submissions.buffer.toString().replaceAll("2026/", "2027/");
  await field.setInputFiles(csvFile("later.csv", later.trim()));
  await expect(page.getByText("Set as last time for a file of this kind.")).toBeVisible();
  await expect(role).toContainText("none");
  await page.getByRole("button", { name: "Use Talka’s guess instead" }).click();
  await expect(role).toContainText("Department");
});
