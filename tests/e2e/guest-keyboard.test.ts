import { expect, type Page, test } from "@playwright/test";
import { expectAccessible } from "./helpers/accessibility.ts";
import { leadSession, openPhone } from "./helpers/session.ts";

/** Goes on by the Tab key until something of this name has the focus. */
async function tabTo(page: Page, name: RegExp): Promise<void> {
  for (let i = 0; i < 80; i++) {
    await page.keyboard.press("Tab");
    const focused = await page.evaluate(() => {
      const { activeElement } = document;
      return activeElement?.getAttribute("aria-label") ?? activeElement?.textContent ?? "";
    });
    if (name.test(focused.trim())) return;
  }
  throw new Error(`nothing called ${name} comes by Tab`);
}

test("grouping, naming and voting go by keyboard alone, and are said aloud", async ({
  browser,
  baseURL,
}) => {
  const led = await leadSession(baseURL ?? "");
  for (const text of ["Apple", "Pear", "Fence"]) await led.card(text, "en");
  await led.do({ kind: "cards.show-all" }, { kind: "phase.enter", phase: "group" });
  const page = await openPhone(browser, baseURL ?? "", "en", 1280);
  const voice = page.locator("[data-voice]");
  await page.goto(`/s/${led.meeting.joinCode}`);
  await tabTo(page, /^Join$/);
  await page.keyboard.press("Enter");
  await expect(page.getByText("Fence")).toBeVisible();

  await tabTo(page, /^Move the card: Pear$/);
  await page.keyboard.press("Enter");
  await expect(page.getByRole("dialog")).toBeVisible();
  await tabTo(page, /^Apple$/);
  await page.keyboard.press("Enter");
  await expect(voice).toContainText("Moved to: Apple");
  await tabTo(page, /^Move the card: Fence$/);
  await page.keyboard.press("Alt+ArrowUp");
  await expect(voice).toContainText("Moved to:");
  await expect(page.getByText("3 cards")).toBeVisible();

  await tabTo(page, /^Change the group/);
  await page.keyboard.press("Enter");
  await tabTo(page, /^Fence$|^Save$/);
  await page.keyboard.press("Shift+Tab");
  await page.keyboard.type("Orchard");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { name: "Orchard" })).toBeVisible();
  await expect(voice).toContainText("The group is called: Orchard");

  // Escape closes a dialog and gives the focus back to what opened it.
  await tabTo(page, /^Move the card: Fence$/);
  await page.keyboard.press("Enter");
  await expect(page.getByRole("dialog")).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(page.getByRole("dialog")).toHaveCount(0);
  await expect(page.getByRole("button", { name: "Move the card: Fence" })).toBeFocused();
  await page.keyboard.press("Enter");
  await tabTo(page, /^A place of its own$/);
  await page.keyboard.press("Enter");
  await expect(page.getByText("2 cards")).toBeVisible();

  await led.do({ kind: "phase.enter", phase: "vote" }, { kind: "vote.open" });
  await expect(voice).toContainText("Now: Vote");
  await tabTo(page, /^One vote more for: Orchard$/);
  await page.keyboard.press("Space");
  await expect(voice).toContainText("1 vote of yours. 2 of 3 votes left");
  await tabTo(page, /^One vote more for: Fence$/);
  const kept = page.waitForResponse(/\/commands$/);
  await page.keyboard.press("Space");
  await kept;
  await led.do({ kind: "vote.close" });
  await expect(page.getByText("1 vote", { exact: true })).toHaveCount(2);
  await page.context().close();
  await led.close();
});

test("a card is dragged onto another by its grip", async ({ browser, baseURL }) => {
  const led = await leadSession(baseURL ?? "");
  for (const text of ["Apple", "Pear", "Fence"]) await led.card(text, "en");
  await led.do({ kind: "cards.show-all" }, { kind: "phase.enter", phase: "group" });
  const page = await openPhone(browser, baseURL ?? "", "en", 1280);
  await page.goto(`/s/${led.meeting.joinCode}`);
  await page.getByRole("button", { name: "Join" }).click();
  const grip = await page.getByRole("button", { name: "Move the card: Pear" }).boundingBox();
  const target = await page.getByText("Apple", { exact: true }).boundingBox();
  if (grip === null || target === null) throw new TypeError("nothing to drag");
  await page.mouse.move(grip.x + 10, grip.y + 10);
  await page.mouse.down();
  await page.mouse.move(target.x + 20, target.y + 5, { steps: 8 });
  await page.mouse.up();
  await expect(page.getByText("2 cards")).toBeVisible();
  await expect(page.getByRole("heading", { name: /Without a name/ })).toBeVisible();
  await page.context().close();
  await led.close();
});

test("a guest's page holds at 320 pixels and with text twice as large", async ({
  browser,
  baseURL,
}) => {
  const led = await leadSession(baseURL ?? "");
  await led.card("Vienu un to pašu ievadām divās dažādās sistēmās, un neviens nezina, kāpēc");
  await led.card("Pielikumu trūkst katram trešajam iesniegumam");
  await led.do({ kind: "cards.show-all" }, { kind: "timer.start", durationMs: 600_000 });
  const page = await openPhone(browser, baseURL ?? "", "lv", 320);
  await page.goto(`/s/${led.meeting.joinCode}`);
  await page.getByRole("button", { name: "Pievienoties" }).click();
  const names = { write: "Rakstām", group: "Grupējam", vote: "Balsojam", commit: "Apņemamies" };
  for (const phase of ["write", "group", "vote", "commit"] as const) {
    await led.do({ kind: "phase.enter", phase });
    if (phase === "vote") await led.do({ kind: "vote.open" });
    await expect(page.getByRole("heading", { level: 1, name: names[phase] })).toBeVisible();
    await expectAccessible(page);
    await page.evaluate(() => {
      document.documentElement.style.fontSize = "200%";
    });
    await expectAccessible(page);
    await page.evaluate(() => {
      document.documentElement.style.fontSize = "";
    });
    if (phase === "vote") await led.do({ kind: "vote.close" });
  }
  await page.context().close();
  await led.close();
});
