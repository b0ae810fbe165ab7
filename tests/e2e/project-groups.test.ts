import { randomUUID } from "node:crypto";
import { expect, test } from "@playwright/test";
import { translator } from "@talka/report";
import { groupWords } from "../../packages/web/src/features/programme/group-words.ts";
import { programmeWords } from "../../packages/web/src/features/programme/programme-words.ts";
import { expectAccessible, widthsIn } from "./helpers/accessibility.ts";
import { asDemoPerson } from "./helpers/demo-people.ts";

for (const [locale, browserLocale] of [
  ["lv", "lv-LV"],
  ["lt", "lt-LT"],
  ["en", "en-GB"],
] as const) {
  test(`a working group is added, changed and closed on the project's page, in ${locale}`, async ({
    browser,
    baseURL,
  }) => {
    const text = translator(programmeWords, locale);
    const say = translator(groupWords, locale);
    const lead = await asDemoPerson(browser, baseURL ?? "", browserLocale, {
      organisation: "Ludzas novads",
      role: "municipality-coordinator",
    });
    const { page } = lead;
    const id = randomUUID();
    await lead.send("POST", "/api/projects", {
      id,
      kind: "project",
      title: { original: "lv", text: `Grupas ${locale}`, revision: 1, translations: {} },
      theme: "",
      purpose: null,
      startsOn: "2026-01-01",
      endsOn: "2027-12-31",
      fundingProfileId: null,
      partners: [{ organisationId: lead.organisationId, part: "lead", since: null, until: null }],
      workingGroups: [],
    });
    await page.goto(`/programme/${id}?view=about`);
    await expect(page.getByText(say("none"))).toBeVisible();
    await page.getByRole("button", { name: text("addGroup") }).click();
    const dialog = page.getByRole("dialog");
    await dialog.getByRole("button", { name: text("save") }).click();
    await expect(dialog.getByText(text("groupNameFault"))).toBeVisible();
    await dialog.getByLabel(text("groupName")).first().fill("Būvatļaujas");
    await expectAccessible(page);
    await dialog.getByRole("button", { name: text("save") }).click();
    const section = page.getByRole("region", { name: text("groups") });
    await expect(section.getByRole("heading", { name: "Būvatļaujas" })).toBeVisible();
    await section.getByRole("button", { name: `${say("change")}: Būvatļaujas` }).click();
    await dialog.getByLabel(text("groupTheme")).fill("Termiņi");
    await dialog.getByRole("button", { name: text("save") }).click();
    await expect(section.getByText("Termiņi")).toBeVisible();
    await section.getByRole("button", { name: `${say("close")}: Būvatļaujas` }).press("Enter");
    await expect(
      section.getByRole("button", { name: `${say("reopen")}: Būvatļaujas` }),
    ).toBeVisible();
    for (const width of widthsIn(locale)) {
      await page.setViewportSize({ width, height: 900 });
      await expectAccessible(page);
    }
    await page.context().close();
  });
}
