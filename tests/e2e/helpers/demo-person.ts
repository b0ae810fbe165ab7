import type { Page } from "@playwright/test";

/** Signs in as a demo person of an organisation (its Latvian name begins so) with a role. */
export async function signInAs(page: Page, organisation: string, role: string): Promise<void> {
  const { people } = await (await page.request.get("/api/demo/people")).json();
  const person = people.find(
    (one: { organisation: { names: { lv: string } }; roles: readonly string[] }) =>
      one.organisation.names.lv.startsWith(organisation) && one.roles.includes(role),
  );
  if (person === undefined) throw new Error(`no ${role} of ${organisation} in the demo`);
  await page.goto("/");
  await page.evaluate(
    (personId) =>
      fetch("/api/demo/sign-in", {
        method: "POST",
        headers: { "content-type": "application/json" },
        body: JSON.stringify({ personId }),
      }),
    person.id,
  );
}
