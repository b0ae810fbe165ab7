import { expect, type Page, test } from "@playwright/test";
import { expectAccessible, widthsIn } from "./helpers/accessibility.ts";

const languages = [
  { locale: "lv", title: "Ieraugiet, kur paliek laiks", other: "Lietuvių" },
  { locale: "lt", title: "Pamatykite, kur dingsta laikas", other: "English" },
  { locale: "en-GB", title: "See where the time goes", other: "Latviešu" },
] as const;
const addresses = ["/", "/import", "/sign-in", "/about", "/analyses", "/organisation", "/account"];

for (const { locale, title } of languages) {
  test.describe(`in ${locale}`, () => {
    test.use({ locale });

    test("the first screen speaks the language of the browser", async ({ page }) => {
      await page.goto("/");
      await expect(page.getByRole("heading", { level: 1 })).toHaveText(title);
      await expect(page.locator("html")).toHaveAttribute("lang", locale.slice(0, 2));
    });

    for (const width of widthsIn(locale)) {
      test(`every page is accessible, ${width} pixels wide`, async ({ page }) => {
        await page.setViewportSize({ width, height: 800 });
        for (const address of addresses) {
          await page.goto(address);
          await expect(page.locator("h1")).toBeVisible();
          await expectAccessible(page);
        }
      });
    }
  });
}

test("every page is accessible in dark colours and at 320 pixels", async ({ page }) => {
  await page.emulateMedia({ colorScheme: "dark" });
  await page.setViewportSize({ width: 320, height: 640 });
  for (const address of addresses) {
    await page.goto(address);
    await expect(page.locator("h1")).toBeVisible();
    await expectAccessible(page);
  }
});

test("the chosen language stays after a reload and on other pages", async ({ page }) => {
  await page.goto("/");
  await page.getByRole("button", { name: "Lietuvių" }).click();
  await expect(page.locator("html")).toHaveAttribute("lang", "lt");
  await page.reload();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(languages[1].title);
  await page.goto("/about");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Apie Talką");
});

test("a page that takes its time is seen to be on its way, and the address says which", async ({
  page,
}) => {
  await page.goto("/sign-in");
  await expect(page.locator("main h1")).toBeVisible();
  const held: (() => void)[] = [];
  await page.route("**/*.js", async (route) => {
    await new Promise<void>((free) => held.push(free));
    await route.continue();
  });
  await page.locator("footer a").click();
  await expect(page).toHaveURL(/\/about$/);
  await expect(page.locator("main")).toHaveAttribute("aria-busy", "true");
  await page.unrouteAll({ behavior: "ignoreErrors" });
  for (const free of held) free();
  await expect(page.locator("main")).not.toHaveAttribute("aria-busy");
});

test.describe("by keyboard", () => {
  test.use({ locale: "en-GB" });

  test("the first stop leads past the navigation to the content", async ({ page }) => {
    await page.goto("/");
    await expect(page.locator("h1")).toBeVisible();
    await page.keyboard.press("Tab");
    const skip = page.getByRole("link", { name: "Skip to the content" });
    await expect(skip).toBeFocused();
    await page.keyboard.press("Enter");
    await expect(page.locator("main")).toBeFocused();
  });

  test("after going to another page reading begins at its content", async ({ page }) => {
    await page.goto("/");
    await page.getByRole("link", { name: /About/ }).press("Enter");
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("About Talka");
    await expect(page.locator("main")).toBeFocused();
  });
});

test.describe("the navigation", () => {
  test.use({ locale: "en-GB" });
  const signIn = async (page: Page) => {
    await page.goto("/");
    await page.getByRole("list", { name: "Look around as" }).getByRole("button").first().click();
    await expect(page.getByRole("link", { name: /^My account/ })).toBeVisible();
  };

  test("opens and folds by keyboard, and the focus is never lost", async ({ page }) => {
    await signIn(page);
    const measure = page.getByRole("button", { name: "Measure", exact: true });
    await measure.press("Enter");
    await expect(measure).toHaveAttribute("aria-expanded", "true");
    await page.keyboard.press("Tab");
    await expect(page.getByRole("link", { name: "Analyse a file" })).toBeFocused();
    await page.keyboard.press("Escape");
    await expect(measure).toBeFocused();
    await expect(measure).toHaveAttribute("aria-expanded", "false");
    await measure.press("Enter");
    await page.getByRole("link", { name: "Analyses", exact: true }).press("Enter");
    await expect(page).toHaveURL("/analyses");
    await expect(measure).toHaveAttribute("aria-expanded", "false");
    await measure.click();
    await page.getByRole("heading", { level: 1 }).click();
    await expect(measure).toHaveAttribute("aria-expanded", "false");
  });

  test("folds behind one button on a phone", async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 740 });
    await signIn(page);
    // What lies half below the open menu would be taken for a target too small: a page that is always the same.
    await page.goto("/about");
    await expect(page.getByRole("button", { name: "Measure", exact: true })).toBeHidden();
    await page.getByRole("button", { name: "Menu" }).click();
    await page.getByRole("button", { name: "Measure", exact: true }).click();
    await expectAccessible(page);
    await page.getByRole("link", { name: "Analyses", exact: true }).click();
    await expect(page).toHaveURL("/analyses");
    await expect(page.getByRole("button", { name: "Measure", exact: true })).toBeHidden();
  });
});

test.describe("colours", () => {
  test.use({ locale: "en-GB", colorScheme: "light" });

  test("dark can be chosen against the system and stays", async ({ page }) => {
    const background = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
    await page.goto("/");
    const light = await background();
    await page.getByRole("button", { name: "Change to light" }).click();
    await page.getByRole("button", { name: "Change to dark" }).click();
    expect(await background()).not.toBe(light);
    await page.reload();
    expect(await background()).not.toBe(light);
  });
});

test("an address that leads nowhere says so and leads back", async ({ page }) => {
  await page.goto("/nowhere");
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  await expectAccessible(page);
  await page.locator("main").getByRole("link").click();
  await expect(page).toHaveURL("/");
});

test("no page asks anybody but its own server", async ({ page, baseURL }) => {
  const foreign: string[] = [];
  page.on("request", (request) => {
    const url = request.url();
    if (!url.startsWith(baseURL ?? "") && !/^(data|blob):/.test(url)) foreign.push(url);
  });
  for (const address of addresses) await page.goto(address);
  expect(foreign).toEqual([]);
});

test("the core of the simulator may be compiled on a page", async ({ page }) => {
  const response = await page.goto("/");
  expect(response?.headers()["content-security-policy"]).toMatch(
    /script-src 'self' 'wasm-unsafe-eval'(;|$)/,
  );
  const isCompiled = await page.evaluate(() => {
    new WebAssembly.Module(new Uint8Array([0, 97, 115, 109, 1, 0, 0, 0]));
    return true;
  });
  expect(isCompiled).toBe(true);
});
