import { catalogue, type Locale, translator } from "../words/translate.ts";

const words = catalogue({
  en: {
    short: "h, d, wd",
    shortMeaning: "Hour, calendar day, working day.",
    case: "Case",
    caseMeaning: "One matter from its first to its last recorded event.",
    leadTime: "Lead time",
    leadTimeMeaning:
      "Last end − first start of a case (first end where starts are not recorded), waiting included.",
    processTime: "Process time",
    processTimeMeaning:
      "Time in which at least one activity of the case is under way; work done side by side is counted once.",
    waiting: "Waiting time",
    waitingMeaning:
      "Start of an activity − end of the one before it in the case. Where starts are not recorded: end − end, so the work is included (“estimated”).",
    clocks: "Calendar time and working time",
    clocksMeaning:
      "Calendar time counts every hour. Working time counts only the opening hours of the working calendar; a working day is the number of its opening hours.",
    ratio: "Activity ratio",
    ratioMeaning: "Process time ÷ lead time, both on the same clock.",
    quantile: "Median, 85%",
    quantileMeaning:
      "Values put in order: the median stands in the middle, 85% of values are no larger than the 85% value (linear between neighbours, type 7).",
    hours: "Hours a month",
    hoursMeaning:
      "All hours of that loss in the period ÷ months of the period (30.4375 days each).",
    rework: "Rework",
    reworkMeaning: "Every occurrence of an activity in a case but the first.",
    handover: "Handover",
    handoverMeaning:
      "Two events in a row done by different roles (people, where roles are unknown).",
    variant: "Variant",
    variantMeaning: "A sequence of activities and all cases that follow exactly it.",
    evidence: "Measured, estimated",
    evidenceMeaning:
      "Measured: start and end of work are recorded. Estimated: only ends are recorded, so waiting and work cannot be told apart.",
  },
  lv: {
    short: "h, d., dd.",
    shortMeaning: "Stunda, kalendārā diena, darbdiena.",
    case: "Lieta",
    caseMeaning: "Viens jautājums no pirmā līdz pēdējam reģistrētajam notikumam.",
    leadTime: "Kopējais izpildes laiks",
    leadTimeMeaning:
      "Lietas pēdējās beigas − pirmais sākums (pirmās beigas, ja sākums nav reģistrēts), gaidīšana ieskaitīta.",
    processTime: "Apstrādes laiks",
    processTimeMeaning:
      "Laiks, kurā notiek vismaz viena lietas darbība; vienlaikus darīto skaita vienreiz.",
    waiting: "Gaidīšanas laiks",
    waitingMeaning:
      "Darbības sākums − iepriekšējās darbības beigas tajā pašā lietā. Ja sākumi nav reģistrēti: beigas − beigas, tātad ietilpst arī darbs („aplēsts”).",
    clocks: "Kalendārais laiks un darba laiks",
    clocksMeaning:
      "Kalendārais laiks ieskaita katru stundu. Darba laiks ieskaita tikai darba kalendāra darba stundas; darbdiena ir šo stundu skaits dienā.",
    ratio: "Aktīvā darba īpatsvars",
    ratioMeaning: "Apstrādes laiks ÷ kopējais izpildes laiks, abi vienā un tajā pašā laikā.",
    quantile: "Mediāna, 85 %",
    quantileMeaning:
      "Vērtības sakārtotas pēc lieluma: mediāna ir vidū, 85 % vērtību nav lielākas par 85 % vērtību (starp blakus vērtībām lineāri, 7. tips).",
    hours: "Stundas mēnesī",
    hoursMeaning: "Visas šī zuduma stundas laikposmā ÷ laikposma mēneši (katrs 30,4375 dienas).",
    rework: "Atkārtots darbs",
    reworkMeaning: "Katra darbības reize lietā, izņemot pirmo.",
    handover: "Darba nodošana",
    handoverMeaning: "Divi secīgi notikumi, ko veic dažādas lomas (cilvēki, ja lomas nav zināmas).",
    variant: "Variants",
    variantMeaning: "Darbību secība un visas lietas, kas tai precīzi atbilst.",
    evidence: "Izmērīts, aplēsts",
    evidenceMeaning:
      "Izmērīts: reģistrēts darba sākums un beigas. Aplēsts: reģistrētas tikai beigas, tāpēc gaidīšanu no darba nevar atšķirt.",
  },
  lt: {
    short: "val., d., d. d.",
    shortMeaning: "Valanda, kalendorinė diena, darbo diena.",
    case: "Byla",
    caseMeaning: "Vienas reikalas nuo pirmo iki paskutinio užregistruoto įvykio.",
    leadTime: "Bendra proceso trukmė",
    leadTimeMeaning:
      "Paskutinė bylos pabaiga − pirma pradžia (pirma pabaiga, jei pradžia neregistruojama), laukimas įskaičiuotas.",
    processTime: "Apdorojimo laikas",
    processTimeMeaning:
      "Laikas, kai vyksta bent viena bylos veikla; tuo pat metu dirbtas laikas skaičiuojamas vieną kartą.",
    waiting: "Laukimo laikas",
    waitingMeaning:
      "Veiklos pradžia − ankstesnės tos pačios bylos veiklos pabaiga. Jei pradžia neregistruojama: pabaiga − pabaiga, taigi įeina ir darbas („įvertinta“).",
    clocks: "Kalendorinis laikas ir darbo laikas",
    clocksMeaning:
      "Kalendorinis laikas skaičiuoja kiekvieną valandą. Darbo laikas skaičiuoja tik darbo kalendoriaus darbo valandas; darbo diena yra tų valandų skaičius per dieną.",
    ratio: "Aktyvaus darbo dalis",
    ratioMeaning: "Apdorojimo laikas ÷ bendra proceso trukmė, abu tuo pačiu laiku.",
    quantile: "Mediana, 85 %",
    quantileMeaning:
      "Reikšmės išrikiuotos pagal dydį: mediana yra viduryje, 85 % reikšmių nėra didesnės už 85 % reikšmę (tarp gretimų tiesiškai, 7 tipas).",
    hours: "Valandos per mėnesį",
    hoursMeaning:
      "Visos šio nuostolio valandos per laikotarpį ÷ laikotarpio mėnesiai (po 30,4375 dienos).",
    rework: "Perdarymas",
    reworkMeaning: "Kiekvienas veiklos kartas byloje, išskyrus pirmą.",
    handover: "Darbo perdavimas",
    handoverMeaning:
      "Du gretimi įvykiai, kuriuos atlieka skirtingi vaidmenys (žmonės, jei vaidmenys nežinomi).",
    variant: "Variantas",
    variantMeaning: "Veiklų seka ir visos bylos, kurios tiksliai jos laikosi.",
    evidence: "Išmatuota, įvertinta",
    evidenceMeaning:
      "Išmatuota: užregistruota darbo pradžia ir pabaiga. Įvertinta: užregistruota tik pabaiga, todėl laukimo nuo darbo atskirti negalima.",
  },
});

const terms = [
  "case",
  "leadTime",
  "processTime",
  "waiting",
  "clocks",
  "short",
  "ratio",
  "quantile",
  "hours",
  "rework",
  "handover",
  "variant",
  "evidence",
] as const;

/** What the words of a report mean, with their formulas, in the order a reader meets them. */
export function definitions(
  locale: Locale,
): readonly { readonly term: string; readonly meaning: string }[] {
  const say = translator(words, locale);
  return terms.map((term) => ({ term: say(term), meaning: say(`${term}Meaning`) }));
}
