import { type Browser, expect, type Page } from "@playwright/test";

/** Signs a demo person in by role and a part of the name of the organisation. */
export async function signInAs(page: Page, organisation: string, role: string): Promise<void> {
  await page.goto("/about");
  const status = await page.evaluate(
    async ([part, wanted]) => {
      const { people } = await (await fetch("/api/demo/people")).json();
      const one = people.find(
        (person: { roles: string[]; organisation: { names: { lv: string } } }) =>
          person.organisation.names.lv.includes(part ?? "") && person.roles.includes(wanted ?? ""),
      );
      const headers = { "content-type": "application/json" };
      const body = JSON.stringify({ personId: one.id });
      return (await fetch("/api/demo/sign-in", { method: "POST", headers, body })).status;
    },
    [organisation, role],
  );
  expect(status).toBe(200);
}

/** A page of a browser of its own, for somebody else. */
export async function anotherPerson(
  browser: Browser,
  baseURL: string | undefined,
  options: Parameters<Browser["newContext"]>[0] = {},
): Promise<Page> {
  const context = await browser.newContext({
    locale: "en-GB",
    timezoneId: "Europe/Riga",
    ...(baseURL === undefined ? {} : { baseURL }),
    ...options,
  });
  return context.newPage();
}

/** "2026-03-01", so many days from now in the zone of the demo. */
export function dayFromNow(days: number): string {
  const at = new Date(Date.now() + days * 86_400_000);
  return at.toLocaleDateString("sv-SE", { timeZone: "Europe/Riga" });
}

/** "09:30", so many minutes from now in the zone of the demo; never past the day. */
export function clockFromNow(minutes: number): string {
  const clock = (at: number) =>
    new Date(at).toLocaleTimeString("en-GB", {
      timeZone: "Europe/Riga",
      hour: "2-digit",
      minute: "2-digit",
    });
  const now = clock(Date.now());
  const then = clock(Date.now() + minutes * 60_000);
  if (minutes > 0 && then < now) return "23:59";
  return minutes < 0 && then > now ? "00:00" : then;
}

interface MadeEvent {
  readonly title: string;
  readonly capacity?: number | null;
  readonly startsOn?: string;
  readonly halfDays?: readonly object[];
  readonly isDraft?: boolean;
}

/** An announced event of the signed-in organiser, made without its form. */
export async function makeEvent(page: Page, made: MadeEvent): Promise<string> {
  const startsOn = made.startsOn ?? dayFromNow(7);
  const id = await page.evaluate(
    async ({ event, day }) => {
      const send = async (path: string, body: object) => {
        const headers = { "content-type": "application/json" };
        const answer = await fetch(path, { method: "POST", headers, body: JSON.stringify(body) });
        if (!answer.ok) throw new Error(await answer.text());
      };
      const made = crypto.randomUUID();
      await send("/api/events", {
        id: made,
        kind: "workshop",
        title: { original: "en", text: event.title, revision: 1, translations: {} },
        summary: null,
        startsOn: day,
        endsOn: day,
        zone: "Europe/Riga",
        place: "Rēzekne",
        link: "",
        capacity: event.capacity ?? null,
        projectId: null,
        fundingProfileId: null,
        visibility: "signed-in",
        registration: {
          mode: "open",
          closesOn: null,
          quotas: [],
          waiting: "order",
          replyHours: 24,
        },
        halfDays: event.halfDays ?? [
          { day, half: "morning", begins: "09:00", ends: "12:00", hours: 3 },
        ],
      });
      if (!event.isDraft) await send(`/api/events/${made}/state`, { state: "announced" });
      return made;
    },
    { event: made, day: startsOn },
  );
  return id;
}
