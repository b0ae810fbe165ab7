import { expect, type Page, test } from "@playwright/test";
import { ApiGuest, lead, prepareMeeting, signInAsModerator } from "./helpers/meeting.ts";

test.use({ locale: "en-GB" });

async function atPhase(page: Page, phase: "write" | "discuss" | "commit" | "vote") {
  await signInAsModerator(page);
  const meeting = await prepareMeeting(page);
  await lead(page, meeting.id, { kind: "meeting.open" }, { kind: "phase.enter", phase: "write" });
  const guest = await ApiGuest.join(meeting.joinCode);
  const cardId = await guest.write("Ilgi jāgaida paraksts");
  if (phase !== "write") {
    await lead(page, meeting.id, { kind: "cards.reveal" }, { kind: "cards.show-all" });
    await lead(page, meeting.id, { kind: "phase.enter", phase });
  }
  await page.goto(`/meetings/${meeting.id}`);
  return { ...meeting, cardId, guest };
}

test("a card of paper half typed is there after a reload, and so is how many were entered", async ({
  page,
}) => {
  await atPhase(page, "write");
  const field = page.getByRole("dialog").getByRole("textbox");
  await page.getByRole("button", { name: "Enter cards of paper" }).click();
  await field.fill("Pirmā");
  await field.press("Enter");
  await expect(page.getByText("1 card entered")).toBeVisible();
  await field.fill("Pusē uzrakstīta");
  await page.keyboard.press("Alt+3");
  await page.reload();
  await page.getByRole("button", { name: "Enter cards of paper" }).click();
  await expect(field).toHaveValue("Pusē uzrakstīta");
  await expect(page.getByRole("radio", { name: "3 praise" })).toBeChecked();
  await expect(page.getByText("1 card entered")).toBeVisible();
  await field.press("Enter");
  await page.keyboard.press("Escape");
  await expect(page.getByRole("button", { name: "Reveal 3 cards" })).toBeVisible();
});

test("a note, an action and counted votes half typed are there after a reload", async ({
  page,
}) => {
  const { id, cardId } = await atPhase(page, "discuss");
  await page.getByRole("button", { name: /Ilgi jāgaida paraksts 0 votes/ }).click();
  await page.getByRole("textbox", { name: "New note" }).fill("Pieraksts pusē");
  await page.reload();
  await expect(page.getByRole("textbox", { name: "New note" })).toHaveValue("Pieraksts pusē");
  await page.getByRole("textbox", { name: "New note" }).press("Enter");
  await expect(page.getByRole("listitem").getByText("Pieraksts pusē")).toBeVisible();

  await lead(page, id, { kind: "phase.enter", phase: "commit" });
  await page.getByRole("textbox", { name: /^Action/ }).fill("Ieviest aizvietotāju");
  await page.getByRole("button", { name: "in 60 days" }).click();
  await page.reload();
  await expect(page.getByRole("textbox", { name: /^Action/ })).toHaveValue("Ieviest aizvietotāju");
  await expect(page.getByLabel("Due date")).not.toHaveValue("");

  await lead(page, id, { kind: "phase.enter", phase: "vote" }, { kind: "vote.open" });
  await page.getByText("Enter votes counted by hand").click();
  const heads = page.getByRole("textbox", { name: "How many people voted by hand" });
  await heads.fill("4");
  await heads.press("Tab");
  await page.reload();
  await expect(heads).toHaveValue("4");
  const votes = page.getByRole("textbox", { name: /^Votes for/ });
  await votes.fill("50");
  await votes.press("Tab");
  await expect(page.getByText("More votes than so many people have (12).")).toBeVisible();
  await expect(page.getByRole("button", { name: "Save the counted votes" })).toBeDisabled();
  await votes.fill("5");
  await votes.press("Tab");
  await page.getByRole("button", { name: "Save the counted votes" }).click();
  await page.getByRole("button", { name: "Close the vote and count" }).click();
  const row = page.getByRole("row", { name: /Ilgi jāgaida paraksts/ });
  await expect(row.getByRole("cell")).toHaveText(["0", "5", "5"]);
  await expect(page.getByText("votes of 4 people counted in the room")).toBeVisible();
  expect(cardId).toHaveLength(36);
});

test("what is done without a connection waits over a reload and is sent afterwards", async ({
  page,
}) => {
  const { id, guest } = await atPhase(page, "discuss");
  await page.getByRole("button", { name: /Ilgi jāgaida paraksts 0 votes/ }).click();
  await expect(page.getByRole("textbox", { name: "New note" })).toBeVisible();
  await page.route("**/commands", (route) => route.abort());
  await page.getByRole("textbox", { name: "New note" }).fill("Bez savienojuma");
  await page.getByRole("textbox", { name: "New note" }).press("Enter");
  await expect(page.getByText("1 action waits to be sent")).toBeVisible();
  await page.getByRole("checkbox", { name: "waiting", exact: true }).check();
  await page.getByRole("checkbox", { name: "motion", exact: true }).check();
  await expect(page.getByText("3 actions wait to be sent")).toBeVisible();
  await page.reload();
  await expect(page.getByText("3 actions wait to be sent")).toBeVisible();
  await page.unroute("**/commands");
  await expect(page.getByText("to be sent")).toHaveCount(0, { timeout: 20_000 });
  await expect(page.getByRole("listitem").getByText("Bez savienojuma")).toBeVisible();
  await expect(page.getByRole("checkbox", { name: "waiting", exact: true })).toBeChecked();
  await expect(page.getByRole("checkbox", { name: "motion", exact: true })).toBeChecked();
  expect(JSON.parse(await guest.record("json")).title).toBeTruthy();
  expect(id).toHaveLength(36);
});

test("what the server says no to stays with its text until one has seen it", async ({ page }) => {
  const { id } = await atPhase(page, "discuss");
  await page.getByRole("button", { name: /Ilgi jāgaida paraksts 0 votes/ }).click();
  await expect(page.getByRole("textbox", { name: "New note" })).toBeVisible();
  await page.route("**/commands", (route) => route.abort());
  await page.getByRole("textbox", { name: "New note" }).fill("Par vēlu");
  await page.getByRole("textbox", { name: "New note" }).press("Enter");
  await expect(page.getByText("1 action waits to be sent")).toBeVisible();
  await lead(page, id, { kind: "meeting.close" });
  await page.unroute("**/commands");
  await expect(page.getByRole("alert")).toContainText("You had written: Par vēlu", {
    timeout: 20_000,
  });
  await page.reload();
  await page.getByRole("button", { name: "Understood" }).click();
  await expect(page.getByText("Par vēlu")).toHaveCount(0);
});

test("the timer goes on over a reload, is extended, and says when it ends", async ({ page }) => {
  const { id } = await atPhase(page, "write");
  await page.getByRole("button", { name: "Start a timer of 3 minutes" }).click();
  await expect(page.getByRole("timer")).toContainText(/^[23]:\d\d$/);
  await page.getByRole("button", { name: "5 minutes more" }).click();
  await expect(page.getByRole("timer")).toContainText(/^[78]:\d\d$/);
  await page.reload();
  await expect(page.getByRole("timer")).toContainText(/^[78]:\d\d$/);
  await lead(page, id, { kind: "timer.start", durationMs: 3_000 });
  await expect(page.getByRole("timer")).toHaveText("time is up");
  await expect(page.locator("[data-announcements]")).toHaveText("Time is up.");
  await page.getByRole("button", { name: "Stop" }).click();
  await expect(page.getByRole("button", { name: "Start a timer of 5 minutes" })).toBeVisible();
});
