import { expect, type Page, test } from "@playwright/test";
import { expectAccessible, widths } from "./helpers/accessibility.ts";
import { signInAs } from "./helpers/demo-person.ts";

const languages = [
  {
    locale: "lv",
    add: /Pievienot fotoattēlu/,
    alt: "Attēla „Aplis” apraksts",
    later: "Uz leju: Aplis",
    remove: "Noņemt: Tāfele",
    title: "Virsraksts",
    save: "Saglabāt",
    missing: "Uzrakstiet, kas attēlā redzams",
    finish: "Gatava publicēšanai",
    publish: "Publicēt",
    published: "Publicēta: tagad to var lasīt ikviens.",
  },
  {
    locale: "lt",
    add: /Pridėti nuotrauką/,
    alt: "Paveikslo „Aplis“ aprašymas",
    later: "Žemyn: Aplis",
    remove: "Pašalinti: Tāfele",
    title: "Antraštė",
    save: "Išsaugoti",
    missing: "Parašykite, kas nuotraukoje matyti",
    finish: "Parengta skelbti",
    publish: "Skelbti",
    published: "Paskelbta: dabar tai gali skaityti visi.",
  },
  {
    locale: "en",
    add: /Add a photograph/,
    alt: "Description of “Aplis”",
    later: "Later: Aplis",
    remove: "Remove: Tāfele",
    title: "Title",
    save: "Save",
    missing: "Say what the photograph shows",
    finish: "Ready to publish",
    publish: "Publish",
    published: "Published: everybody can read it now.",
  },
] as const;

/** Public photographs in the library of the signed-in organisation. */
async function addPhotos(page: Page, titles: readonly string[]): Promise<void> {
  await page.evaluate(async (names) => {
    const send = async (method: string, path: string, body: object | Uint8Array<ArrayBuffer>) => {
      const isBytes = body instanceof Uint8Array;
      const type = isBytes ? "application/octet-stream" : "application/json";
      const answer = await fetch(path, {
        method,
        headers: { "content-type": type },
        body: isBytes ? body : JSON.stringify(body),
      });
      if (!answer.ok) throw new Error(await answer.text());
    };
    const { organisation } = await (await fetch("/api/session")).json();
    const canvas = document.createElement("canvas");
    canvas.width = 160;
    canvas.height = 120;
    canvas.getContext("2d")?.fillRect(0, 0, 160, 60);
    const png = await new Promise<Blob | null>((done) => canvas.toBlob(done, "image/png"));
    const bytes = new Uint8Array((await png?.arrayBuffer()) ?? new ArrayBuffer(0));
    for (const text of names) {
      const id = crypto.randomUUID();
      const title = { original: "lv", text, revision: 1, translations: {} };
      await send("POST", "/api/materials", {
        id,
        subjectKind: "library",
        subjectId: organisation.id,
        title,
        kind: "photo",
        licence: "CC-BY-4.0",
        author: "Anna Demo",
        visibility: "public",
        people: "without-people",
      });
      const file = crypto.randomUUID();
      const announced = { id: file, language: "mul", name: "a.png", bytes: bytes.length };
      await send("POST", `/api/materials/${id}/files`, { ...announced, sha256: null });
      await send("PUT", `/api/material-files/${file}/parts/0`, bytes);
      await send("POST", `/api/material-files/${file}/finish`, {});
    }
  }, titles);
}

for (const [k, say] of languages.entries()) {
  const { locale } = say;
  test.describe(`photographs of news in ${locale}`, () => {
    test.use({ locale, viewport: { width: widths[k % 2]!, height: 900 } });

    test("are chosen, put in order and described by keyboard, and shown to all", async ({
      page,
      browser,
      baseURL,
    }) => {
      await signInAs(page, "Latgales", "network-coordinator");
      await addPhotos(page, ["Aplis", "Tāfele"]);
      await page.goto("/news/new");
      await page.getByLabel(say.title, { exact: true }).fill("Aplis Rēzeknē");
      const photos = page.locator("section[aria-labelledby=photos]");
      for (const name of ["Aplis", "Tāfele"]) {
        await photos.getByRole("button", { name: say.add }).focus();
        await page.keyboard.press("Enter");
        await page.getByRole("option", { name }).first().focus();
        await page.keyboard.press("Enter");
        await expect(photos.getByRole("listitem").filter({ hasText: name })).toHaveCount(1);
      }
      await photos.getByRole("button", { name: say.later }).focus();
      await page.keyboard.press("Enter");
      await expect(photos.getByRole("listitem").last()).toContainText("Aplis");
      await photos.getByRole("button", { name: say.remove }).focus();
      await page.keyboard.press("Enter");
      await expect(photos.getByRole("listitem")).toHaveCount(1);

      // Without a description it is not saved.
      await page.getByRole("button", { name: say.save, exact: true }).click();
      await expect(photos.getByText(say.missing)).toBeVisible();
      await photos.getByLabel(say.alt, { exact: true }).fill("Ļaudis aplī");
      await expectAccessible(page);
      await page.getByRole("button", { name: say.save, exact: true }).click();
      await page.getByRole("button", { name: say.finish }).click();
      await page.getByRole("button", { name: say.publish, exact: true }).click();
      await expect(page.getByText(say.published)).toBeVisible();

      const context = await browser.newContext(baseURL ? { baseURL } : {});
      const reader = await context.newPage();
      await reader.goto(`/${locale}/news`);
      await reader.locator(".items a").filter({ hasText: "Aplis Rēzeknē" }).first().click();
      const picture = reader.getByRole("img", { name: "Ļaudis aplī" });
      await expect(picture).toBeVisible();
      await expect
        .poll(() => picture.evaluate((one) => (one as HTMLImageElement).naturalWidth))
        .toBe(160);
      await expect(reader.locator("figcaption")).toContainText("Anna Demo · CC BY 4.0");
      await expectAccessible(reader);
      await context.close();
    });
  });
}
