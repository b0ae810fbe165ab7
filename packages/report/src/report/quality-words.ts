import { catalogue } from "../words/translate.ts";

/** What is said of how far the data can be trusted. */
export const qualityWords = catalogue({
  en: {
    rowsText: "Rows read: {read} = accepted {accepted} + mended {repaired} + left out {rejected}.",
    faultClass: "Fault",
    faultColumn: "Column",
    faultRejected: "Left out",
    faultRepaired: "Mended",
    faults: "Faults by kind",
    noFaults: "Every row was accepted as it was.",
    tieText:
      "{share} of neighbouring events cannot be put in order because their times are equal or only whole days; they follow the order of the file.",
    tieWarning:
      "Above 10%, the order of activities rests on the order of the file. Read the map and the variants with care.",
    startText: "Activities with a recorded start of work: {share}.",
    noStarts:
      "Starts of work are not recorded, so waiting includes the work itself; all waiting is therefore an estimate.",
    overlapText:
      "Local times that occur twice in autumn: {overlap}; that never occur in spring: {gap}.",
    mostlyOwnWays:
      "Most cases go a way of their own ({variants} ways for {cases} cases): single ways explain little here; look at the process by phases.",
    tieNote:
      "{share} of neighbouring events cannot be put in order by time: the order shown here rests in part on the order of the file.",
  },
  lv: {
    rowsText:
      "Nolasītas rindas: {read} = pieņemtas {accepted} + salabotas {repaired} + neiekļautas {rejected}.",
    faultClass: "Kļūda",
    faultColumn: "Kolonna",
    faultRejected: "Neiekļautas",
    faultRepaired: "Salabotas",
    faults: "Kļūdas pēc veida",
    noFaults: "Visas rindas pieņemtas tādas, kādas tās ir.",
    tieText:
      "{share} blakus notikumu nevar sakārtot pēc laika, jo to laiki ir vienādi vai zināma tikai diena; tiem saglabāta faila secība.",
    tieWarning:
      "Virs 10 % darbību secība balstās uz faila secību. Karte un varianti jāvērtē piesardzīgi.",
    startText: "Darbības ar reģistrētu darba sākumu: {share}.",
    noStarts:
      "Darba sākums nav reģistrēts, tāpēc gaidīšanā ietilpst arī pats darbs; visa gaidīšana ir aplēsta.",
    overlapText: "Vietējie laiki, kas rudenī atkārtojas: {overlap}; kādu pavasarī nav: {gap}.",
    mostlyOwnWays:
      "Lielākā daļa lietu iet katra savu ceļu (ceļu skaits: {variants}, lietu skaits: {cases}): atsevišķi ceļi te izskaidro maz; skatiet procesu pa posmiem.",
    tieNote:
      "{share} blakus notikumu nevar sakārtot pēc laika: šeit rādītā secība daļēji balstās uz faila secību.",
  },
  lt: {
    rowsText:
      "Perskaityta eilučių: {read} = priimta {accepted} + pataisyta {repaired} + neįtraukta {rejected}.",
    faultClass: "Klaida",
    faultColumn: "Stulpelis",
    faultRejected: "Neįtraukta",
    faultRepaired: "Pataisyta",
    faults: "Klaidos pagal rūšį",
    noFaults: "Visos eilutės priimtos tokios, kokios yra.",
    tieText:
      "{share} gretimų įvykių negalima išrikiuoti pagal laiką, nes jų laikai lygūs arba žinoma tik diena; jiems palikta failo tvarka.",
    tieWarning:
      "Viršijus 10 %, veiklų seka remiasi failo tvarka. Žemėlapį ir variantus vertinkite atsargiai.",
    startText: "Veiklos su užregistruota darbo pradžia: {share}.",
    noStarts:
      "Darbo pradžia neregistruojama, todėl į laukimą įeina ir pats darbas; visas laukimas yra įvertis.",
    overlapText: "Vietos laikai, kurie rudenį kartojasi: {overlap}; kurių pavasarį nėra: {gap}.",
    mostlyOwnWays:
      "Dauguma bylų eina kiekviena savo keliu (kelių: {variants}, bylų: {cases}): pavieniai keliai čia mažai ką paaiškina; žiūrėkite procesą pagal etapus.",
    tieNote:
      "{share} gretimų įvykių negalima išrikiuoti pagal laiką: čia rodoma seka iš dalies remiasi failo tvarka.",
  },
});
