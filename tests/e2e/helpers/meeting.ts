import { randomBytes, randomUUID } from "node:crypto";
import { type APIRequestContext, expect, type Page, request } from "@playwright/test";
import type { MeetingCommand, MeetingPage } from "@talka/contract";

/** Where the server of the browser tests answers. */
export const origin = `http://127.0.0.1:${process.env["BROWSER_TEST_PORT"] ?? 4390}`;

/** All phases in their usual order. */
export const allPhases = [
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

/** Signs the browser in as a moderator of the demo, without a click. */
export async function signInAsModerator(page: Page): Promise<void> {
  const told = await (await page.request.get(`${origin}/api/demo/people`)).json();
  const people = told.people as { id: string; roles: string[] }[];
  const moderator = people.find((person) => person.roles.includes("moderator"));
  const answer = await page.request.post(`${origin}/api/demo/sign-in`, {
    data: { personId: moderator?.id },
    headers: { origin },
  });
  expect(answer.status()).toBe(200);
}

/** What a test prepares, with changes. */
export function aSetup(changes: object = {}) {
  const today = new Date().toLocaleDateString("sv-SE", { timeZone: "Europe/Riga" });
  return {
    id: randomUUID(),
    title: `Iesniegumu aprite ${randomUUID().slice(0, 4)}`,
    mode: "mixed",
    place: "Rēzekne",
    startsOn: today,
    endsOn: today,
    locales: ["lv", "lt", "en"],
    phases: [...allPhases],
    anonymity: "anonymous",
    secretVotes: true,
    voteCap: null,
    organisations: [
      { id: randomUUID(), name: "Ludzas novads" },
      { id: randomUUID(), name: "Zarasų rajonas" },
      { id: randomUUID(), name: "Līvānu novads" },
    ],
    facts: [
      {
        id: randomUUID(),
        title: "52 % iesniegumu gaida parakstu",
        text: "n = 140, 2026. gada marts",
      },
    ],
    ...changes,
  };
}

/** Prepares a session as whoever is signed in in the browser. */
export async function prepareMeeting(page: Page, changes: object = {}): Promise<MeetingPage> {
  const answer = await page.request.post(`${origin}/api/meetings`, {
    data: aSetup(changes),
    headers: { origin },
  });
  expect(answer.status(), await answer.text()).toBe(200);
  return (await answer.json()) as MeetingPage;
}

/** Acts as the moderator who is signed in in the browser. */
export async function lead(
  page: Page,
  id: string,
  ...commands: readonly MeetingCommand[]
): Promise<void> {
  for (const command of commands) {
    const answer = await page.request.post(`${origin}/api/meetings/${id}/commands`, {
      data: { commandId: randomUUID(), command },
      headers: { origin },
    });
    expect(answer.status(), `${command.kind}: ${await answer.text()}`).toBe(200);
  }
}

/** A guest who takes part through the API, with cookies of their own. */
export class ApiGuest {
  readonly meetingId: string;
  readonly #context: APIRequestContext;

  private constructor(context: APIRequestContext, meetingId: string) {
    this.#context = context;
    this.meetingId = meetingId;
  }

  static async join(code: string, baseURL: string = origin): Promise<ApiGuest> {
    const context = await request.newContext({ baseURL, extraHTTPHeaders: { origin: baseURL } });
    const answer = await context.post("/api/meetings/join", { data: { code, displayName: null } });
    expect(answer.status(), await answer.text()).toBe(200);
    return new ApiGuest(context, ((await answer.json()) as { meetingId: string }).meetingId);
  }

  /** Does something and gives the status. */
  async send(command: MeetingCommand, commandId: string = randomUUID()): Promise<number> {
    const answer = await this.#context.post(`/api/meetings/${this.meetingId}/commands`, {
      data: { commandId, command },
    });
    return answer.status();
  }

  async write(
    text: string,
    cardKind: "obstacle" | "idea" | "praise" | "question" = "obstacle",
    locale: "lv" | "lt" | "en" = "lv",
  ): Promise<string> {
    const cardId = randomUUID();
    const key = randomBytes(32).toString("base64url");
    const status = await this.send({
      kind: "card.write",
      cardId,
      key,
      text,
      cardKind,
      locale,
      signature: null,
    });
    expect(status).toBe(200);
    return cardId;
  }

  /** The record as this guest may read it. */
  async record(format: string): Promise<string> {
    const answer = await this.#context.get(
      `/api/meetings/${this.meetingId}/record?format=${format}`,
    );
    expect(answer.status()).toBe(200);
    return answer.text();
  }

  async leave(): Promise<void> {
    await this.#context.dispose();
  }
}
