import { randomUUID } from "node:crypto";
import { expect, test } from "@playwright/test";
import { expectAccessible } from "./helpers/accessibility.ts";
import { leadSession, ludza, openPhone, quietGuest, zarasai } from "./helpers/session.ts";

/** What a guest reads and presses, in each language. */
const words = {
  lv: {
    join: "Pievienoties",
    wrong: /Pārbaudiet to uz ekrāna/,
    promise: /Neviens neuzzinās/,
    few: /mazāk nekā pieci/,
    phone: /tālruņa numurs/,
    put: "Ielikt kartīti",
    edit: /^Labot kartīti/,
    change: "Saglabāt labojumu",
    back: /^Paņemt atpakaļ kartīti: Trešā/,
    spotlight: "Tagad uz ekrāna",
    move: "Pārvietot uz …",
    changeGroup: /^Mainīt grupu/,
    groupName: "Grupas nosaukums",
    save: "Saglabāt",
    translate: /^Tulkot kartīti: Prašymas/,
    translation: "Tulkojums",
    person: "Tulkojis cilvēks",
    behind: "Atpaliek no oriģināla",
    more: /^Vēl viena balss grupai: Dubults darbs/,
    undo: "Atsaukt",
    left: "Atlikušas 3 no 3 balsīm",
    votes: "2 balsis",
    hands: "Paceļu roku par",
    raise: "Mums arī tā ir",
    borrowBody: "Pašvaldība vai iestāde",
    group: "Grupa",
    from: "No kā pārņemts",
    step: "Jūsu pirmais solis",
    borrow: "Pārņemt",
    own: "Ideju pārņem no cita.",
    action: "Uzdevums",
    owner: "Atbildīgā persona",
    due: "Izpildes termiņš",
    ifThen: "Ja – tad",
    promiseIt: "Apņemties",
    promised: /termiņš: 2026. gada 15. decembris/,
    beyond: /VARAM \(ministrija\)/,
    record: "Atvērt sesijas pierakstu",
    over: "Sesija ir beigusies. Paldies!",
  },
  lt: {
    join: "Prisijungti",
    wrong: /Patikrinkite jį salės ekrane/,
    promise: /Niekas nesužinos/,
    few: /mažiau nei penki/,
    phone: /telefono numeris/,
    put: "Įdėti kortelę",
    edit: /^Keisti kortelę/,
    change: "Įrašyti pakeitimą",
    back: /^Atsiimti kortelę: Trešā/,
    spotlight: "Dabar ekrane",
    move: "Perkelti į …",
    changeGroup: /^Keisti grupę/,
    groupName: "Grupės pavadinimas",
    save: "Įrašyti",
    translate: /^Versti kortelę: Vienu un to/,
    translation: "Vertimas",
    person: "Vertė žmogus",
    behind: "Atsilieka nuo originalo",
    more: /^Dar vienas balsas grupei: Dubults darbs/,
    undo: "Atšaukti",
    left: "Liko 3 iš 3 balsų",
    votes: "2 balsai",
    hands: "Keliu ranką už",
    raise: "Mes irgi tai turime",
    borrowBody: "Savivaldybė ar įstaiga",
    group: "Grupė",
    from: "Iš ko perimta",
    step: "Jūsų pirmas žingsnis",
    borrow: "Perimti",
    own: "Idėja perimama iš kito.",
    action: "Veiksmas",
    owner: "Atsakingas asmuo",
    due: "Įvykdymo terminas",
    ifThen: "Jei – tai",
    promiseIt: "Įsipareigoti",
    promised: /iki 2026 m. gruodžio 15 d./,
    beyond: /VARAM \(ministerija\)/,
    record: "Atverti sesijos įrašą",
    over: "Sesija baigėsi. Ačiū!",
  },
  en: {
    join: "Join",
    wrong: /Check it on the screen in the room/,
    promise: /Nobody learns who wrote a card/,
    few: /fewer than five people/,
    phone: /phone number/,
    put: "Put the card in",
    edit: /^Change the card/,
    change: "Save the change",
    back: /^Take back the card: Trešā/,
    spotlight: "On the screen now",
    move: "Move to …",
    changeGroup: /^Change the group/,
    groupName: "Name of the group",
    save: "Save",
    translate: /^Translate the card: Vienu un to/,
    translation: "Translation",
    person: "Translated by a person",
    behind: "Behind the original",
    more: /^One vote more for: Dubults darbs/,
    undo: "Undo",
    left: "3 of 3 votes left",
    votes: "2 votes",
    hands: "I raise a hand for",
    raise: "We have this too",
    borrowBody: "Municipality or body",
    group: "Group",
    from: "Borrowed from",
    step: "Your first step",
    borrow: "Borrow it",
    own: "An idea is borrowed from somebody else.",
    action: "Action",
    owner: "Action owner",
    due: "Due date",
    ifThen: "If – then",
    promiseIt: "Promise it",
    promised: /by 15 December 2026/,
    beyond: /VARAM \(ministry\)/,
    record: "Open the record of the session",
    over: "The session is over. Thank you.",
  },
} as const;

for (const locale of ["lv", "lt", "en"] as const) {
  test(`a guest goes through a whole session on a phone, in ${locale}`, async ({
    browser,
    baseURL,
  }) => {
    const base = baseURL ?? "";
    const say = words[locale];
    const led = await leadSession(base);
    const [fact] = led.meeting.setup.facts;
    const { joinCode } = led.meeting;
    const page = await openPhone(browser, base, locale);
    const button = (name: string | RegExp) => page.getByRole("button", { name, exact: true });

    // A wrong code is told in words; the right one may be typed in small letters with a blank.
    await page.goto("/s/ZZZZZZ");
    await button(say.join).click();
    await expect(page.getByRole("alert")).toContainText(say.wrong);
    await expectAccessible(page);
    const code = page.locator("form input").first();
    await expect(code).toHaveValue("ZZZZZZ");
    await code.fill(`${joinCode.slice(0, 3)} ${joinCode.slice(3)}`.toLowerCase());
    await button(say.join).click();
    await expect(page).toHaveURL(`/s/${joinCode}`);
    await expectAccessible(page);

    await led.do({ kind: "phase.enter", phase: "facts" }, { kind: "fact.show", factId: fact!.id });
    await expect(page.getByText("12 darba dienas, n = 340")).toBeVisible();

    await led.do({ kind: "phase.enter", phase: "write" });
    await expect(page.getByText(say.promise)).toBeVisible();
    await expect(page.getByText(say.few)).toBeVisible();
    const box = page.locator("textarea");
    await box.fill("Zvaniet man: 26123456");
    await expect(page.getByText(say.phone)).toBeVisible();
    await expectAccessible(page);
    await box.fill("Iesniegums guļ trīs dienas");
    await button(say.put).click();
    await button(say.edit).click();
    await expect(box).toHaveValue("Iesniegums guļ trīs dienas");
    await box.fill("Iesniegums guļ piecas dienas");
    await button(say.change).click();
    await box.fill("Trešā kartīte");
    await button(say.put).click();
    await button(say.back).click();
    await expect(button(say.edit)).toHaveCount(1);
    await expect(page.getByText("Iesniegums guļ piecas dienas")).toBeVisible();

    const other = await quietGuest(base, joinCode);
    await other.write("Prašymas keliauja per tris skyrius", "lt");
    await other.write("Vienu un to pašu ievadām divās sistēmās");
    await expect(page.getByText("Prašymas")).toHaveCount(0);

    await led.do(
      { kind: "cards.reveal" },
      { kind: "phase.enter", phase: "reveal" },
      { kind: "card.show", cardId: null },
    );
    await expect(page.getByText("Prašymas keliauja per tris skyrius")).toBeVisible();
    await expect(page.getByText(say.spotlight)).toBeVisible();
    await expectAccessible(page);

    // A translation is made, shown to its readers, and marked once the original has changed.
    await button(say.translate).click();
    const dialog = page.getByRole("dialog");
    await dialog.getByLabel(say.translation, { exact: true }).fill("Iztulkots teksts");
    await expectAccessible(page);
    await dialog.getByRole("button", { name: say.save, exact: true }).click();
    await expect(page.getByText("Iztulkots teksts")).toBeVisible();
    await expect(page.getByText(say.person)).toBeVisible();
    const translated = Object.values((await led.view()).cards).find(
      ({ translations }) => Object.keys(translations).length > 0,
    );
    await led.do({ kind: "card.edit", cardId: translated!.id, text: `${translated!.text}!` });
    await expect(page.getByText(say.behind)).toBeVisible();

    await led.do({ kind: "cards.show-all" }, { kind: "phase.enter", phase: "group" });
    await button(say.move).first().click();
    await expectAccessible(page);
    await dialog.getByRole("listitem").first().getByRole("button").click();
    await button(say.changeGroup).click();
    await dialog.getByLabel(say.groupName).fill("Dubults darbs");
    await dialog.getByRole("button", { name: say.save, exact: true }).click();
    await expect(page.getByRole("heading", { name: "Dubults darbs" })).toBeVisible();
    await expectAccessible(page);

    await led.do({ kind: "phase.enter", phase: "vote" }, { kind: "vote.open" });
    await button(say.more).click();
    await button(say.undo).click();
    await expect(page.getByText(say.left)).toBeVisible();
    await button(say.more).click();
    await button(say.more).click();
    await expect(button(say.more)).toHaveAttribute("aria-disabled", "true");
    await expectAccessible(page);
    await page.reload();
    await expect(page.getByRole("status", { name: /2/ })).toBeVisible();
    await led.do({ kind: "vote.close" });
    await expect(page.getByText(say.votes)).toBeVisible();
    await expectAccessible(page);

    const { groups } = await led.view();
    const groupId = Object.values(groups).find(({ name }) => name !== null)!.id;
    await led.do(
      { kind: "phase.enter", phase: "discuss" },
      { kind: "group.discuss", groupId },
      { kind: "note.put", note: { id: randomUUID(), groupId, text: "Viens uzturētājs" } },
      { kind: "why.put", id: randomUUID(), groupId, text: "Sistēmas nesarunājas" },
    );
    await page.getByLabel(say.hands).selectOption(ludza.name);
    await button(say.raise).click();
    await expect(button(say.raise)).toHaveAttribute("aria-pressed", "true");
    await expect(page.getByText("Sistēmas nesarunājas")).toBeVisible();
    await expect(page.getByText("Viens uzturētājs")).toBeVisible();
    await expectAccessible(page);

    await led.do({ kind: "phase.enter", phase: "borrow" });
    await page.getByLabel(say.group, { exact: true }).selectOption("Dubults darbs");
    await page.getByLabel(say.from).selectOption(ludza.name);
    await expect(page.getByText(say.own)).toBeVisible();
    await page.getByLabel(say.from).selectOption(zarasai.name);
    await page.getByLabel(say.step).fill("Piezvanīt");
    await expectAccessible(page);
    await button(say.borrow).click();
    await expect(page.getByText("Piezvanīt")).toBeVisible();

    await led.do({ kind: "phase.enter", phase: "commit" });
    await button(say.promiseIt).click();
    await page.getByLabel(say.action, { exact: true }).fill("Sarakstīt laukus");
    await page.getByLabel(say.owner, { exact: true }).fill("Anna Ezera");
    await page.getByLabel(say.due, { exact: true }).fill("2026-12-15");
    await page.getByLabel(say.ifThen, { exact: true }).fill("Ja pirmdiena, tad sākam");
    // The moderator goes elsewhere and comes back: what is half typed is still there.
    await led.do({ kind: "phase.enter", phase: "facts" });
    await expect(page.getByText("12 darba dienas, n = 340")).toBeVisible();
    await led.do({ kind: "phase.enter", phase: "commit" });
    await expect(page.getByLabel(say.owner, { exact: true })).toHaveValue("Anna Ezera");
    await expectAccessible(page);
    await button(say.promiseIt).click();
    await expect(page.getByText(say.promised)).toBeVisible();

    const beyondUs = {
      ...{ id: randomUUID(), groupId, level: "ministry" as const, addressee: "VARAM" },
      ...{ matter: "Saskarne", answerBy: "2027-01-31" },
    };
    await led.do({ kind: "phase.enter", phase: "beyond" }, { kind: "beyond-us.put", beyondUs });
    await expect(page.getByText(say.beyond)).toBeVisible();
    await expectAccessible(page);

    await led.do({ kind: "phase.enter", phase: "close" }, { kind: "meeting.close" });
    await expect(page.getByText(say.over)).toBeVisible();
    await expectAccessible(page);
    const record = await page.getByRole("link", { name: say.record }).getAttribute("href");
    const printed = await page.request.get(record ?? "");
    expect(await printed.text()).toContain("Sarakstīt laukus");
    await page.context().close();
    await other.close();
    await led.close();
  });
}
