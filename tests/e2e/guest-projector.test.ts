import { randomUUID } from "node:crypto";
import { expect, test } from "@playwright/test";
import { expectAccessible } from "./helpers/accessibility.ts";
import { leadSession, ludza, quietGuest, zarasai } from "./helpers/session.ts";

const phaseNames = { lv: "Rakstām", lt: "Rašome", en: "Write" } as const;
const tags = { lv: "lv-LV", lt: "lt-LT", en: "en-GB" } as const;

for (const locale of ["lv", "lt", "en"] as const) {
  test(`the projector shows a session from the first card to the promise, in ${locale}`, async ({
    browser,
    baseURL,
  }) => {
    const led = await leadSession(baseURL ?? "");
    const { id, joinCode } = led.meeting;
    const context = await browser.newContext({
      ...{ baseURL: baseURL ?? "", locale: tags[locale], viewport: { width: 1920, height: 1080 } },
      storageState: await led.api.storageState(),
    });
    const page = await context.newPage();
    await page.goto(`/projector/${id}`);
    const expectJoinable = async () => {
      await expect(page.getByText(joinCode, { exact: true })).toBeVisible();
      await expect(page.getByRole("img", { name: /QR/ })).toBeVisible();
      await expect(page.getByText(`${new URL(baseURL ?? "").host}/s`)).toBeVisible();
    };
    await expectJoinable();

    await led.do(
      { kind: "phase.enter", phase: "write" },
      { kind: "timer.start", durationMs: 90_000 },
    );
    await expect(page.getByRole("heading", { level: 1, name: phaseNames[locale] })).toBeVisible();
    await expect(page.getByRole("timer")).toContainText(/1:[0-3]\d/);
    const guest = await quietGuest(baseURL ?? "", joinCode);
    const texts = Array.from(
      { length: 30 },
      (_, i) => `Ideja numur ${i + 1} par iesniegumu apriti`,
    );
    for (const text of texts) await guest.write(text);
    await expect(page.getByText("30", { exact: true })).toBeVisible();
    await expect(page.getByText(/Ideja numur/)).toHaveCount(0);
    await expectAccessible(page);

    await led.do({ kind: "cards.reveal" }, { kind: "phase.enter", phase: "reveal" });
    await led.do({ kind: "card.show", cardId: null });
    await expect(page.getByText(/Ideja numur/)).toHaveCount(1);
    await led.do({ kind: "cards.show-all" });
    await expect(page.getByText(/Ideja numur/)).toHaveCount(30);
    // All thirty are on the screen, and not too small to read.
    for (const card of await page.getByText(/Ideja numur/).all()) {
      await expect(card).toBeInViewport({ ratio: 1 });
    }
    const size = await page
      .getByText(/Ideja numur/)
      .first()
      .evaluate((element) => Number.parseFloat(getComputedStyle(element).fontSize));
    expect(size).toBeGreaterThanOrEqual(18);
    await expectJoinable();
    await expectAccessible(page);

    const [a, b] = Object.values((await led.view()).cards);
    const groupId = a!.groupId;
    await led.do(
      { kind: "phase.enter", phase: "group" },
      { kind: "card.move", cardId: b!.id, toGroupId: groupId, fromGroupId: b!.groupId },
      { kind: "group.name", groupId, name: "Dubults darbs" },
    );
    await expect(page.getByRole("heading", { name: "Dubults darbs" })).toBeVisible();
    await led.do({ kind: "phase.enter", phase: "vote" }, { kind: "vote.open" });
    await guest.do({ kind: "ballot.set", groupId, votes: 2 });
    await expect(page.getByText(/^2 /)).toHaveCount(0);
    await led.do({ kind: "vote.close" });
    await expect(page.getByText(/^2 (balsis|balsai|votes)$/)).toBeVisible();
    await expectAccessible(page);

    await led.do(
      { kind: "phase.enter", phase: "discuss" },
      { kind: "group.discuss", groupId },
      { kind: "note.put", note: { id: randomUUID(), groupId, text: "Viens uzturētājs" } },
      { kind: "why.put", id: randomUUID(), groupId, text: "Sistēmas nesarunājas" },
      { kind: "hand.set", groupId, hand: "solved", organisationId: zarasai.id, up: true },
    );
    for (const text of ["Viens uzturētājs", "Sistēmas nesarunājas", "Zarasai"]) {
      await expect(page.getByText(text)).toBeVisible();
    }
    await expectAccessible(page);
    const borrowing = {
      ...{ id: randomUUID(), organisationId: ludza.id, fromOrganisationId: zarasai.id },
      ...{ groupId, firstStep: "Piezvanīt" },
    };
    await led.do({ kind: "phase.enter", phase: "borrow" }, { kind: "borrowing.put", borrowing });
    await expect(page.getByText("Piezvanīt")).toBeVisible();
    const commitment = {
      ...{ id: randomUUID(), organisationId: ludza.id, groupId, action: "Sarakstīt laukus" },
      ...{ owner: "Anna Ezera", dueOn: "2026-12-15", measure: "", ifThen: "" },
    };
    await led.do({ kind: "phase.enter", phase: "commit" }, { kind: "commitment.put", commitment });
    await expect(page.getByText(/Anna Ezera/)).toBeVisible();
    await led.do({ kind: "phase.enter", phase: "close" });
    await expect(page.getByText("Sarakstīt laukus")).toBeVisible();
    await expect(page.getByText("Piezvanīt")).toBeVisible();
    await expectJoinable();
    await expect(page.getByRole("main").getByRole("button")).toHaveCount(0);
    await expectAccessible(page);
    await page.keyboard.press("f");
    await expect.poll(() => page.evaluate(() => document.fullscreenElement !== null)).toBe(true);
    await context.close();
    await guest.close();
    await led.close();
  });
}

test("without signing in, the projector asks for it and shows nothing", async ({
  browser,
  baseURL,
}) => {
  const led = await leadSession(baseURL ?? "");
  const context = await browser.newContext({ baseURL: baseURL ?? "", locale: "en-GB" });
  const page = await context.newPage();
  await page.goto(`/projector/${led.meeting.id}`);
  await expect(page.getByRole("alert")).toContainText("This screen is for the moderator");
  await expect(page.getByText(led.meeting.title)).toHaveCount(0);
  await expectAccessible(page);
  await context.close();
  await led.close();
});
