import { catalogue } from "@talka/report";

/** What `talka optimise` says beside the proposals. */
export const optimiseWords = catalogue({
  en: {
    head: "{candidates, plural, one {# way of working} other {# ways of working}} tried in {simulations, plural, one {# run} other {# runs}} (seed {seed}); effects are measured on fresh seeds, ± 95 %",
    nothing: "Nothing found that is better in any goal.",
    proposal: "Proposal {number}",
    prices: "What each need costs",
    changes: "changes",
    "needs.json": "{file} is no JSON; check brackets and commas",
    "needs.open": "{file} cannot be opened ({reason})",
    "needs.list": "{file}: a list of needs is expected, each in braces; see entry {at}",
    "needs.kind":
      "{file}, need {at}: “kind” is unknown; docs/reference/optimisation.md has the list",
    "needs.field": "{file}, need {at}: “{field}” is missing or not possible; correct it",
  },
  lv: {
    head: "izmēģināts {candidates, plural, zero {# darba veidu} one {# darba veids} other {# darba veidi}}, {simulations, plural, zero {# izspēļu} one {# izspēle} other {# izspēles}} (sēkla {seed}); ietekme mērīta ar svaigām sēklām, ± 95 %",
    nothing: "Nav atrasts nekas, kas būtu labāks kaut vienā mērķī.",
    proposal: "{number}. priekšlikums",
    prices: "Cik maksā katra vajadzība",
    changes: "izmaiņas",
    "needs.json": "{file} nav JSON; pārbaudiet iekavas un komatus",
    "needs.open": "{file} nevar atvērt ({reason})",
    "needs.list":
      "{file}: vajadzīgs vajadzību saraksts, katra figūriekavās; skatiet {at}. ierakstu",
    "needs.kind":
      "{file}, {at}. vajadzība: „kind” nav zināms; saraksts ir docs/reference/optimisation.md",
    "needs.field": "{file}, {at}. vajadzība: „{field}” trūkst vai nav iespējams; izlabojiet",
  },
  lt: {
    head: "išbandyta {candidates, plural, one {# darbo būdas} few {# darbo būdai} many {# darbo būdo} other {# darbo būdų}}, {simulations, plural, one {# bandymas} few {# bandymai} many {# bandymo} other {# bandymų}} (sėkla {seed}); poveikis matuotas su naujomis sėklomis, ± 95 %",
    nothing: "Nerasta nieko, kas būtų geriau bent pagal vieną tikslą.",
    proposal: "{number} pasiūlymas",
    prices: "Kiek kainuoja kiekvienas poreikis",
    changes: "pokyčiai",
    "needs.json": "{file} nėra JSON; patikrinkite skliaustus ir kablelius",
    "needs.open": "{file} negalima atverti ({reason})",
    "needs.list":
      "{file}: reikia poreikių sąrašo, kiekvieno riestiniuose skliaustuose; žr. {at} įrašą",
    "needs.kind":
      "{file}, {at} poreikis: „kind“ nežinomas; sąrašas yra docs/reference/optimisation.md",
    "needs.field": "{file}, {at} poreikis: „{field}“ trūksta arba neįmanoma; pataisykite",
  },
});
