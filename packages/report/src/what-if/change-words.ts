import { catalogue } from "../words/translate.ts";

/** What each change of a scenario says; names come with their quotation marks. */
export const changeWords = catalogue({
  en: {
    everybody: "Everybody",
    workdays: "Monday to Friday",
    allow: "{who}: may also do {task}, in {share} of the usual time",
    forbid: "{who}: no longer does {task}",
    duration: "Work at {task} takes {share} of today’s time",
    branch: "Cases go to {way} {share} as often as today",
    hours: "{who}: works {days}, {from}–{to}",
    block:
      "{who}: {purpose, select, lunch {lunch} focus {focus time for other work} other {at the desk}} {days}, {from}–{to}",
    "desk-hours": "New cases come {days}, {from}–{to} only",
    headcount: "{who}: {more} people, for comparison only",
    batchOff: "{task} is done as it comes, not in batches",
    batchSize:
      "{task} is done when {size, plural, one {# piece has} other {# pieces have}} gathered",
    batchDay: "{task} is done on certain days only: {days}",
    discipline:
      "Who is served first: {discipline, select, due-date {the case due first} shortest {the shortest work} other {who came first}}",
    first: "Cases with {what} are served before all others",
    skip: "{task} is left out",
    merge: "{first} and {second} are done in one go by one person",
    swap: "{second} comes before {first}",
    parallel: "{first} and {second} are done at the same time",
    triage:
      "{share} of cases are sorted out as simple: served first, with {work} of the usual work at {tasks}",
    "one-person": "One person handles a case through {tasks}",
    "four-eyes": "Four eyes: whoever did {first} of a case does not do {second}",
    "remote-days": "{who}: from elsewhere {days}; then {tasks} is not begun",
    demand: "{share} of today’s number of cases",
    absence: "{who}: away from {from} to {to}",
    sickness: "{who}: {share} of the hours away (leave, sickness)",
    "tasks-at-once": "{who}: {n, plural, one {# piece} other {# pieces}} of work in hand at once",
    deadlineNone: "No deadline",
    deadline:
      "Deadline: {days, plural, one {# day} other {# days}}{clock, select, working { of work} other {}}",
    wait: "{of, select, outside {Waiting for others} other {Unexplained waiting}} before {task}: {share} of today’s",
  },
  lv: {
    everybody: "Visi",
    workdays: "no pirmdienas līdz piektdienai",
    allow: "{who}: dara arī {task}, darbs aizņem {share} no ierastā laika",
    forbid: "{who}: vairs nedara {task}",
    duration: "{task}: darbs aizņem {share} no pašreizējā laika",
    branch: "Lietas nonāk pie {way} ar biežumu {share} no pašreizējā",
    hours: "{who}: darba laiks {days}, {from}–{to}",
    block:
      "{who}: {purpose, select, lunch {pusdienas} focus {netraucēts laiks citam darbam} other {pie apmeklētājiem}} {days}, {from}–{to}",
    "desk-hours": "Jaunas lietas pieņem tikai {days}, {from}–{to}",
    headcount: "{who}: {more} cilvēki, tikai salīdzinājumam",
    batchOff: "{task}: dara uzreiz, nekrājot",
    batchSize:
      "{task}: dara, kad {size, plural, zero {sakrājušies # darbi} one {sakrājies # darbs} other {sakrājušies # darbi}}",
    batchDay: "{task}: dara tikai noteiktās dienās: {days}",
    discipline:
      "Ko apkalpo vispirms: {discipline, select, due-date {lietu ar tuvāko termiņu} shortest {īsāko darbu} other {kas pirmais atnācis}}",
    first: "Lietas ar {what} apkalpo pirms visām citām",
    skip: "{task}: izlaiž",
    merge: "{first} un {second}: viens cilvēks izdara vienā piegājienā",
    swap: "{second} notiek pirms {first}",
    parallel: "{first} un {second} notiek vienlaikus",
    triage:
      "{share} lietu atšķiro kā vienkāršas: tās apkalpo vispirms, un {tasks} prasa {work} no ierastā darba",
    "one-person": "Vienu lietu viens cilvēks ved cauri: {tasks}",
    "four-eyes": "Četru acu princips: kas lietā veica {first}, tas neveic {second}",
    "remote-days": "{who}: attālināti {days}; tad nesāk {tasks}",
    demand: "{share} no pašreizējā lietu skaita",
    absence: "{who}: prombūtnē no {from} līdz {to}",
    sickness: "{who}: prombūtnē {share} no darba laika (atvaļinājums, slimība)",
    "tasks-at-once": "{who}: vienlaikus {n, plural, zero {# darbi} one {# darbs} other {# darbi}}",
    deadlineNone: "Bez termiņa",
    deadline:
      "Termiņš: {days, plural, zero {# {clock, select, working {darba dienas} other {dienas}}} one {# {clock, select, working {darba diena} other {diena}}} other {# {clock, select, working {darba dienas} other {dienas}}}}",
    wait: "{of, select, outside {Citu gaidīšana} other {Neizskaidrota gaidīšana}} pirms {task}: {share} no pašreizējās",
  },
  lt: {
    everybody: "Visi",
    workdays: "nuo pirmadienio iki penktadienio",
    allow: "{who}: atlieka ir {task}, darbas trunka {share} įprasto laiko",
    forbid: "{who}: nebeatlieka {task}",
    duration: "{task}: darbas trunka {share} dabartinio laiko",
    branch: "Bylos patenka į {way} {share} dabartinio dažnumo",
    hours: "{who}: dirba {days}, {from}–{to}",
    block:
      "{who}: {purpose, select, lunch {pietūs} focus {netrukdomas laikas kitam darbui} other {priima lankytojus}} {days}, {from}–{to}",
    "desk-hours": "Naujos bylos priimamos tik {days}, {from}–{to}",
    headcount: "{who}: {more} žmonės, tik palyginimui",
    batchOff: "{task}: atliekama iš karto, nekaupiant",
    batchSize:
      "{task}: atliekama, kai {size, plural, one {susikaupia # darbas} few {susikaupia # darbai} many {susikaupia # darbo} other {susikaupia # darbų}}",
    batchDay: "{task}: atliekama tik tam tikromis dienomis: {days}",
    discipline:
      "Kas aptarnaujama pirmiau: {discipline, select, due-date {byla, kurios terminas artimiausias} shortest {trumpiausias darbas} other {kas pirmas atėjo}}",
    first: "Bylos su {what} aptarnaujamos prieš visas kitas",
    skip: "{task}: praleidžiama",
    merge: "{first} ir {second}: vienas žmogus atlieka vienu kartu",
    swap: "{second} vyksta prieš {first}",
    parallel: "{first} ir {second} vyksta vienu metu",
    triage:
      "{share} bylų atrenkamos kaip paprastos: aptarnaujamos pirmiau, o {tasks} reikalauja {work} įprasto darbo",
    "one-person": "Vieną bylą per {tasks} veda vienas žmogus",
    "four-eyes": "Keturių akių principas: kas byloje atliko {first}, tas neatlieka {second}",
    "remote-days": "{who}: nuotoliu {days}; tada nepradedama {tasks}",
    demand: "{share} dabartinio bylų skaičiaus",
    absence: "{who}: nėra nuo {from} iki {to}",
    sickness: "{who}: {share} darbo laiko nėra (atostogos, liga)",
    "tasks-at-once":
      "{who}: vienu metu {n, plural, one {# darbas} few {# darbai} many {# darbo} other {# darbų}}",
    deadlineNone: "Be termino",
    deadline:
      "Terminas: {days, plural, one {# {clock, select, working {darbo diena} other {diena}}} few {# {clock, select, working {darbo dienos} other {dienos}}} many {# {clock, select, working {darbo dienos} other {dienos}}} other {# {clock, select, working {darbo dienų} other {dienų}}}}",
    wait: "{of, select, outside {Kitų laukimas} other {Nepaaiškintas laukimas}} prieš {task}: {share} dabartinio",
  },
});
