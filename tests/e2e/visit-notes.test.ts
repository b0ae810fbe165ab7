import { randomUUID } from "node:crypto";
import { expect, type Page, test } from "@playwright/test";
import { translator } from "@talka/report";
import { visitPageWords } from "../../packages/web/src/features/visits/visit-page-words.ts";
import { expectAccessible, widthsIn } from "./helpers/accessibility.ts";
import { asDemoPerson } from "./helpers/demo-people.ts";

const languages = [
  { locale: "lv", browserLocale: "lv-LV" },
  { locale: "lt", browserLocale: "lt-LT" },
  { locale: "en", browserLocale: "en-GB" },
] as const;
type Names = Readonly<Record<"lv" | "lt" | "en", string>>;
const hostName = "Utenas rajona pašvaldība";
const guestName = "Ludzas novads";

async function lookAt(page: Page, locale: string) {
  for (const width of widthsIn(locale)) {
    await page.setViewportSize({ width, height: 900 });
    await expectAccessible(page);
  }
}

for (const { locale, browserLocale } of languages) {
  const text = translator(visitPageWords, locale);

  test(`a visit from question to answer, with a note written without a connection, in ${locale}`, async ({
    browser,
    baseURL,
  }) => {
    test.setTimeout(120_000);
    const base = baseURL ?? "";
    const guest = await asDemoPerson(browser, base, browserLocale, {
      organisation: guestName,
      role: "municipality-coordinator",
    });
    const host = await asDemoPerson(browser, base, browserLocale, {
      organisation: hostName,
      role: "staff-contributor",
    });
    const { page } = guest;
    const title = `Vizīte ${locale}`;
    await page.goto("/visits");
    await page.getByRole("button", { name: text("newVisit") }).click();
    const dialog = page.getByRole("dialog");
    await dialog.getByRole("button", { name: text("save") }).click();
    await expect(dialog.getByRole("alert")).toHaveText(text("fault"));
    await dialog.getByRole("textbox").first().fill(title);
    const names = (await (await guest.send("GET", "/api/organisations")).json()) as {
      readonly organisations: readonly { readonly id: string; readonly names: Names }[];
    };
    const nameOf = (id: string) =>
      names.organisations.find((one) => one.id === id)?.names[locale] ?? "";
    const choose = async (label: string, id: string) => {
      await dialog
        .getByRole("button", { name: new RegExp(label) })
        .first()
        .click();
      await page.getByRole("option", { name: nameOf(id), exact: true }).click();
    };
    await choose(text("host"), host.organisationId);
    await choose(text("addGuest"), guest.organisationId);
    await dialog.getByLabel(text("startsOn")).fill("2026-11-25");
    await dialog.getByRole("button", { name: text("save") }).click();
    await expect(page.getByRole("heading", { level: 1, name: title })).toBeVisible();
    const address = new URL(page.url()).pathname;

    await page.getByRole("button", { name: text("edit"), exact: true }).click();
    await dialog.getByLabel(text("place")).fill("Utenos savivaldybė");
    await dialog.getByRole("button", { name: text("save") }).click();
    await expect(page.getByText("Utenos savivaldybė")).toBeVisible();
    await page.getByRole("link", { name: text("eventPage") }).click();
    await page.getByRole("link", { name: title }).click();
    await expect(page.getByRole("heading", { level: 1, name: title })).toBeVisible();

    const questions = page.getByRole("region", { name: text("questions") });
    await questions.getByLabel(text("question")).fill("Kas aizvieto?");
    await questions.getByRole("button", { name: text("add") }).click();
    await expect(questions.getByText("Kas aizvieto?", { exact: true })).toBeVisible();
    await expect(questions.getByText(text("noAnswer"))).toBeVisible();

    // on a phone, without a connection: what is noted waits, what is typed stays
    await page.setViewportSize({ width: 360, height: 800 });
    await page.route("**/api/visits/**", (route) => route.abort());
    const seen = page.getByRole("region", { name: text("observations") });
    await seen.getByLabel(text("saw")).fill("Viens logs visiem");
    await seen.getByLabel(text("means")).fill("Mums ir trīs");
    await seen.getByRole("button", { name: text("add") }).click();
    await expect(page.getByText(text("waiting", { count: 1 }))).toBeVisible();
    await seen.getByLabel(text("saw")).fill("Nepabeigts");
    await page.unroute("**/api/visits/**");
    await page.reload();
    await expect(seen.getByText("Viens logs visiem")).toBeVisible();
    await expect(seen.getByLabel(text("saw"))).toHaveValue("Nepabeigts");
    await expect(page.getByText(text("waiting", { count: 1 }))).toHaveCount(0);
    await lookAt(page, locale);

    // the host answers and sees nothing that was not shared
    await host.page.goto(address);
    const asked = host.page.getByRole("region", { name: text("questions") });
    await asked.getByLabel(text("answer")).fill("Kaimiņu nodaļa");
    await asked.getByRole("button", { name: text("save") }).click();
    await expect(asked.getByRole("button", { name: text("save") })).toBeDisabled();
    await expect(host.page.getByText("Viens logs visiem")).toHaveCount(0);
    await lookAt(host.page, locale);
    await page.reload();
    await expect(questions.getByText("Kaimiņu nodaļa")).toBeVisible();

    for (const name of [text("sheetBlank"), text("sheetFilled")]) {
      const file = await page.getByRole("link", { name }).getAttribute("href");
      const pdf = await (await guest.send("GET", file ?? "")).body();
      expect(pdf.subarray(0, 5).toString()).toBe("%PDF-");
    }
  });
}

test("the observation sheet is written by keyboard alone", async ({ browser, baseURL }) => {
  const text = translator(visitPageWords, "en");
  const guest = await asDemoPerson(browser, baseURL ?? "", "en-GB", {
    organisation: guestName,
    role: "municipality-coordinator",
  });
  const host = await asDemoPerson(browser, baseURL ?? "", "en-GB", {
    organisation: hostName,
    role: "staff-contributor",
  });
  const id = randomUUID();
  await guest.send("POST", "/api/visits", {
    id,
    eventId: randomUUID(),
    title: { original: "en", text: "By keyboard", revision: 1, translations: {} },
    startsOn: "2026-11-25",
    endsOn: "2026-11-25",
    zone: "Europe/Riga",
    place: "",
    process: "",
    hostId: host.organisationId,
    guestIds: [guest.organisationId],
    projectId: null,
    fundingProfileId: null,
  });
  const { page } = guest;
  await page.goto(`/visits/${id}`);
  const seen = page.getByRole("region", { name: text("observations") });
  await seen.getByLabel(text("saw")).focus();
  await page.keyboard.type("One desk for all");
  await page.keyboard.press("Tab");
  await page.keyboard.type("We have three");
  for (let k = 0; k < 3; k++) await page.keyboard.press("Tab");
  await page.keyboard.press("Space");
  for (let k = 0; k < 2; k++) await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await expect(seen.getByText("One desk for all")).toBeVisible();
  await expect(seen.getByText(text("photo"), { exact: true })).toBeVisible();
});
