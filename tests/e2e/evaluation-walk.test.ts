import { expect, type Page, test } from "@playwright/test";
import { expectAccessible, widths } from "./helpers/accessibility.ts";
import { makeEvaluation } from "./helpers/evaluations.ts";
import { anotherPerson, makeEvent, signInAs } from "./helpers/events.ts";

const languages = [
  {
    locale: "en-GB",
    anonymous: "Your answers are anonymous",
    useful: "Usefulness for my work",
    idea: "One idea I take home",
    send: "Send my answers",
    thanks: "Thank you, your answers have been received",
    hidden: "Results are hidden while the round is open",
    change: "Days and invitations",
    invited: "How many people were invited",
    save: "Save",
    rate: "5 of 8 answered (63%)",
    close: "Close now",
    median: /n = 5, median 4/,
    here: "Answers were sent from this device already.",
  },
  {
    locale: "lv",
    anonymous: "Jūsu atbildes ir anonīmas",
    useful: "Noderīgums manam darbam",
    idea: "Viena ideja, ko ņemu līdzi",
    send: "Nosūtīt atbildes",
    thanks: "Paldies, jūsu atbildes ir saņemtas",
    hidden: "rezultāti ir slēpti",
    change: "Dienas un uzaicinājumi",
    invited: "Cik cilvēku uzaicināti",
    save: "Saglabāt",
    rate: "Atbildējuši 5 no 8",
    close: "Slēgt tagad",
    median: /n = 5, mediāna 4/,
    here: "No šīs ierīces atbildes jau ir nosūtītas.",
  },
  {
    locale: "lt",
    anonymous: "Jūsų atsakymai anoniminiai",
    useful: "Nauda mano darbui",
    idea: "Viena idėja, kurią parsivežu",
    send: "Siųsti atsakymus",
    thanks: "Ačiū, jūsų atsakymai gauti",
    hidden: "rezultatai paslėpti",
    change: "Dienos ir kvietimai",
    invited: "Kiek žmonių pakviesta",
    save: "Įrašyti",
    rate: "Atsakė 5 iš 8",
    close: "Uždaryti dabar",
    median: /n = 5, mediana 4/,
    here: "Iš šio įrenginio atsakymai jau išsiųsti.",
  },
] as const;

/** The address people answer at: shown beside the QR code. */
async function linkOf(page: Page): Promise<string> {
  return (await page.locator("code").first().textContent()) ?? "";
}

for (const [k, said] of languages.entries()) {
  const width = widths[(k + 1) % 2]!;
  test.describe(`${said.locale}, ${width} pixels wide`, () => {
    test.use({ locale: said.locale, viewport: { width, height: 900 } });

    test("people answer on a phone, the organiser sees a number, then what the floor lets", async ({
      page,
      browser,
      baseURL,
    }) => {
      await signInAs(page, "Ludza", "municipality-coordinator");
      const id = await makeEvaluation(page, "Darbnīca");
      await page.goto(`/evaluations/${id}`);
      await expect(page.getByText(said.hidden)).toBeVisible();
      await expectAccessible(page);
      const link = await linkOf(page);
      for (let person = 0; person < 5; person++) {
        const phone = await anotherPerson(browser, baseURL, {
          locale: said.locale,
          viewport: { width: 360, height: 740 },
        });
        await phone.goto(link);
        await expect(phone.getByText(said.anonymous)).toBeVisible();
        if (person === 0) await expectAccessible(phone);
        const group = phone.getByRole("group", { name: said.useful });
        // By keyboard: the scale is one stop, arrows move in it.
        await group.getByRole("radio", { name: "3", exact: true }).focus();
        await phone.keyboard.press("ArrowRight");
        await expect(group.getByRole("radio", { name: "4", exact: true })).toBeChecked();
        await phone.getByRole("textbox", { name: said.idea }).fill(`Ideja ${person}`);
        // The draft stays on the device.
        await phone.reload();
        await expect(phone.getByRole("textbox", { name: said.idea })).toHaveValue(
          `Ideja ${person}`,
        );
        await phone.getByRole("button", { name: said.send }).click();
        await expect(phone.getByRole("heading", { name: said.thanks })).toBeVisible();
        if (person === 0) {
          await expectAccessible(phone);
          await phone.goto(link);
          await expect(phone.getByText(said.here)).toBeVisible();
        }
        await phone.context().close();
      }
      await page.reload();
      await page.getByRole("button", { name: said.change }).first().click();
      await page.getByRole("dialog").getByLabel(said.invited).fill("8");
      await page.getByRole("dialog").getByRole("button", { name: said.save }).click();
      await expect(page.getByText(said.rate)).toBeVisible();
      await page.getByRole("button", { name: said.close }).click();
      await page.getByRole("dialog").getByRole("button", { name: said.close }).click();
      await expect(page.getByText(said.median)).toBeVisible();
      await expect(page.getByText("Ideja 3")).toBeVisible();
      await expectAccessible(page);
      await page.goto("/evaluations");
      await expect(page.getByText(said.rate).first()).toBeVisible();
      await expectAccessible(page);
    });
  });
}

test.describe("in English", () => {
  test.use({ locale: "en-GB" });

  test("from the page of an event one click asks for its evaluation", async ({ page }) => {
    await signInAs(page, "Ludza", "municipality-coordinator");
    const id = await makeEvent(page, { title: "Workshop to be judged" });
    await page.goto(`/events/${id}`);
    await page.getByRole("button", { name: "Ask for an evaluation" }).click();
    await expect(page).toHaveURL(/\/evaluations\//);
    await expect(page.getByRole("heading", { name: "After 90 days" })).toBeVisible();
    await page.getByRole("button", { name: "Make personal links" }).first().click();
    await page.getByRole("textbox", { name: "How many" }).fill("3");
    await page.getByRole("button", { name: "Make links" }).click();
    await expect(page.getByRole("dialog").locator("code")).toHaveCount(3);
  });

  test("an e-mail address is warned about, and what was typed stays", async ({
    page,
    browser,
    baseURL,
  }) => {
    await signInAs(page, "Ludza", "municipality-coordinator");
    await page.goto(`/evaluations/${await makeEvaluation(page, "Warned")}`);
    const phone = await anotherPerson(browser, baseURL);
    await phone.goto(await linkOf(page));
    await phone.getByRole("textbox", { name: "What to keep" }).fill("Ask anna@example.lv");
    await phone.getByRole("button", { name: "Send my answers" }).click();
    await expect(phone.getByRole("alert")).toContainText("an e-mail address");
    await expect(phone.getByRole("textbox", { name: "What to keep" })).toHaveValue(
      "Ask anna@example.lv",
    );
    await expectAccessible(phone);
    await phone.getByRole("textbox", { name: "What to keep" }).fill("Ask the others");
    await phone.getByRole("button", { name: "Send my answers" }).click();
    await expect(phone.getByRole("heading", { name: /Thank you/ })).toBeVisible();
    await phone.context().close();
  });

  for (const width of widths) {
    test(`an idea is borrowed, moved on and stopped with a reason, ${width} pixels wide`, async ({
      page,
    }) => {
      await page.setViewportSize({ width, height: 800 });
      const idea = `One form for all ${width}`;
      await signInAs(page, "Ludza", "municipality-coordinator");
      await page.goto("/borrowing");
      await page.getByRole("button", { name: "Borrow an idea" }).click();
      await page.getByRole("textbox", { name: "The idea" }).fill(idea);
      await page.getByRole("button", { name: /From whom/ }).click();
      await page
        .getByRole("option", { name: /Krāslava/ })
        .first()
        .click();
      await page.getByRole("textbox", { name: "The first step" }).fill("Call on Monday");
      await page.getByRole("button", { name: "Save" }).click();
      const card = page.getByRole("article").filter({ hasText: idea });
      await expect(card.getByText("interested")).toBeVisible();
      await expectAccessible(page);
      await card.getByRole("button", { name: "Move on" }).click();
      await page
        .getByRole("dialog")
        .getByRole("button", { name: /To: planning/ })
        .click();
      await page.getByRole("option", { name: "To: stopped" }).click();
      await page.getByRole("button", { name: "Save" }).click();
      await expect(page.getByRole("alert")).toContainText("Write why it stopped");
      await page.getByRole("textbox", { name: "Why it stopped" }).fill("Our system cannot");
      await page.getByRole("button", { name: "Save" }).click();
      await expect(card.getByText("stopped", { exact: true })).toBeVisible();
      await signInAs(page, "Krāslava", "municipality-coordinator");
      await page.goto("/borrowing");
      await expect(page.getByRole("article").filter({ hasText: idea })).toContainText(
        "Our system cannot",
      );
    });
  }
});
