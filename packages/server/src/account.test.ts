import * as contract from "@talka/contract";
import { afterAll, beforeAll, expect, test } from "vitest";
import { announceSetup } from "./commands/set-up.ts";
import {
  anOrganisation,
  ask,
  aVisitor,
  stranger,
  type TestServer,
  testServer,
  type Visitor,
} from "./testing/test-server.ts";

let server: TestServer;
let keeper: Visitor;
const email = "anna.pirma@example.lv";
const password = "zaļa pļava pie upes";

beforeAll(async () => {
  server = await testServer({ demo: false });
});
afterAll(() => server.end());

const asVisitor = (cookie: string | null): Visitor => ({ ...stranger, cookie });
const tokenOf = (link: string | undefined) => link?.split("#")[1] ?? "";
const setupBody = (token: string) => ({
  token,
  organisation: {
    names: { lv: "Pļavu novads", lt: "Pievų savivaldybė", en: "Meadow Municipality" },
    kind: "novads",
    country: "LV",
  },
  name: "Anna Pirmā",
  email: "Anna.Pirma@Example.lv",
  password,
  locale: "lv",
});

test("an installation without accounts prints a link that makes the first one, once", async () => {
  await announceSetup(server.services, "http://localhost:4310");
  const { body } = await ask(server, stranger, contract.getSession);
  expect(body).toMatchObject({ person: null, setupOpen: true });
  await announceSetup(server.services, "http://localhost:4310");
  const [older, newer] = server.announced.map(tokenOf);
  const outdated = await ask(server, stranger, contract.setUp, { body: setupBody(older ?? "") });
  expect(outdated).toMatchObject({ status: 404, body: { code: "setup.closed" } });
  const body1 = setupBody(newer ?? "");
  const both = await Promise.all([
    ask(server, stranger, contract.setUp, { body: body1 }),
    ask(server, stranger, contract.setUp, { body: { ...body1, email: "b@example.lv" } }),
  ]);
  expect(both.map((one) => one.status).sort()).toEqual([200, 404]);
  const made = both.find((one) => one.status === 200);
  expect(made?.body).toMatchObject({
    person: { name: "Anna Pirmā", locale: "lv", demo: false },
    organisation: { names: { lv: "Pļavu novads" } },
    roles: ["administrator", "municipality-coordinator"],
    setupOpen: false,
  });
  keeper = asVisitor(made?.cookie ?? null);
  const printed = server.announced.length;
  await announceSetup(server.services, "http://localhost:4310");
  expect(server.announced).toHaveLength(printed);
});

test("one signs in with the e-mail in any case; wrong and unknown are refused alike", async () => {
  const { body } = await ask(server, keeper, contract.getSession);
  const ownEmail = body.person?.email ?? "";
  const right = { email: ` ${ownEmail.toUpperCase()} `, password };
  const done = await ask(server, stranger, contract.signIn, { body: right });
  expect(done).toMatchObject({ status: 200, body: { person: { email: ownEmail } } });
  for (const wrong of [
    { email: ownEmail, password: "zaļa pļava pie ezera" },
    { email: "nobody@example.lv", password },
  ]) {
    const refused = await ask(server, stranger, contract.signIn, { body: wrong });
    expect(refused.status).toBe(401);
    expect(refused.body).toEqual({ code: "sign-in.refused" });
    expect(refused.cookie).toBeNull();
  }
});

test("the session cookie is out of reach of scripts and other sites, and unknown ones are nobody", async () => {
  const answer = await server.app.inject({
    method: "POST",
    url: "/api/sign-in",
    headers: { host: "localhost:4310", origin: "http://localhost:4310" },
    payload: {
      email: (await ask(server, keeper, contract.getSession)).body.person?.email,
      password,
    },
  });
  const [cookie] = answer.cookies;
  expect(cookie).toMatchObject({ httpOnly: true, sameSite: "Lax", path: "/" });
  const forged = asVisitor(`talka_session=${"A".repeat(43)}`);
  expect((await ask(server, forged, contract.getSession)).body.person).toBeNull();
});

test("a session lives 14 days from its last use and no longer", async () => {
  const organisation = await anOrganisation(server);
  const body = { email: null, roles: ["host"] };
  const coordinator = await aVisitor(server, organisation, ["municipality-coordinator"]);
  const invited = await ask(server, coordinator, contract.createInvitation, { body });
  const accepted = await ask(server, stranger, contract.acceptInvitation, {
    body: {
      token: tokenOf(invited.body.link),
      name: "Oto Otrais",
      email: "oto@example.lv",
      password: "kluss ezers rudenī",
      locale: "lv",
    },
  });
  const oto = asVisitor(accepted.cookie);
  const started = server.clock.now.getTime();
  const day = 86_400_000;
  const days = async (count: number) => {
    server.clock.now = new Date(started + count * day);
    return (await ask(server, oto, contract.getSession)).body.person !== null;
  };
  // Only a request that uses the session lets it live on; asking who is signed in is such a one.
  await ask(server, oto, contract.listOwnSessions);
  expect(await days(13)).toBe(true);
  await ask(server, oto, contract.listOwnSessions);
  expect(await days(26)).toBe(true);
  expect(await days(42)).toBe(false);
  server.clock.now = new Date(started);
});

test("an invitation is shown once, leads in once, and not after its time", async () => {
  const organisation = await anOrganisation(server, "Ezeru novads");
  const coordinator = await aVisitor(server, organisation, ["municipality-coordinator"]);
  const invite = async () =>
    tokenOf(
      (
        await ask(server, coordinator, contract.createInvitation, {
          body: { email: "ieva@example.lv", roles: ["trainer", "host"] },
        })
      ).body.link,
    );
  const token = await invite();
  const preview = await ask(server, stranger, contract.previewInvitation, { body: { token } });
  expect(preview.body).toMatchObject({
    organisation: { names: { lv: "Ezeru novads" } },
    roles: ["trainer", "host"],
    email: "ieva@example.lv",
  });
  const body = {
    token,
    name: "Ieva Trešā",
    email: "ieva@example.lv",
    password: "balts sniegs kalnā",
    locale: "lt",
  };
  const accepted = await ask(server, stranger, contract.acceptInvitation, { body });
  expect(accepted.body).toMatchObject({ person: { locale: "lt" }, roles: ["trainer", "host"] });
  const again = await ask(server, stranger, contract.acceptInvitation, { body });
  expect(again).toMatchObject({ status: 409, body: { code: "invitation.used" } });
  const taken = await ask(server, stranger, contract.acceptInvitation, {
    body: { ...body, token: await invite() },
  });
  expect(taken).toMatchObject({ status: 409, body: { code: "person.e-mail-taken" } });
  const late = await invite();
  const before = server.clock.now;
  server.clock.now = new Date(before.getTime() + 15 * 86_400_000);
  const expired = await ask(server, stranger, contract.previewInvitation, {
    body: { token: late },
  });
  expect(expired).toMatchObject({ status: 410, body: { code: "invitation.expired" } });
  server.clock.now = before;
});

test("a person with an account joins a second organisation and acts for either", async () => {
  const organisation = await anOrganisation(server, "Mežu novads");
  const coordinator = await aVisitor(server, organisation, ["municipality-coordinator"]);
  const invited = await ask(server, coordinator, contract.createInvitation, {
    body: { email: null, roles: ["moderator"] },
  });
  const joined = await ask(server, keeper, contract.joinOrganisation, {
    body: { token: tokenOf(invited.body.link) },
  });
  expect(joined.body).toMatchObject({
    organisation: { names: { lv: "Mežu novads" } },
    roles: ["moderator"],
  });
  const home = joined.body.memberships.find((one) => one.organisation.names.lv === "Pļavu novads");
  const back = await ask(server, keeper, contract.switchOrganisation, {
    body: { organisationId: home?.organisation.id },
  });
  expect(back.body.roles).toEqual(["administrator", "municipality-coordinator"]);
});

test("a new password ends all other sessions; the current one must be known", async () => {
  const ownEmail = (await ask(server, keeper, contract.getSession)).body.person?.email;
  const signIn = { body: { email: ownEmail, password } };
  const elsewhere = asVisitor((await ask(server, stranger, contract.signIn, signIn)).cookie);
  const change = (currentPassword: string, newPassword: string) =>
    ask(server, keeper, contract.changePassword, { body: { currentPassword, newPassword } });
  expect((await change("not this one at all", "sarkana māja kalnā")).body.code).toBe(
    "password.wrong",
  );
  expect((await change(password, "Parole123456!")).body.code).toBe("password.too-common");
  expect((await change(password, "short")).status).toBe(400);
  expect((await change(password, "sarkana māja kalnā")).status).toBe(204);
  expect((await ask(server, elsewhere, contract.getSession)).body.person).toBeNull();
  expect((await ask(server, keeper, contract.getSession)).body.person).not.toBeNull();
  expect((await ask(server, stranger, contract.signIn, signIn)).status).toBe(401);
});

test("an organisation keeps its last member who can let others in", async () => {
  const organisation = await anOrganisation(server);
  const last = await aVisitor(server, organisation, ["municipality-coordinator"]);
  const params = { personId: last.personId };
  const demoted = await ask(server, last, contract.updateMember, {
    params,
    body: { roles: ["host"], mayKeepNames: false },
  });
  expect(demoted.body.code).toBe("member.last-coordinator");
  const left = await ask(server, last, contract.removeMember, { params });
  expect(left.body.code).toBe("member.last-coordinator");
});

test("signing out ends the session on the server, not only in the browser", async () => {
  const organisation = await anOrganisation(server);
  const visitor = await aVisitor(server, organisation, ["host"]);
  expect((await ask(server, visitor, contract.signOut)).status).toBe(204);
  expect((await ask(server, visitor, contract.listMembers)).status).toBe(401);
});

test("after too many attempts from one address, sign-in waits", async () => {
  const slow = await testServer({ signInsPerMinute: 2 });
  const attempt = () =>
    ask(slow, stranger, contract.signIn, { body: { email, password: "wrong password here" } });
  expect((await attempt()).status).toBe(401);
  expect((await attempt()).status).toBe(401);
  const third = await attempt();
  expect(third).toMatchObject({ status: 429, body: { code: "request.too-many" } });
  expect(Number(third.headers["retry-after"])).toBeGreaterThan(0);
  await slow.end();
});
