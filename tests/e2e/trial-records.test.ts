import { randomUUID } from "node:crypto";
import { expect, test } from "@playwright/test";
import { expectAccessible, widths } from "./helpers/accessibility.ts";
import { asDemoPerson } from "./helpers/demo-people.ts";
import { planTrial } from "./helpers/trial.ts";

const languages = [
  {
    locale: "lv-LV",
    from: "Ņemt vērtības no saglabātas analīzes",
    analysis: /Saglabātā analīze/,
    what: /Kam seko/,
    wait: /Gaidīšana pirms „Parakstīšana”/,
    take: /^Pārņemt \d+ vērtīb/,
    values: /^Vērtības:/,
    save: "Saglabāt vērtības",
  },
  {
    locale: "lt-LT",
    from: "Imti reikšmes iš išsaugotos analizės",
    analysis: /Išsaugota analizė/,
    what: /Kas stebima/,
    wait: /Laukimas prieš „Parakstīšana“/,
    take: /^Perimti \d+ reikšm/,
    values: /^Reikšmės:/,
    save: "Išsaugoti reikšmes",
  },
] as const;

for (const [k, say] of languages.entries()) {
  test(`values of a trial come out of a saved analysis, in ${say.locale}`, async ({
    browser,
    baseURL,
  }) => {
    const owner = { organisation: "Ludzas novads", role: "process-owner" };
    const { page, send } = await asDemoPerson(browser, baseURL ?? "", say.locale, owner);
    const id = await planTrial(send, `Ieraksti ${randomUUID().slice(0, 6)}`);
    await page.setViewportSize({ width: widths[k % 2] ?? 1280, height: 900 });
    await page.goto(`/trials/${id}`);
    await page.getByText(say.from).press("Enter");
    await page.getByRole("button", { name: say.analysis }).press("Enter");
    await page.getByRole("option", { name: /iedzīvotāju iesniegumi/ }).click();
    const take = page.getByRole("button", { name: say.take });
    await expect(take).toBeVisible({ timeout: 20_000 });
    await page.getByRole("button", { name: say.what }).press("Enter");
    await page.getByRole("option", { name: say.wait }).click();
    await expectAccessible(page);
    await take.press("Enter");
    const field = page.getByRole("textbox", { name: say.values }).first();
    await expect(field).toHaveValue(/\d{4}-\d\d-\d\d\t\d/);
    const [sent] = await Promise.all([
      page.waitForResponse((answer) => answer.request().method() === "PUT"),
      page.getByRole("button", { name: say.save }).click(),
    ]);
    expect(sent.status()).toBe(200);
    const kept = (await (await send("GET", `/api/trials/${id}`)).json()) as {
      measured: { measures: unknown[]; source: string };
    };
    expect(kept.measured.measures.length).toBeGreaterThan(10);
    expect(kept.measured.source).toMatch(/iedzīvotāju iesniegumi/);
    await page.context().close();
  });
}
