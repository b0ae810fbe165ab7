import { expect, type Page } from "@playwright/test";

/** What the walk through the programme says, in each language. */
export const programmeLanguages = [
  {
    locale: "lv",
    lead: "Latgales plānošanas reģions",
    programme: "Programma",
    newFunding: "Jauns finansējuma apraksts",
    newProject: "Jauns projekts vai tīkls",
    in: { lv: "Latviešu valodā", lt: "Lietuviešu valodā", en: "Angļu valodā" },
    fund: "Programma",
    responsible: "Kas atbild par saturu",
    description: "Ko projekts dara, dažos teikumos",
    acronym: "Akronīms",
    ready: "Gatavs visās trīs valodās.",
    save: "Saglabāt",
    fundingSaved: "Finansējuma apraksts ir saglabāts.",
    title: "Nosaukums",
    fundingProfile: "Finansējuma apraksts",
    addPartner: "Pievienot organizāciju",
    partner: "Ludzas novads",
    change: "Mainīt",
    tabs: {
      next: "Kas notiks tālāk",
      cycles: "Cikli",
      indicators: "Rādītāji",
      figures: "Skaitļi finansētājam",
    },
    newCycle: "Jauns cikls",
    cycleName: "Cikla nosaukums",
    usual: "Plānot kā parasti no šīs dienas",
    give: "Ieguldījums solim: Jautāt",
    note: "Ko mēs dodam",
    newIndicator: "Jauns rādītājs",
    code: "Kods",
    name: "Nosaukums",
    purpose: "Mērķis vienā teikumā",
    unit: "Mērvienība",
    enter: "Ievadīt vērtību",
    amount: "Vērtība, dienas",
    typed: "7,5",
    institutions: "Iestādes",
    written: "Pārskats ir saglabāts jūsu datorā.",
    statement: "Līdzfinansē Eiropas Savienība",
  },
  {
    locale: "lt",
    lead: "Latgalos planavimo regionas",
    programme: "Programa",
    newFunding: "Naujas finansavimo aprašas",
    newProject: "Naujas projektas ar tinklas",
    in: { lv: "Latvių kalba", lt: "Lietuvių kalba", en: "Anglų kalba" },
    fund: "Programa",
    responsible: "Kas atsako už turinį",
    description: "Ką projektas daro, keliais sakiniais",
    acronym: "Akronimas",
    ready: "Parengta visomis trimis kalbomis.",
    save: "Įrašyti",
    fundingSaved: "Finansavimo aprašas įrašytas.",
    title: "Pavadinimas",
    fundingProfile: "Finansavimo aprašas",
    addPartner: "Pridėti organizaciją",
    partner: "Zarasų rajono savivaldybė",
    change: "Keisti",
    tabs: {
      next: "Kas bus toliau",
      cycles: "Ciklai",
      indicators: "Rodikliai",
      figures: "Skaičiai finansuotojui",
    },
    newCycle: "Naujas ciklas",
    cycleName: "Ciklo pavadinimas",
    usual: "Planuoti kaip įprasta nuo šios dienos",
    give: "Indėlis į žingsnį: Klausti",
    note: "Ką mes duodame",
    newIndicator: "Naujas rodiklis",
    code: "Kodas",
    name: "Pavadinimas",
    purpose: "Tikslas vienu sakiniu",
    unit: "Matavimo vienetas",
    enter: "Įvesti reikšmę",
    amount: "Reikšmė, dienas",
    typed: "7,5",
    institutions: "Įstaigos",
    written: "Ataskaita įrašyta jūsų kompiuteryje.",
    statement: "Bendrai finansuoja Europos Sąjunga",
  },
  {
    locale: "en-GB",
    lead: "Latgale Planning Region",
    programme: "Programme",
    newFunding: "New funding profile",
    newProject: "New project or network",
    in: { lv: "Latvian", lt: "Lithuanian", en: "English" },
    fund: "Programme",
    responsible: "Who answers for the content",
    description: "What the project does, in a few sentences",
    acronym: "Acronym",
    ready: "Ready in all three languages.",
    save: "Save",
    fundingSaved: "The funding profile is saved.",
    title: "Title",
    fundingProfile: "Funding profile",
    addPartner: "Add an organisation",
    partner: "Ludza",
    change: "Change",
    tabs: {
      next: "What happens next",
      cycles: "Cycles",
      indicators: "Indicators",
      figures: "Figures for the funder",
    },
    newCycle: "New cycle",
    cycleName: "Name of the cycle",
    usual: "Plan as usual from this day",
    give: "Add input to: Ask",
    note: "What we give",
    newIndicator: "New indicator",
    code: "Code",
    name: "Name",
    purpose: "Purpose, in one sentence",
    unit: "Unit",
    enter: "Enter a value",
    amount: "Value, dienas",
    typed: "7.5",
    institutions: "Institutions",
    written: "The report is saved on your computer.",
    statement: "Co-funded by the European Union",
  },
] as const;

interface DemoPeople {
  readonly people: readonly {
    readonly id: string;
    readonly roles: readonly string[];
    readonly organisation: { readonly id: string };
  }[];
}

/** Signs in as the demo's network coordinator, who leads projects. */
export async function asCoordinator(page: Page, baseURL: string | undefined) {
  const headers = { origin: baseURL ?? "" };
  await page.goto("/about");
  const answer = await page.request.get("/api/demo/people");
  const { people } = (await answer.json()) as DemoPeople;
  const person = people.find((one) => one.roles.includes("network-coordinator"));
  if (person === undefined) throw new TypeError("the demo has no network coordinator");
  const signedIn = await page.request.post("/api/demo/sign-in", {
    data: { personId: person.id },
    headers,
  });
  expect(signedIn.status()).toBe(200);
  return { headers, organisationId: person.organisation.id };
}

/** An event of the project with one person present, as its organiser would enter it. */
export async function attendedEvent(
  page: Page,
  { headers, organisationId }: Awaited<ReturnType<typeof asCoordinator>>,
  projectId: string,
): Promise<void> {
  const id = crypto.randomUUID();
  // The day in the zone of the demo: around midnight it is not that of Greenwich.
  const day = new Date().toLocaleDateString("sv-SE", { timeZone: "Europe/Riga" });
  const halfDay = { day, half: "morning", begins: "09:00", ends: "12:00", hours: 3 };
  const data = {
    id,
    kind: "workshop",
    title: { original: "lv", text: "Darbnīca", revision: 1, translations: {} },
    summary: null,
    startsOn: day,
    endsOn: day,
    zone: "Europe/Riga",
    place: "Ludza",
    link: "",
    capacity: null,
    projectId,
    fundingProfileId: null,
    visibility: "network",
    registration: { mode: "open", closesOn: null, quotas: [], waiting: "order", replyHours: 48 },
    halfDays: [halfDay],
  };
  const made = await page.request.post("/api/events", { data, headers });
  expect(await made.text()).toContain(id);
  const state = { data: { state: "announced" }, headers };
  expect((await page.request.post(`/api/events/${id}/state`, state)).status()).toBe(200);
  const registrationId = crypto.randomUUID();
  const registered = await page.request.post(`/api/events/${id}/registrations`, {
    data: {
      id: registrationId,
      organisationId,
      name: "Anna Ezere",
      roleTitle: "",
      email: null,
      origin: "organiser",
      needs: null,
      photoConsent: false,
    },
    headers,
  });
  expect(registered.status(), await registered.text()).toBe(200);
  const present = await page.request.put(`/api/events/${id}/attendance/${registrationId}`, {
    data: { day, half: "morning", present: true, source: "list" },
    headers,
  });
  expect(present.status(), await present.text()).toBe(200);
}
