import type { DailyDemo, DailyItem } from "./daily-demo.ts";

const item = (
  id: string,
  team: string,
  kind: DailyItem["kind"],
  text: string,
  writtenDaysAgo: number,
  rest: Partial<Pick<DailyItem, "owner" | "closedDaysAgo">> = {},
): DailyItem => ({ id, team, kind, text, writtenDaysAgo, owner: "", closedDaysAgo: null, ...rest });

/** Boards of the made-up Ludza. */
export const ludzaDaily: DailyDemo = {
  organisation: "ludza",
  lead: "ludza-team-lead",
  teams: [
    { id: "leadership", name: "Novada vadība", tier: 3, parent: null },
    { id: "services", name: "Pakalpojumu nodaļa", tier: 2, parent: "leadership" },
    { id: "registry", name: "Kanceleja", tier: 1, parent: "services" },
    { id: "one-stop", name: "Klientu apkalpošanas centrs", tier: 1, parent: "services" },
  ],
  items: [
    item(
      "late-replies",
      "registry",
      "gap",
      "Divas atbildes iedzīvotājiem vakar neaizgāja: trūka paraksta",
      0,
    ),
    item("scanner", "registry", "gap", "Skeneris 40 minūtes nestrādāja", 1, {
      owner: "IT atbalsts",
      closedDaysAgo: 0,
    }),
    item(
      "budget-week",
      "registry",
      "load",
      "Šodien 34 jauni dokumenti, budžeta nedēļa; divas kolēģes atvaļinājumā",
      0,
    ),
    item(
      "one-signatory",
      "registry",
      "obstacle",
      "Paraksta tikai viens cilvēks; prombūtnē viss stāv",
      9,
    ),
    item(
      "two-systems",
      "registry",
      "obstacle",
      "Vienus un tos pašus datus ierakstām divās sistēmās",
      4,
    ),
    item("annexes", "registry", "help", "Kas var līdz pusdienām palīdzēt sakārtot pielikumus?", 0, {
      owner: "Arhīva speciāliste",
    }),
    item("queue", "one-stop", "gap", "No 10 līdz 11 rindā gaidīja septiņi cilvēki", 0),
    item(
      "same-question",
      "one-stop",
      "obstacle",
      "Daudzi zvana, lai pajautātu, cik tālu ir iesniegums",
      6,
    ),
    item("phone-help", "one-stop", "help", "Pirmdienas rītā vajag otru cilvēku pie tālruņa", 2),
    item(
      "weekly-plan",
      "services",
      "load",
      "Nedēļā divas komisijas, abās vajadzīgi tie paši cilvēki",
      2,
    ),
  ],
  escalations: [
    {
      item: "one-signatory",
      from: "registry",
      to: "services",
      ask: "Lūdzam noteikt otru parakstītāju ikdienas atbildēm",
      askedDaysAgo: 8,
      answerInDays: -3,
      answer: null,
    },
    {
      item: "two-systems",
      from: "registry",
      to: "services",
      ask: "Vai var vienu reģistru pārtraukt pildīt?",
      askedDaysAgo: 1,
      answerInDays: 3,
      answer: null,
    },
    {
      item: "phone-help",
      from: "one-stop",
      to: "services",
      ask: "Lūdzam vienu kolēģi pirmdienas rītos no 8 līdz 11",
      askedDaysAgo: 2,
      answerInDays: 0,
      answer: {
        text: "No nākamās pirmdienas pirmo stundu palīdz lietvedības kolēģe; pēc mēneša skatāmies, vai pietiek.",
        daysAgo: 1,
      },
    },
  ],
  contacts: [
    ...([9, 8, 7, 6, 5] as const).flatMap((daysAgo, k) => [
      contacts(daysAgo, "counter", "value", null, 9 - k, 6, "Deklarēt dzīvesvietu"),
      contacts(daysAgo, "phone", "value", null, 4 + k, 3, ""),
      contacts(daysAgo, "phone", "failure", "chasing", 5, 4, "Kad būs atbilde uz iesniegumu"),
      contacts(
        daysAgo,
        "phone",
        "failure",
        "not-told",
        2 + (k % 2),
        3,
        "Kādi dokumenti jāņem līdzi",
      ),
      contacts(daysAgo, "counter", "failure", "form-unclear", 2, 8, "Nesaprot, ko rakstīt 4. ailē"),
    ]),
    contacts(9, "e-mail", "failure", "done-wrong", 2, 10, "Rēķinā nepareiza adrese"),
    contacts(7, "counter", "failure", "wrong-place", 3, 2, ""),
    contacts(6, "e-address", "value", null, 6, 5, ""),
    contacts(5, "phone", "unclear", null, 3, 2, ""),
  ],
  checks: [
    {
      team: "registry",
      kind: "shared-drive",
      place: "Koplietošanas disks K:\\Kanceleja",
      daysAgo: 42,
      nextInDays: -14,
      scores: [
        [1, 1, 0, 2, 2],
        [2, 1, 2, 2, 1],
        [2, 2, 3, 1, 1],
        [1, 0, 2, 2, 3],
        [1, 0, 1, 1, 1],
      ],
      note: "Vecos gadus pārcelt uz arhīvu; vienoties par failu nosaukumiem.",
    },
    {
      team: "registry",
      kind: "shared-drive",
      place: "Koplietošanas disks K:\\Kanceleja",
      daysAgo: 12,
      nextInDays: 16,
      scores: [
        [3, 2, 3, 3, 3],
        [3, 2, 3, 3, 2],
        [3, 3, 3, 2, 2],
        [3, 4, 2, 2, 3],
        [2, 3, 2, 1, 2],
      ],
      note: "Parādīt kārtību jaunajai kolēģei; izņemt dublikātus mapē „Paraugi”.",
    },
  ],
  gembaNotes: [
    {
      team: "registry",
      daysAgo: 15,
      purpose: "Kā iesniegums nonāk līdz atbildei",
      followed: "Viens papīra iesniegums no loga līdz nosūtītai atbildei",
      facts:
        "Dati pārrakstīti trīs reizes: žurnālā, lietvedības sistēmā, pavadlapā.\nPieskāriena laiks 38 minūtes, kopā 6 darbdienas.\nAtbilde divas dienas gaidīja parakstu.",
      questions: "Kam vajadzīga pavadlapa? Kas notiek, kad parakstītāja nav?",
      wastes: ["waiting", "extra-processing", "transport"],
      followUp: "Lietvedības vadītājs līdz mēneša beigām pārbauda, vai pavadlapu var atcelt.",
    },
  ],
  skills: [
    {
      team: "registry",
      holders: ["Lietvede A", "Lietvede B", "Lietvede C", "Arhīvs A"],
      rows: [
        { name: "Iesnieguma reģistrēšana", need: 2, levels: [4, 3, 3, 1] },
        { name: "e-adreses sūtījumi", need: 2, levels: [3, 3, 1, 0] },
        { name: "Domes lēmumu noformēšana", need: 2, levels: [4, 2, 1, 0] },
        { name: "Arhīva izziņas", need: 2, levels: [1, 0, 2, 4] },
      ],
    },
  ],
  pulses: [
    {
      team: "registry",
      closedDaysAgo: 44,
      questions: ["load", "time", "help"],
      answers: [
        [2, 2, 3, 2, 1, 3],
        [2, 3, 2, 2, 2, 3],
        [3, 4, 3, 3, 4, 3],
      ],
    },
    {
      team: "registry",
      closedDaysAgo: 30,
      questions: ["load", "time", "help"],
      answers: [
        [2, 3, 3, 2, 2, 3],
        [3, 3, 2, 3, 2, 3],
        [4, 4, 3, 3, 4, 4],
      ],
    },
    {
      team: "registry",
      closedDaysAgo: 16,
      questions: ["load", "time", "help"],
      answers: [
        [3, 3, 4, 3, 2, 4, 3],
        [3, 4, 3, 3, 3, 3, 4],
        [4, 4, 4, 4, 4, 5, 3],
      ],
    },
    {
      team: "one-stop",
      closedDaysAgo: 9,
      questions: ["load"],
      answers: [[2, 3, 2]],
    },
  ],
};

function contacts(
  daysAgo: number,
  channel: DailyDemo["contacts"][number]["channel"],
  kind: DailyDemo["contacts"][number]["class"],
  reason: DailyDemo["contacts"][number]["reason"],
  count: number,
  minutes: number,
  wanted: string,
): DailyDemo["contacts"][number] {
  return { team: "one-stop", daysAgo, channel, class: kind, reason, count, minutes, wanted };
}
