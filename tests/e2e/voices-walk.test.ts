import { randomUUID } from "node:crypto";
import { expect, type Page, test } from "@playwright/test";
import { translator } from "@talka/report";
import { causeWords } from "../../packages/web/src/features/voices/cause-words.ts";
import { heatWords } from "../../packages/web/src/features/voices/heat-words.ts";
import { noteWords } from "../../packages/web/src/features/voices/note-words.ts";
import { obstacleWords } from "../../packages/web/src/features/voices/obstacle-words.ts";
import { photoWords } from "../../packages/web/src/features/voices/photo-words.ts";
import { voiceVocabularyWords } from "../../packages/web/src/features/voices/voice-vocabulary-words.ts";
import { expectAccessible, widths } from "./helpers/accessibility.ts";
import { asDemoPerson } from "./helpers/demo-people.ts";
import { ApiGuest, lead, prepareMeeting, signInAsModerator } from "./helpers/meeting.ts";

const house = "Preiļu novads";
/** A log is opened and measured in the browser. */
const measuring = { timeout: 20_000 };

async function lookAt(page: Page) {
  for (const width of widths) {
    await page.setViewportSize({ width, height: 900 });
    await expectAccessible(page);
  }
}

test("a note from a phone without a connection becomes an obstacle on a measured step", async ({
  browser,
  baseURL,
}) => {
  test.setTimeout(120_000);
  const text = translator(noteWords, "lv");
  const obstacle = translator(obstacleWords, "lv");
  const causes = translator(causeWords, "lv");
  const heat = translator(heatWords, "lv");
  const words = translator(voiceVocabularyWords, "lv");
  const { page } = await asDemoPerson(browser, baseURL ?? "", "lv-LV", {
    organisation: house,
    role: "staff-contributor",
  });
  const mark = randomUUID().slice(0, 8);
  const first = `Rēķins ${mark} nedēļu gaida saskaņojumu`;
  const second = `Rēķini ${mark} nedēļām ilgi gaida saskaņojumus`;

  // On a phone, without a connection: what is sent waits on the device, also over a reload.
  await page.setViewportSize({ width: 360, height: 800 });
  await page.goto("/observations");
  await page.route("**/api/observations", (route) =>
    route.request().method() === "POST" ? route.abort() : route.continue(),
  );
  const field = page.getByLabel(text("seen"));
  await page.getByRole("button", { name: text("send") }).click();
  await expect(page.getByText(text("empty"))).toBeVisible();
  await field.fill(`${first}, zvanu 29123456`);
  await expect(page.getByText(text("personal.phone"))).toBeVisible();
  await field.fill(first);
  await page.getByRole("button", { name: text("send") }).click();
  await expect(page.getByText(text("waiting", { count: 1 }))).toBeVisible();
  await page.reload();
  await expect(page.getByText(text("waiting", { count: 1 }))).toBeVisible();
  await page.unroute("**/api/observations");
  await page.getByRole("button", { name: text("sendNow") }).click();
  await expect(page.getByText(text("waiting", { count: 1 }))).toHaveCount(0);
  const list = page.getByRole("region", { name: text("notes"), exact: true });
  await expect(list.getByText(first)).toBeVisible();

  // The like of it is offered while it is said again; the rest may be told as well.
  await field.fill(second);
  await expect(page.getByText(text("alike"))).toBeVisible();
  await page.getByText(text("more")).click();
  await page.getByLabel(words("often.weekly")).check();
  await page.getByLabel(words("tag.waiting")).first().check();
  await page.getByRole("button", { name: text("send") }).click();
  await expect(page.getByText(text("sent"))).toBeVisible();

  // A photo is put to it on the device that wrote it; a file that is none is refused in words.
  const photo = translator(photoWords, "lv");
  const ofSecond = list.getByRole("listitem").filter({ hasText: second });
  const chooser = ofSecond.locator("input[type=file]");
  await chooser.setInputFiles({ name: "a.txt", mimeType: "text/plain", buffer: Buffer.from("x") });
  await expect(page.getByText(photo("noPicture"))).toBeVisible();
  const pixel =
    "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==";
  const picture = Buffer.from(pixel, "base64");
  await chooser.setInputFiles({ name: "a.png", mimeType: "image/png", buffer: picture });
  await expect(
    ofSecond.getByRole("img", { name: photo("photoOf", { text: second }) }),
  ).toBeVisible();

  // Its writer corrects it; both are joined to one obstacle.
  await list.getByRole("button", { name: text("correctOf", { text: second }) }).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByRole("textbox", { name: text("minutes") }).fill("20");
  await dialog.getByRole("button", { name: text("save") }).click();
  const corrected = list.getByRole("listitem").filter({ hasText: second });
  await expect(corrected.getByText(text("minutesEach", { count: 20 }))).toBeVisible();
  await list.getByLabel(text("choose", { text: first })).check();
  await expect(page.getByRole("button", { name: "Izvēlēties arī" })).toBeVisible();
  await list.getByLabel(text("choose", { text: second })).check();
  await page.getByRole("button", { name: text("makeObstacle") }).click();
  await dialog.getByLabel(obstacle("title")).fill(`Saskaņojums ${mark}`);
  await dialog.getByRole("button", { name: obstacle("save") }).click();
  await expect(page.getByRole("heading", { level: 1, name: `Saskaņojums ${mark}` })).toBeVisible();
  await expect(page.getByText(obstacle("notes", { count: 2 }), { exact: true })).toBeVisible();

  // It is put on a step, and the waiting there is measured in this browser.
  await page.getByRole("button", { name: obstacle("putPlace") }).click();
  await dialog.getByRole("button", { name: new RegExp(obstacle("step")) }).click();
  const option = page.getByRole("option").first();
  const step = (await option.locator("[slot=label]").textContent()) ?? "";
  await option.click();
  await dialog.getByRole("button", { name: obstacle("save"), exact: true }).click();
  const place = page.getByRole("region", { name: obstacle("place") });
  await expect(place.getByText(step, { exact: true })).toBeVisible();
  await expect(place.getByText(/1\. versija/)).toBeVisible();

  // Why, and the fishbone.
  await page.getByRole("button", { name: causes("addFirst") }).click();
  await page.getByLabel(causes("first")).fill("Saskaņo pieci");
  await page.getByRole("button", { name: causes("add"), exact: true }).click();
  await page.getByRole("button", { name: causes("addNextOf", { text: "Saskaņo pieci" }) }).click();
  await page.getByLabel(causes("next")).fill("Tā rakstīts nolikumā");
  await page.getByLabel(words("ground.data"), { exact: true }).check();
  await page.getByRole("button", { name: causes("add"), exact: true }).click();
  await expect(page.getByText("Tā rakstīts nolikumā")).toBeVisible();
  const rules = page.getByRole("region", { name: words("category.rules") });
  await rules.getByRole("button").first().click();
  await rules.getByLabel(causes("cause")).fill("Nolikums");
  await rules.getByRole("button", { name: causes("add"), exact: true }).click();
  await rules.getByLabel(causes("mark", { text: "Nolikums" })).check();
  await expect(page.getByText(causes("marked", { count: 1 }))).toBeVisible();
  await expect(rules.getByText(causes("marks", { count: 1 }))).toHaveCount(0);
  await lookAt(page);

  // What is said stands beside what is measured.
  await page.goto("/observations?tab=heat");
  await expect(page.getByRole("heading", { name: heat("sentences") })).toBeVisible(measuring);
  const sentences = page.getByRole("region", { name: heat("sentences") });
  await expect(sentences.getByText(step).first()).toBeVisible();
});

test("a group of a session is taken home as an obstacle", async ({ page }) => {
  const obstacle = translator(obstacleWords, "lv");
  await signInAsModerator(page);
  const { id, joinCode } = await prepareMeeting(page);
  await lead(page, id, { kind: "meeting.open" }, { kind: "phase.enter", phase: "write" });
  const guest = await ApiGuest.join(joinCode);
  const cardId = await guest.write("Rēķins gaida saskaņojumu");
  const name = `Saskaņošana ${id.slice(0, 8)}`;
  await lead(
    page,
    id,
    { kind: "phase.enter", phase: "reveal" },
    { kind: "cards.reveal" },
    { kind: "cards.show-all" },
    { kind: "phase.enter", phase: "group" },
    { kind: "group.create", groupId: randomUUID(), name, cardIds: [cardId] },
  );
  await page.goto(`/meetings/${id}/record`);
  await page.evaluate(() => localStorage.setItem("talka.locale", "lv"));
  await page.reload();
  await page.getByRole("button", { name: obstacle("takeHomeOf", { title: name }) }).click();
  await page.getByRole("link", { name, exact: true }).click();
  await expect(page.getByText(obstacle("cards", { count: 1 }))).toBeVisible();
});

for (const [locale, browserLocale] of [
  ["lv", "lv-LV"],
  ["lt", "lt-LT"],
  ["en", "en-GB"],
] as const) {
  test(`notes, obstacles and both beside the records can be read by everybody, in ${locale}`, async ({
    browser,
    baseURL,
  }) => {
    const text = translator(noteWords, locale);
    const obstacle = translator(obstacleWords, locale);
    const heat = translator(heatWords, locale);
    const { page } = await asDemoPerson(browser, baseURL ?? "", browserLocale, {
      organisation: "Ludzas novads",
      role: "municipality-coordinator",
    });
    await page.setViewportSize({ width: 360, height: 800 });
    await page.goto("/observations");
    await expect(page.getByRole("heading", { name: text("notes") })).toBeVisible();
    await page.getByText(text("more")).click();
    await expectAccessible(page);
    await page.getByRole("tab", { name: text("tab.heat") }).click();
    await expect(page.getByRole("heading", { name: heat("sentences") })).toBeVisible(measuring);
    await expectAccessible(page);
    await page.setViewportSize({ width: 1280, height: 900 });
    await page.getByRole("tab", { name: text("tab.obstacles") }).click();
    await expect(page.getByRole("heading", { name: obstacle("neighbours") })).toBeVisible();
    await expectAccessible(page);
  });
}
