import { randomUUID } from "node:crypto";
import { expect, type Page, test } from "@playwright/test";
import { expectAccessible, widths } from "./helpers/accessibility.ts";
import { asDemoPerson } from "./helpers/demo-people.ts";
import { signInAs } from "./helpers/demo-person.ts";
import { planTrial } from "./helpers/trial.ts";

const everyLook = widths.flatMap((width) =>
  (["light", "dark"] as const).map((colorScheme) => ({ width, colorScheme })),
);
const narrowLook = [{ width: 360, colorScheme: "light" }] as const;

const words = {
  lv: {
    funded: /tūrisma/,
    draftFrom: "Melnraksts no ierakstiem",
    about: /^Melnraksts: Pieredzes apmaiņa tūrisma jomā/,
    title: /^Aizvadīta/,
    finish: "Gatava publicēšanai",
    publish: "Publicēt",
    published: "Publicēta: tagad to var lasīt ikviens.",
    takeBack: "Atsaukt",
    blocked: /To vēl nevar publicēt latviešu valodā\. Finansējuma aprakstā trūkst: emblēmas/,
    emblem: "Rādīt Eiropas Savienības emblēmu",
    publicFirst: "Šo projektu finansē Eiropas Savienība.",
    missing: "Tādas lapas nav",
  },
  lt: {
    funded: /turizmo/,
    draftFrom: "Juodraštis iš įrašų",
    about: /^Juodraštis: .*turizmo/,
    title: /^Įvyko/,
    finish: "Parengta skelbti",
    publish: "Skelbti",
    published: "Paskelbta: dabar tai gali skaityti visi.",
    takeBack: "Atšaukti",
    blocked: /To dar negalima skelbti lietuvių kalba\. Finansavimo apraše trūksta: emblemos/,
    emblem: "Rodyti Europos Sąjungos emblemą",
    publicFirst: "Šį projektą finansuoja Europos Sąjunga.",
    missing: "Tokio puslapio nėra",
  },
  en: {
    funded: /tourism/,
    draftFrom: "Draft from records",
    about: /^Draft about .*tourism/,
    title: /has taken place$/,
    finish: "Ready to publish",
    publish: "Publish",
    published: "Published: everybody can read it now.",
    takeBack: "Take back",
    blocked: /This cannot be published yet in English\. The funding profile lacks: the emblem/,
    emblem: "Show the emblem of the European Union",
    publicFirst: "This project is funded by the European Union.",
    missing: "There is no such page",
  },
} as const;

/**
 * Gives the item on the screen a funding profile of its own without an emblem: others read the
 * demo's profile meanwhile.
 */
async function fundWithoutEmblem(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const send = async (method: string, path: string, body: object) => {
      const answer = await fetch(path, {
        method,
        headers: { "content-type": "application/json" },
        body: JSON.stringify(body),
      });
      if (!answer.ok) throw new Error(`${path}: ${answer.status} ${await answer.text()}`);
    };
    const read = async (path: string) => (await fetch(path)).json();
    const { fundingProfiles } = await read("/api/news/subjects");
    const { id: _, ...body } = fundingProfiles[0].content;
    const fundingProfileId = crypto.randomUUID();
    await send("POST", "/api/funding-profiles", {
      ...body,
      id: fundingProfileId,
      projectCode: "NEWS-1",
      acronym: "Without emblem",
      emblem: { kind: "none" },
    });
    const newsPath = `/api${location.pathname}`;
    const { content, revision } = await read(newsPath);
    await send("PUT", newsPath, { content: { ...content, fundingProfileId }, basedOn: revision });
  });
  await page.reload();
}

for (const locale of ["lv", "lt", "en"] as const) {
  test.describe(`news in ${locale}`, () => {
    test.use({ locale: { lv: "lv-LV", lt: "lt-LT", en: "en-GB" }[locale] });
    const say = words[locale];

    test("a draft is blocked, its profile completed, published, read, and taken back", async ({
      page,
      browser,
      baseURL,
    }) => {
      await signInAs(page, "Latgales", "network-coordinator");
      await page.goto("/news");
      await page.getByRole("button", { name: say.draftFrom }).click();
      await page.getByRole("button", { name: say.about }).click();
      await expect(page.getByRole("heading", { level: 1 })).toHaveText(say.title);
      await fundWithoutEmblem(page);

      // By keyboard: ready, then publishing is refused in words that say what is missing.
      await page.getByRole("button", { name: say.finish }).focus();
      await page.keyboard.press("Enter");
      const publish = page.getByRole("button", { name: say.publish, exact: true });
      await publish.focus();
      await page.keyboard.press("Enter");
      await expect(page.getByRole("alert")).toHaveText(say.blocked);
      await expectAccessible(page);
      const address = page.url();

      // The emblem comes back on the page of the funding profile. By name: the address is new before
      // the page is, and the page of the news item has boxes too.
      await page.locator("a[href^='/programme/funding/']").first().click();
      const emblem = page.getByRole("checkbox", { name: say.emblem });
      await expect(emblem).not.toBeChecked();
      await emblem.check();
      const [kept] = await Promise.all([
        page.waitForResponse((answer) => answer.request().method() === "PUT"),
        page.locator("main button[type=submit]").click(),
      ]);
      expect(kept.status()).toBe(200);
      await page.goto(address);
      await publish.click();
      await expect(page.getByText(say.published)).toBeVisible();

      // Whoever never signed in finds it in the list, in the feed and in the sitemap.
      const context = await browser.newContext(baseURL ? { baseURL } : {});
      const reader = await context.newPage();
      await reader.goto(`/${locale}/news`);
      await reader.locator(".items a").filter({ hasText: say.title }).first().click();
      await expect(reader.locator("aside.publicity")).toContainText(say.publicFirst);
      await expect(reader.locator("aside.publicity svg")).toBeVisible();
      const slug = reader.url().split("/").at(-1) ?? "";
      for (const file of [`/${locale}/feed.xml`, "/sitemap.xml"]) {
        const xml = await (await reader.request.get(file)).text();
        expect(xml).toContain(slug);
        const faults = await reader.evaluate(
          (text) =>
            new DOMParser().parseFromString(text, "application/xml").querySelectorAll("parsererror")
              .length,
          xml,
        );
        expect(faults, `${file} is not well-formed`).toBe(0);
      }

      // Taken back, it is gone at once.
      await page.getByRole("button", { name: say.takeBack }).click();
      await page.getByRole("dialog").getByRole("button", { name: say.takeBack }).click();
      await expect(page.getByRole("button", { name: say.finish })).toBeVisible();
      const gone = await reader.reload();
      expect(gone?.status()).toBe(404);
      await expect(reader.getByRole("heading", { level: 1 })).toHaveText(say.missing);
      expect(await (await reader.request.get("/sitemap.xml")).text()).not.toContain(slug);
      await context.close();
    });

    test("public pages are accessible, light and dark, wide and narrow", async ({ page }) => {
      // Words of another language can hang out or be marked wrongly; colours are the same in all.
      const looks = locale === "lv" ? everyLook : narrowLook;
      for (const { width, colorScheme } of looks) {
        await page.setViewportSize({ width, height: 800 });
        await page.emulateMedia({ colorScheme });
        for (const path of ["news", "events", "accessibility", "privacy"]) {
          await page.goto(`/${locale}/${path}`);
          await expectAccessible(page);
        }
        await page.goto(`/${locale}/events`);
        await page.locator(".items a").filter({ hasText: say.funded }).click();
        await expect(page.locator("aside.publicity")).toContainText(say.publicFirst);
        await expectAccessible(page);
      }
    });
  });
}

test("a decided trial becomes a draft whose thread leads back to the trial", async ({
  browser,
  baseURL,
}) => {
  const { page, send } = await asDemoPerson(browser, baseURL ?? "", "lt-LT", {
    organisation: "Ludzas novads",
    role: "municipality-coordinator",
  });
  const title = `Sąrašas prie lango ${randomUUID().slice(0, 6)}`;
  const id = await planTrial(send, title);
  await send("POST", `/api/trials/${id}/start`, { changedOn: null });
  await send("POST", `/api/trials/${id}/decision`, { decision: "abandon", why: "", next: "" });
  await page.goto("/news");
  await page.getByRole("button", { name: words.lt.draftFrom }).click();
  await page.getByRole("button", { name: `Juodraštis: ${title}` }).press("Enter");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(`Ką išbandėme: ${title}`);
  await page.goto(`/trials/${id}`);
  await expect(page.getByRole("link", { name: `Ką išbandėme: ${title}` }).first()).toBeVisible();
  await page.context().close();
});

test.describe("writing", () => {
  test.use({ locale: "en-GB" });

  test("what is typed outlives a reload, is saved, translated and read through", async ({
    page,
  }) => {
    await signInAs(page, "Latgales", "network-coordinator");
    await page.goto("/news/new");
    await page.getByRole("button", { name: "Save", exact: true }).click();
    await expect(page.getByText("Write a title.")).toBeVisible();
    await page.getByLabel("Title", { exact: true }).fill("A day in Ludza");
    await expect(page.getByText("Not saved yet; kept in this browser.")).toBeVisible();
    await page.reload();
    await expect(page.getByText("What you had written is here again.")).toBeVisible();
    await expect(page.getByLabel("Title", { exact: true })).toHaveValue("A day in Ludza");
    await page.getByLabel("Text", { exact: true }).fill("Call 26123456.");
    await expect(page.getByText(/Think again: a phone number in the text/)).toBeVisible();
    await page.getByLabel("Text", { exact: true }).fill("## Why\n\n- [more](https://example.lv)");
    await page.getByRole("button", { name: "Save", exact: true }).click();
    await expect(page).toHaveURL(/\/news\/[0-9a-f]{8}-/);
    await page.getByText("Translations (0 of 2)").first().click();
    await page.getByLabel("Title in Latvian").fill("Diena Ludzā");
    await page.getByLabel("Title", { exact: true }).fill("Two days in Ludza");
    await expect(page.getByText("behind: the original has changed since")).toBeVisible();
    await page.getByRole("button", { name: "I have read it, it is right" }).click();
    await expect(page.getByText("behind: the original has changed since")).toHaveCount(0);
    await page.getByRole("button", { name: "Save", exact: true }).click();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Two days in Ludza");

    // A preview shows what the public will see, and that nobody sees it yet.
    const [preview] = await Promise.all([
      page.waitForEvent("popup"),
      page.getByRole("link", { name: "Preview: English" }).click(),
    ]);
    await expect(preview.getByText("Nobody else sees it yet.")).toBeVisible();
    await expect(preview.getByRole("heading", { level: 2 })).toHaveText("Why");
    await expect(preview.getByRole("link", { name: "more" })).toHaveAttribute(
      "href",
      "https://example.lv",
    );
    await expectAccessible(preview);
    await preview.close();

    // An older wording can be taken again; a draft that was never public can go.
    await page.getByRole("button", { name: "Revisions" }).click();
    await page.getByRole("button", { name: "Take this wording" }).last().click();
    await expect(page.getByLabel("Title", { exact: true })).toHaveValue("A day in Ludza");
    await page.getByRole("button", { name: "Back to what was saved" }).click();
    await page.getByRole("button", { name: "Delete" }).click();
    await page.getByRole("dialog").getByRole("button", { name: "Delete" }).click();
    await expect(page).toHaveURL(/\/news$/);
    await expect(page.getByText("Two days in Ludza")).toHaveCount(0);
  });

  for (const width of widths) {
    test(`the pages of a writer are accessible, ${width} pixels wide`, async ({ page }) => {
      await page.setViewportSize({ width, height: 800 });
      await signInAs(page, "Latgales", "network-coordinator");
      for (const address of ["/news", "/news/new", "/present"]) {
        await page.goto(address);
        await expect(page.locator("h1")).toBeVisible();
        await expect(page.getByText("Loading …")).toHaveCount(0);
        await expectAccessible(page);
      }
    });
  }

  test("whoever is not signed in is led to signing in and to the public pages", async ({
    page,
  }) => {
    await page.goto("/news");
    await expect(page.getByRole("link", { name: "Open the public pages" })).toHaveAttribute(
      "href",
      "/en/news",
    );
    await expect(page.locator("main").getByRole("link", { name: "Sign in" })).toBeVisible();
  });
});
