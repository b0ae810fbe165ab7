import { catalogue } from "@talka/report";

/** Cards of paper that wait, translating a card, the record as a file. */
export const paperCardWords = catalogue({
  en: {
    title: "Entered here, waiting",
    hint: "Only this device shows them, until they are revealed.",
    mend: "Correct",
    withdraw: "Take back",
    translate: "Translate …",
    translateTitle: "Translate a card",
    translateText: "Guests and the projector show it on request; the original stays.",
    into: "Into",
    translation: "Translation",
    behind: "The card was mended since: this translation is of the wording before.",
    recordPdf: "Record as PDF",
  },
  lv: {
    title: "Šeit ievadītās, vēl gaida",
    hint: "Tās rāda tikai šī ierīce, kamēr nav atklātas.",
    mend: "Labot",
    withdraw: "Paņemt atpakaļ",
    translate: "Tulkot …",
    translateTitle: "Tulkot kartīti",
    translateText: "Viesi un ekrāns tulkojumu rāda pēc vajadzības; oriģināls paliek.",
    into: "Valoda",
    translation: "Tulkojums",
    behind: "Kartīte kopš tā laika labota: šis ir iepriekšējās redakcijas tulkojums.",
    recordPdf: "Pieraksts PDF formātā",
  },
  lt: {
    title: "Čia įvestos, dar laukia",
    hint: "Jas rodo tik šis įrenginys, kol jos neatskleistos.",
    mend: "Taisyti",
    withdraw: "Atsiimti",
    translate: "Versti …",
    translateTitle: "Versti kortelę",
    translateText: "Svečiai ir ekranas vertimą rodo pagal poreikį; originalas lieka.",
    into: "Kalba",
    translation: "Vertimas",
    behind: "Kortelė nuo to laiko pataisyta: tai ankstesnės redakcijos vertimas.",
    recordPdf: "Įrašas PDF formatu",
  },
});
