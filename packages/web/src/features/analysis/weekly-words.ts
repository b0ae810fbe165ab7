import { catalogue } from "@talka/report";

/** Values of a trial out of a saved analysis. */
export const weeklyWords = catalogue({
  en: {
    lead: "The same measure week by week, out of the records. It is computed on this computer; whole weeks with at least three cases count.",
    analysis: "Saved analysis",
    choose: "Choose an analysis",
    noAnalyses: "No analysis with its records is saved yet",
    noAnalysesHint: "Save one under Measure, then its values can be taken over here.",
    computing: "Computing the weeks …",
    what: "What is followed",
    leadTime: "Lead time of cases that ended (median)",
    waitBefore: "Wait before “{activity}” (median)",
    ended: "Cases that ended",
    onTime: "Share within the term",
    noTerm: "This analysis has no term. Set one in its settings and save it.",
    noCalendar:
      "This analysis has no working hours. Set them in its settings and save it, or count calendar time in the plan.",
    found: "{what}: {weeks, plural, one {# week} other {# weeks}}.",
    take: "{weeks, plural, one {Take # value} other {Take # values}}",
    source: "{what}, by week; analysis “{title}”, version {version}",
  },
  lv: {
    lead: "Tas pats rādītājs pa nedēļām no ierakstiem. To aprēķina šajā datorā; skaita pilnas nedēļas, kurās ir vismaz trīs lietas.",
    analysis: "Saglabātā analīze",
    choose: "Izvēlieties analīzi",
    noAnalyses: "Vēl nav saglabāta neviena analīze ar ierakstiem",
    noAnalysesHint: "Saglabājiet kādu sadaļā „Mērīt”, tad tās vērtības varēs pārņemt šeit.",
    computing: "Aprēķina nedēļas …",
    what: "Kam seko",
    leadTime: "Pabeigto lietu izpildes laiks (mediāna)",
    waitBefore: "Gaidīšana pirms „{activity}” (mediāna)",
    ended: "Pabeigtās lietas",
    onTime: "Termiņā pabeigto daļa",
    noTerm: "Šai analīzei nav termiņa. Iestatiet to analīzes iestatījumos un saglabājiet.",
    noCalendar:
      "Šai analīzei nav darba laika. Iestatiet to analīzes iestatījumos un saglabājiet vai plānā skaitiet kalendāra laiku.",
    found: "{what}: {weeks, plural, zero {# nedēļu} one {# nedēļa} other {# nedēļas}}.",
    take: "{weeks, plural, zero {Pārņemt # vērtību} one {Pārņemt # vērtību} other {Pārņemt # vērtības}}",
    source: "{what}, pa nedēļām; analīze „{title}”, {version}. versija",
  },
  lt: {
    lead: "Tas pats rodiklis savaitėmis iš įrašų. Jis skaičiuojamas šiame kompiuteryje; imamos pilnos savaitės, kuriose bent trys bylos.",
    analysis: "Išsaugota analizė",
    choose: "Pasirinkite analizę",
    noAnalyses: "Dar neišsaugota nė viena analizė su įrašais",
    noAnalysesHint: "Išsaugokite ją skiltyje „Matuoti“, tada jos reikšmes galėsite perimti čia.",
    computing: "Skaičiuojamos savaitės …",
    what: "Kas stebima",
    leadTime: "Baigtų bylų trukmė (mediana)",
    waitBefore: "Laukimas prieš „{activity}“ (mediana)",
    ended: "Baigtos bylos",
    onTime: "Laiku baigtų dalis",
    noTerm: "Ši analizė neturi termino. Nustatykite jį analizės nuostatose ir išsaugokite.",
    noCalendar:
      "Ši analizė neturi darbo laiko. Nustatykite jį analizės nuostatose ir išsaugokite arba plane skaičiuokite kalendorinį laiką.",
    found:
      "{what}: {weeks, plural, one {# savaitė} few {# savaitės} many {# savaitės} other {# savaičių}}.",
    take: "{weeks, plural, one {Perimti # reikšmę} few {Perimti # reikšmes} many {Perimti # reikšmės} other {Perimti # reikšmių}}",
    source: "{what}, savaitėmis; analizė „{title}“, {version} versija",
  },
});
