import { catalogue } from "@talka/report";

/** The words of the causes of waiting. */
export const causeWords = catalogue({
  en: {
    external:
      "{count, plural, =0 {Steps whose time others decide: none marked} one {Steps whose time others decide: # marked} other {Steps whose time others decide: # marked}}",
    externalWhich: "Waiting before these is decided by others, or by the law",
    title: "Why it waited",
    whose: "Whose time is looked at",
    team: "The team",
    person: "Whoever did it",
    teamNote:
      "Calendar hours a month between steps, {n, plural, one {# wait} other {# waits}}. Busy means that everybody who does this step was at other work; where somebody was free, no cause is recorded.",
    personNote:
      "Calendar hours a month between steps, {n, plural, one {# wait} other {# waits}}. Looked at is the time of whoever then did the step, as other programs do; no person is named.",
    nobody: "The record does not say who did the work: only working hours can explain waiting.",
    noHours: "No working hours are set, so nights and weekends count as unexplained.",
    estimated:
      "{share} of the starts are estimated. Hours a month are at least {least} (work begun as early as the record allows) and at most {most} (work done in no time).",
    none: "No waiting was found in the chosen cases.",
    arrival: "Arrival",
    from: "From",
    to: "To",
    times: "Times",
    total: "Hours a month",
    legend:
      "Work is {efficiency} of the time; the last column says what it would be without a cause.",
    cause: "Cause",
    waste: "Waste: {list}",
    "waste.waiting": "waiting",
    "waste.transport": "transport",
    "waste.inventory": "inventory",
    "waste.unevenness": "unevenness (mura)",
    "waste.overburden": "overburden (muri)",
    share: "Share",
    without: "Work without it",
    upTo: "{least} to {most}",
    bar: "{from} → {to}: {total} hours a month. {parts}. Keep only these cases.",
  },
  lv: {
    external:
      "{count, plural, =0 {Soļi, kuru laiku nosaka citi: nav atzīmēti} zero {Soļi, kuru laiku nosaka citi: atzīmēti #} one {Soļi, kuru laiku nosaka citi: atzīmēts #} other {Soļi, kuru laiku nosaka citi: atzīmēti #}}",
    externalWhich: "Gaidīšanu pirms šiem nosaka citi vai likums",
    title: "Kāpēc gaidīja",
    whose: "Kura laiks tiek vērtēts",
    team: "Komanda",
    person: "Darītājs",
    teamNote:
      "Kalendāra stundas mēnesī starp soļiem, {n, plural, zero {# gaidīšanu} one {# gaidīšana} other {# gaidīšanas}}. Aizņemts nozīmē, ka visi, kas šo soli dara, bija citā darbā; ja kāds bija brīvs, iemesls datos nav redzams.",
    personNote:
      "Kalendāra stundas mēnesī starp soļiem, {n, plural, zero {# gaidīšanu} one {# gaidīšana} other {# gaidīšanas}}. Vērtēts tā laiks, kurš soli pēc tam izdarīja, kā to dara citas programmas; neviena persona netiek nosaukta.",
    nobody: "Datos nav norādīts, kas darbu darīja: gaidīšanu var skaidrot tikai ar darba laiku.",
    noHours: "Darba laiks nav norādīts, tāpēc naktis un brīvdienas paliek bez izskaidrojuma.",
    estimated:
      "{share} sākumu ir aplēsti. Stundu mēnesī ir vismaz {least} (darbs sākts, cik agri dati ļauj) un augstākais {most} (darbs paveikts vienā mirklī).",
    none: "Izvēlētajās lietās gaidīšana nav atrasta.",
    arrival: "Saņemšana",
    from: "No",
    to: "Uz",
    times: "Reizes",
    total: "Stundas mēnesī",
    legend: "Darbs ir {efficiency} no laika; pēdējā aile rāda, cik tas būtu bez šī iemesla.",
    cause: "Iemesls",
    waste: "Zudumi: {list}",
    "waste.waiting": "gaidīšana",
    "waste.transport": "lieka pārvietošana",
    "waste.inventory": "uzkrājumi",
    "waste.unevenness": "nevienmērība (mura)",
    "waste.overburden": "pārslodze (muri)",
    share: "Daļa",
    without: "Darbs bez tā",
    upTo: "{least} līdz {most}",
    bar: "{from} → {to}: {total} stundas mēnesī. {parts}. Paturēt tikai šīs lietas.",
  },
  lt: {
    external:
      "{count, plural, =0 {Žingsniai, kurių laiką lemia kiti: nepažymėta} one {Žingsniai, kurių laiką lemia kiti: pažymėtas #} few {Žingsniai, kurių laiką lemia kiti: pažymėti #} many {Žingsniai, kurių laiką lemia kiti: pažymėta #} other {Žingsniai, kurių laiką lemia kiti: pažymėta #}}",
    externalWhich: "Laukimą prieš šiuos lemia kiti arba įstatymas",
    title: "Kodėl laukė",
    whose: "Kieno laikas vertinamas",
    team: "Komanda",
    person: "Atlikėjas",
    teamNote:
      "Kalendorinės valandos per mėnesį tarp žingsnių, {n, plural, one {# laukimas} few {# laukimai} many {# laukimo} other {# laukimų}}. Užimta reiškia, kad visi, kas šį žingsnį atlieka, dirbo kitą darbą; jei kas nors buvo laisvas, priežastis įrašuose nematoma.",
    personNote:
      "Kalendorinės valandos per mėnesį tarp žingsnių, {n, plural, one {# laukimas} few {# laukimai} many {# laukimo} other {# laukimų}}. Vertinamas to, kas žingsnį paskui atliko, laikas, kaip daro kitos programos; joks asmuo neįvardijamas.",
    nobody: "Įrašai nesako, kas atliko darbą: laukimą gali paaiškinti tik darbo laikas.",
    noHours: "Darbo laikas nenustatytas, todėl naktys ir savaitgaliai lieka nepaaiškinti.",
    estimated:
      "{share} pradžių yra įvertintos. Valandų per mėnesį yra bent {least} (darbas pradėtas kuo anksčiau, kiek leidžia įrašai) ir daugiausia {most} (darbas atliktas akimirksniu).",
    none: "Pasirinktose bylose laukimo nerasta.",
    arrival: "Gavimas",
    from: "Iš",
    to: "Į",
    times: "Kartai",
    total: "Valandos per mėnesį",
    legend:
      "Darbas sudaro {efficiency} laiko; paskutinis stulpelis rodo, kiek jis sudarytų be šios priežasties.",
    cause: "Priežastis",
    waste: "Švaistymas: {list}",
    "waste.waiting": "laukimas",
    "waste.transport": "nereikalingas transportavimas",
    "waste.inventory": "atsargos",
    "waste.unevenness": "netolygumas (mura)",
    "waste.overburden": "perkrova (muri)",
    share: "Dalis",
    without: "Darbas be jos",
    upTo: "{least}–{most}",
    bar: "{from} → {to}: {total} valandos per mėnesį. {parts}. Palikti tik šias bylas.",
  },
});
