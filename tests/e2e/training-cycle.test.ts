import { randomUUID } from "node:crypto";
import { expect, type Page, test } from "@playwright/test";
import { translator } from "@talka/report";
import { ownWords } from "../../packages/web/src/features/training/own-words.ts";
import { peopleWords } from "../../packages/web/src/features/training/people-words.ts";
import { trainingWords } from "../../packages/web/src/features/training/training-words.ts";
import { expectAccessible, widthsIn } from "./helpers/accessibility.ts";
import { asDemoPerson, type DemoVisitor } from "./helpers/demo-people.ts";

const region = "Latgales plānošanas reģions";
const languages = [
  { locale: "lv", browserLocale: "lv-LV" },
  { locale: "lt", browserLocale: "lt-LT" },
  { locale: "en", browserLocale: "en-GB" },
] as const;

/** A place at the day of the event, and presence at both its halves. */
async function attend(
  trainer: DemoVisitor,
  participant: DemoVisitor,
  eventId: string,
  day: string,
) {
  await trainer.send("POST", `/api/events/${eventId}/state`, { state: "announced" });
  const id = randomUUID();
  await participant.send("POST", `/api/events/${eventId}/registrations`, {
    id,
    origin: "own",
    name: participant.name,
    roleTitle: "",
    email: null,
    organisationId: participant.organisationId,
    needs: null,
    photoConsent: false,
  });
  for (const half of ["morning", "afternoon"]) {
    await trainer.send("PUT", `/api/events/${eventId}/attendance/${id}`, {
      day,
      half,
      present: true,
      source: "list",
    });
  }
}

async function lookAt(page: Page, locale: string) {
  for (const width of widthsIn(locale)) {
    await page.setViewportSize({ width, height: 900 });
    await expectAccessible(page);
  }
  await page.setViewportSize({ width: 1280, height: 900 });
}

for (const { locale, browserLocale } of languages) {
  const cycle = translator(trainingWords, locale);
  const own = translator(ownWords, locale);
  const people = translator(peopleWords, locale);

  test(`from a new cycle to a certificate that is checked and withdrawn, in ${locale}`, async ({
    browser,
    baseURL,
  }) => {
    test.setTimeout(120_000);
    const base = baseURL ?? "";
    const trainer = await asDemoPerson(browser, base, browserLocale, {
      organisation: region,
      role: "trainer",
    });
    const participant = await asDemoPerson(browser, base, browserLocale, {
      organisation: region,
      role: "moderator",
    });
    const title = `Atvērtā vadība ${locale}`;
    const { page } = trainer;
    await page.goto("/trainings");
    await page.getByRole("button", { name: cycle("newCycle") }).click();
    const dialog = page.getByRole("dialog");
    await dialog.getByRole("button", { name: cycle("save") }).click();
    await expect(dialog.getByText(cycle("titleMissing"))).toBeVisible();
    await dialog.getByRole("textbox").first().fill(title);
    await dialog.getByRole("button", { name: cycle("save") }).click();
    await expect(page.getByRole("heading", { level: 1, name: title })).toBeVisible();
    const cycleId = page.url().split("/").at(-1) ?? "";

    await page.getByRole("button", { name: cycle("addDay") }).click();
    await dialog.getByRole("textbox").first().fill("Optimizācija");
    await dialog.getByLabel(cycle("day"), { exact: true }).fill("2027-03-02");
    await dialog.getByLabel(cycle("assignment")).fill("Izmēģiniet vienu uzlabojumu");
    await dialog.getByRole("button", { name: cycle("save") }).click();
    const dayTitle = cycle("dayTitle", { number: 1, title: "Optimizācija" });
    await expect(page.getByRole("heading", { name: dayTitle })).toBeVisible();
    await lookAt(page, locale);
    const answer = await trainer.send("GET", `/api/trainings/${cycleId}`);
    const told = (await answer.json()) as {
      readonly days: readonly { readonly eventId: string }[];
    };
    const eventId = told.days[0]?.eventId ?? "";
    await attend(trainer, participant, eventId, "2027-03-02");

    // the participant: own hours, then what is tried at home
    const mine = participant.page;
    await mine.goto(`/trainings/${cycleId}`);
    await expect(
      mine.getByText(own("progress", { attended: "7", total: "7" })).first(),
    ).toBeVisible();
    await expect(mine.getByText(own("trialMissing"))).toBeVisible();
    await lookAt(mine, locale);
    await mine.getByRole("tab", { name: cycle("tabDays") }).click();
    await mine.getByRole("button", { name: own("write") }).click();
    const form = mine.getByRole("dialog");
    await form.getByLabel(own("trialTitle")).fill("Viena veidlapa divu vietā");
    await form.getByRole("button", { name: new RegExp(own("state")) }).click();
    await mine.getByRole("option", { name: own("stateName", { state: "finished" }) }).click();
    await form.getByRole("button", { name: cycle("save") }).click();
    await expect(mine.getByText("Viena veidlapa divu vietā")).toBeVisible();

    // certificates for all entitled in one go
    await page.reload();
    await page.getByRole("tab", { name: cycle("tabPeople") }).click();
    await expect(page.getByRole("rowheader", { name: participant.name })).toBeVisible();
    await lookAt(page, locale);
    await page.getByRole("button", { name: people("issue", { count: 1 }) }).click();
    await expect(page.getByText(people("issued", { count: 1 }))).toBeVisible();

    // its holder takes it in the language of choice
    await mine.reload();
    const file = await mine
      .getByRole("link", { name: own("download", { locale: "lt" }) })
      .getAttribute("href");
    const pdf = await (await participant.send("GET", file ?? "")).body();
    expect(pdf.subarray(0, 5).toString()).toBe("%PDF-");
    await lookAt(mine, locale);
    const link = await mine.getByRole("link", { name: own("verify") }).getAttribute("href");

    // whoever has the link reads its validity and nothing else
    const open = await (await browser.newContext({ locale: browserLocale })).newPage();
    await open.goto(link ?? "");
    await expect(open.getByText(people("valid"))).toBeVisible();
    await expect(open.getByText(participant.name)).toHaveCount(0);
    await lookAt(open, locale);
    await page.getByRole("button", { name: people("actions", { name: participant.name }) }).click();
    await dialog.getByLabel(people("reason")).fill("Kļūda");
    await dialog.getByRole("button", { name: people("withdraw") }).click();
    await expect(dialog).toHaveCount(0);
    await open.reload();
    await expect(open.getByText(people("withdrawn"))).toBeVisible();
  });
}

test("self-assessment is answered by keyboard, and shows no group of one", async ({
  browser,
  baseURL,
}) => {
  const own = translator(ownWords, "en");
  const base = baseURL ?? "";
  const trainer = await asDemoPerson(browser, base, "en-GB", {
    organisation: region,
    role: "trainer",
  });
  const participant = await asDemoPerson(browser, base, "en-GB", {
    organisation: region,
    role: "moderator",
  });
  const [id, eventId] = [randomUUID(), randomUUID()];
  const title = { original: "lv", text: "Cikls", revision: 1, translations: {} };
  await trainer.send("POST", "/api/trainings", {
    id,
    title,
    aim: null,
    projectId: null,
    fundingProfileId: null,
    requiredShare: 0.8,
    trialRequired: false,
  });
  await trainer.send("PUT", `/api/trainings/${id}/days/${eventId}`, {
    topic: "optimisation",
    ownTopic: "",
    aim: "",
    trainer: "",
    assignment: "",
    dueOn: null,
    newEvent: {
      title,
      day: "2027-03-02",
      zone: "Europe/Riga",
      place: "",
      morningHours: 4,
      afternoonHours: 3,
    },
  });
  await attend(trainer, participant, eventId, "2027-03-02");
  await trainer.send("PUT", `/api/trainings/${id}/assessment`, { assessment: "before" });
  const { page } = participant;
  await page.goto(`/trainings/${id}`);
  await page.getByRole("tab", { name: "Self-assessment" }).click();
  const first = page.getByRole("group", { name: /I know which of my tasks/ });
  await first.getByRole("radio", { name: "2" }).focus();
  await page.keyboard.press("Space");
  await page.keyboard.press("ArrowRight");
  await expect(first.getByRole("radio", { name: "3" })).toBeChecked();
  await lookAt(page, "en");
  await page.getByRole("button", { name: own("sendAnswers") }).press("Enter");
  await expect(page.getByText(own("kept"))).toBeVisible();
  await trainer.send("PUT", `/api/trainings/${id}/assessment`, { assessment: "closed" });
  await page.reload();
  await page.getByRole("tab", { name: "Self-assessment" }).click();
  await expect(page.getByText(own("groupHidden", { floor: 5 }))).toBeVisible();
});
