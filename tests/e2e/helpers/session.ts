import { randomBytes, randomUUID } from "node:crypto";
import { type APIRequestContext, type Browser, type Page, request } from "@playwright/test";
import type { DemoPerson, MeetingCommand, MeetingPage, MeetingView } from "@talka/contract";

/** Organisations of the sample session. */
export const ludza = { id: "00000000-0000-4000-8000-000000000001", name: "Ludza" };
export const zarasai = { id: "00000000-0000-4000-8000-000000000002", name: "Zarasai" };

const phases = [
  "earlier",
  "facts",
  "write",
  "reveal",
  "group",
  "vote",
  "discuss",
  "borrow",
  "commit",
  "beyond",
  "close",
] as const;

/** A session led through the API, as a demo moderator. */
export interface LedSession {
  readonly meeting: MeetingPage;
  readonly api: APIRequestContext;
  do(...commands: readonly MeetingCommand[]): Promise<void>;
  /** A card from paper, as the moderator types it in. */
  card(text: string, locale?: "lv" | "lt" | "en"): Promise<string>;
  /** How the session stands, as its moderator sees it. */
  view(): Promise<MeetingView>;
  close(): Promise<void>;
}

/** Prepares and opens a session as the first demo person who may lead one. */
export async function leadSession(
  baseURL: string,
  changes: Readonly<Record<string, unknown>> = {},
): Promise<LedSession> {
  const api = await request.newContext({ baseURL, extraHTTPHeaders: { origin: baseURL } });
  const told = await (await ok(api.get("/api/demo/people"))).json();
  const { people } = told as { readonly people: readonly DemoPerson[] };
  const lead = people.find(({ roles }) => roles.includes("municipality-coordinator"));
  await ok(api.post("/api/demo/sign-in", { data: { personId: lead?.id } }));
  const setup = {
    id: randomUUID(),
    title: "Iesniegumu aprite",
    mode: "mixed",
    place: "Rēzekne",
    startsOn: "2026-03-02",
    endsOn: "2030-03-03",
    locales: ["lv", "lt"],
    phases,
    anonymity: "anonymous",
    secretVotes: true,
    voteCap: 2,
    organisations: [ludza, zarasai],
    facts: [{ id: randomUUID(), title: "Mediāna", text: "12 darba dienas, n = 340" }],
    ...changes,
  };
  const made = await ok(api.post("/api/meetings", { data: setup }));
  const meeting = (await made.json()) as MeetingPage;
  const send = async (command: MeetingCommand) => {
    const data = { commandId: randomUUID(), command };
    await ok(api.post(`/api/meetings/${meeting.id}/commands`, { data }));
  };
  await send({ kind: "meeting.open" });
  return {
    meeting,
    api,
    async do(...commands) {
      for (const command of commands) await send(command);
    },
    async card(text, locale = "lv") {
      const cardId = randomUUID();
      await send({ kind: "card.from-paper", cardId, text, cardKind: "obstacle", locale });
      return cardId;
    },
    async view() {
      const { cookies } = await api.storageState();
      const cookie = cookies.map(({ name, value }) => `${name}=${value}`).join("; ");
      const address = `${baseURL}/api/meetings/${meeting.id}/stream?audience=moderator`;
      const reader = (await fetch(address, { headers: { cookie } })).body?.getReader();
      const decoder = new TextDecoder();
      let told = "";
      for (;;) {
        const chunk = await reader?.read();
        if (chunk === undefined || chunk.done) break;
        told += decoder.decode(chunk.value, { stream: true });
        const data = /^event: view\ndata: (.*)\n\n/m.exec(told)?.[1];
        if (data === undefined) continue;
        await reader?.cancel();
        return JSON.parse(data).view as MeetingView;
      }
      throw new Error("the stream told no view");
    },
    close: () => api.dispose(),
  };
}

/** Another guest, without a browser. */
export async function quietGuest(baseURL: string, code: string) {
  const api = await request.newContext({ baseURL, extraHTTPHeaders: { origin: baseURL } });
  const joined = await ok(api.post("/api/meetings/join", { data: { code, displayName: null } }));
  const { meetingId } = (await joined.json()) as { readonly meetingId: string };
  return {
    async do(command: MeetingCommand) {
      const data = { commandId: randomUUID(), command };
      await ok(api.post(`/api/meetings/${meetingId}/commands`, { data }));
    },
    async write(text: string, locale: "lv" | "lt" | "en" = "lv") {
      const key = randomBytes(32).toString("base64url");
      const rest = { cardKind: "idea", locale, signature: null } as const;
      await this.do({ kind: "card.write", cardId: randomUUID(), key, text, ...rest });
    },
    close: () => api.dispose(),
  };
}

/** Opens a page of its own, in a language and a width. */
export async function openPhone(
  browser: Browser,
  baseURL: string,
  locale: "lv" | "lt" | "en",
  width = 360,
): Promise<Page> {
  const tag = { lv: "lv-LV", lt: "lt-LT", en: "en-GB" }[locale];
  const viewport = { width, height: 740 };
  const context = await browser.newContext({ baseURL, locale: tag, viewport });
  return context.newPage();
}

async function ok(asked: ReturnType<APIRequestContext["get"]>) {
  const answer = await asked;
  if (!answer.ok()) throw new Error(`${answer.url()}: ${answer.status()} ${await answer.text()}`);
  return answer;
}
