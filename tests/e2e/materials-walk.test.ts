import { expect, test } from "@playwright/test";
import { expectAccessible, widths } from "./helpers/accessibility.ts";
import { makeEvent, signInAs } from "./helpers/events.ts";

const pdf = Buffer.from(
  "%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[]/Count 0>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF",
);
const languages = [
  {
    locale: "en-GB",
    choose: "Choose files",
    change: "Change",
    author: "Made by",
    save: "Save",
    preview: "Preview",
    download: /^Download LEAN notes/,
    refused: /This kind of file is not taken/,
    giveUp: "Give up",
    remove: "Delete",
    empty: "No materials yet",
  },
  {
    locale: "lv",
    choose: "Izvēlēties failus",
    change: "Mainīt",
    author: "Kas veidoja",
    save: "Saglabāt",
    preview: "Priekšskatīt",
    download: /^Lejupielādēt: LEAN notes/,
    refused: /Šāda veida failu nepieņem/,
    giveUp: "Atmest",
    remove: "Dzēst",
    empty: "Materiālu vēl nav",
  },
  {
    locale: "lt",
    choose: "Pasirinkti failus",
    change: "Keisti",
    author: "Kas parengė",
    save: "Įrašyti",
    preview: "Peržiūrėti",
    download: /^Atsisiųsti: LEAN notes/,
    refused: /Tokio failo nepriimame/,
    giveUp: "Atsisakyti",
    remove: "Ištrinti",
    empty: "Medžiagos dar nėra",
  },
] as const;

for (const [k, said] of languages.entries()) {
  const width = widths[k % 2]!;
  test.describe(`${said.locale}, ${width} pixels wide`, () => {
    test.use({ locale: said.locale, viewport: { width, height: 900 } });

    test("several files arrive at an event, are described, shown, loaded down and deleted", async ({
      page,
    }) => {
      await signInAs(page, "Ludza", "municipality-coordinator");
      const id = await makeEvent(page, { title: "Darbnīca" });
      await page.goto(`/events/${id}`);
      await expect(page.getByText(said.empty)).toBeVisible();
      const [chooser] = await Promise.all([
        page.waitForEvent("filechooser"),
        page.getByRole("button", { name: said.choose }).click(),
      ]);
      await chooser.setFiles([
        { name: "LEAN_notes.txt", mimeType: "text/plain", buffer: Buffer.from("Mazāk gaidīt.") },
        { name: "slides.pdf", mimeType: "application/pdf", buffer: pdf },
        { name: "page.pdf", mimeType: "application/pdf", buffer: Buffer.from("<html><b>x</b>") },
      ]);
      const card = page.getByRole("listitem").filter({
        has: page.getByRole("heading", { name: "LEAN notes" }),
      });
      await expect(card.getByRole("link", { name: said.download })).toBeVisible();
      await expect(page.getByRole("heading", { name: "slides" })).toBeVisible();
      await expect(page.getByRole("alert").filter({ hasText: said.refused })).toBeVisible();
      await expectAccessible(page);
      await page.getByRole("button", { name: said.giveUp }).click();

      await card.getByRole("button", { name: said.change }).click();
      await page.getByRole("dialog").getByLabel(said.author).fill("Anna Demo, Ludza");
      await expectAccessible(page);
      await page.getByRole("dialog").getByRole("button", { name: said.save }).click();
      await expect(card.getByText(/Anna Demo, Ludza/)).toBeVisible();

      // By keyboard alone: to the preview and open it.
      await card.getByRole("button", { name: said.preview }).focus();
      await page.keyboard.press("Enter");
      await expect(card.getByText("Mazāk gaidīt.")).toBeVisible();

      const [loaded] = await Promise.all([
        page.waitForEvent("download"),
        card.getByRole("link", { name: said.download }).click(),
      ]);
      expect(loaded.suggestedFilename()).toBe("LEAN_notes.txt");

      await card.getByRole("button", { name: said.remove }).click();
      await page.getByRole("dialog").getByRole("button", { name: said.remove }).click();
      await expect(page.getByRole("heading", { name: "LEAN notes" })).toHaveCount(0);
    });
  });
}

test.describe("an upload that breaks off", () => {
  test.use({ locale: "en-GB" });

  test("is paused, survives a reload, and goes on with the same file and no other", async ({
    page,
  }) => {
    await signInAs(page, "Ludza", "municipality-coordinator");
    const id = await makeEvent(page, { title: "Lielais fails" });
    const buffer = Buffer.concat([pdf, Buffer.alloc(7 * 1024 * 1024, 32)]);
    const file = { name: "large.pdf", mimeType: "application/pdf", buffer };
    let parts = 0;
    await page.route("**/parts/*", async (route) => {
      parts++;
      // After the second part the connection is gone.
      if (parts > 2) await route.abort();
      else await route.continue();
    });
    await page.goto(`/events/${id}`);
    const choose = async (name: string, files: typeof file) => {
      const [chooser] = await Promise.all([
        page.waitForEvent("filechooser"),
        page.getByRole("button", { name }).click(),
      ]);
      await chooser.setFiles(files);
    };
    await choose("Choose files", file);
    await expect(page.getByRole("progressbar")).toBeVisible();
    await expect.poll(() => parts).toBeGreaterThan(2);
    await page.getByRole("button", { name: "Pause" }).click();
    await expect(page.getByText(/large.pdf: paused at/)).toBeVisible();
    await page.unroute("**/parts/*");
    await page.reload();
    await expect(page.getByText(/large.pdf: stopped at/)).toBeVisible();
    await choose("Choose the file again", { ...file, buffer: pdf });
    await expect(page.getByText("This is another file")).toBeVisible();
    const sent: string[] = [];
    page.on("request", (request) => {
      const found = /parts\/(\d+)$/.exec(request.url());
      if (found?.[1] !== undefined) sent.push(found[1]);
    });
    await choose("Choose the file again", file);
    await expect(page.getByRole("heading", { name: "large" })).toBeVisible();
    await expect(page.getByRole("link", { name: /^Download large/ })).toBeVisible();
    // It went on where it was: the first bytes were not sent again.
    expect(sent[0]).toBe(String(4 * 1024 * 1024));
  });
});

for (const width of widths) {
  test.describe(`the page of materials, ${width} pixels wide`, () => {
    test.use({ locale: "en-GB", viewport: { width, height: 800 } });

    test("is accessible, and asks a stranger to sign in", async ({ page }) => {
      await page.goto("/materials");
      await expect(page.getByText("Sign in to see the materials")).toBeVisible();
      await signInAs(page, "Ludza", "municipality-coordinator");
      await page.goto("/materials");
      await expect(page.getByRole("button", { name: "Choose files" })).toBeVisible();
      await expectAccessible(page);
    });
  });
}
