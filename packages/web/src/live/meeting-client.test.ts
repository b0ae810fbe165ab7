import type { MeetingCommand } from "@talka/contract";
import { expect, test } from "vitest";
import { ApiProblem } from "../api/problem.ts";
import { MeetingClient } from "./meeting-client.ts";
import { memoryShelf, type Shelf } from "./shelf.ts";
import { aView, FakeDevice, FakeServer, settled } from "./testing.ts";

function aPage(shelf: Shelf = memoryShelf(), device = new FakeDevice()) {
  const server = new FakeServer();
  const client = new MeetingClient({
    meetingId: "m",
    audience: "guest",
    transport: server,
    shelf,
    around: device,
  });
  const leave = client.subscribe(() => undefined);
  return { server, device, client, shelf, leave, now: () => client.snapshot() };
}

const card = (text: string): MeetingCommand => ({
  kind: "card.write",
  cardId: `card-${text}`,
  key: "k",
  text,
  cardKind: "idea",
  locale: "lv",
  signature: null,
});
const texts = (commands: readonly { readonly command: MeetingCommand }[]) =>
  commands.map(({ command }) => ("text" in command ? command.text : command.kind));
const unreachable = () => Promise.reject(new ApiProblem("network.unreachable"));

test("the first view is shown, and each change makes the next one", () => {
  const { server, now } = aPage();
  expect(now()).toMatchObject({ view: null, connection: "reconnecting" });
  expect(server.last.after).toBeNull();
  server.view("L.1", aView());
  server.changes("L.2", "hiddenCardCount", 4);
  expect(now()).toMatchObject({ connection: "live", view: { hiddenCardCount: 4, joinedCount: 7 } });
});

test("after a break it goes on from where it was", async () => {
  const { server, device, now } = aPage();
  server.view("L.1", aView());
  server.changes("L.2", "hiddenCardCount", 4);
  server.last.listener.broken();
  expect(now()).toMatchObject({ connection: "reconnecting", view: { hiddenCardCount: 4 } });
  await device.pass(1_000);
  expect(server.last.after).toBe("L.2");
  server.last.listener.opened();
  server.changes("L.3", "hiddenCardCount", 5);
  expect(now()).toMatchObject({ connection: "live", view: { hiddenCardCount: 5 } });
});

test("where the server no longer knows the number, the whole view takes its place", async () => {
  const { server, device, now } = aPage();
  server.view("L.7", aView({ hiddenCardCount: 9 }));
  server.last.listener.broken();
  await device.pass(1_000);
  server.view("other.0", aView({ hiddenCardCount: 2 }));
  expect(now().view?.hiddenCardCount).toBe(2);
  server.changes("other.1", "hiddenCardCount", 3);
  expect(now().view?.hiddenCardCount).toBe(3);
});

test("a change told twice is made once, and a gap asks for the whole view", () => {
  const { server, now } = aPage();
  server.view("L.1", aView());
  server.changes("L.2", "hiddenCardCount", 4);
  server.changes("L.2", "hiddenCardCount", 99);
  expect(now().view?.hiddenCardCount).toBe(4);
  const before = server.last;
  server.changes("L.5", "hiddenCardCount", 7);
  expect(before.ended).toBe(true);
  expect(server.last.after).toBeNull();
  expect(now().view?.hiddenCardCount).toBe(4);
});

test("tries come ever less often, and after two of them it is called offline", async () => {
  const { server, device, now } = aPage();
  server.view("L.1", aView());
  server.last.listener.broken();
  await device.pass(1_000);
  for (const waitMs of [1_000, 2_000, 4_000, 8_000, 10_000, 10_000]) {
    const tries = server.follows.length;
    server.last.listener.broken();
    await device.pass(waitMs - 1);
    expect(server.follows.length).toBe(tries);
    await device.pass(1);
    expect(server.follows.length).toBe(tries + 1);
  }
  expect(now().connection).toBe("offline");
  const tries = server.follows.length;
  server.last.listener.broken();
  device.wake();
  expect(server.follows.length).toBe(tries + 1);
});

test("a device that may not follow says why, and starts anew after joining again", async () => {
  const { server, client, now } = aPage();
  server.refusal = new ApiProblem("meeting.not-joined");
  server.last.listener.broken();
  await settled();
  expect(now()).toMatchObject({ connection: "ended", problem: "meeting.not-joined" });
  server.refusal = null;
  client.restart();
  server.view("L.1", aView());
  expect(now()).toMatchObject({ connection: "live", problem: null });
});

test("a closed meeting is followed no longer", () => {
  const { server, now } = aPage();
  server.view("L.1", aView());
  server.changes("L.2", "stage", "closed");
  expect(now().connection).toBe("ended");
  expect(server.last.ended).toBe(true);
});

test("the server's clock is told by the message that came soonest", async () => {
  const { server, device, client } = aPage();
  server.view("L.1", aView(), device.nowMs() + 1_000);
  server.changes("L.2", "hiddenCardCount", 1, device.nowMs() + 1_400);
  server.changes("L.3", "hiddenCardCount", 2, device.nowMs() - 9_000);
  expect(client.nowMs() - device.nowMs()).toBe(1_400);
});

test("commands wait in their order until the server answers, each with one id for all sendings", async () => {
  const { server, device, client, now } = aPage();
  server.view("L.1", aView());
  server.answer = unreachable;
  const first = client.send(card("a"));
  void client.send(card("b"));
  await device.pass(8_000);
  expect(now().waiting).toBe(2);
  expect(new Set(texts(server.sent))).toEqual(new Set(["a"]));
  expect(new Set(server.sent.map((body) => body.commandId)).size).toBe(1);
  expect(server.sent.length).toBeGreaterThan(2);
  server.answer = async () => ({ number: 3, personalData: ["phone"] });
  await device.pass(15_000);
  expect(now().waiting).toBe(0);
  expect(texts(server.sent).at(-1)).toBe("b");
  expect(await first).toMatchObject({ kind: "kept", acknowledgement: { personalData: ["phone"] } });
});

test("an answer that was lost is asked for with the same id", async () => {
  const { server, device, client } = aPage();
  server.answer = unreachable;
  void client.send(card("a"));
  await device.pass(0);
  server.answer = async () => ({ number: 1, personalData: [] });
  await device.pass(1_000);
  const [one, other] = server.sent;
  expect(server.sent.length).toBe(2);
  expect(other).toEqual(one);
});

test("what is refused stays with its text until it is let go, and the next one is sent", async () => {
  const { server, device, client, shelf, now } = aPage();
  server.answer = ({ command }) =>
    "text" in command && command.text === "late"
      ? Promise.reject(new ApiProblem("meeting.phase-closed"))
      : Promise.resolve({ number: 1, personalData: [] });
  const late = client.send(card("late"));
  void client.send(card("next"));
  await device.pass(0);
  expect(await late).toMatchObject({ kind: "refused", refused: { code: "meeting.phase-closed" } });
  expect(texts(now().refused)).toEqual(["late"]);
  expect(now().waiting).toBe(0);
  const again = aPage(shelf);
  await again.device.pass(0);
  expect(texts(again.now().refused)).toEqual(["late"]);
  expect(again.server.sent).toEqual([]);
  again.client.dismiss(again.now().refused[0]?.commandId ?? "");
  await settled();
  expect(again.now().refused).toEqual([]);
  expect(await shelf.list(["refused"])).toEqual([]);
});

test("a reload loses nothing: unsent cards are sent in their order by the next page", async () => {
  const shelf = memoryShelf();
  const before = aPage(shelf);
  before.server.answer = unreachable;
  for (const text of ["a", "b", "c"]) void before.client.send(card(text));
  await before.device.pass(2_000);
  before.leave();
  await before.device.pass(1_000);
  const after = aPage(shelf);
  await after.device.pass(0);
  expect(texts(after.server.sent)).toEqual(["a", "b", "c"]);
  expect(after.server.sent[0]?.commandId).toBe(before.server.sent[0]?.commandId);
  expect(await shelf.list(["waiting"])).toEqual([]);
});

test("a reload without network shows the meeting as it was", async () => {
  const shelf = memoryShelf();
  const before = aPage(shelf);
  before.server.view("L.1", aView({ hiddenCardCount: 6 }));
  await before.device.pass(0);
  before.leave();
  const after = aPage(shelf);
  after.device.online = false;
  await after.device.pass(0);
  after.server.last.listener.broken();
  expect(after.now()).toMatchObject({ connection: "offline", view: { hiddenCardCount: 6 } });
});

test("another page of the device that sent a card already is noticed", async () => {
  const { server, device, client, shelf, now } = aPage();
  server.answer = unreachable;
  const answer = client.send(card("a"));
  await device.pass(500);
  const [kept] = await shelf.list(["waiting"]);
  await shelf.remove(kept?.key ?? []);
  await device.pass(5_000);
  expect(await answer).toEqual({ kind: "sent-elsewhere" });
  expect(now().waiting).toBe(0);
  expect(server.sent.length).toBe(1);
});

test("a command the server stumbles over again and again does not hold up the others for ever", async () => {
  const { server, device, client, now } = aPage();
  server.answer = ({ command }) =>
    "text" in command && command.text === "bad"
      ? Promise.reject(new ApiProblem("server.failed"))
      : Promise.resolve({ number: 1, personalData: [] });
  void client.send(card("bad"));
  void client.send(card("good"));
  await device.pass(60_000);
  expect(texts(now().refused)).toEqual(["bad"]);
  expect(texts(server.sent).at(-1)).toBe("good");
});

test("too many at once is waited out, not given up", async () => {
  const { server, device, client, now } = aPage();
  let refusals = 8;
  server.answer = () =>
    refusals-- > 0
      ? Promise.reject(new ApiProblem("request.too-many"))
      : Promise.resolve({ number: 1, personalData: [] });
  void client.send(card("a"));
  await device.pass(120_000);
  expect(now()).toMatchObject({ waiting: 0, refused: [] });
});
