// Long: every request of the room by role, and its rules, on one server that is started once.
import { randomUUID } from "node:crypto";
import * as contract from "@talka/contract";
import { originalText, putTranslation } from "@talka/exchange";
import { asTenant, listRecordLinks } from "@talka/storage";
import { sql } from "kysely";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { practiceRequests } from "./testing/practice-requests.ts";
import { aPractice, type PracticePeople, samplePractice } from "./testing/sample-practice.ts";
import { sampleFunding } from "./testing/sample-programme.ts";
import { aTrial } from "./testing/sample-trial.ts";
import {
  anOrganisation,
  ask,
  aVisitor,
  type Carried,
  stranger,
  type TestServer,
  testServer,
  type Visitor,
} from "./testing/test-server.ts";

let server: TestServer;
let house: Record<"coordinator" | "clerk" | "officer", Visitor>;
let neighbour: Record<"coordinator" | "clerk", Visitor>;
let reviewer: Visitor;
let people: PracticePeople;
beforeAll(async () => {
  server = await testServer({ demo: false });
  const own = await anOrganisation(server, "Ludza");
  const other = await anOrganisation(server, "Zarasai");
  house = {
    coordinator: await aVisitor(server, own, ["municipality-coordinator"]),
    clerk: await aVisitor(server, own, ["staff-contributor"]),
    officer: await aVisitor(server, own, ["data-protection-officer"]),
  };
  neighbour = {
    coordinator: await aVisitor(server, other, ["municipality-coordinator"]),
    clerk: await aVisitor(server, other, ["staff-contributor"]),
  };
  reviewer = await aVisitor(server, await anOrganisation(server, "Latgale"), [
    "network-coordinator",
  ]);
  people = { host: house.coordinator, neighbour: neighbour.clerk, reviewer };
});
afterAll(() => server.end());

type State = "draft" | "peer-check" | "coordinator-check" | "published";
const aCard = (state: State = "draft", changes: object = {}) =>
  aPractice(server, people, state, changes);

async function anAdoption(by = neighbour.clerk) {
  const id = randomUUID();
  const body = {
    id,
    cardId: await aCard("published"),
    why: "Tas pats pie mums",
    borrowingId: null,
  };
  await ask(server, by, contract.createAdoption, { body });
  return id;
}

const plan = {
  why: "Tas pats pie mums",
  differences: { size: "mazāki", law: "", systems: "", people: "" },
  kept: "viens paraksts",
  changed: "",
  leftOut: "",
  risks: "",
  result: "",
};

interface Line {
  readonly request: contract.ApiRequest;
  readonly carried: () => Carried | Promise<Carried>;
  readonly status: Record<"coordinator" | "clerk" | "officer" | "neighbour", number>;
}
const everybody = { coordinator: 200, clerk: 200, officer: 200, neighbour: 200 };
const workers = { ...everybody, officer: 403 };
const ofHouse = { ...workers, neighbour: 404 };
const leaders = { coordinator: 200, clerk: 403, officer: 403, neighbour: 404 };
const asked = () => ({ id: randomUUID(), question: "Cik maksāja?" });
const open: Line[] = [
  { request: contract.searchPractices, carried: () => ({}), status: everybody },
  { request: contract.listPublicPractices, carried: () => ({}), status: everybody },
];
const lines: Line[] = [
  {
    request: contract.getPractice,
    carried: async () => ({ params: { id: await aCard() } }),
    status: { ...everybody, neighbour: 404 },
  },
  {
    request: contract.createPractice,
    carried: () => ({
      body: { id: randomUUID(), content: samplePractice, contact: "", from: null },
    }),
    status: workers,
  },
  {
    request: contract.draftPractice,
    carried: () => ({ params: { kind: "borrowing", id: randomUUID() }, query: { locale: "lv" } }),
    status: { coordinator: 404, clerk: 404, officer: 403, neighbour: 404 },
  },
  {
    request: contract.updatePractice,
    carried: async () => ({
      params: { id: await aCard() },
      body: { basedOn: 1, content: samplePractice, contact: "" },
    }),
    status: ofHouse,
  },
  {
    request: contract.deletePractice,
    carried: async () => ({ params: { id: await aCard() } }),
    status: { ...leaders, coordinator: 204 },
  },
  {
    request: contract.stepPractice,
    carried: async () => ({ params: { id: await aCard() }, body: { step: "show" } }),
    status: leaders,
  },
  {
    request: contract.showPractice,
    carried: async () => ({
      params: { id: await aCard("published") },
      body: { visibility: "public" },
    }),
    status: leaders,
  },
  {
    request: contract.askAboutPractice,
    carried: async () => ({ params: { id: await aCard("peer-check") }, body: asked() }),
    status: { coordinator: 422, clerk: 422, officer: 403, neighbour: 200 },
  },
  {
    request: contract.answerPracticeQuestion,
    carried: async () => {
      const params = { id: await aCard("peer-check") };
      const body = asked();
      await ask(server, neighbour.clerk, contract.askAboutPractice, { params, body });
      return { params: { ...params, questionId: body.id }, body: { answer: "Neko" } };
    },
    status: ofHouse,
  },
  {
    request: contract.checkPractice,
    carried: async () => ({
      params: { id: await aCard("coordinator-check") },
      body: { decision: "pass", note: "" },
    }),
    status: { coordinator: 403, clerk: 403, officer: 403, neighbour: 403 },
  },
  {
    request: contract.askForVisit,
    carried: async () => ({
      params: { id: await aCard("published") },
      body: { id: randomUUID(), wish: "Gribam redzēt kanceleju" },
    }),
    status: { coordinator: 422, clerk: 422, officer: 403, neighbour: 200 },
  },
  {
    request: contract.answerVisitWish,
    carried: async () => ({
      params: { id: await aCard("published"), wishId: randomUUID() },
      body: { visitId: randomUUID() },
    }),
    status: { coordinator: 404, clerk: 403, officer: 403, neighbour: 404 },
  },
  { request: contract.listAdoptions, carried: () => ({}), status: everybody },
  {
    request: contract.createAdoption,
    carried: async () => ({
      body: { id: randomUUID(), cardId: await aCard("published"), why: "", borrowingId: null },
    }),
    status: { coordinator: 422, clerk: 422, officer: 403, neighbour: 200 },
  },
  {
    request: contract.getAdoption,
    carried: async () => ({ params: { id: await anAdoption() } }),
    status: everybody,
  },
  {
    request: contract.updateAdoption,
    carried: async () => ({
      params: { id: await anAdoption() },
      body: { basedOn: 1, content: plan, trialId: null },
    }),
    status: { coordinator: 404, clerk: 404, officer: 403, neighbour: 200 },
  },
  {
    request: contract.moveAdoption,
    carried: async () => ({
      params: { id: await anAdoption() },
      body: { state: "planning", reason: "" },
    }),
    status: { coordinator: 404, clerk: 404, officer: 403, neighbour: 200 },
  },
  {
    request: contract.shareAdoption,
    carried: async () => ({ params: { id: await anAdoption() }, body: { isShared: true } }),
    status: { coordinator: 404, clerk: 403, officer: 403, neighbour: 200 },
  },
];

const nameOf = ({ method, path }: contract.ApiRequest) => `${method} ${path}`;

test("every request of practices has its line", () => {
  const listed = [...open, ...lines].map((line) => nameOf(line.request));
  expect(listed.sort()).toEqual(practiceRequests.map(nameOf).sort());
});

test.each([...open, ...lines].map((line) => [nameOf(line.request), line] as const))(
  "%s: whoever may is answered, everybody else refused",
  async (_, { request, carried, status }) => {
    const nobody = await ask(server, stranger, request, await carried());
    if (request === contract.getPractice) expect(nobody.status).toBe(404);
    else if (open.some((line) => line.request === request)) expect(nobody.status).toBe(200);
    else expect(nobody).toMatchObject({ status: 401, body: { code: "session.missing" } });
    const told: Record<string, number> = {};
    for (const name of Object.keys(status)) {
      const who = name === "neighbour" ? neighbour.coordinator : house[name as keyof typeof house];
      told[name] = (await ask(server, who, request, await carried())).status;
    }
    expect(told).toEqual(status);
  },
);

describe("a card outside its house", () => {
  const seen = async (who: Visitor, id: string) =>
    (await ask(server, who, contract.getPractice, { params: { id } })).status;

  test.each([
    ["draft", 404],
    ["peer-check", 200],
    ["coordinator-check", 200],
    ["published", 200],
  ] as const)(
    "as %s a neighbour is told %i, and whoever has not signed in finds none",
    async (state, status) => {
      const id = await aCard(state);
      expect(await seen(neighbour.clerk, id)).toBe(status);
      expect(await seen(stranger, id)).toBe(404);
      expect(await seen(house.clerk, id)).toBe(200);
    },
  );

  test("when public, everybody reads it but whom to call", async () => {
    const id = await aCard("published");
    const body = { visibility: "public" };
    await ask(server, house.coordinator, contract.showPractice, { params: { id }, body });
    const told = await ask(server, stranger, contract.getPractice, { params: { id } });
    expect(told.body).toMatchObject({ contact: null, may: { ask: false, borrow: false } });
    expect(told.raw.toString()).not.toContain("65707400");
    const list = await ask(server, stranger, contract.listPublicPractices, {});
    expect(list.body.practices.map((one) => one.id)).toContain(id);
    expect(list.raw.toString()).not.toContain("65707400");
    const inside = await ask(server, neighbour.clerk, contract.getPractice, { params: { id } });
    expect(inside.body.contact).toBe("65707400");
  });

  test("the database itself keeps a neighbour from wording it", async () => {
    const id = await aCard("coordinator-check");
    const scope = {
      organisationId: neighbour.clerk.organisationId,
      personId: neighbour.clerk.personId,
    };
    const change = asTenant(server.services.db, scope as never, (trx) =>
      sql`update practice_card set state = 'published', contact = 'x' where id = ${id}`.execute(
        trx,
      ),
    );
    await expect(change).rejects.toMatchObject({ code: "42501" });
    const again = await ask(server, house.clerk, contract.getPractice, { params: { id } });
    expect(again.body).toMatchObject({ state: "coordinator-check", contact: "65707400" });
  });
});

describe("leaving the house", () => {
  const show = async (changes: object) =>
    ask(server, house.coordinator, contract.stepPractice, {
      params: { id: await aCard("draft", changes) },
      body: { step: "show" },
    });

  test("a card with an open section or without a review date stays", async () => {
    expect(await show({ notKnown: [] })).toMatchObject({
      status: 422,
      body: { code: "practice.incomplete", detail: { open: 10 } },
    });
    expect(await show({ reviewOn: null })).toMatchObject({ status: 422 });
  });

  test.each(["jautāt anna@ludza.lv", "tālrunis 2912 3456", "To Pēterai Pārbaudei"])(
    "a card that says “%s” stays, and its house is told why",
    async (words) => {
      const sections = { ...samplePractice.sections, steps: originalText("lv", words) };
      const told = await show({ sections });
      expect(told).toMatchObject({ status: 422, body: { code: "practice.personal-data" } });
    },
  );

  test("what others read is not made unfit afterwards, and only a coordinator changes it", async () => {
    const params = { id: await aCard("published") };
    const put = (who: Visitor, content: object) =>
      ask(server, who, contract.updatePractice, {
        params,
        body: { basedOn: 1, content: { ...samplePractice, ...content }, contact: "" },
      });
    expect((await put(house.clerk, {})).status).toBe(403);
    expect((await put(house.coordinator, { notKnown: [] })).status).toBe(422);
    expect((await put(house.coordinator, { reviewOn: "2028-01-01" })).status).toBe(200);
    const late = await put(house.coordinator, {});
    expect(late).toMatchObject({ status: 409, body: { code: "practice.changed" } });
  });

  test("a funded card is public only with its whole publicity", async () => {
    const profileId = randomUUID();
    const locals = {};
    const made = await ask(server, house.coordinator, contract.createFundingProfile, {
      body: { ...sampleFunding, id: profileId, statement: locals },
    });
    expect(made.status).toBe(200);
    const id = await aCard("published", { fundingProfileId: profileId });
    const told = await ask(server, house.coordinator, contract.showPractice, {
      params: { id },
      body: { visibility: "public" },
    });
    expect(told).toMatchObject({ status: 409, body: { code: "practice.publicity-missing" } });
    const body = { ...sampleFunding, id: profileId };
    const { id: _, ...content } = body;
    const params = { id: profileId };
    const put = (change: object) =>
      ask(server, house.coordinator, contract.updateFundingProfile, {
        params,
        body: { ...content, ...change },
      });
    await put({});
    const fine = await ask(server, house.coordinator, contract.showPractice, {
      params: { id },
      body: { visibility: "public" },
    });
    expect(fine.body).toMatchObject({ visibility: "public" });
    const seen = () => ask(server, stranger, contract.getPractice, { params: { id } });
    expect((await seen()).body.fundingProfile).toMatchObject({ id: profileId });
    await put({ statement: {} });
    expect((await seen()).status).toBe(404);
  });
});

describe("checks", () => {
  test("a card goes on only when a neighbour asked and was answered", async () => {
    const params = { id: await aCard("peer-check") };
    const passOn = () =>
      ask(server, house.coordinator, contract.stepPractice, { params, body: { step: "pass-on" } });
    expect((await passOn()).body.code).toBe("practice.no-questions");
    const body = asked();
    await ask(server, neighbour.clerk, contract.askAboutPractice, { params, body });
    expect((await passOn()).body.code).toBe("practice.questions-open");
    await ask(server, house.clerk, contract.answerPracticeQuestion, {
      params: { ...params, questionId: body.id },
      body: { answer: "Neko" },
    });
    expect((await passOn()).body).toMatchObject({ state: "coordinator-check" });
  });

  test("the network sends back with a note, which the house reads and nobody else", async () => {
    const params = { id: await aCard("coordinator-check") };
    const decide = (note: string) =>
      ask(server, reviewer, contract.checkPractice, {
        params,
        body: { decision: "send-back", note },
      });
    expect((await decide("")).body.code).toBe("practice.note-missing");
    expect((await decide("Trūkst skaitļu")).body).toMatchObject({
      state: "peer-check",
      checks: [],
    });
    const own = await ask(server, house.clerk, contract.getPractice, { params });
    expect(own.body).toMatchObject({ state: "peer-check", checks: [{ note: "Trūkst skaitļu" }] });
  });

  test("a published card whose day has passed needs review", async () => {
    const params = { id: await aCard("published", { reviewOn: "2026-03-01" }) };
    const told = await ask(server, neighbour.clerk, contract.getPractice, { params });
    expect(told.body).toMatchObject({ state: "published", needsReview: true });
  });
});

test("where no network coordinator is, a coordinator of another municipality checks", async () => {
  const small = await testServer({ demo: false });
  try {
    const host = await aVisitor(small, await anOrganisation(small, "A"), [
      "municipality-coordinator",
    ]);
    const peer = await aVisitor(small, await anOrganisation(small, "B"), [
      "municipality-coordinator",
    ]);
    const id = await aPractice(
      small,
      { host, neighbour: peer, reviewer: peer },
      "coordinator-check",
    );
    const body = { decision: "pass", note: "" };
    const own = await ask(small, host, contract.checkPractice, { params: { id }, body });
    expect(own.status).toBe(403);
    const told = await ask(small, peer, contract.checkPractice, { params: { id }, body });
    expect(told.body).toMatchObject({ state: "published" });
  } finally {
    await small.end();
  }
});

describe("a search", () => {
  const search = async (query: Record<string, string>, who = neighbour.clerk) =>
    (await ask(server, who, contract.searchPractices, { query })).body;
  let one: string;
  let two: string;
  beforeAll(async () => {
    const title = putTranslation(
      putTranslation(
        originalText("lv", "Būvatļaujas saskaņošana vienā dienā"),
        "lt",
        "Statybos leidimo derinimas per dieną",
        "person",
      ),
      "en",
      "Building permit approved in a day",
      "person",
    );
    one = await aCard("published", { title, theme: "building-permits", outcome: "worked" });
    two = await aCard("published", {
      title: originalText("lt", "Prašymai seniūnijose"),
      theme: "parish-offices",
      outcome: "did-not-work",
      process: "Prašymų nagrinėjimas",
    });
  });

  test.each([
    ["būvatļauju", "one"],
    ["buvatlauja", "one"],
    ["skaņosana būvatļaujas", "one"],
    ["leidimai statybai", "one"],
    ["building permits", "one"],
    ["prašymų", "two"],
    ["PRASYMO", "two"],
    ["submission parish", "two"],
  ])("“%s” finds its card in whatever language", async (q, which) => {
    const { practices } = await search({ q });
    expect(practices[0]?.id).toBe(which === "one" ? one : two);
  });

  test("is narrowed by facets, which say what they would leave", async () => {
    const found = await search({ theme: "parish-offices", outcome: "did-not-work" });
    expect(found.practices.map(({ id }) => id)).toEqual([two]);
    expect(found.facets.theme).toContainEqual({ value: "parish-offices", count: 1 });
    expect((await search({ theme: "accounting" })).total).toBe(0);
    expect((await search({ process: "Prašymų nagrinėjimas" })).total).toBe(1);
  });

  test("with a word nobody wrote shows what has the other words, and says so", async () => {
    const found = await search({ q: "seniūnijose kosmodroms" });
    expect(found).toMatchObject({ isPartial: true, total: 1 });
    expect(await search({ q: "kosmodroms" })).toMatchObject({ isPartial: false, total: 0 });
  });

  test("is not led astray by signs of the query language", async () => {
    const found = await search({ q: "prašymai' & !(:*) | --" });
    expect(found.practices[0]?.id).toBe(two);
  });

  test("shows the house its drafts, and nobody else", async () => {
    const draft = await aCard("draft");
    const own = await search({ show: "own" }, house.clerk);
    expect(own.practices.map(({ id }) => id)).toContain(draft);
    const foreign = await search({ show: "own" });
    expect(foreign.practices.map(({ id }) => id)).not.toContain(draft);
    expect((await search({ show: "own" }, stranger)).practices.map(({ id }) => id)).not.toContain(
      draft,
    );
  });
});

describe("borrowing", () => {
  test("names the trial it is tried in, one's own only, and the thread leads there", async () => {
    const id = await anAdoption();
    const own = await aTrial(server, neighbour.clerk);
    const foreign = await aTrial(server, house.clerk);
    const tryIn = (trialId: string) =>
      ask(server, neighbour.clerk, contract.updateAdoption, {
        params: { id },
        body: { basedOn: 1, content: plan, trialId },
      });
    expect((await tryIn(foreign)).body.code).toBe("trial.unknown");
    expect((await tryIn(own)).body).toMatchObject({ trialId: own });
    const thread = await ask(server, neighbour.clerk, contract.getThread, {
      params: { kind: "adoption", id },
    });
    expect(JSON.stringify(thread.body)).toContain(own);
  });

  test("tells the origin of every move, counts on the card, and shows results once shared", async () => {
    const id = await anAdoption();
    const page = await ask(server, neighbour.clerk, contract.getAdoption, { params: { id } });
    const { cardId } = page.body;
    const move = (state: string, reason = "") =>
      ask(server, neighbour.clerk, contract.moveAdoption, {
        params: { id },
        body: { state, reason },
      });
    expect((await move("trying")).body).toMatchObject({ state: "trying" });
    expect((await move("stopped")).body.code).toBe("adoption.reason-missing");
    expect((await move("stopped", "Par maz pieteikumu")).body).toMatchObject({ state: "stopped" });
    expect((await move("using")).body.code).toBe("adoption.state");
    const body = { basedOn: 1, content: { ...plan, result: "Divas dienas ātrāk" }, trialId: null };
    await ask(server, neighbour.clerk, contract.updateAdoption, { params: { id }, body });
    const late = await ask(server, neighbour.clerk, contract.updateAdoption, {
      params: { id },
      body,
    });
    expect(late.body.code).toBe("adoption.changed");

    const card = (who: Visitor) =>
      ask(server, who, contract.getPractice, { params: { id: cardId } });
    const counts = { interested: 0, trying: 0, using: 0, stopped: 1 };
    expect((await card(house.clerk)).body).toMatchObject({
      counts,
      results: [{ reason: "Par maz pieteikumu", result: "Divas dienas ātrāk" }],
    });
    expect((await card(reviewer)).body).toMatchObject({ counts, results: [] });
    expect((await ask(server, reviewer, contract.getAdoption, { params: { id } })).status).toBe(
      404,
    );
    await ask(server, neighbour.coordinator, contract.shareAdoption, {
      params: { id },
      body: { isShared: true },
    });
    expect((await card(reviewer)).body.results).toHaveLength(1);

    const scope = { organisationId: house.clerk.organisationId, personId: house.clerk.personId };
    const { kinds, links } = await asTenant(server.services.db, scope as never, async (trx) => ({
      kinds: (
        await trx
          .selectFrom("notice")
          .select("kind")
          .where("about_id", "=", id)
          .orderBy("created_at")
          .execute()
      ).map((one) => one.kind),
      links: await listRecordLinks(trx, scope as never, [id]),
    }));
    expect(kinds).toEqual(["adoption.interested", "adoption.trying", "adoption.stopped"]);
    expect(links).toMatchObject([{ from_kind: "card", from_id: cardId, relation: "borrowed-as" }]);
  });

  test("a card is borrowed once by each municipality, whoever asks twice", async () => {
    const cardId = await aCard("published");
    const body = { id: randomUUID(), cardId, why: "", borrowingId: null };
    const first = await ask(server, neighbour.clerk, contract.createAdoption, { body });
    const again = await ask(server, neighbour.clerk, contract.createAdoption, { body });
    expect(again.body).toEqual(first.body);
    const other = await ask(server, neighbour.clerk, contract.createAdoption, {
      body: { ...body, id: randomUUID() },
    });
    expect(other.body.code).toBe("adoption.exists");
  });

  test("a wished visit is arranged by the host and joined to the card", async () => {
    const id = await aCard("published");
    const wish = { id: randomUUID(), wish: "Gribam redzēt" };
    await ask(server, neighbour.clerk, contract.askForVisit, { params: { id }, body: wish });
    const visitId = randomUUID();
    const made = await ask(server, house.coordinator, contract.createVisit, {
      body: {
        id: visitId,
        eventId: randomUUID(),
        title: originalText("lv", "Kancelejas apskate"),
        startsOn: "2026-04-01",
        endsOn: "2026-04-01",
        place: "",
        process: "",
        hostId: house.clerk.organisationId,
        guestIds: [neighbour.clerk.organisationId],
        projectId: null,
        fundingProfileId: null,
        zone: "Europe/Riga",
      },
    });
    expect(made.status).toBe(200);
    const told = await ask(server, house.coordinator, contract.answerVisitWish, {
      params: { id, wishId: wish.id },
      body: { visitId },
    });
    expect(told.body.visitWishes).toMatchObject([{ id: wish.id, visitId }]);
    expect(
      (await ask(server, reviewer, contract.getPractice, { params: { id } })).body.visitWishes,
    ).toEqual([]);
  });

  test("a card is begun from an idea that was taken home", async () => {
    const id = randomUUID();
    await ask(server, house.clerk, contract.createBorrowing, {
      body: {
        id,
        fromOrganisationId: neighbour.clerk.organisationId,
        idea: "Kontrollsaraksts pie loga",
        firstStep: "Izdrukāt",
      },
    });
    const params = { kind: "borrowing", id };
    const query = { locale: "lv" };
    const told = await ask(server, house.clerk, contract.draftPractice, { params, query });
    expect(told.body.content).toMatchObject({ title: { text: "Kontrollsaraksts pie loga" } });
    const foreign = await ask(server, neighbour.clerk, contract.draftPractice, { params, query });
    expect(foreign.body.code).toBe("practice.source-unknown");
  });
});
