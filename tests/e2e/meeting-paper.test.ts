import { expect, test } from "@playwright/test";
import { translator } from "@talka/report";
import { cardWords } from "../../packages/web/src/features/meetings/console/card-words.ts";
import { consoleWords } from "../../packages/web/src/features/meetings/console/console-words.ts";
import { paperCardWords } from "../../packages/web/src/features/meetings/console/paper-card-words.ts";
import { expectAccessible, widths } from "./helpers/accessibility.ts";
import { ApiGuest, lead, prepareMeeting, signInAsModerator } from "./helpers/meeting.ts";

for (const [locale, browserLocale, into] of [
  ["lv", "lv-LV", "lietuviešu"],
  ["lt", "lt-LT", "latvių"],
  ["en", "en-GB", "Latvian"],
] as const) {
  test.describe(`paper and translation in ${locale}`, () => {
    test.use({ locale: browserLocale });

    test("a card of paper is corrected and taken back, revealed, translated and shown so", async ({
      page,
    }) => {
      const text = translator(cardWords, locale);
      const frame = translator(consoleWords, locale);
      const say = translator(paperCardWords, locale);
      const original = locale === "lv" ? "lv" : "lt";
      await signInAsModerator(page);
      const meeting = await prepareMeeting(page, { locales: [original] });
      const { id } = meeting;
      await lead(page, id, { kind: "meeting.open" }, { kind: "phase.enter", phase: "write" });
      const guest = await ApiGuest.join(meeting.joinCode);
      await page.goto(`/meetings/${id}`);
      await page.getByRole("button", { name: text("paper") }).click();
      const dialog = page.getByRole("dialog");
      const field = dialog.getByRole("textbox", { name: text("paperField") });
      for (const one of ["Ilgi gaid", "Lieka karte"]) {
        await field.fill(one);
        await page.keyboard.press("Enter");
      }
      await dialog.getByRole("button", { name: `${say("mend")}: Ilgi gaid` }).click();
      const mended = dialog.getByRole("textbox", { name: text("paperField") }).last();
      await mended.fill("Ilgi gaida");
      await dialog.getByRole("button", { name: text("save") }).click();
      await dialog.getByRole("button", { name: `${say("withdraw")}: Lieka karte` }).click();
      await expect(dialog.getByText("Lieka karte")).toHaveCount(0);
      await page.setViewportSize({ width: widths[0], height: 900 });
      await expectAccessible(page);
      await page.keyboard.press("Escape");
      await expect
        .poll(async () => (await guest.record("view")).includes('"hiddenCardCount":1'))
        .toBe(true);
      expect(await guest.record("view")).not.toContain("Ilgi gaida");
      await lead(
        page,
        id,
        { kind: "cards.reveal" },
        { kind: "cards.show-all" },
        { kind: "phase.enter", phase: "group" },
      );
      expect(await guest.record("view")).toContain("Ilgi gaida");
      await page.getByRole("button", { name: text("moveTo", { text: "Ilgi gaida" }) }).click();
      await page.getByRole("menuitem", { name: say("translate") }).click();
      await dialog.getByRole("radio", { name: into }).check();
      await dialog.getByRole("textbox", { name: say("translation") }).fill("Translated words");
      await expectAccessible(page);
      await dialog.getByRole("button", { name: text("save") }).click();
      await expect(dialog).toHaveCount(0);
      await page.getByRole("button", { name: frame("more") }).click();
      const [file] = await Promise.all([
        page.waitForEvent("download"),
        page.getByRole("menuitem", { name: say("recordPdf") }).click(),
      ]);
      expect(file.suggestedFilename()).toMatch(/\.pdf$/);
      await page.setViewportSize({ width: 1280, height: 800 });
      await page.goto(`/projector/${id}`);
      await expect(page.getByText("Ilgi gaida")).toBeVisible();
      await page.getByRole("button", { name: locale === "lv" ? "Lietuvių" : "Latviešu" }).click();
      await page.keyboard.press("t");
      await expect(page.getByText("Translated words")).toBeVisible();
      await expectAccessible(page);
      await page.keyboard.press("t");
      await expect(page.getByText("Ilgi gaida")).toBeVisible();
      await guest.leave();
    });
  });
}
