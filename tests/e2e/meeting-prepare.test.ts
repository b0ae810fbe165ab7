import { expect, type Page, test } from "@playwright/test";
import { expectAccessible, widths } from "./helpers/accessibility.ts";
import { ApiGuest, lead, prepareMeeting, signInAsModerator } from "./helpers/meeting.ts";

const languages = [
  {
    locale: "lv",
    list: "Sesijas",
    prepare: "Sagatavot sesiju",
    title: "Nosaukums",
    missing: "Uzrakstiet nosaukumu.",
    create: "Saglabāt un saņemt kodu",
    kept: "Iepriekš rakstītais ir palicis šajā ierīcē",
    find: "Meklēt sarakstā",
    free: "Kāds, kura sarakstā nav",
    add: "Pievienot",
    skip: "Fakti, ir sesijas daļa",
    later: "Rakstīšana: vienu vietu vēlāk",
    promise: "to nevar uzzināt ne moderators",
    qr: "QR kods, kas ved uz sesiju",
    delete: "Dzēst sesiju …",
    deleted: "Sesija ir dzēsta.",
  },
  {
    locale: "lt",
    list: "Sesijos",
    prepare: "Parengti sesiją",
    title: "Pavadinimas",
    missing: "Parašykite pavadinimą.",
    create: "Įrašyti ir gauti kodą",
    kept: "Tai, ką rašėte anksčiau, liko šiame įrenginyje",
    find: "Ieškoti sąraše",
    free: "Kas nors, ko sąraše nėra",
    add: "Pridėti",
    skip: "Faktai, yra sesijos dalis",
    later: "Rašymas: viena vieta vėliau",
    promise: "jo negali sužinoti nei moderatorius",
    qr: "QR kodas, vedantis į sesiją",
    delete: "Ištrinti sesiją …",
    deleted: "Sesija ištrinta.",
  },
  {
    locale: "en-GB",
    list: "Sessions",
    prepare: "Prepare a session",
    title: "Title",
    missing: "Write a title.",
    create: "Save and get the code",
    kept: "What you typed last time was kept on this device",
    find: "Find in the directory",
    free: "Somebody who is not in the directory",
    add: "Add",
    skip: "Facts, part of the session",
    later: "Write: one place later",
    promise: "No author is stored with a card",
    qr: "QR code that leads to the session",
    delete: "Delete the session …",
    deleted: "The session is deleted.",
  },
] as const;

for (const say of languages) {
  test.describe(`in ${say.locale}`, () => {
    test.use({ locale: say.locale });

    test("a session is prepared, kept over a reload, given a code, and deleted", async ({
      page,
    }) => {
      const name = `Sagatave ${say.locale} ${process.pid}`;
      await signInAsModerator(page);
      await page.goto("/meetings");
      await expect(page.getByRole("heading", { level: 1 })).toHaveText(say.list);
      await page.getByRole("link", { name: say.prepare }).click();
      await page.getByRole("button", { name: say.create }).click();
      await expect(page.getByRole("alert")).toContainText(say.missing);
      await page.getByRole("textbox", { name: say.title, exact: true }).fill(name);
      await page.getByRole("checkbox", { name: say.skip }).uncheck();
      await page.getByRole("button", { name: say.later }).press("Enter");
      await page.getByRole("textbox", { name: say.find }).fill("ludz");
      await page
        .getByRole("button", { name: /^\+ .*Lud[zs]/ })
        .first()
        .click();
      await page.getByRole("textbox", { name: say.free }).fill("Biedrība Ezers");
      await page.getByRole("button", { name: say.add, exact: true }).click();
      await expect(page.getByText(say.promise)).toBeVisible();

      await page.reload();
      await expect(page.getByText(say.kept)).toBeVisible();
      await expect(page.getByRole("textbox", { name: say.title, exact: true })).toHaveValue(name);
      await expect(page.getByText("Biedrība Ezers")).toBeVisible();
      await expect(page.getByRole("checkbox", { name: say.skip })).not.toBeChecked();

      await page.getByRole("button", { name: say.create }).click();
      await expect(page).toHaveURL(/\/prepare$/);
      await expect(page.getByRole("heading", { level: 1 })).toHaveText(name);
      await expect(page.getByRole("img", { name: say.qr })).toBeVisible();
      await expect(page.getByText(/^[2-9A-HJKMNP-Z]{6}$/)).toBeVisible();
      await page.getByRole("button", { name: say.delete }).click();
      await page.getByRole("dialog").getByRole("button").last().click();
      await expect(page.getByText(say.deleted)).toBeVisible();
      await expect(page).toHaveURL(/\/meetings$/);
      await expect(page.getByText(name)).toHaveCount(0);
    });
  });
}

async function expectLoaded(page: Page): Promise<void> {
  await expect(page.locator("h1")).toBeVisible();
  await expect(page.getByText("Loading …")).toHaveCount(0);
}

test.describe("screens around a session", () => {
  test.use({ locale: "en-GB" });

  for (const width of widths) {
    test(`are accessible, ${width} pixels wide`, async ({ page }) => {
      await page.setViewportSize({ width, height: 800 });
      await signInAsModerator(page);
      const { id, joinCode } = await prepareMeeting(page);
      for (const address of ["/meetings", "/commitments", "/meetings/new"]) {
        await page.goto(address);
        await expectLoaded(page);
        await expectAccessible(page);
      }
      for (const part of ["prepare", "record", "paper?what=door", "paper?what=sign-in"]) {
        await page.goto(`/meetings/${id}/${part}`);
        await expectLoaded(page);
        await expectAccessible(page);
      }
      await lead(page, id, { kind: "meeting.open" });
      const guest = await ApiGuest.join(joinCode);
      expect(await guest.record("html")).toContain("Par uzdevumiem nevienojās.");
      await page.emulateMedia({ colorScheme: "dark" });
      await page.goto(`/meetings/${id}/record`);
      await expectLoaded(page);
      await expectAccessible(page);
      await guest.leave();
    });
  }

  test("those who are not signed in are led to the sign-in, and see nothing", async ({ page }) => {
    const id = "00000000-0000-4000-8000-000000000009";
    for (const address of ["/meetings", "/commitments", `/meetings/${id}`]) {
      await page.goto(address);
      await expect(page.locator("main").getByRole("link", { name: "Sign in" })).toBeVisible();
    }
    await page.goto(`/meetings/${id}/record`);
    await expect(page.getByRole("alert")).toContainText("Members of the host");
    await expect(page.locator("main").getByRole("link", { name: "Sign in" })).toBeVisible();
  });

  test("whoever may not lead is told so, and is offered the record", async ({ page, baseURL }) => {
    const told = await (await page.request.get("/api/demo/people")).json();
    const people = told.people as { id: string; roles: string[] }[];
    const clerk = people.find(({ roles }) => roles.join() === "staff-contributor");
    const data = { personId: clerk?.id };
    await page.request.post("/api/demo/sign-in", { data, headers: { origin: baseURL ?? "" } });
    await page.goto("/meetings/new");
    await expect(page.getByText("Only moderators and coordinators prepare")).toBeVisible();
    await page.goto("/meetings/00000000-0000-4000-8000-000000000009");
    await expect(page.getByRole("heading", { level: 1 })).toContainText("Only moderators");
    await expect(page.getByRole("link", { name: "Record" })).toBeVisible();
    await expectAccessible(page);
  });

  test("paper comes out of the printer in exact sizes and pages", async ({ page }) => {
    await signInAsModerator(page);
    const { id } = await prepareMeeting(page);
    for (const [what, sheets, box] of [
      ["cards", 4, [595, 842]],
      ["labels", 2, [595, 842]],
      ["dots", 1, [595, 842]],
      ["sign-in", 2, [595, 842]],
      ["map", 3, [842, 595]],
      ["door", 1, [595, 842]],
    ] as const) {
      await page.goto(`/meetings/${id}/paper?what=${what}`);
      await expect(page.locator("[data-sheet]")).toHaveCount(sheets);
      const pdf = (await page.pdf({ preferCSSPageSize: true })).toString("latin1");
      const boxes = [...pdf.matchAll(/\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/g)];
      const sizes = boxes.map(([, x, y]) => [Math.round(Number(x)), Math.round(Number(y))]);
      expect(sizes, what).toEqual(Array.from({ length: sheets }, () => box));
    }
  });
});
