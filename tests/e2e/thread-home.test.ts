import { randomUUID } from "node:crypto";
import { expect, test } from "@playwright/test";
import { expectAccessible } from "./helpers/accessibility.ts";
import { asDemoPerson, type DemoVisitor } from "./helpers/demo-people.ts";
import { prepareMeeting, signInAsModerator } from "./helpers/meeting.ts";

const base = `http://127.0.0.1:${process.env["BROWSER_TEST_PORT"] ?? 4390}`;
const ludza = { organisation: "Ludzas novads", role: "municipality-coordinator" };
const livani = { organisation: "Līvānu novads", role: "municipality-coordinator" };
const guard = { organisation: "Ludzas novads", role: "data-protection-officer" };
const region = { organisation: "Latgales plānošanas reģions", role: "network-coordinator" };

test.use({ locale: "en-GB" });

async function meetingsOf(send: DemoVisitor["send"]) {
  const told = (await (await send("GET", "/api/meetings")).json()) as {
    readonly meetings: readonly { readonly id: string; readonly stage: string }[];
  };
  return told.meetings;
}

test("what waits, what has happened at a neighbour's, and the digest", async ({ browser }) => {
  const origin = await asDemoPerson(browser, base, "en-GB", livani);
  const neighbour = await asDemoPerson(browser, base, "en-GB", ludza);
  const idea = `One form for all parishes ${randomUUID().slice(0, 8)}`;
  await neighbour.send("POST", "/api/borrowings", {
    id: randomUUID(),
    fromOrganisationId: origin.organisationId,
    idea,
    firstStep: "",
  });

  const { page } = origin;
  await page.goto("/");
  await expect(page.getByRole("heading", { level: 1, name: "What waits for you" })).toBeVisible();
  const bell = page.getByRole("link", { name: /^Notices: (one is|\d+ are) new$/ });
  await expect(bell).toBeVisible();
  await bell.click();
  await expect(page.getByRole("heading", { level: 1, name: "Notices" })).toBeVisible();
  const notices = page.getByRole("main").getByRole("listitem");
  const newest = notices.filter({ hasText: idea });
  await expect(newest).toContainText("Ludza Municipality");
  await expect(newest).toContainText(idea);
  await newest.getByRole("link").click();
  await expect(page.getByText(idea)).toBeVisible();
  await page.goto("/notices");
  await expect(notices.first()).toBeVisible();
  const all = page.getByRole("button", { name: "Mark all as seen" });
  if (await all.isVisible()) await all.click();
  await expect(page.getByRole("link", { name: "Notices", exact: true })).toBeVisible();

  await page.getByRole("link", { name: "Digest by e-mail" }).click();
  await page.getByRole("button", { name: /How often/ }).click();
  await page.getByRole("option", { name: "Every day" }).click();
  const digest = page.getByRole("region", { name: "Digest by e-mail" });
  await digest.getByRole("button", { name: "Save" }).click();
  await expect(digest.getByText("Saved.")).toBeVisible();
  await page.reload();
  await expect(page.getByRole("button", { name: /How often/ })).toContainText("Every day");
});

test("each role sees its own: a session to be led, the access record to be read", async ({
  browser,
  page,
}) => {
  await signInAsModerator(page);
  const meeting = await prepareMeeting(page);
  await page.goto("/");
  const card = page.getByRole("listitem").filter({ hasText: meeting.title });
  // Sessions of other tests wait for this moderator too: what comes later may be folded away.
  const whole = page.getByRole("button", { name: /^Show all/ });
  await expect(card.or(whole).first()).toBeVisible();
  if (await whole.isVisible()) await whole.click();
  await expect(card).toContainText("today");
  await card.getByRole("link").first().click();
  await expect(page).toHaveURL(new RegExp(`/meetings/${meeting.id}`));

  const officer = await asDemoPerson(browser, base, "en-GB", guard);
  await officer.page.goto("/");
  await expect(officer.page.getByRole("heading", { name: "What waits for you" })).toBeVisible();
  await expect(officer.page.getByText("A session that you lead")).toHaveCount(0);
  await officer.page.getByRole("link", { name: "Look" }).first().click();
  await expect(officer.page.getByRole("cell", { name: "Sign-in" }).first()).toBeVisible();
  await expectAccessible(officer.page);
});

test("the thread is walked by keyboard, told as a table and saved", async ({ browser }) => {
  const { page, send } = await asDemoPerson(browser, base, "en-GB", region);
  const closed = (await meetingsOf(send)).find((one) => one.stage === "closed");
  await page.goto(`/meetings/${closed?.id}/record`);
  const section = page.getByRole("region", { name: "The thread" });
  await section.getByRole("link", { name: "Show as a picture" }).click();
  const here = page.getByRole("link", { name: /you are here$/ });
  await here.focus();
  await page.keyboard.press("ArrowRight");
  await expect(page.locator("svg g:focus")).toHaveAttribute("aria-label", /^Borrowed idea|^News/);
  const table = page.getByRole("region", { name: "The same as a table" }).getByRole("table");
  await expect(table.getByRole("row").filter({ hasText: "kept in" }).first()).toBeVisible();
  const saving = page.waitForEvent("download");
  await page.getByRole("button", { name: "Save as SVG" }).click();
  expect((await saving).suggestedFilename()).toBe("talka.svg");
  await table.getByRole("link").last().click();
  await expect(page).toHaveURL(/\/news\//);
});

for (const [locale, width] of [
  ["lv", 360],
  ["lt", 1280],
  ["en-GB", 360],
] as const) {
  test(`its pages are accessible in ${locale}, ${width} pixels wide`, async ({ browser }) => {
    const { page, send } = await asDemoPerson(browser, base, locale, region);
    const meetings = await meetingsOf(send);
    await page.setViewportSize({ width, height: 800 });
    for (const address of ["/", "/notices", `/thread/meeting/${meetings[0]?.id}`]) {
      await page.goto(address);
      await expect(page.locator("h1")).toBeVisible();
      await expect(page.locator("[class*=loading]")).toHaveCount(0);
      await expectAccessible(page);
    }
  });
}
