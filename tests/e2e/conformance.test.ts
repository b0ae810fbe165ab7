import { expect, test } from "@playwright/test";
import { expectAccessible } from "./helpers/accessibility.ts";
import { openPermits } from "./helpers/analysis-log.ts";
import { openPart } from "./helpers/analysis-parts.ts";

const step = (id: string, name: string) =>
  `<transition id="${id}"><name><text>${name}</text></name></transition>`;
const names = ["Receive", "Check", "Sign", "Decide", "Send"];
/** Agreed: sign before deciding, and never ask back. */
const agreed = `<?xml version="1.0"?><pnml><net id="n"><page id="p">${[0, 1, 2, 3, 4, 5]
  .map((p) => `<place id="p${p}"/>`)
  .join("")}${names
  .map(
    (name, k) =>
      `${step(`t${k}`, name)}<arc id="a${k}" source="p${k}" target="t${k}"/><arc id="b${k}" source="t${k}" target="p${k + 1}"/>`,
  )
  .join("")}</page></net></pnml>`;
const file = (name: string, text: string) => ({
  name,
  mimeType: "application/xml",
  buffer: Buffer.from(text),
});

test.describe("in English", () => {
  test.use({ locale: "en-GB" });

  test("cases are held against a model of one's own and against rules", async ({ page }) => {
    await openPermits(page);
    await openPart(page, "conformance");
    const model = page.getByRole("region", { name: "Against a model" });
    await expect(model.getByText("Cases without deviation")).toBeVisible();
    await model.getByRole("radio", { name: "The usual way" }).focus();
    await page.keyboard.press("ArrowRight");
    await page.keyboard.press("ArrowRight");
    const input = model.locator('input[type="file"]');
    await input.setInputFiles(file("letter.txt", "Dear colleague"));
    await expect(model.getByRole("alert")).toContainText("neither a BPMN nor a PNML file");
    await input.setInputFiles(file("agreed.pnml", agreed));
    await expect(model.getByText("Model: agreed.pnml.")).toBeVisible();
    await expect(
      model.getByText(
        /^In 25% of cases there was “Ask for papers”, which the model does not know\.$/,
      ),
    ).toBeVisible();
    await expect(model.getByText(/^In 100% of cases “(Decide|Sign)” came/)).toBeVisible();
    await expect(model.getByRole("list", { name: "Steps of way 1" })).toContainText(
      "done, but not so in the model",
    );

    const rules = page.getByRole("region", { name: "Against rules" });
    const choose = async (label: string | RegExp, option: string) => {
      await rules.getByRole("button", { name: label }).click();
      await page.getByRole("option", { name: option, exact: true }).click();
    };
    await choose(/After the step/, "Decide");
    await choose(/comes the step/, "Sign");
    await choose(/How soon/, "within working days");
    await rules.getByRole("textbox", { name: "Days" }).fill("5");
    await page.keyboard.press("Tab");
    await expect(rules.getByRole("status")).toContainText("60 times in all");
    await rules.getByRole("button", { name: "Add the rule" }).click();
    const list = rules.getByRole("list", { name: "Rules", exact: true });
    await expect(list).toContainText("After “Decide” comes “Sign”, within 5 working days.");
    await expectAccessible(page);
    await list.getByRole("button", { name: "Show the cases that break it" }).click();
    await expect(page.getByText(/^Cases that break the rule: After “Decide”/)).toBeVisible();
    await expect(page).toHaveURL(/breaks=/);
    await openPart(page, "conformance");
    await page.reload();
    await rules.getByRole("button", { name: /^Remove: After/ }).click();
    await expect(rules.getByText(/^No rule yet/)).toBeVisible();
  });
});

const screens = [
  { locale: "en-GB", words: "en", title: "Does it run as agreed?" },
  { locale: "lv-LV", words: "lv", title: "Vai notiek, kā norunāts?" },
  { locale: "lt-LT", words: "lt", title: "Ar vyksta, kaip sutarta?" },
] as const;

for (const { locale, words, title } of screens) {
  test.describe(`the screen in ${words}`, () => {
    test.use({ locale });

    test("stands on a wide and on a narrow page", async ({ page }) => {
      await openPermits(page, words);
      await openPart(page, "conformance");
      await expect(page.getByRole("heading", { name: title })).toBeVisible();
      await expect(page.locator("dl dd").first()).toBeVisible();
      await page.setViewportSize({ width: 360, height: 800 });
      await expectAccessible(page);
    });
  });
}
