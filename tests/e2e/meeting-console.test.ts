import { expect, type Page, test } from "@playwright/test";
import { expectAccessible, widths } from "./helpers/accessibility.ts";
import { ApiGuest, lead, prepareMeeting, signInAsModerator } from "./helpers/meeting.ts";

const primary = (page: Page) => page.locator("button[data-primary]");
/** Presses the big button once it stands for this. */
async function goOn(page: Page, kind: string): Promise<void> {
  await page.locator(`button[data-primary="${kind}"]`).click();
}
async function confirm(page: Page): Promise<void> {
  await page.getByRole("dialog").getByRole("button").last().click();
}
const phase = (page: Page) => page.getByRole("heading", { level: 2 });

const languages = [
  {
    locale: "lv",
    open: "Atvērt sesiju",
    phases: ["Iepriekšējās apņemšanās", "Fakti", "Rakstīšana", "Atklāšana", "Grupēšana"],
    reveal: "Atklāt 3 kartītes",
    newGroup: "Izveidot grupu no 2 kartītēm",
    name: "Grupas nosaukums",
    closeVote: "Slēgt balsošanu un skaitīt",
    why: "Kāpēc?",
    add: "Pievienot",
    waiting: "gaidīšana",
    organisation: "Organizācija",
    group: "Grupa",
    firstStep: "Pirmais solis mājās",
    action: "Uzdevums: darbības vārds un objekts",
    owner: "Atbildīgais, konkrēts cilvēks",
    due: "Izpildes termiņš",
    commit: "Pierakstīt uzdevumu",
    matter: "Ko paši nevaram mainīt",
    addressee: "Adresāts",
    answerBy: "Atbilde līdz",
    pass: "Pierakstīt",
    actions: "Uzdevumi",
  },
  {
    locale: "lt",
    open: "Atverti sesiją",
    phases: ["Ankstesni įsipareigojimai", "Faktai", "Rašymas", "Atskleidimas", "Grupavimas"],
    reveal: "Atskleisti 3 korteles",
    newGroup: "Sudaryti grupę iš 2 kortelių",
    name: "Grupės pavadinimas",
    closeVote: "Uždaryti balsavimą ir suskaičiuoti",
    why: "Kodėl?",
    add: "Pridėti",
    waiting: "laukimas",
    organisation: "Organizacija",
    group: "Grupė",
    firstStep: "Pirmas žingsnis namie",
    action: "Veiksmas: veiksmažodis ir objektas",
    owner: "Atsakingas asmuo, konkretus žmogus",
    due: "Įvykdymo terminas",
    commit: "Užrašyti veiksmą",
    matter: "Ko patys pakeisti negalime",
    addressee: "Adresatas",
    answerBy: "Atsakyti iki",
    pass: "Užrašyti",
    actions: "Veiksmai",
  },
  {
    locale: "en-GB",
    open: "Open the session",
    phases: ["Earlier commitments", "Facts", "Write", "Reveal", "Group"],
    reveal: "Reveal 3 cards",
    newGroup: "Make a group of 2 cards",
    name: "Name of the group",
    closeVote: "Close the vote and count",
    why: "Why?",
    add: "Add",
    waiting: "waiting",
    organisation: "Organisation",
    group: "Group",
    firstStep: "First step at home",
    action: "Action: verb and object",
    owner: "Owner, a named person",
    due: "Due date",
    commit: "Write the action down",
    matter: "What we cannot change ourselves",
    addressee: "Addressee",
    answerBy: "Answer by",
    pass: "Write it down",
    actions: "Actions",
  },
] as const;

async function choose(page: Page, label: string, option: RegExp): Promise<void> {
  await page.getByRole("button", { name: new RegExp(`${label}$`) }).click();
  await page.getByRole("option", { name: option }).click();
}

for (const say of languages) {
  test.describe(`in ${say.locale}`, () => {
    test.use({ locale: say.locale });

    test("a session is led from opening to the record by its big button", async ({ page }) => {
      await signInAsModerator(page);
      const meeting = await prepareMeeting(page);
      await page.goto(`/meetings/${meeting.id}`);
      await expect(page.getByRole("heading", { level: 1 })).toHaveText(meeting.title);
      await page.getByRole("button", { name: say.open }).click();
      await expect(phase(page)).toHaveText(say.phases[0]);
      const guests = await Promise.all([1, 2].map(() => ApiGuest.join(meeting.joinCode)));
      await goOn(page, "enter");
      await expect(phase(page)).toHaveText(say.phases[1]);
      await goOn(page, "show-fact");
      await goOn(page, "enter");
      await expect(phase(page)).toHaveText(say.phases[2]);
      await goOn(page, "timer");
      await expect(page.getByRole("timer")).toContainText(/[45]:\d\d/);
      await guests[0]!.write("Ilgi jāgaida vadītāja paraksts");
      await guests[1]!.write("Tie paši dati divās sistēmās", "idea");
      await expect(page.getByText("Ilgi jāgaida")).toHaveCount(0);
      await page.keyboard.press("p");
      await page.getByRole("dialog").getByRole("textbox").fill("No papīra");
      await page.keyboard.press("Alt+2");
      await page.keyboard.press("Enter");
      await expect(page.getByRole("dialog").getByRole("textbox")).toHaveValue("");
      await page.keyboard.press("Escape");
      await page.getByRole("button", { name: say.reveal }).click();
      await confirm(page);
      await expect(phase(page)).toHaveText(say.phases[3]);
      for (let left = 3; left > 0; left--) await goOn(page, "show-next");
      await goOn(page, "enter");
      await expect(phase(page)).toHaveText(say.phases[4]);
      const cards = page.getByRole("checkbox");
      await cards.nth(0).check();
      await cards.nth(1).check();
      await page.getByRole("button", { name: say.newGroup }).click();
      await page.getByRole("textbox", { name: say.name }).fill("Paraksti");
      await page.keyboard.press("Enter");
      await expect(page.getByRole("region", { name: "Paraksti" })).toBeVisible();
      await goOn(page, "enter");
      await goOn(page, "open-vote");
      await expect(primary(page)).toHaveText(say.closeVote);
      await goOn(page, "close-vote");
      await goOn(page, "enter");
      await goOn(page, "discuss");
      await page.getByRole("textbox", { name: say.why }).fill("Paraksta tikai viens");
      await page.getByRole("button", { name: say.add }).first().click();
      await expect(page.getByText("Paraksta tikai viens")).toBeVisible();
      await page.getByRole("checkbox", { name: say.waiting, exact: true }).check();
      await page.getByRole("button", { name: "Ludzas novads" }).first().click();
      await expect(page.getByRole("button", { name: "Ludzas novads", pressed: true })).toHaveCount(
        1,
      );
      await goOn(page, "discuss");
      await goOn(page, "enter");
      await choose(page, say.organisation, /Ludzas novads/);
      await choose(page, say.group, /Paraksti/);
      await page.getByRole("textbox", { name: say.firstStep }).fill("Zvanīt uz Zarasiem");
      await page.getByRole("button", { name: say.pass, exact: true }).click();
      await expect(page.getByRole("listitem").getByText("Zvanīt uz Zarasiem")).toBeVisible();
      await goOn(page, "enter");
      await page.getByRole("button", { name: say.commit }).click();
      await expect(page.getByRole("alert")).toContainText(say.owner);
      await page.getByRole("textbox", { name: say.action }).fill("Ieviest aizvietotāju");
      await page.getByRole("textbox", { name: say.owner }).fill("Anna Demo");
      await page.getByLabel(say.due).fill("2027-03-01");
      await page.getByRole("button", { name: say.commit }).click();
      await expect(page.getByRole("listitem").getByText("Ieviest aizvietotāju")).toBeVisible();
      await goOn(page, "enter");
      await page.getByRole("textbox", { name: say.matter }).fill("Likums prasa papīru");
      await page.getByRole("textbox", { name: say.addressee }).fill("VARAM");
      await page.getByLabel(say.answerBy).fill("2027-04-01");
      await page.getByRole("button", { name: say.pass, exact: true }).click();
      await expect(page.getByRole("listitem").getByText("Likums prasa papīru")).toBeVisible();
      await goOn(page, "enter");
      await goOn(page, "close");
      await confirm(page);
      await goOn(page, "record");
      await expect(page).toHaveURL(/\/record$/);
      const sections = page.getByRole("heading", { level: 2 });
      await expect(sections.nth(1)).toHaveText(say.actions);
      for (const text of ["Ieviest aizvietotāju", "Zvanīt uz Zarasiem", "VARAM", "No papīra"]) {
        await expect(page.getByRole("table").getByText(text).first()).toBeVisible();
      }
      await page.goto("/commitments");
      await expect(page.getByRole("link", { name: meeting.title })).toBeVisible();
      await Promise.all(guests.map((guest) => guest.leave()));
    });
  });
}

test.describe("at each phase", () => {
  test.use({ locale: "en-GB" });

  for (const width of widths) {
    test(`the console is accessible and tells where it stands, ${width} pixels wide`, async ({
      page,
    }) => {
      await page.setViewportSize({ width, height: 800 });
      await signInAsModerator(page);
      const meeting = await prepareMeeting(page);
      const { id } = meeting;
      await page.goto(`/meetings/${id}`);
      await expect(primary(page)).toHaveText("Open the session");
      await expectAccessible(page);
      await lead(page, id, { kind: "meeting.open" });
      const guest = await ApiGuest.join(meeting.joinCode);
      const expected = [
        ["earlier", "Earlier commitments", "Go on: Facts"],
        ["facts", "Facts", "Show: 52 % iesniegumu gaida parakstu"],
        ["write", "Write", "Reveal 2 cards"],
        ["reveal", "Reveal", "Next card"],
        ["group", "Group", "Go on: Vote"],
        ["vote", "Vote", "Close the vote and count"],
        ["discuss", "Discuss", "Discuss: Ilgi jāgaida vadītāja paraksts"],
        ["borrow", "Borrow", "Go on: Commit"],
        ["commit", "Commit", "Go on: Beyond us"],
        ["beyond", "Beyond us", "Go on: Close"],
        ["close", "Close", "Close the session"],
      ] as const;
      for (const [to, heading, button] of expected) {
        if (to === "reveal") await lead(page, id, { kind: "cards.reveal" });
        if (to === "group") await lead(page, id, { kind: "cards.show-all" });
        if (to === "discuss") await lead(page, id, { kind: "vote.close" });
        await lead(page, id, { kind: "phase.enter", phase: to });
        if (to === "write") {
          const first = await guest.write("Ilgi jāgaida vadītāja paraksts");
          const second = await guest.write("Ilgi jāgaida paraksts no vadītāja");
          expect([first, second].every((one) => one.length === 36)).toBe(true);
        }
        if (to === "vote") {
          await lead(page, id, { kind: "vote.open" });
          const [groupId = ""] = Object.keys(JSON.parse(await guest.record("json")).groups);
          expect(await guest.send({ kind: "ballot.set", groupId, votes: 2 })).toBe(200);
        }
        await expect(primary(page)).toHaveText(
          to === "discuss" ? /^Discuss: Ilgi jāgaida/ : button,
        );
        const tree = await page.getByRole("main").ariaSnapshot();
        const [pressed = ""] = await primary(page).allTextContents();
        expect(tree).toContain(`- heading "${meeting.title}" [level=1]`);
        expect(tree).toContain(`- region "${heading}"`);
        expect(tree).toContain(`- heading "${heading}" [level=2]`);
        expect(tree).toMatch(new RegExp(`- '?button "${pressed}"`));
        expect(tree).toContain('- navigation "Phases"');
        expect(tree).toContain("- status");
        const phases = page.getByRole("navigation", { name: "Phases" });
        const current = phases.getByRole("button", { name: heading, exact: true });
        await expect(current).toHaveAttribute("aria-current", "step");
        await expect(page.locator("[data-announcements]")).toHaveAttribute("role", "status");
        await expectAccessible(page);
      }
      await expect(page.locator("[data-announcements]")).not.toHaveText("");
      await guest.leave();
    });
  }
});
