import { catalogue } from "@talka/report";

/** Who pays for a session, and how long people are named in it. */
export const keepingWords = catalogue({
  en: {
    title: "Funding and keeping",
    funding: "Who pays",
    fundingHint:
      "Record, files, sheets and the screen at the end then carry the emblem and what the funder asks to say.",
    noFunding: "nobody outside",
    keepUntil: "Name people until",
    keepHint:
      "After this day names of owners and signatures leave the record; the rest stays. Empty: two years after the end.",
    keepAsked:
      "The funder asks to keep papers until {day}. After the day given here names of owners and signatures leave the record; the rest stays.",
    keepEarly: "This is earlier than the funder asks for.",
    change: "Funding and keeping",
    dialog: "Funding and keeping of the session",
    save: "Save",
    cancel: "Cancel",
    saved: "Saved.",
    named: "People are named until {day}.",
    refused:
      "Files can be taken in {locale, select, lv {Latvian} lt {Lithuanian} other {English}} once this is mended.",
    mend: "Open the funding profile",
  },
  lv: {
    title: "Finansējums un glabāšana",
    funding: "Kas maksā",
    fundingHint:
      "Pieraksts, datnes, lapas un noslēguma ekrāns tad nes emblēmu un to, ko finansētājs lūdz teikt.",
    noFunding: "neviens no malas",
    keepUntil: "Cilvēkus saukt vārdā līdz",
    keepHint:
      "Pēc šīs dienas no pieraksta pazūd atbildīgo vārdi un paraksti, pārējais paliek. Tukšs: divus gadus pēc beigām.",
    keepAsked:
      "Finansētājs lūdz dokumentus glabāt līdz {day}. Pēc šeit norādītās dienas no pieraksta pazūd atbildīgo vārdi un paraksti, pārējais paliek.",
    keepEarly: "Tas ir agrāk, nekā prasa finansētājs.",
    change: "Finansējums un glabāšana",
    dialog: "Sesijas finansējums un glabāšana",
    save: "Saglabāt",
    cancel: "Atcelt",
    saved: "Saglabāts.",
    named: "Cilvēki saukti vārdā līdz {day}.",
    refused:
      "Datnes {locale, select, lv {latviešu} lt {lietuviešu} other {angļu}} valodā varēs paņemt, kad tas būs novērsts.",
    mend: "Atvērt finansējuma aprakstu",
  },
  lt: {
    title: "Finansavimas ir saugojimas",
    funding: "Kas moka",
    fundingHint:
      "Įrašas, failai, lapai ir pabaigos ekranas tada rodo emblemą ir tai, ką finansuotojas prašo pasakyti.",
    noFunding: "niekas iš šalies",
    keepUntil: "Žmones vardyti iki",
    keepHint:
      "Po šios dienos iš įrašo dingsta atsakingų asmenų vardai ir parašai, visa kita lieka. Tuščia: dveji metai po pabaigos.",
    keepAsked:
      "Finansuotojas prašo dokumentus saugoti iki {day}. Po čia nurodytos dienos iš įrašo dingsta atsakingų asmenų vardai ir parašai, visa kita lieka.",
    keepEarly: "Tai anksčiau, nei reikalauja finansuotojas.",
    change: "Finansavimas ir saugojimas",
    dialog: "Sesijos finansavimas ir saugojimas",
    save: "Įrašyti",
    cancel: "Atšaukti",
    saved: "Įrašyta.",
    named: "Žmonės vardijami iki {day}.",
    refused:
      "Failus {locale, select, lv {latvių} lt {lietuvių} other {anglų}} kalba bus galima paimti, kai tai bus sutvarkyta.",
    mend: "Atverti finansavimo aprašą",
  },
});
