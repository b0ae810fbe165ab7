import type { DemoPerson, PersonRole } from "./person.ts";

/** Who has an account in every municipality with logs, in this order. */
const posts = [
  { post: "clerk", roles: ["staff-contributor"] },
  { post: "process-owner", roles: ["process-owner", "staff-contributor"] },
  { post: "team-lead", roles: ["team-lead", "staff-contributor"] },
  { post: "coordinator", roles: ["municipality-coordinator", "host"] },
  { post: "data-protection-officer", roles: ["data-protection-officer"] },
] as const satisfies readonly { post: string; roles: readonly PersonRole[] }[];

/** One name for each post; plants, stones and weather, so that nobody can be meant. */
const names: Readonly<Record<string, readonly string[]>> = {
  augsdaugava: ["Paparde", "Sūna", "Ķērpis", "Grīslis", "Vībotne"],
  balvi: ["Mētra", "Raspodiņš", "Deviņvīruspēks", "Kalme", "Vārnkāja"],
  daugavpils: ["Kamene", "Bite", "Spāre", "Mārīte", "Sienāzis"],
  kraslava: ["Brūklene", "Mellene", "Lācene", "Dzērvene", "Zemene"],
  livani: ["Stikls", "Krelle", "Poga", "Diegs", "Adata"],
  ludza: ["Ozoliņa", "Rieksts", "Čiekurs", "Zīlīte", "Kastanis"],
  preili: ["Vālodze", "Cīrulis", "Lakstīgala", "Griezīte", "Zīlpirksts"],
  rezekne: ["Kokle", "Stabule", "Dūdas", "Bungas", "Vijole"],
  "rezekne-county": ["Avots", "Lāse", "Peļķe", "Vilnis", "Dzelme"],
  rokiskis: ["Ramunė", "Žibutė", "Pakalnutė", "Snieguolė", "Rugiagėlė"],
  utena: ["Debesis", "Vaivorykštė", "Aušra", "Žvaigždė", "Saulutė"],
  zarasai: ["Lelija", "Nendrė", "Meldas", "Ajeras", "Viksva"],
};

const lithuanian: ReadonlySet<string> = new Set(["rokiskis", "utena", "zarasai"]);

/** Everyone who can sign in to the demo. */
export const demoPeople: readonly DemoPerson[] = [
  ...Object.entries(names).flatMap(([organisation, surnames]) =>
    posts.map(({ post, roles }, k) =>
      lithuanian.has(organisation)
        ? person(`${organisation}-${post}`, surnames[k]!, organisation, roles, "lt")
        : person(`${organisation}-${post}`, surnames[k]!, organisation, roles, "lv"),
    ),
  ),
  person("latgale-network-coordinator", "Talciniece", "latgale", ["network-coordinator"], "lv"),
  person("latgale-moderator", "Aplis", "latgale", ["moderator"], "lv"),
  person("latgale-trainer", "Grāmata", "latgale", ["trainer"], "lv"),
  person("latgale-publisher", "Spalva", "latgale", ["publisher"], "lv"),
  person(
    "latgale-data-protection-officer",
    "Atslēga",
    "latgale",
    ["data-protection-officer"],
    "lv",
  ),
  person("latgale-administrator", "Skrūve", "latgale", ["administrator"], "lv"),
  person("lakes-moderator", "Bridge", "country-of-lakes", ["moderator"], "en"),
];

function person(
  id: string,
  surname: string,
  organisation: string,
  roles: readonly PersonRole[],
  locale: DemoPerson["locale"],
): DemoPerson {
  const mark = { lv: "izdomāta persona", lt: "išgalvotas asmuo", en: "made-up person" }[locale];
  return { id, name: `Demo ${surname} (${mark})`, organisation, roles, locale };
}
