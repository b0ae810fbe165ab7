import { randomUUID } from "node:crypto";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type BrowserContext, expect, type Page, test } from "@playwright/test";
import type { MeetingCommand, MeetingPage, MeetingView } from "@talka/contract";
import { type LocalServer, startLocalServer } from "../../tools/load/local-server.ts";
import { aSetup } from "./helpers/meeting.ts";
import { type Deed, Device, deed } from "./helpers/room.ts";
import { unpacked } from "./helpers/unpacked.ts";

const municipalities = [
  "Augšdaugavas",
  "Balvu",
  "Krāslavas",
  "Līvānu",
  "Ludzas",
  "Preiļu",
  "Rēzeknes",
  "Daugavpils",
  "Rēzeknes pilsēta",
  "Zarasų",
  "Rokiškio",
  "Biržų",
  "Pasvalio",
  "Ignalinos",
  "Utenos",
];
const quietGuests = 37;
const locales = ["lv", "lt", "en"] as const;
const phones = [
  { locale: "lv-LV", join: "Pievienoties", put: "Ielikt kartīti" },
  { locale: "lt-LT", join: "Prisijungti", put: "Įdėti kortelę" },
  { locale: "en-GB", join: "Join", put: "Put the card in" },
] as const;

let folder: string;
let server: LocalServer;
test.beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "talka-whole-"));
  server = await startLocalServer(folder, 0);
});
test.afterAll(async () => {
  await server.stop("SIGTERM");
  await rm(folder, { recursive: true, force: true });
});

/** Kills the server without warning and starts it again at the same address. */
async function killAndRestart(): Promise<void> {
  const { port } = server;
  await server.stop("SIGKILL");
  server = await startLocalServer(folder, port);
}

/** Sends deeds, kills the server among them, and sends again what nobody acknowledged. */
async function throughAKill(deeds: readonly (readonly [Device, Deed])[]): Promise<number> {
  const half = Math.floor(deeds.length / 2);
  const send = ([device, one]: readonly [Device, Deed]) => device.send(one);
  const before = await Promise.all(deeds.slice(0, half).map(send));
  const under = deeds.slice(half).map(send);
  await killAndRestart();
  const done = [...before, ...(await Promise.all(under))];
  for (const [i, pair] of deeds.entries()) {
    if (!done[i]) expect(await send(pair)).toBe(true);
  }
  return done.filter(Boolean).length;
}

async function prepare(page: Page, origin: string): Promise<MeetingPage> {
  const headers = { origin };
  const account = {
    token: server.setupToken,
    organisation: {
      kind: "planning-region",
      country: "LV",
      names: { lv: "Latgale", lt: "Latgala", en: "Latgale" },
    },
    name: "Moderatore",
    email: "moderatore@example.lv",
    password: "gaisma un ezeri 17",
    locale: "en",
  };
  const made = await page.request.post("/api/setup", { data: account, headers });
  expect(made.status(), await made.text()).toBe(200);
  const organisations = municipalities.map((name) => ({ id: randomUUID(), name }));
  const data = aSetup({ title: "15 pašvaldības", organisations });
  const prepared = await page.request.post("/api/meetings", { data, headers });
  expect(prepared.status(), await prepared.text()).toBe(200);
  return (await prepared.json()) as MeetingPage;
}

test("fifteen municipalities and forty people: nothing acknowledged is lost, nobody sees an author", async ({
  browser,
}) => {
  test.setTimeout(120_000);
  const origin = `http://127.0.0.1:${server.port}`;
  const contexts: BrowserContext[] = [];
  const open = async (locale: string, width: number): Promise<Page> => {
    const viewport = { width, height: 800 };
    const context = await browser.newContext({ baseURL: origin, locale, viewport });
    contexts.push(context);
    return context.newPage();
  };
  const moderator = await open("en-GB", 1280);
  const meeting = await prepare(moderator, origin);
  const { id, joinCode, setup } = meeting;
  const goOn = (kind: string) => moderator.locator(`button[data-primary="${kind}"]`).click();
  // A second click must not meet the button of the phase before: the heading tells that it is past.
  const enterNext = async () => {
    const heading = moderator.getByRole("heading", { level: 2 }).first();
    const before = (await heading.textContent()) ?? "";
    await goOn("enter");
    await expect(heading).not.toHaveText(before);
  };
  const yes = () => moderator.getByRole("dialog").getByRole("button").last().click();
  const step = async (command: MeetingCommand) => {
    const answer = await moderator.request.post(`/api/meetings/${id}/commands`, {
      data: deed(command),
      headers: { origin },
    });
    expect(answer.status(), `${command.kind}: ${await answer.text()}`).toBe(200);
  };
  await moderator.goto(`/meetings/${id}`);
  await goOn("open");
  await expect(moderator.getByRole("heading", { level: 2 })).toHaveText("Earlier commitments");

  // Forty people join: three with a page, the others quietly; each hears everything.
  const names = Array.from({ length: quietGuests }, (_, i) => `Dalībnieks-${i}-Slepens`);
  const guests = await Promise.all(names.map((name) => Device.join(server.port, joinCode, name)));
  const ownCookies = await moderator.context().cookies();
  const cookie = ownCookies.map(({ name, value }) => `${name}=${value}`).join("; ");
  const watchers = ["moderator", "projector"].map(
    (audience) => new Device(server.port, id, { name: audience, cookie, audience }),
  );
  const listeners = [...guests, ...watchers];
  await Promise.all(listeners.map((device) => device.listen()));
  const pages = await Promise.all(phones.map(({ locale }) => open(locale, 360)));
  for (const [i, page] of pages.entries()) {
    await page.goto(`/s/${joinCode}`);
    await page.getByRole("button", { name: phones[i]!.join }).click();
    await expect(page.locator("h1, h2").first()).toBeVisible();
  }
  await expect(moderator.getByText("40 people joined")).toBeVisible();

  // Writing, with phones that lose their network, and the server killed among the sendings.
  await goOn("enter");
  await goOn("show-fact");
  await goOn("enter");
  await expect(moderator.getByRole("heading", { level: 2 })).toHaveText("Write");
  const texts = new Set<string>();
  const write = async (page: Page, i: number, text: string) => {
    await page.locator("textarea").fill(text);
    await page.getByRole("button", { name: phones[i]!.put }).click();
    texts.add(text);
  };
  await write(pages[0]!, 0, "Tālrunis viens raksta");
  await expect(moderator.getByRole("button", { name: "Reveal 1 card" })).toBeVisible();
  await pages[1]!.context().setOffline(true);
  await write(pages[1]!, 1, "Parašyta be tinklo");
  for (const gone of guests.slice(0, 5)) gone.drop();
  const cards = guests.flatMap((guest, i) =>
    [1, 2].map((k) => {
      const text = `Kartīte ${i}/${k}: ilgi jāgaida ${municipalities[i % 15]}`;
      texts.add(text);
      return [guest, guest.card(text, locales[i % 3]!)] as const;
    }),
  );
  const acknowledged = await throughAKill(cards);
  expect(acknowledged).toBeGreaterThanOrEqual(quietGuests);
  await Promise.all(listeners.map((device) => device.listen()));
  await pages[1]!.context().setOffline(false);
  await write(pages[2]!, 2, "Third phone after the break");
  await moderator.reload();
  const all = texts.size;
  expect(all).toBe(2 * quietGuests + 3);
  const reveal = moderator.getByRole("button", { name: `Reveal ${all} cards` });
  await expect(reveal).toBeVisible({ timeout: 30_000 });
  for (const device of listeners) expect(device.wire).not.toContain("Kartīte 1/1");

  await reveal.click();
  await yes();
  await expect(moderator.getByRole("heading", { level: 2 })).toHaveText("Reveal");
  await goOn("show-next");
  await moderator.getByRole("button", { name: "Show all together" }).click();
  await expect(moderator.getByText(`${all} of ${all} shown`)).toBeVisible();
  await goOn("enter");

  // Grouping, by many at once.
  const record = async (format = "json", table = "cards"): Promise<string> => {
    const answer = await moderator.request.get(
      `/api/meetings/${id}/record?format=${format}&table=${table}&locale=en`,
    );
    expect(answer.status()).toBe(200);
    return format === "xlsx" ? unpacked(await answer.body()) : answer.text();
  };
  const view = async () => JSON.parse(await record()) as MeetingView;
  const shown = Object.values((await view()).cards);
  expect(new Set(shown.map(({ text }) => text))).toEqual(texts);
  const groupIds = municipalities.map(() => randomUUID());
  await Promise.all(
    municipalities.map((name, k) => {
      const cardIds = shown.filter((_, i) => i % 15 === k).map((card) => card.id);
      const groupId = groupIds[k]!;
      return guests[k]!.send(
        deed({ kind: "group.create", groupId, name: `Tēma ${name}`, cardIds }),
      );
    }),
  );
  await expect(moderator.getByRole("region", { name: /^Tēma/ })).toHaveCount(15);
  await goOn("enter");

  // Voting, killed once more: votes given stay given.
  await goOn("open-vote");
  await expect(moderator.locator('button[data-primary="close-vote"]')).toBeVisible();
  const ballots = guests.map(
    (guest, i) =>
      [guest, deed({ kind: "ballot.set", groupId: groupIds[i % 15]!, votes: 3 })] as const,
  );
  await throughAKill(ballots);
  await Promise.all(listeners.map((device) => device.listen()));
  await moderator.reload();
  await goOn("close-vote");
  await expect(moderator.getByText(`${quietGuests} people voted on a device`)).toBeVisible();
  const { round } = await view();
  const sums = new Map(round?.totals?.map((one) => [one.groupId, one.votes]));
  for (const [k, groupId] of groupIds.entries()) {
    expect(sums.get(groupId)).toBe(3 * guests.filter((_, i) => i % 15 === k).length);
  }

  // Talking and agreeing.
  await goOn("enter");
  await goOn("discuss");
  await moderator.getByRole("textbox", { name: "New note" }).fill("Paraksta tikai viens");
  await moderator.keyboard.press("Enter");
  await step({ kind: "phase.enter", phase: "borrow" });
  const of = (k: number) => setup.organisations[k % 15]!.id;
  await Promise.all(
    municipalities.map((name, k) =>
      guests[k]!.send(
        deed({
          kind: "borrowing.put",
          borrowing: {
            id: randomUUID(),
            organisationId: of(k),
            fromOrganisationId: of(k + 1),
            groupId: groupIds[k]!,
            firstStep: `${name}: zvanīt kaimiņiem`,
          },
        }),
      ),
    ),
  );
  await expect(moderator.getByText("zvanīt kaimiņiem")).toHaveCount(15);
  await goOn("enter");
  const owners = municipalities.map((_, k) => `Atbildīgā ${k}`);
  await Promise.all(
    owners.map((owner, k) =>
      guests[k]!.send(
        deed({
          kind: "commitment.put",
          commitment: {
            id: randomUUID(),
            organisationId: of(k),
            groupId: groupIds[k]!,
            action: `Ieviest aizvietotāju ${k}`,
            owner,
            dueOn: "2027-03-01",
            measure: "gaidīšana dienās",
            ifThen: "",
          },
        }),
      ),
    ),
  );
  await expect(moderator.getByText("Ieviest aizvietotāju")).toHaveCount(15);
  await enterNext();
  await enterNext();
  await goOn("close");
  await yes();
  await expect(moderator.getByRole("heading", { level: 2 })).toHaveText("The session is closed");
  await goOn("record");
  await expect(moderator.getByRole("heading", { name: "Actions" })).toBeVisible();
  for (const owner of owners) {
    await expect(moderator.getByRole("cell", { name: owner, exact: true })).toBeVisible();
  }

  // Nothing lost, and nobody who wrote to be found: in no record, no stream, no view.
  const final = await view();
  expect(new Set(Object.values(final.cards).map(({ text }) => text))).toEqual(texts);
  const known = new Set([
    ...["id", "text", "kind", "locale", "origin", "createdInMinute", "signature", "order"],
    ...["groupId", "mergedInto", "shown", "revision", "translations"],
  ]);
  for (const card of Object.values(final.cards)) {
    expect(Object.keys(card).filter((key) => !known.has(key))).toEqual([]);
    expect(card.signature).toBeNull();
  }
  const secrets = guests.flatMap(({ name, cookie: own, keys }) => [
    name,
    own.slice(own.indexOf("=") + 1),
    ...keys,
  ]);
  const told = [
    ...listeners.map(({ wire }) => wire),
    ...(await Promise.all(["json", "html", "document", "xlsx"].map((format) => record(format)))),
    ...(await Promise.all(["cards", "groups", "votes"].map((table) => record("csv", table)))),
    ...(await Promise.all([moderator, ...pages].map((page) => page.content()))),
  ];
  for (const text of told) {
    expect(text.length).toBeGreaterThan(0);
    expect(secrets.filter((secret) => text.includes(secret))).toEqual([]);
  }
  for (const format of ["html", "document", "xlsx"]) {
    const text = await record(format);
    expect([...texts].filter((one) => !text.includes(one))).toEqual([]);
  }
  for (const device of listeners) device.drop();
  await Promise.all(contexts.map((context) => context.close()));
});
