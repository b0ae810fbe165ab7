import { expect, type Page, test } from "@playwright/test";
import { expectAccessible, widthsIn } from "./helpers/accessibility.ts";
import { dayFromNow, signInAs } from "./helpers/events.ts";

/** What the screens say, by language. */
const languages = [
  {
    locale: "en-GB",
    lang: "en",
    newEvent: "New event",
    title: "Title",
    firstDay: "First day",
    lastDay: "Last day",
    project: /Project or network/,
    saveDraft: "Save the draft",
    addItem: "Add to the agenda",
    whatHappens: "What happens",
    save: "Save",
    announce: "Announce",
    funded: "This project is funded by the European Union.",
    people: "Participants",
    add: "Add a participant",
    name: "Name",
    attendance: "Attendance",
    search: "Search by name, organisation or code",
    present: "1 of 1 present",
    hours: "Hours",
    hoursText: "3 h",
  },
  {
    locale: "lv",
    lang: "lv",
    newEvent: "Jauns pasākums",
    title: "Nosaukums",
    firstDay: "Pirmā diena",
    lastDay: "Pēdējā diena",
    project: /Projekts vai tīkls/,
    saveDraft: "Saglabāt melnrakstu",
    addItem: "Pievienot darba kārtībai",
    whatHappens: "Kas notiek",
    save: "Saglabāt",
    announce: "Izziņot",
    funded: "Šo projektu finansē Eiropas Savienība.",
    people: "Dalībnieki",
    add: "Pievienot dalībnieku",
    name: "Vārds, uzvārds",
    attendance: "Apmeklējums",
    search: "Meklēt pēc vārda, organizācijas vai koda",
    present: "Klāt 1 no 1",
    hours: "Stundas",
    hoursText: "3 h",
  },
  {
    locale: "lt",
    lang: "lt",
    newEvent: "Naujas renginys",
    title: "Pavadinimas",
    firstDay: "Pirma diena",
    lastDay: "Paskutinė diena",
    project: /Projektas arba tinklas/,
    saveDraft: "Įrašyti juodraštį",
    addItem: "Įtraukti į darbotvarkę",
    whatHappens: "Kas vyksta",
    save: "Įrašyti",
    announce: "Paskelbti",
    funded: "Šį projektą finansuoja Europos Sąjunga.",
    people: "Dalyviai",
    add: "Pridėti dalyvį",
    name: "Vardas, pavardė",
    attendance: "Lankomumas",
    search: "Ieškoti pagal vardą, organizaciją ar kodą",
    present: "Dalyvauja 1 iš 1",
    hours: "Valandos",
    hoursText: "3 val.",
  },
] as const;
test.use({ actionTimeout: 15_000 });
type Words = (typeof languages)[number];

async function expectAccessibleAt(
  page: Page,
  locale: string,
  addresses: readonly string[],
): Promise<void> {
  for (const width of widthsIn(locale)) {
    await page.setViewportSize({ width, height: 800 });
    for (const address of addresses) {
      await page.goto(address);
      await expect(page.locator("h1")).toBeVisible();
      await expect(page.locator("main [role='status']").getByText(" …")).toHaveCount(0);
      await expectAccessible(page);
    }
  }
  await page.setViewportSize({ width: 1280, height: 800 });
}

/** The project of the demo that somebody pays for. */
const fundedProject = /apmācību un pasākumu|mokymų ir renginių|practical training and events/;

async function prepare(page: Page, say: Words, title: string): Promise<string> {
  await page.goto("/events");
  await page.getByRole("link", { name: say.newEvent }).click();
  await page.getByLabel(say.title, { exact: true }).fill(title);
  await page.getByLabel(say.firstDay, { exact: true }).fill(dayFromNow(3));
  await page.getByLabel(say.lastDay, { exact: true }).fill(dayFromNow(4));
  // what is typed is still there after the page was closed
  await page.reload();
  await expect(page.getByLabel(say.title, { exact: true })).toHaveValue(title);
  await page.getByRole("button", { name: say.project }).click();
  await page.getByRole("option", { name: fundedProject }).click();
  await page.getByRole("button", { name: say.saveDraft }).click();
  await expect(page).toHaveURL(/\/events\/[0-9a-f-]{36}$/);
  await expect(page.getByRole("heading", { level: 1 })).toContainText(title);
  return page.url();
}

for (const say of languages) {
  test.describe(`in ${say.locale}`, () => {
    test.use({ locale: say.locale });

    test("from a draft to the list of who was there", async ({ page }) => {
      test.setTimeout(180_000);
      const title = `Aplis ${say.lang} ${process.pid}`;
      await signInAs(page, "Latgales plānošanas", "network-coordinator");
      const address = await prepare(page, say, title);

      await page.getByRole("button", { name: say.addItem }).click();
      const dialog = page.getByRole("dialog");
      await dialog.getByLabel(say.whatHappens, { exact: true }).fill("Kartēšana");
      await dialog.getByRole("button", { name: say.save }).click();
      await expect(dialog).toHaveCount(0);
      await expect(page.getByText("09:00–10:00")).toBeVisible();
      await page.getByRole("button", { name: say.announce }).click();
      await expect(page.getByRole("button", { name: say.announce })).toHaveCount(0);
      await expect(page.getByText(say.funded)).toBeVisible();

      await page.getByRole("link", { name: say.people, exact: true }).click();
      await page.getByRole("button", { name: say.add, exact: true }).click();
      await dialog.getByLabel(say.name, { exact: true }).fill("Anna Lauks");
      await dialog.getByRole("button", { name: say.add }).click();
      await expect(page.getByRole("row", { name: /Anna Lauks/ })).toBeVisible();

      await page.goto(`${address}/attendance`);
      await expect(page.getByRole("heading", { level: 1 })).toHaveText(say.attendance);
      await page.getByLabel(say.search).fill("lauks");
      await page.getByLabel(say.search).press("Enter");
      await expect(page.getByText(say.present)).toBeVisible();
      await page.reload();
      await expect(page.getByText(say.present)).toBeVisible();
      await page.locator("summary").filter({ hasText: say.hours }).click();
      await expect(page.getByRole("cell", { name: say.hoursText })).toBeVisible();

      await page.goto(`${address}/paper?sheet=sign-in`);
      await expect(page.getByRole("rowheader", { name: "Anna Lauks" })).toHaveCount(4);
      await expect(page.getByText(say.funded)).toHaveCount(4);
      await expectAccessibleAt(page, say.locale, [
        "/events",
        "/events/new",
        address,
        `${address}/people`,
        `${address}/attendance`,
        `${address}/door`,
        `${address}/paper?sheet=agenda`,
        `${address}/paper?sheet=badges`,
      ]);
    });
  });
}
