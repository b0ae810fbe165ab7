import { expect, test } from "@playwright/test";
import { expectAccessible, widths } from "./helpers/accessibility.ts";
import { makeTeams } from "./helpers/daily.ts";
import { anotherPerson, signInAs } from "./helpers/events.ts";

test.describe("the daily work of a team, in Latvian", () => {
  test.use({ locale: "lv", viewport: { width: 1280, height: 900 } });

  test("an obstacle is typed, passed up, answered and closed", async ({ page }) => {
    await signInAs(page, "Ludza", "team-lead");
    const { team, department } = await makeTeams(page);
    await page.goto("/boards");
    await page.getByRole("link", { name: team.name }).click();
    await expect(page.getByRole("heading", { level: 1, name: team.name })).toBeVisible();
    // Keys lead to the columns, Enter writes, and the next line can be typed at once.
    await page.getByRole("heading", { level: 1 }).click();
    await page.keyboard.press("3");
    await page.keyboard.type("Paraksta tikai viens cilvēks");
    await page.keyboard.press("Enter");
    await page.keyboard.type("Skeneris stāv");
    await page.keyboard.press("Enter");
    const column = page.getByRole("region", { name: "Šķēršļi" });
    await expect(column.getByRole("listitem")).toHaveCount(2);
    await page.getByRole("button", { name: "Izdarīts: Skeneris stāv" }).click();
    await expect(column.getByText("šodien izdarīts")).toBeVisible();
    await page.getByRole("button", { name: "Sākt", exact: true }).click();
    await expect(page.getByRole("button", { name: "Apturēt" })).toBeVisible();

    await page.getByRole("button", { name: "Vēl: Paraksta tikai viens cilvēks" }).click();
    await page.getByRole("menuitem", { name: "Eskalēt" }).click();
    const dialog = page.getByRole("dialog");
    await dialog.getByLabel("Ko no viņiem lūdzam").fill("Lūdzam otru parakstītāju");
    await dialog.getByRole("button", { name: "Eskalēt" }).click();
    await expect(column.getByText("atlikušas 3 darbdienas")).toBeVisible();
    // What waits for an answer cannot be closed.
    await expect(
      page.getByRole("button", { name: "Izdarīts: Paraksta tikai viens cilvēks" }),
    ).toHaveCount(0);

    await page.goto(`/boards/${department.id}/answers`);
    await page.getByRole("button", { name: "Atbildēt" }).click();
    await page.getByLabel("Atbilde uz: Paraksta tikai viens cilvēks").fill("Otrs no pirmdienas");
    await page.getByRole("button", { name: "Nosūtīt atbildi" }).click();
    await expect(page.getByText("Nekas negaida šīs komandas atbildi.")).toBeVisible();
    await page.goto(`/boards/${team.id}`);
    await expect(page.getByText("Otrs no pirmdienas")).toBeVisible();
    await page.getByRole("button", { name: "Izdarīts: Paraksta tikai viens cilvēks" }).click();
    await expect(column.getByText("šodien izdarīts")).toHaveCount(2);

    // What returns is carried on as an obstacle with whys, ideas and trials.
    await page.getByRole("heading", { level: 1 }).click();
    await page.keyboard.press("3");
    await page.keyboard.type("Veidlapa nav saprotama");
    await page.keyboard.press("Enter");
    await page.getByRole("button", { name: "Vēl: Veidlapa nav saprotama" }).click();
    await page.getByRole("menuitem", { name: "Turpināt kā šķērsli" }).click();
    await expect(page).toHaveURL(/\/obstacles\//);
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Veidlapa nav saprotama");
  });

  test("contacts are counted by keys, without a connection too, and taken back", async ({
    page,
    context,
  }) => {
    await signInAs(page, "Ludza", "team-lead");
    const { team } = await makeTeams(page);
    await page.goto(`/boards/${team.id}/demand`);
    await page.getByRole("radio", { name: "Tālrunis" }).check();
    for (let k = 0; k < 12; k++) await page.keyboard.press("v");
    await expect(page.getByText("Viss saglabāts serverī.")).toBeVisible();
    await context.setOffline(true);
    for (let k = 0; k < 8; k++) await page.keyboard.press("5");
    await page.keyboard.press("u");
    await page.keyboard.press("u");
    await page.keyboard.press("z");
    await expect(page.getByText("9 gadījumi gaida šajā ierīcē un aizies paši.")).toBeVisible();
    await context.setOffline(false);
    await expect(page.getByText("Viss saglabāts serverī.")).toBeVisible();
    await expect(page.getByText("40 % pieprasījuma ir kļūdu izraisīts")).toBeVisible();
    await expect(page.getByText("8 no 20 klasificētiem gadījumiem")).toBeVisible();
    const download = page.waitForEvent("download");
    await page.getByRole("button", { name: "Saglabāt tabulu" }).last().click();
    await page.getByRole("menuitem", { name: "CSV" }).click();
    expect((await download).suggestedFilename()).toMatch(/^demand-.*\.csv$/);
  });

  test("a 5S check is made, a visit noted, and a name in it noticed", async ({ page }) => {
    await signInAs(page, "Ludza", "staff-contributor");
    await page.goto("/about");
    const lead = await page
      .context()
      .browser()
      ?.newPage({ baseURL: new URL(page.url()).origin });
    if (lead === undefined) throw new TypeError("no browser");
    await signInAs(lead, "Ludza", "team-lead");
    const { team } = await makeTeams(lead);
    await lead.close();
    await page.goto(`/boards/${team.id}/checks`);
    await page.getByRole("button", { name: "Jauna 5S pārbaude" }).click();
    await page.getByLabel("Vieta: telpa vai mape").fill("2. stāvs");
    for (const three of await page.getByRole("radio", { name: "3", exact: true }).all()) {
      await three.check();
    }
    await expect(page.getByText("Atbildēti 25 no 25")).toBeVisible();
    await page.getByRole("button", { name: "Saglabāt", exact: true }).click();
    await expect(page.getByText("75 no 100").first()).toBeVisible();

    await page.getByRole("button", { name: "Jauna gemba piezīme" }).click();
    await page.getByLabel("Apgaitas mērķis").fill("Kā ceļo iesniegums");
    await page
      .getByLabel("Fakti: kas redzēts un izmērīts")
      .fill("Anna Ezere pārraksta trīs reizes");
    await expect(page.getByText("nosaukts cilvēks: Anna Ezere")).toBeVisible();
    await expect(page.getByRole("button", { name: "Saglabāt", exact: true })).toBeDisabled();
    await page.getByLabel("Fakti: kas redzēts un izmērīts").fill("Dati pārrakstīti trīs reizes");
    await page.getByRole("checkbox", { name: "lieka apstrāde" }).check();
    await page.getByRole("button", { name: "Saglabāt", exact: true }).click();
    await expect(page.getByText("Dati pārrakstīti trīs reizes")).toBeVisible();
  });

  test("skills are kept by one and covered for all; a pulse shows nothing while it is open", async ({
    page,
    browser,
    baseURL,
  }) => {
    await signInAs(page, "Ludza", "team-lead");
    const { team } = await makeTeams(page);
    await page.goto(`/boards/${team.id}/skills`);
    await page.getByRole("button", { name: "Sākt tabulu" }).click();
    await page.getByRole("button", { name: "Pievienot prasmi" }).click();
    await page.getByLabel("Prasme 1").fill("Maksājumi");
    await page.getByRole("button", { name: "Pievienot kodu" }).click();
    await page.getByRole("textbox", { name: "1. kods" }).fill("Lietvede A");
    await page.getByLabel("Maksājumi, Lietvede A").selectOption("3");
    await page.getByRole("button", { name: "Saglabāt", exact: true }).click();
    await expect(page.getByText("Risks: mazāk nekā divi; trūkst 1")).toBeVisible();
    await page.goto(`/boards/${team.id}/pulse`);
    await page.getByRole("button", { name: "Atvērt pulsa aptauju" }).click();
    await expect(page.getByText("Kamēr pulsa aptauja ir atvērta")).toBeVisible();

    const clerk = await anotherPerson(browser, baseURL, { locale: "lv" });
    await signInAs(clerk, "Ludza", "staff-contributor");
    await clerk.goto(`/boards/${team.id}/skills`);
    await expect(clerk.getByText("Risks: mazāk nekā divi; trūkst 1")).toBeVisible();
    await expect(clerk.getByText("Lietvede A")).toHaveCount(0);
    await clerk.goto(`/boards/${team.id}/pulse`);
    for (const name of ["Slodze bija panesama", "Pietika laika", "Saņēmu palīdzību"]) {
      await clerk.getByRole("group", { name }).getByRole("radio", { name: "4" }).check();
    }
    await clerk.getByRole("button", { name: "Nosūtīt atbildi" }).click();
    await expect(clerk.getByText("jūs esat atbildējis")).toBeVisible();
    await clerk.context().close();

    await page.getByRole("button", { name: "Slēgt tagad" }).click();
    await page.getByRole("dialog").getByRole("button", { name: "Slēgt tagad" }).click();
    await expect(page.getByText("atbildējuši mazāk nekā 5")).toBeVisible();
  });
});

const parts = ["", "/answers", "/demand", "/checks", "/skills", "/pulse"] as const;
const languages = [
  { locale: "lv", title: "Komandu tāfeles", last: "Jautāt komandai" },
  { locale: "lt", title: "Komandų lentos", last: "Klausti komandos" },
  { locale: "en-GB", title: "Team boards", last: "Ask the team" },
] as const;

for (const [k, { locale, title, last }] of languages.entries()) {
  const width = widths[k % 2]!;
  test.describe(`${locale}, ${width} pixels wide`, () => {
    test.use({ locale, viewport: { width, height: 900 } });

    test("every part of a team's page opens and can be used by everybody", async ({ page }) => {
      await signInAs(page, "Ludza", "team-lead");
      const { team } = await makeTeams(page);
      await page.goto("/boards");
      await expect(page.getByRole("heading", { level: 1, name: title })).toBeVisible();
      await expectAccessible(page);
      for (const part of parts) {
        await page.goto(`/boards/${team.id}${part}`);
        await expect(page.getByRole("heading", { level: 1, name: team.name })).toBeVisible();
        await expect(page.getByRole("heading", { level: 2 }).first()).toBeVisible();
        await expectAccessible(page);
      }
      await expect(page.getByRole("heading", { name: last })).toBeVisible();
    });
  });
}
