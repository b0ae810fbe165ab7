import { expect, type Page, test } from "@playwright/test";
import { expectAccessible, widthsIn } from "./helpers/accessibility.ts";
import { openPermits } from "./helpers/analysis-log.ts";
import { openPart } from "./helpers/analysis-parts.ts";

const languages = [
  {
    locale: "en",
    browser: "en-GB",
    settings: "Settings",
    service: "Service",
    submission: "Resident’s submission",
    done: "Done",
    kept: "Against the statutory deadline",
  },
  {
    locale: "lv",
    browser: "lv-LV",
    settings: "Iestatījumi",
    service: "Pakalpojums",
    submission: "Iedzīvotāja iesniegums",
    done: "Gatavs",
    kept: "Pret likumā noteikto termiņu",
  },
  {
    locale: "lt",
    browser: "lt-LT",
    settings: "Nustatymai",
    service: "Paslauga",
    submission: "Gyventojo prašymas (Latvija)",
    done: "Baigta",
    kept: "Palyginti su teisės aktų terminu",
  },
] as const;

/** Opens the submissions of Ludza as a demo person of that municipality. */
async function openSubmissions(page: Page): Promise<void> {
  await page.goto("/");
  const id = await page.evaluate(async () => {
    const people = (await (await fetch("/api/demo/people")).json()).people as {
      id: string;
      organisation: { names: { lv: string } };
    }[];
    const person = people.find((one) => one.organisation.names.lv.startsWith("Ludzas"));
    await fetch("/api/demo/sign-in", {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ personId: person?.id }),
    });
    const logs = (await (await fetch("/api/event-logs")).json()).eventLogs as {
      id: string;
      name: string;
    }[];
    return logs.find(({ name }) => name.includes("iesniegumi"))?.id;
  });
  await page.goto(`/analysis/log.${id}`);
  await expect(page.getByRole("tab").first()).toBeVisible();
}

for (const words of languages) {
  test.describe(`in ${words.locale}`, () => {
    test.use({ locale: words.browser });

    test("a service of the catalogue brings its dated rules, and they are held against cases", async ({
      page,
    }) => {
      test.slow();
      await openSubmissions(page);
      await page.getByRole("button", { name: words.settings, exact: true }).click();
      const drawer = page.getByRole("dialog");
      await drawer.getByRole("button", { name: words.service }).click();
      await page.getByRole("option", { name: words.submission, exact: true }).click();
      await expect(drawer.getByText("Atbilde uz iesniegumu: viens mēnesis")).toBeVisible();
      await expect(drawer.getByText("Atbilde uz iesniegumu: 10 darbdienas")).toBeVisible();
      await expect(drawer.getByRole("textbox", { name: /Leg|Atsauce|Nuoroda/ }).last()).toHaveValue(
        /Iesniegumu likuma 5\. pants/,
      );
      await expect(drawer.getByText(/^A – /).first()).toBeVisible();
      for (const width of widthsIn(words.locale)) {
        await page.setViewportSize({ width, height: 900 });
        await expectAccessible(page);
      }
      await drawer.getByRole("button", { name: words.done, exact: true }).click();
      await page.setViewportSize({ width: 1280, height: 900 });
      await openPart(page, "lead-time");
      const kept = page.getByRole("region", { name: words.kept });
      await expect(kept.getByRole("rowheader")).toHaveCount(2);
      await expect(kept.getByRole("row").nth(1)).toContainText("%");
      await expectAccessible(page);
    });
  });
}

test.describe("opening hours", () => {
  test.use({ locale: "en-GB" });

  test("are typed by keyboard, and what cannot be understood is named", async ({ page }) => {
    await openPermits(page);
    await page.getByRole("button", { name: "Settings", exact: true }).click();
    const drawer = page.getByRole("dialog");
    await drawer.getByRole("button", { name: /Opening hours/ }).focus();
    await page.keyboard.press("Enter");
    await page.keyboard.press("End");
    await page.keyboard.press("Enter");
    const monday = drawer.getByRole("textbox", { name: "Monday" });
    await expect(monday).toHaveValue("8:00–12:00, 12:30–16:30");
    await monday.focus();
    await page.keyboard.press("ControlOrMeta+a");
    await page.keyboard.type("8-12, 11-18");
    await expect(drawer.getByText("“11-18” overlaps with the interval before it.")).toBeVisible();
    await page.keyboard.press("ControlOrMeta+a");
    await page.keyboard.type("8-12; 12.30-18");
    await page.keyboard.press("Tab");
    await expect(monday).toHaveValue("8:00–12:00, 12:30–18:00");
    await expect(drawer.getByRole("textbox", { name: "Tuesday" })).toBeFocused();
    await expectAccessible(page);
    await drawer.getByRole("button", { name: "Done", exact: true }).click();
    await page.reload();
    await page.getByRole("button", { name: "Settings", exact: true }).click();
    await expect(page.getByRole("textbox", { name: "Monday" })).toHaveValue(
      "8:00–12:00, 12:30–18:00",
    );
  });

  test("and own rules with suspensions need no server", async ({ page }) => {
    await openPermits(page);
    await page.getByRole("button", { name: "Settings", exact: true }).click();
    const drawer = page.getByRole("dialog");
    await expect(drawer.getByText(/Sign in to take the deadline/)).toBeVisible();
    await drawer.getByRole("button", { name: "Service" }).click();
    await page.getByRole("option", { name: "own rules" }).click();
    await drawer.getByRole("button", { name: "Add a rule" }).click();
    await expect(drawer.getByRole("group", { name: "Rule 2" })).toBeVisible();
    await drawer.getByRole("button", { name: "Remove Rule 2" }).click();
    await drawer.getByRole("button", { name: "Add a suspension" }).click();
    await expect(drawer.getByRole("group", { name: "suspension 1" })).toBeVisible();
    await expectAccessible(page);
    await drawer.getByRole("button", { name: "Done", exact: true }).click();
    await openPart(page, "lead-time");
    const kept = page.getByRole("region", { name: "Against the statutory deadline" });
    await expect(kept.getByRole("rowheader", { name: "10 working days" })).toBeVisible();
  });
});
