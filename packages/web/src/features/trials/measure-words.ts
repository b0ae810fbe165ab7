import { catalogue } from "@talka/report";

/** Entering the values of a trial. */
export const measureWords = catalogue({
  en: {
    measuresLead:
      "The same measure and clock as in the plan, before and after. Paste them from a sheet: a line a value, the day first.",
    fromRecords: "Take the values from a saved analysis",
    taken:
      "{n, plural, one {# value is filled in below.} other {# values are filled in below.}} Look them over, then save.",
    valuesText: "Values of {measure}",
    valuesHint:
      "For example: 2026-03-01 [tab] 22,5. Days as 01.03.2026 or months as 2026-03 are read too.",
    source: "Where the values come from",
    addValue: "Add one value",
    valueDay: "Day",
    valueOf: "Value",
    add: "Add",
    peers: "Places that did not make the change",
    peersLead: "With their values the verdict can tell whether it would have come about anyway.",
    peerName: "Name of the place",
    peerValues: "Values there",
    addPeer: "Add a place",
    removePeer: "Remove {name}",
    saveValues: "Save the values",
    valuesSaved: "{n, plural, one {# value is saved.} other {# values are saved.}}",
    "fault.measure.day": "Line {line}: no day can be read in “{text}”.",
    "fault.measure.value": "Line {line}: no number can be read in “{text}”.",
  },
  lv: {
    measuresLead:
      "Tas pats rādītājs un laiks kā plānā, pirms un pēc. Ielīmējiet no tabulas: katrā rindā viena vērtība, vispirms diena.",
    fromRecords: "Ņemt vērtības no saglabātas analīzes",
    taken:
      "{n, plural, zero {Zemāk ierakstītas # vērtības.} one {Zemāk ierakstīta # vērtība.} other {Zemāk ierakstītas # vērtības.}} Pārskatiet un saglabājiet.",
    valuesText: "Vērtības: {measure}",
    valuesHint: "Piemēram: 2026-03-01 [tab] 22,5. Der arī 01.03.2026 vai mēnesis 2026-03.",
    source: "No kurienes vērtības ņemtas",
    addValue: "Pievienot vienu vērtību",
    valueDay: "Diena",
    valueOf: "Vērtība",
    add: "Pievienot",
    peers: "Vietas, kur izmaiņas nebija",
    peersLead: "Ar to vērtībām var pateikt, vai tas būtu noticis arī pats no sevis.",
    peerName: "Vietas nosaukums",
    peerValues: "Vērtības tur",
    addPeer: "Pievienot vietu",
    removePeer: "Noņemt: {name}",
    saveValues: "Saglabāt vērtības",
    valuesSaved:
      "{n, plural, zero {Saglabātas # vērtības.} one {Saglabāta # vērtība.} other {Saglabātas # vērtības.}}",
    "fault.measure.day": "{line}. rinda: „{text}” nevar nolasīt dienu.",
    "fault.measure.value": "{line}. rinda: „{text}” nevar nolasīt skaitli.",
  },
  lt: {
    measuresLead:
      "Tas pats rodiklis ir laikas kaip plane, prieš ir po. Įklijuokite iš lentelės: eilutėje viena reikšmė, pirma – diena.",
    fromRecords: "Imti reikšmes iš išsaugotos analizės",
    taken:
      "{n, plural, one {Žemiau įrašyta # reikšmė.} few {Žemiau įrašytos # reikšmės.} many {Žemiau įrašyta # reikšmės.} other {Žemiau įrašyta # reikšmių.}} Peržiūrėkite ir įrašykite.",
    valuesText: "Reikšmės: {measure}",
    valuesHint: "Pavyzdžiui: 2026-03-01 [tab] 22,5. Tinka ir 01.03.2026 arba mėnuo 2026-03.",
    source: "Iš kur paimtos reikšmės",
    addValue: "Pridėti vieną reikšmę",
    valueDay: "Diena",
    valueOf: "Reikšmė",
    add: "Pridėti",
    peers: "Vietos, kur pokyčio nebuvo",
    peersLead: "Su jų reikšmėmis galima pasakyti, ar tai būtų įvykę ir savaime.",
    peerName: "Vietos pavadinimas",
    peerValues: "Reikšmės ten",
    addPeer: "Pridėti vietą",
    removePeer: "Pašalinti: {name}",
    saveValues: "Išsaugoti reikšmes",
    valuesSaved:
      "{n, plural, one {Išsaugota # reikšmė.} few {Išsaugotos # reikšmės.} other {Išsaugota # reikšmių.}}",
    "fault.measure.day": "{line} eilutė: „{text}“ nepavyksta perskaityti dienos.",
    "fault.measure.value": "{line} eilutė: „{text}“ nepavyksta perskaityti skaičiaus.",
  },
});
