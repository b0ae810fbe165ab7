import { expect, type Page, test } from "@playwright/test";
import { expectAccessible, widthsIn } from "./helpers/accessibility.ts";
import { asCoordinator, attendedEvent, programmeLanguages } from "./helpers/programme.ts";

async function choose(page: Page, label: string, option: string | RegExp) {
  await page.getByRole("button", { name: label }).click();
  await page.getByRole("option", { name: option }).first().click();
}

for (const words of programmeLanguages) {
  test.describe(`in ${words.locale}`, () => {
    test.use({ locale: words.locale });

    test("a project is funded, begun, run and told to the funder", async ({ page, baseURL }) => {
      test.setTimeout(180_000);
      const acronym = `Talka ${words.locale} ${process.pid}`;
      const coordinator = await asCoordinator(page, baseURL);
      await page.goto("/programme");
      await page.getByRole("link", { name: words.newFunding }).click();
      for (const [group, text] of [
        [words.fund, "Interreg VI-A Latvia–Lithuania"],
        [words.responsible, "Latgales plānošanas reģions"],
        [words.description, "Pašvaldības mācās cita no citas."],
      ] as const) {
        const fields = page.getByRole("group", { name: group, exact: true });
        for (const name of Object.values(words.in)) {
          await fields.getByLabel(name, { exact: true }).fill(text);
        }
      }
      await page.getByLabel(words.acronym).fill(acronym);
      await expect(page.getByText(words.ready)).toBeVisible();
      await expect(page.getByText(words.statement).last()).toBeVisible();
      await page.getByRole("button", { name: words.save, exact: true }).click();
      await expect(page.getByText(words.fundingSaved)).toBeVisible();

      await page.goto("/programme/new/edit");
      await page.getByRole("textbox", { name: words.title }).first().fill(acronym);
      await choose(page, words.fundingProfile, acronym);
      await choose(page, words.addPartner, new RegExp(words.partner));
      await page.getByRole("button", { name: words.save, exact: true }).click();
      await expect(page.getByRole("heading", { level: 1 })).toHaveText(acronym);
      await expect(page.getByRole("table")).toContainText(words.partner);
      await expect(page.getByText(words.statement)).toBeVisible();
      const projectId = new URL(page.url()).pathname.split("/").at(-1) ?? "";

      await page.getByRole("tab", { name: words.tabs.cycles }).click();
      await page.getByRole("button", { name: words.newCycle }).click();
      await page.getByRole("textbox", { name: words.cycleName, exact: true }).fill("Cikls");
      await page.getByRole("button", { name: words.usual }).click();
      await page.getByRole("dialog").getByRole("button", { name: words.save, exact: true }).click();
      await page.getByRole("button", { name: words.give }).click();
      await page.getByRole("textbox", { name: words.note, exact: true }).fill("Aptauja nosūtīta.");
      await page.getByRole("dialog").getByRole("button", { name: words.save, exact: true }).click();
      await expect(page.getByText("Aptauja nosūtīta.")).toBeVisible();

      await page.getByRole("tab", { name: words.tabs.indicators }).click();
      await page.getByRole("button", { name: words.newIndicator }).click();
      const dialog = page.getByRole("dialog");
      await dialog.getByLabel(words.code).fill("IES-1");
      await dialog.getByRole("textbox", { name: words.name, exact: false }).first().fill("Laiks");
      await dialog.getByRole("textbox", { name: words.purpose }).first().fill("Redzēt gaidīšanu.");
      await dialog.getByRole("textbox", { name: words.unit }).fill("dienas");
      await dialog.getByRole("button", { name: words.save, exact: true }).click();
      await page.getByRole("button", { name: words.enter }).click();
      await page.getByRole("textbox", { name: words.amount, exact: true }).fill(words.typed);
      await page.keyboard.press("Tab");
      await page.getByRole("dialog").getByRole("button", { name: words.save, exact: true }).click();
      await expect(page.getByRole("table")).toContainText(words.typed);

      await attendedEvent(page, coordinator, projectId);
      await page.goto(`/programme/${projectId}`);
      await expect(page.getByRole("link", { name: /Darbnīca/ }).first()).toBeVisible();
      await page.getByRole("tab", { name: words.tabs.figures }).click();
      await expect(
        page.getByRole("row", { name: new RegExp(`^${words.institutions}`) }),
      ).toContainText("1");
      for (const [button, ending] of [
        ["PDF", ".pdf"],
        ["Excel (XLSX)", ".xlsx"],
      ] as const) {
        const download = page.waitForEvent("download");
        await page.getByRole("button", { name: button }).click();
        expect((await download).suggestedFilename()).toBe(acronym + ending);
      }
      for (const width of widthsIn(words.locale)) {
        await page.setViewportSize({ width, height: 800 });
        for (const view of ["next", "about", "cycles", "indicators", "figures"]) {
          await page.goto(`/programme/${projectId}?view=${view}`);
          await expect(
            page.getByRole("tabpanel").locator("h2, ol, table, p").first(),
          ).toBeVisible();
          await expect(page.locator('[role="status"]', { hasText: "…" })).toHaveCount(0);
          await expectAccessible(page);
        }
        for (const address of [
          "/programme",
          `/programme/${projectId}/edit`,
          "/programme/funding/new",
        ]) {
          await page.goto(address);
          await expect(page.locator("h1")).toBeVisible();
          await expectAccessible(page);
        }
      }
    });
  });
}
