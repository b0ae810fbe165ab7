import { catalogue } from "../words/translate.ts";

/**
 * What is said of each finding. Names stay quoted and uninflected, so each sentence is built around
 * a noun of our own ("darbība „…”"); durations arrive in the grammatical case the verb wants.
 */
export const findingCatalogue = catalogue({
  en: {
    waitingBetween: "Between {from} and {to} cases typically wait {typical}",
    waitingBetweenTail:
      "Between {from} and {to} most cases do not wait, but one in ten waits {slow} or longer",
    waitingBefore: "Before {activity} cases typically wait {typical}",
    waitingBeforeTail:
      "Before {activity} most cases do not wait, but one in ten waits {slow} or longer",
    oneInTen: "One in ten waits {slow} or longer.",
    irregular: "The wait is irregular: one in ten lasts {slow} or longer.",
    rework: "{activity} has to be done again in {share} of cases",
    repeats: "Repeats: {repeats}.",
    repeatsByOthers: "Repeats: {repeats}; {share} of them are done by somebody else.",
    repeatTakes: "A repeat typically takes {typical}.",
    repeatTakesWithWaiting: "A repeat typically takes {typical}, waiting included.",
    repeatTail: "Most repeats take no time, but one in ten takes {slow} or longer.",
    batchTail:
      "Most cases hardly wait for their batch to begin, but one in ten waits {slow} or longer.",
    pingPong: "Between {a} and {b} work goes to and fro in {share} of cases",
    returns: "Returns: {returns}.",
    batching: "{activity} is saved up and done together: {share} of it, usually {size} at a time",
    batchingWeekday:
      "{activity} is saved up and mostly done {weekday}: {share} of it, usually {size} at a time",
    batchWait: "A case typically waits {typical} for its batch to begin.",
    batchRole: "Done by: {role}.",
    handover: "When work passes from {from} to {to}, cases typically wait {typical}",
    handoverTail:
      "When work passes from {from} to {to}, most cases do not wait, but one in ten waits {slow} or longer",
    handovers: "Handovers: {count}.",
    deadlineMissed: "The deadline {rule} was missed in {share} of cases ({late} of {decided})",
    late: "A late case is typically {typical} late.",
    ageing:
      "{older} of {open} unfinished cases are already older than 85% of finished cases ever were",
    oldest: "The oldest has been open for {oldest}.",
    unevenArrivals: "Work arrives unevenly: {share} of cases begin {weekday}",
    variation: "The number of new cases a working day differs from the average by {variation}.",
    cost: "{hours} a month",
    seen: "Seen {times} in {cases}",
    seenCases: "Seen in {cases}",
    workingTime: "working time",
    calendarTime: "calendar time",
    measured: "measured: start and end of work are recorded",
    estimated: "estimated: the start of work is not recorded, so the work itself is in the waiting",
    residentsWaiting: "Every calendar day costs residents {hours} of waiting in all",
  },
  lv: {
    waitingBetween: "Starp {from} un {to} lietas parasti gaida {typical}",
    waitingBetweenTail:
      "Starp {from} un {to} vairums lietu negaida, bet katra desmitā gaida {slow} vai ilgāk",
    waitingBefore: "Pirms {activity} lietas parasti gaida {typical}",
    waitingBeforeTail:
      "Pirms {activity} vairums lietu negaida, bet katra desmitā gaida {slow} vai ilgāk",
    oneInTen: "Katra desmitā gaida {slow} vai ilgāk.",
    irregular: "Gaidīšana ir nevienmērīga: katrā desmitajā reizē tā ilgst {slow} vai ilgāk.",
    rework: "Darbība {activity} jāveic atkārtoti {share} lietu",
    repeats: "Atkārtojumu skaits: {repeats}.",
    repeatsByOthers: "Atkārtojumu skaits: {repeats}; no tiem {share} veic kāds cits.",
    repeatTakes: "Atkārtojums parasti aizņem {typical}.",
    repeatTakesWithWaiting: "Atkārtojums kopā ar gaidīšanu parasti aizņem {typical}.",
    repeatTail: "Vairums atkārtojumu laiku neaizņem, bet katrs desmitais aizņem {slow} vai ilgāk.",
    batchTail:
      "Līdz kopīgās apstrādes sākumam vairums lietu gandrīz negaida, bet katra desmitā gaida {slow} vai ilgāk.",
    pingPong: "Starp {a} un {b} darbs ceļo turp un atpakaļ {share} lietu",
    returns: "Atgriešanās reižu skaits: {returns}.",
    batching: "Darbība {activity} tiek uzkrāta un veikta kopā: {share} reižu, parasti pa {size}",
    batchingWeekday:
      "Darbība {activity} tiek uzkrāta un visbiežāk veikta {weekday}: {share} reižu, parasti pa {size}",
    batchWait: "Līdz kopīgās apstrādes sākumam lieta parasti gaida {typical}.",
    batchRole: "Veic: {role}.",
    handover: "Nododot darbu no {from} uz {to}, lietas parasti gaida {typical}",
    handoverTail:
      "Nododot darbu no {from} uz {to}, vairums lietu negaida, bet katra desmitā gaida {slow} vai ilgāk",
    handovers: "Darba nodošanas reižu skaits: {count}.",
    deadlineMissed: "Termiņš {rule} nav ievērots {share} lietu ({late} no {decided})",
    late: "Nokavēta lieta parasti kavējas {typical}.",
    ageing:
      "{older} no {open, plural, zero {# nepabeigtajām lietām} one {# nepabeigtās lietas} other {# nepabeigtajām lietām}} jau ilgst ilgāk nekā 85 % pabeigto lietu",
    oldest: "Vecākā lieta ir atvērta {oldest}.",
    unevenArrivals: "Darbs pienāk nevienmērīgi: {share} lietu sākas {weekday}",
    variation: "Jauno lietu skaits darbdienā atšķiras no vidējā par {variation}.",
    cost: "{hours} mēnesī",
    seen: "Novērots {times} ({cases})",
    seenCases: "Novērots: {cases}",
    workingTime: "darba laiks",
    calendarTime: "kalendārais laiks",
    measured: "izmērīts: darba sākums un beigas ir reģistrēti",
    estimated: "aplēsts: darba sākums nav reģistrēts, tāpēc gaidīšanā ietilpst arī pats darbs",
    residentsWaiting: "Katra kalendārā diena iedzīvotājiem kopā maksā {hours} gaidīšanas",
  },
  lt: {
    waitingBetween: "Tarp {from} ir {to} bylos paprastai laukia {typical}",
    waitingBetweenTail:
      "Tarp {from} ir {to} dauguma bylų nelaukia, bet kas dešimta laukia {slow} ar ilgiau",
    waitingBefore: "Prieš {activity} bylos paprastai laukia {typical}",
    waitingBeforeTail:
      "Prieš {activity} dauguma bylų nelaukia, bet kas dešimta laukia {slow} ar ilgiau",
    oneInTen: "Kas dešimta laukia {slow} ar ilgiau.",
    irregular: "Laukimas netolygus: kas dešimtą kartą jis trunka {slow} ar ilgiau.",
    rework: "Veiklą {activity} tenka kartoti {share} bylų",
    repeats: "Pakartojimų skaičius: {repeats}.",
    repeatsByOthers: "Pakartojimų skaičius: {repeats}; {share} jų atlieka kitas darbuotojas.",
    repeatTakes: "Pakartojimas paprastai trunka {typical}.",
    repeatTakesWithWaiting: "Pakartojimas kartu su laukimu paprastai trunka {typical}.",
    repeatTail: "Dauguma pakartojimų laiko neužima, bet kas dešimtas trunka {slow} ar ilgiau.",
    batchTail:
      "Kol pradedamas bendras apdorojimas, dauguma bylų beveik nelaukia, bet kas dešimta laukia {slow} ar ilgiau.",
    pingPong: "Tarp {a} ir {b} darbas keliauja pirmyn ir atgal {share} bylų",
    returns: "Grįžimų skaičius: {returns}.",
    batching: "Veikla {activity} kaupiama ir atliekama kartu: {share} kartų, paprastai po {size}",
    batchingWeekday:
      "Veikla {activity} kaupiama ir dažniausiai atliekama {weekday}: {share} kartų, paprastai po {size}",
    batchWait: "Kol pradedamas bendras apdorojimas, byla paprastai laukia {typical}.",
    batchRole: "Atlieka: {role}.",
    handover: "Perduodant darbą iš {from} į {to}, bylos paprastai laukia {typical}",
    handoverTail:
      "Perduodant darbą iš {from} į {to}, dauguma bylų nelaukia, bet kas dešimta laukia {slow} ar ilgiau",
    handovers: "Darbo perdavimų skaičius: {count}.",
    deadlineMissed: "Termino {rule} nesilaikyta {share} bylų ({late} iš {decided})",
    late: "Pavėluota byla paprastai vėluoja {typical}.",
    ageing:
      "{older} iš {open, plural, one {# nebaigtos bylos} few {# nebaigtų bylų} many {# nebaigtos bylos} other {# nebaigtų bylų}} jau trunka ilgiau nei 85 % baigtų bylų",
    oldest: "Seniausia byla atvira {oldest}.",
    unevenArrivals: "Darbas ateina netolygiai: {share} bylų prasideda {weekday}",
    variation: "Naujų bylų skaičius per darbo dieną nuo vidurkio skiriasi {variation}.",
    cost: "{hours} per mėnesį",
    seen: "Pastebėta {times} ({cases})",
    seenCases: "Pastebėta: {cases}",
    workingTime: "darbo laikas",
    calendarTime: "kalendorinis laikas",
    measured: "išmatuota: darbo pradžia ir pabaiga užregistruotos",
    estimated: "įvertinta: darbo pradžia neužregistruota, todėl į laukimą įeina ir pats darbas",
    residentsWaiting: "Kiekviena kalendorinė diena gyventojams iš viso kainuoja {hours} laukimo",
  },
});
