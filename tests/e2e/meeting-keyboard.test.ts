import { expect, type Locator, type Page, test } from "@playwright/test";
import { ApiGuest, prepareMeeting, signInAsModerator } from "./helpers/meeting.ts";

test.use({ locale: "en-GB" });

/** Goes on by Tab until this has the focus: nothing else moves it. */
async function tabTo(page: Page, target: Locator): Promise<void> {
  await expect(target).toBeVisible();
  for (let presses = 0; presses < 150; presses++) {
    if (await target.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press("Tab");
  }
  throw new Error(`no way by Tab to ${target}`);
}

async function press(page: Page, target: Locator): Promise<void> {
  await tabTo(page, target);
  await page.keyboard.press("Enter");
}

async function type(page: Page, target: Locator, text: string): Promise<void> {
  await tabTo(page, target);
  await page.keyboard.type(text);
}

async function pick(page: Page, trigger: Locator, option: string): Promise<void> {
  await press(page, trigger);
  await expect(page.getByRole("option", { name: option })).toBeVisible();
  await page.keyboard.type(option.slice(0, 6));
  await page.keyboard.press("Enter");
}

test("a whole session is led by the keyboard alone, without any shortcut", async ({ page }) => {
  await signInAsModerator(page);
  const meeting = await prepareMeeting(page, {
    phases: ["write", "reveal", "group", "vote", "discuss", "borrow", "commit", "close"],
  });
  await page.goto(`/meetings/${meeting.id}`);
  const big = (kind: string) => page.locator(`button[data-primary="${kind}"]`);
  const yes = page.getByRole("dialog").getByRole("button").last();
  await press(page, big("open"));
  await press(page, big("timer"));
  const guest = await ApiGuest.join(meeting.joinCode);
  await guest.write("Ilgi jāgaida paraksts");
  await guest.write("Vadītājs nav uz vietas");
  await press(page, page.getByRole("button", { name: "Enter cards of paper" }));
  await page.keyboard.type("No papīra");
  await page.keyboard.press("Enter");
  await expect(page.getByText("1 card entered")).toBeVisible();
  await page.keyboard.press("Escape");
  await press(page, big("reveal"));
  await press(page, yes);
  for (let left = 3; left > 0; left--) {
    await expect(page.getByText(`${3 - left} of 3 shown`)).toBeVisible();
    await press(page, big("show-next"));
  }
  await press(page, big("enter"));
  // By menu: one card to another.
  await press(page, page.getByRole("button", { name: "Move to…: No papīra" }));
  await page.getByRole("menuitem", { name: "Ilgi jāgaida paraksts" }).waitFor();
  await page.keyboard.type("Ilgi");
  await page.keyboard.press("Enter");
  // Without a name a group is called by its first card, and the order of cards is drawn.
  const group = page.getByRole("region", { name: /^(Ilgi|Vadītājs|No papīra)/ });
  await expect(group.getByRole("checkbox")).toHaveCount(2);
  // By choosing: the third one into the group.
  await tabTo(page, page.getByRole("checkbox", { name: "Choose: Vadītājs nav uz vietas" }));
  await page.keyboard.press("Space");
  await press(page, page.getByRole("button", { name: /^Put the chosen cards into/ }));
  await expect(group.getByRole("checkbox")).toHaveCount(3);
  await type(page, page.getByRole("textbox", { name: "Name of the group" }), "Paraksti");
  await page.keyboard.press("Enter");
  // Taken apart again: one card out into a new group.
  await tabTo(page, page.getByRole("checkbox", { name: "Choose: No papīra" }));
  await page.keyboard.press("Space");
  await press(page, page.getByRole("button", { name: "Merge or take apart: Paraksti" }));
  await page.keyboard.press("Enter");
  await expect(page.getByRole("region", { name: "Paraksti" }).getByRole("checkbox")).toHaveCount(2);
  await press(page, big("enter"));
  await press(page, big("open-vote"));
  await press(page, big("close-vote"));
  await press(page, big("enter"));
  await press(page, big("discuss"));
  await type(page, page.getByRole("textbox", { name: "Why?" }), "Paraksta viens");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("listitem").getByText("Paraksta viens")).toBeVisible();
  await press(page, page.getByRole("button", { name: "Zarasų rajonas" }).nth(1));
  await expect(page.getByRole("button", { name: "Zarasų rajonas", pressed: true })).toHaveCount(1);
  await press(page, big("discuss"));
  await press(page, big("enter"));
  await pick(page, page.getByRole("button", { name: /Organisation$/ }), "Līvānu novads");
  await pick(page, page.getByRole("button", { name: /Group$/ }), "Paraksti");
  await type(page, page.getByRole("textbox", { name: "First step at home" }), "Aizbraukt apskatīt");
  await press(page, page.getByRole("button", { name: "Write it down" }));
  await expect(page.getByRole("listitem").getByText("Aizbraukt apskatīt")).toBeVisible();
  await press(page, big("enter"));
  await type(page, page.getByRole("textbox", { name: /^Action/ }), "Ieviest aizvietotāju");
  await type(page, page.getByRole("textbox", { name: /^Owner/ }), "Anna Demo");
  await press(page, page.getByRole("button", { name: "in 30 days" }));
  await press(page, page.getByRole("button", { name: "Write the action down" }));
  await expect(page.getByRole("listitem").getByText("Ieviest aizvietotāju")).toBeVisible();
  await press(page, big("enter"));
  await press(page, big("close"));
  await press(page, yes);
  await press(page, big("record"));
  await expect(page).toHaveURL(/\/record$/);
  await expect(page.getByRole("cell", { name: "Anna Demo" })).toBeVisible();
  await guest.leave();
});

test("single keys do the usual things, are listed, and can be switched off", async ({ page }) => {
  await signInAsModerator(page);
  const meeting = await prepareMeeting(page, { phases: ["write", "reveal", "close"] });
  await page.goto(`/meetings/${meeting.id}`);
  await expect(page.locator("button[data-primary=open]")).toBeVisible();
  await page.keyboard.press("n");
  await expect(page.getByRole("heading", { level: 2 })).toHaveText("Write");
  await page.keyboard.press("t");
  await expect(page.getByRole("timer")).toContainText(/[45]:\d\d/);
  await page.keyboard.press("p");
  await page.getByRole("dialog").getByRole("textbox").fill("no n, no t");
  await page.keyboard.press("Escape");
  await page.keyboard.press("?");
  await expect(page.getByRole("dialog")).toContainText("the big button");
  await page.getByRole("checkbox", { name: "Use shortcuts of a single key" }).uncheck();
  await page.keyboard.press("Escape");
  await page.keyboard.press("n");
  await page.reload();
  await page.keyboard.press("n");
  await expect(page.getByRole("heading", { level: 2 })).toHaveText("Write");
});

test("cards are grouped by dragging, and the projector opens beside", async ({ page, context }) => {
  await signInAsModerator(page);
  const meeting = await prepareMeeting(page, { phases: ["group", "close"] });
  await page.goto(`/meetings/${meeting.id}`);
  await page.locator("button[data-primary=open]").click();
  for (const text of ["Viens", "Divi"]) {
    await page.getByRole("button", { name: "Enter cards of paper" }).click();
    await page.getByRole("dialog").getByRole("textbox").fill(text);
    await page.keyboard.press("Enter");
    await page.keyboard.press("Escape");
    await expect(page.getByRole("checkbox", { name: `Choose: ${text}` })).toBeVisible();
  }
  const item = (text: string) => page.getByRole("listitem").filter({ hasText: text });
  await item("Viens").dragTo(item("Divi"));
  const group = page.getByRole("region", { name: /^(Viens|Divi)$/ });
  await expect(group.getByRole("checkbox")).toHaveCount(2);
  const opened = context.waitForEvent("page");
  await page.getByRole("button", { name: "Open the projector" }).click();
  const projector = await opened;
  await expect(projector).toHaveURL(new RegExp(`/projector/${meeting.id}$`));
  await expect(projector.getByText(meeting.joinCode).first()).toBeVisible();
});
