import { expect, test } from "@playwright/test";
import { expectAccessible } from "./helpers/accessibility.ts";
import { lead, prepareMeeting, signInAsModerator } from "./helpers/meeting.ts";

const languages = [
  {
    locale: "lv-LV",
    change: "Finansējums un glabāšana",
    payer: /Kas maksā/,
    save: "Saglabāt",
    statement: "Šo projektu finansē Eiropas Savienība.",
  },
  {
    locale: "lt-LT",
    change: "Finansavimas ir saugojimas",
    payer: /Kas moka/,
    save: "Įrašyti",
    statement: "Šį projektą finansuoja Europos Sąjunga.",
  },
  {
    locale: "en-GB",
    change: "Funding and keeping",
    payer: /Who pays/,
    save: "Save",
    statement: "This project is funded by the European Union.",
  },
] as const;

for (const say of languages) {
  test.describe(`a funded session in ${say.locale}`, () => {
    test.use({ locale: say.locale });

    test("record, sheets and the end name who pays", async ({ page }) => {
      await signInAsModerator(page);
      const { id } = await prepareMeeting(page);
      await page.goto(`/meetings/${id}/record`);
      await page.getByRole("button", { name: say.change }).click();
      const dialog = page.getByRole("dialog");
      await dialog.getByRole("button", { name: say.payer }).click();
      await page.getByRole("option", { name: /LLI-59/ }).click();
      await expectAccessible(page);
      await dialog.getByRole("button", { name: say.save, exact: true }).click();
      await expect(page.getByText(say.statement)).toBeVisible();
      await expectAccessible(page);
      const html = await page.request.get(
        `/api/meetings/${id}/record?format=html&locale=${say.locale.slice(0, 2)}`,
      );
      expect(await html.text()).toContain(say.statement);
      for (const what of ["cards", "sign-in"]) {
        await page.goto(`/meetings/${id}/paper?what=${what}`);
        await expect(page.getByText(say.statement).first()).toBeVisible();
      }
      await lead(page, id, { kind: "meeting.open" }, { kind: "phase.enter", phase: "close" });
      await page.goto(`/projector/${id}`);
      await expect(page.getByText(say.statement)).toBeVisible();
      await expectAccessible(page);
    });
  });
}

test.describe("a profile that lacks Lithuanian", () => {
  test.use({ locale: "en-GB" });

  test("files of that language wait, and the way to mend it is shown", async ({ page }) => {
    await signInAsModerator(page);
    const { fundingProfiles } = await (await page.request.get("/api/event-choices")).json();
    const whole = fundingProfiles.find((one: { projectCode: string }) =>
      one.projectCode.startsWith("LLI-59"),
    );
    const { id } = await prepareMeeting(page, { fundingProfileId: whole.id });
    await page.route(`**/api/meetings/${id}/publicity`, (route) =>
      route.fulfill({
        json: { fundingProfile: { ...whole, statement: { ...whole.statement, lt: "" } } },
      }),
    );
    await page.goto(`/meetings/${id}/record`);
    await expect(page.getByRole("link", { name: /^PDF/ })).toBeVisible();
    await page.getByRole("radio", { name: "Lithuanian" }).check();
    await expect(page.getByText(/cannot be published yet in Lithuanian/)).toBeVisible();
    await expect(page.getByRole("link", { name: /^PDF/ })).toHaveCount(0);

    // The screen of the room tells what is missing in its own language, instead of nothing.
    await page.route(`**/api/meetings/${id}/publicity`, (route) =>
      route.fulfill({
        json: { fundingProfile: { ...whole, statement: { ...whole.statement, en: "" } } },
      }),
    );
    await lead(page, id, { kind: "meeting.open" }, { kind: "phase.enter", phase: "close" });
    await page.goto(`/projector/${id}`);
    await expect(page.getByRole("note")).toContainText("cannot be published yet in English");
    await expectAccessible(page);
    await expectAccessible(page);
  });
});
