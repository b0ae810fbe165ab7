import { expect, test } from "@playwright/test";
import { leadSession, openPhone, quietGuest } from "./helpers/session.ts";

test("two cards written without network outlive a reload and arrive", async ({
  browser,
  baseURL,
}) => {
  const led = await leadSession(baseURL ?? "");
  await led.do({ kind: "phase.enter", phase: "write" });
  const page = await openPhone(browser, baseURL ?? "", "en");
  await page.goto(`/s/${led.meeting.joinCode}`);
  await page.getByRole("button", { name: "Join" }).click();
  await expect(page.getByText("Connected", { exact: true })).toBeVisible();
  // The page and all its phases are kept before the network goes.
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));

  await page.context().setOffline(true);
  const box = page.locator("textarea");
  for (const text of ["First without network", "Second without network"]) {
    await box.fill(text);
    await page.getByRole("button", { name: "Put the card in" }).click();
  }
  await box.fill("Half a thought");
  await expect(page.getByText("2 cards wait to be sent")).toBeVisible();

  await page.reload();
  await expect(page.getByText("2 cards wait to be sent")).toBeVisible();
  await expect(page.getByText("Second without network")).toBeVisible();
  await expect(box).toHaveValue("Half a thought");
  expect((await led.view()).hiddenCardCount).toBe(0);

  await page.context().setOffline(false);
  await expect(page.getByText("Connected", { exact: true })).toBeVisible();
  await expect(page.getByText("2 cards are in.")).toBeVisible();
  await expect(page.getByText(/to be sent/)).toHaveCount(0);
  await led.do({ kind: "cards.reveal" });
  const { cards } = await led.view();
  const texts = Object.values(cards).map(({ text }) => text);
  expect(texts.sort()).toEqual(["First without network", "Second without network"]);
  await page.context().close();
  await led.close();
});

test("a card that comes too late is refused in words, and its text stays to be used", async ({
  browser,
  baseURL,
}) => {
  const led = await leadSession(baseURL ?? "");
  await led.do({ kind: "phase.enter", phase: "write" });
  const page = await openPhone(browser, baseURL ?? "", "en");
  await page.goto(`/s/${led.meeting.joinCode}`);
  await page.getByRole("button", { name: "Join" }).click();
  await expect(page.getByText("Connected", { exact: true })).toBeVisible();
  await page.context().setOffline(true);
  await page.locator("textarea").fill("Too late");
  await page.getByRole("button", { name: "Put the card in" }).click();
  await led.do({ kind: "phase.enter", phase: "facts" });
  await page.context().setOffline(false);
  const refused = page.getByRole("region", { name: "Not accepted" });
  await expect(refused.getByRole("alert")).toContainText("closed just now");
  await expect(refused.getByText("Too late")).toBeVisible();
  await page.reload();
  await expect(refused.getByText("Too late")).toBeVisible();
  await led.do({ kind: "phase.enter", phase: "write" });
  await refused.getByRole("button", { name: "Write it anew" }).click();
  await expect(page.locator("textarea")).toHaveValue("Too late");
  await expect(refused).toHaveCount(0);
  await page.getByRole("button", { name: "Put the card in" }).click();
  await expect(page.getByText("1 card is in.")).toBeVisible();
  await page.context().close();
  await led.close();
});

test("whoever moved a card that another moved at the same time is told", async ({
  browser,
  baseURL,
}) => {
  const led = await leadSession(baseURL ?? "");
  const other = await quietGuest(baseURL ?? "", led.meeting.joinCode);
  const ids = await Promise.all(["One", "Two", "Three"].map((text) => led.card(text)));
  const [one = "", two = "", three = ""] = ids;
  await led.do({ kind: "phase.enter", phase: "group" });
  const page = await openPhone(browser, baseURL ?? "", "en");
  await page.goto(`/s/${led.meeting.joinCode}`);
  await page.getByRole("button", { name: "Join" }).click();
  await expect(page.getByText("Three")).toBeVisible();
  await page.context().setOffline(true);
  await page.getByRole("button", { name: "Move the card: One" }).press("Enter");
  await page.getByRole("dialog").getByRole("button", { name: "Two" }).click();
  await other.do({ kind: "card.move", cardId: one, toGroupId: three, fromGroupId: one });
  await page.context().setOffline(false);
  await expect(page.getByText(/Somebody moved the card “One” at the same time/)).toBeVisible();
  const { cards } = await led.view();
  expect(cards[one]?.groupId).toBe(two);
  await page.getByRole("button", { name: "All right" }).click();
  await expect(page.getByText(/at the same time/)).toHaveCount(0);
  await page.context().close();
  await other.close();
  await led.close();
});
