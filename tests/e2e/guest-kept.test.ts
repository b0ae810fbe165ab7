import { expect, test } from "@playwright/test";
import { leadSession, openPhone } from "./helpers/session.ts";

test("a group's name half typed is kept when the moderator goes on, until the dialog is closed", async ({
  browser,
  baseURL,
}) => {
  const led = await leadSession(baseURL ?? "");
  const [one = "", two = ""] = await Promise.all(["Apple", "Pear"].map((text) => led.card(text)));
  await led.do(
    { kind: "cards.show-all" },
    { kind: "phase.enter", phase: "group" },
    { kind: "card.move", cardId: two, toGroupId: one, fromGroupId: two },
  );
  const page = await openPhone(browser, baseURL ?? "", "en");
  await page.goto(`/s/${led.meeting.joinCode}`);
  await page.getByRole("button", { name: "Join" }).click();
  const change = page.getByRole("button", { name: /^Change the group/ });
  const name = page.getByRole("textbox");
  await change.click();
  await name.fill("Orchard and gar");

  await led.do({ kind: "phase.enter", phase: "facts" });
  await expect(page.getByRole("dialog")).toHaveCount(0);
  await led.do({ kind: "phase.enter", phase: "group" });
  await change.click();
  await expect(name).toHaveValue("Orchard and gar");
  await page.reload();
  await change.click();
  await expect(name).toHaveValue("Orchard and gar");

  await page.keyboard.press("Escape");
  await change.click();
  await expect(name).toHaveValue("");
  await name.fill("Orchard");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { name: "Orchard" })).toBeVisible();
  await change.click();
  await expect(name).toHaveValue("Orchard");
  const kept = await page.evaluate(() => Object.keys(localStorage));
  expect(kept.filter((key) => key.includes("group-name"))).toEqual([]);
  await page.context().close();
  await led.close();
});
