import { expect, type Page } from "@playwright/test";

/** Three teams, one above the other, made for one test alone; names carry a mark of their own. */
export async function makeTeams(page: Page) {
  const mark = Math.random().toString(36).slice(2, 7);
  const headers = { origin: new URL(page.url()).origin };
  const make = async (name: string, tier: number, parentId: string | null) => {
    const data = { id: crypto.randomUUID(), name: `${name} ${mark}`, tier, parentId };
    const made = await page.request.post("/api/teams", { data, headers });
    expect(made.status(), await made.text()).toBe(200);
    return data;
  };
  const leadership = await make("Vadība", 3, null);
  const department = await make("Nodaļa", 2, leadership.id);
  const team = await make("Kanceleja", 1, department.id);
  return { team, department, leadership };
}
