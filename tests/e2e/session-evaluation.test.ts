import { expect, test } from "@playwright/test";
import { expectAccessible } from "./helpers/accessibility.ts";
import { dayFromNow } from "./helpers/events.ts";
import { leadSession, openPhone } from "./helpers/session.ts";

const words = {
  lv: {
    join: "Pievienoties",
    soon: "Kā novērtēt sesiju, pateiks moderators.",
    ask: "Lūgt izvērtējumu",
    open: "Atvērt izvērtējumu",
    give: "Novērtēt sesiju",
    qr: "QR kods: atver izvērtējumu tālrunī",
    anonymous: "Jūsu atbildes ir anonīmas",
    next: "Beidzas izvērtējums: Iesniegumu aprite",
  },
  lt: {
    join: "Prisijungti",
    soon: "Kaip įvertinti sesiją, pasakys moderatorius.",
    ask: "Prašyti vertinimo",
    open: "Atverti vertinimą",
    give: "Įvertinti sesiją",
    qr: "QR kodas: atveria vertinimą telefone",
    anonymous: "Jūsų atsakymai anoniminiai",
    next: "Baigiasi vertinimas: Iesniegumu aprite",
  },
  en: {
    join: "Join",
    soon: "The moderator says how you can give your evaluation.",
    ask: "Ask for an evaluation",
    open: "Open the evaluation",
    give: "Give your evaluation",
    qr: "QR code: opens the evaluation on a phone",
    anonymous: "Your answers are anonymous",
    next: "Evaluation closes: Iesniegumu aprite",
  },
} as const;

for (const locale of ["lv", "lt", "en"] as const) {
  test(`a session that closes is evaluated by the people in the room, in ${locale}`, async ({
    browser,
    baseURL,
  }) => {
    const said = words[locale];
    const today = dayFromNow(0);
    const led = await leadSession(baseURL ?? "", { startsOn: today, endsOn: today });
    const { id, joinCode } = led.meeting;
    const phone = await openPhone(browser, baseURL ?? "", locale);
    await phone.clock.install();
    await phone.goto(`/s/${joinCode}`);
    await phone.getByRole("button", { name: said.join }).click();
    await led.do({ kind: "phase.enter", phase: "close" });
    await expect(phone.getByText(said.soon)).toBeVisible();

    const context = await browser.newContext({
      ...{ baseURL: baseURL ?? "", locale, viewport: { width: 1280, height: 900 } },
      storageState: await led.api.storageState(),
    });
    const page = await context.newPage();
    await page.goto(`/meetings/${id}`);
    await page.getByRole("link", { name: said.ask }).click();
    await expect(page).toHaveURL(/\/record#evaluation$/);
    await page.getByRole("button", { name: said.ask }).click();
    await expect(page).toHaveURL(/\/evaluations\//);
    const evaluationId = new URL(page.url()).pathname.split("/").at(-1);
    const link = (await page.locator("code").first().textContent()) ?? "";
    const path = new URL(link).pathname;
    await page.goto(`/meetings/${id}/record`);
    await expect(page.getByRole("link", { name: said.open })).toBeVisible();
    await expectAccessible(page);

    // The page asks again by itself; the link is the shared one, the same for everybody.
    const give = phone.getByRole("link", { name: said.give });
    await phone.clock.fastForward(20_000);
    await expect(give).toBeVisible();
    await expect(give).toHaveAttribute("href", path);
    await expectAccessible(phone);

    const screen = await context.newPage();
    await screen.setViewportSize({ width: 1920, height: 1080 });
    await screen.goto(`/projector/${id}`);
    await expect(screen.getByRole("img", { name: said.qr })).toBeInViewport({ ratio: 1 });
    await expect(screen.getByText(path)).toBeVisible();
    await expectAccessible(screen);

    await led.do({ kind: "meeting.close" });
    await expect(give).toBeVisible();
    await give.click();
    await expect(phone.getByText(said.anonymous)).toBeVisible();

    await page.goto("/programme");
    const waits = page.locator(`a[href="/evaluations/${evaluationId}"]`);
    await expect(waits.filter({ hasText: said.next })).toBeVisible();
    await context.close();
    await phone.context().close();
    await led.close();
  });
}
