import { type APIRequestContext, type Browser, expect, type Page } from "@playwright/test";

/** A demo person who is signed in, with a page of their own. */
export interface DemoVisitor {
  readonly page: Page;
  readonly personId: string;
  readonly organisationId: string;
  readonly name: string;
  /** Asks the server as this person. */
  readonly send: (method: "POST" | "PUT" | "GET", path: string, data?: object) => Promise<Answer>;
}

interface DemoPeople {
  readonly people: readonly {
    readonly id: string;
    readonly name: string;
    readonly roles: readonly string[];
    readonly organisation: { readonly id: string; readonly names: { readonly lv: string } };
  }[];
}

type Answer = Awaited<ReturnType<APIRequestContext["fetch"]>>;

/** Signs in as the first demo person of an organisation with a role, in a window of their own. */
export async function asDemoPerson(
  browser: Browser,
  baseURL: string,
  locale: string,
  wanted: { readonly organisation: string; readonly role: string },
): Promise<DemoVisitor> {
  const context = await browser.newContext({ locale, baseURL });
  const headers = { origin: baseURL };
  const list = (await (await context.request.get("/api/demo/people")).json()) as DemoPeople;
  const person = list.people.find(
    ({ organisation, roles }) =>
      organisation.names.lv === wanted.organisation && roles.includes(wanted.role),
  );
  if (person === undefined) throw new Error(`no ${wanted.role} of ${wanted.organisation}`);
  const data = { personId: person.id };
  const entered = await context.request.post("/api/demo/sign-in", { data, headers });
  expect(entered.ok()).toBe(true);
  return {
    page: await context.newPage(),
    personId: person.id,
    organisationId: person.organisation.id,
    name: person.name,
    send: async (method, path, body) => {
      const answer = await context.request.fetch(path, {
        method,
        headers,
        ...(body === undefined ? {} : { data: body }),
      });
      expect(answer.ok(), `${method} ${path}: ${answer.status()}`).toBe(true);
      return answer;
    },
  };
}
