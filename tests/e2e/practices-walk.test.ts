import { expect, test } from "@playwright/test";
import { expectAccessible, widths } from "./helpers/accessibility.ts";
import { asDemoPerson } from "./helpers/demo-people.ts";
import { signInAs } from "./helpers/demo-person.ts";
import { planTrial } from "./helpers/trial.ts";

test("a card is told, asked about, checked, found, borrowed and answered for", async ({
  browser,
  baseURL,
}) => {
  const as = (organisation: string, role: string) =>
    asDemoPerson(browser, baseURL ?? "", "lv", { organisation, role });
  const host = await as("Ludzas novads", "municipality-coordinator");
  const neighbour = await as("Zarasu rajona pašvaldība", "municipality-coordinator");
  const network = await as("Latgales plānošanas reģions", "network-coordinator");
  const mark = `zx${Date.now().toString(36)}`;
  const title = `Saskaņošana pa telefonu ${mark}`;

  // Told at home: what is not known is said so.
  const { page } = host;
  await page.goto("/practices");
  await page.getByRole("link", { name: "Pastāstīt par praksi" }).click();
  await page.getByLabel("Nosaukums").first().fill(title);
  await page.getByLabel("Solījums vienā teikumā").first().fill("Viens zvans vienas mapes vietā");
  await page.getByLabel("Problēma iepriekš").first().fill("Mape gaidīja nedēļu");
  await page.reload();
  await expect(page.getByLabel("Nosaukums").first()).toHaveValue(title);
  await page.getByLabel("Kas tika darīts, soli pa solim").first().fill("Zvanām pulksten deviņos");
  await page
    .getByLabel("Kas neizdevās, un ko mēs darītu citādi")
    .first()
    .fill("Rakstiet uz anna@ludza.lv");
  await page.getByRole("button", { name: "Visiem atvērtajiem jautājumiem" }).click();
  await page.getByLabel("Pārskatīt").fill("2030-01-01");
  await page.getByRole("button", { name: "Saglabāt", exact: true }).click();
  await expect(page.getByRole("heading", { level: 1, name: title })).toBeVisible();
  const address = new URL(page.url()).pathname;

  // What points to a person stays at home.
  await expect(page.getByText("izņemiet to, kas norāda uz cilvēku")).toBeVisible();
  await expect(page.getByRole("button", { name: "Rādīt kaimiņiem" })).toBeDisabled();
  await page.getByRole("link", { name: "Labot" }).click();
  await page
    .getByLabel("Kas neizdevās, un ko mēs darītu citādi")
    .first()
    .fill("Pirmdienās neviens neceļ klausuli");
  await page.getByRole("button", { name: "Saglabāt", exact: true }).click();
  await page.getByRole("button", { name: "Rādīt kaimiņiem" }).click();

  // A neighbour asks, the host answers and passes on, the network publishes.
  const peer = neighbour.page;
  await peer.goto(address);
  await peer.getByRole("button", { name: "Uzdot jautājumu" }).click();
  await peer.getByLabel("Jūsu jautājums").fill("Vai tas der arī pagastos?");
  await peer.getByRole("button", { name: "Nosūtīt" }).click();
  await expect(peer.getByText("Vai tas der arī pagastos?")).toBeVisible();
  await page.reload();
  await page.getByRole("button", { name: "Atbilde", exact: true }).click();
  await page.getByRole("dialog").getByLabel("Atbilde").fill("Jā, divos jau der.");
  await page.getByRole("button", { name: "Nosūtīt" }).click();
  await page.getByRole("button", { name: "Nodot koordinatora pārbaudei" }).click();
  await expect(page.getByText("Aprakstu pārbauda tīkla koordinators.")).toBeVisible();
  await network.page.goto(address);
  await network.page.getByRole("button", { name: "Publicēt", exact: true }).click();
  await expect(network.page.getByRole("button", { name: "Publicēt", exact: true })).toBeHidden();

  // Found in another form and without marks, borrowed, tried, stopped, told back.
  await peer.goto("/practices");
  await peer.getByLabel("Meklēt jebkurā valodā").fill(`skanosanas ${mark}`);
  await peer.keyboard.press("Enter");
  await peer.getByRole("link", { name: title }).click();
  await peer.getByRole("button", { name: "Gribam to pārņemt" }).click();
  await peer.getByLabel("Kāpēc gribat to pārņemt").fill("Mums ir četras mapes");
  await peer.getByRole("dialog").getByRole("button", { name: "Gribam to pārņemt" }).click();
  await peer.getByRole("button", { name: "Izmēģināt" }).click();
  await peer.getByLabel("Rezultāts, ar skaitļiem, ja tādi ir").fill("Divas dienas ātrāk");
  await peer.getByRole("button", { name: "Saglabāt", exact: true }).click();
  await expect(peer.getByRole("button", { name: "Saglabāt", exact: true })).toBeDisabled();
  await planTrial(neighbour.send, `Zvanu stunda ${mark}`);
  await peer.reload();
  await peer.getByRole("button", { name: /Savs izmēģinājums/ }).press("Enter");
  await peer.getByRole("option", { name: `Zvanu stunda ${mark}` }).click();
  await expect(peer.getByRole("link", { name: `Zvanu stunda ${mark}` }).first()).toBeVisible();
  await peer.getByRole("button", { name: "Pārtraukt" }).click();
  await peer.getByLabel("Kāpēc pārtraukts").fill("Telefonu sistēmu maina");
  await peer.getByRole("dialog").getByRole("button", { name: "Pārtraukt" }).click();
  await expect(peer.getByText("Kāpēc pārtraukts: Telefonu sistēmu maina")).toBeVisible();

  // A visit is asked for on the card and arranged by the host.
  await peer.getByRole("link", { name: "← Apraksts" }).click();
  await peer.getByRole("button", { name: "Lūgt pieredzes braucienu" }).click();
  await peer.getByLabel("Ko jūs gribētu redzēt").fill("Kā jūs zvanāt");
  await peer.getByRole("button", { name: "Nosūtīt" }).click();
  await expect(peer.getByText("Kā jūs zvanāt")).toBeVisible();
  await page.reload();
  await expect(page.getByText("0 lieto · 1 pārtrauca")).toBeVisible();
  await expect(page.getByText("Divas dienas ātrāk")).toBeVisible();
  await page.getByRole("link", { name: "Sarīkot braucienu" }).click();
  const dialog = page.getByRole("dialog");
  await expect(dialog.getByRole("listitem").getByText("Zarasu rajona pašvaldība")).toBeVisible();
  await dialog.getByLabel("Pirmā diena").fill("2030-02-01");
  await dialog.getByRole("button", { name: "Saglabāt", exact: true }).click();
  await expect(page).toHaveURL(/\/visits\/[0-9a-f-]{36}/);
  await page.goto(address);
  await expect(page.getByRole("link", { name: "Atvērt braucienu" })).toBeVisible();
  for (const { page: one } of [host, neighbour, network]) await one.context().close();
});

/** Each language opens every screen; each screen is held against the guidelines once. */
const languages = [
  {
    locale: "lv",
    title: "Prakses",
    one: "Viens paraksts piecu vietā",
    narrow: "Sašaurināt",
    checked: ["list", "adoption"],
  },
  {
    locale: "lt",
    title: "Praktikos",
    one: "Vienas parašas vietoj penkių",
    narrow: "Susiaurinti",
    checked: ["card", "form"],
  },
  {
    locale: "en-GB",
    title: "Practices",
    one: "One signature instead of five",
    narrow: "Narrow",
    checked: ["card"],
  },
] as const;

for (const [k, said] of languages.entries()) {
  const width = widths[k % 2]!;
  test.describe(`${said.locale}, ${width} pixels wide`, () => {
    test.use({ locale: said.locale, viewport: { width, height: 900 } });

    test("practices are looked for, read and begun", async ({ page }) => {
      const check = async (screen: string) => {
        if (said.checked.some((one) => one === screen)) await expectAccessible(page);
      };
      await page.goto("/practices?q=signatures");
      await expect(page.getByRole("heading", { level: 1, name: said.title })).toBeVisible();
      await expect(page.getByText(said.narrow)).toBeVisible();
      await page.getByRole("link", { name: said.one }).click();
      await expect(page.getByRole("heading", { level: 1, name: said.one })).toBeVisible();
      await signInAs(page, "Ludza", "municipality-coordinator");
      await page.goto("/practices");
      await expect(page.getByRole("link", { name: said.one }).first()).toBeVisible();
      await check("list");
      await page.getByRole("link", { name: said.one }).first().click();
      await expect(page.getByRole("heading", { level: 1, name: said.one })).toBeVisible();
      await check("card");
      await page.goto("/practices/new");
      await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
      await check("form");
      const list = await page.request.get("/api/adoptions");
      const { adoptions } = (await list.json()) as { adoptions: { id: string; isOwn: boolean }[] };
      await page.goto(`/adoptions/${adoptions.find((one) => one.isOwn)?.id}`);
      await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
      await check("adoption");
    });
  });
}
