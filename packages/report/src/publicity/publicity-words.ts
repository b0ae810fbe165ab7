import { catalogue } from "../words/translate.ts";

/** What is said about the publicity of funded work. */
export const publicityWords = catalogue({
  en: {
    emblem: "Emblem of the European Union",
    about: "Funding",
    blocked:
      "This cannot be published yet in {locale, select, lv {Latvian} lt {Lithuanian} other {English}}. The funding profile lacks: {parts}.",
    mend: "Complete the funding profile, then publish.",
    part: "{part, select, emblem {the emblem} statement {the fund's statement} disclaimer {the disclaimer} responsible {who answers for the content} programme {the programme's name} other {the project's description}}",
  },
  lv: {
    emblem: "Eiropas Savienības emblēma",
    about: "Finansējums",
    blocked:
      "To vēl nevar publicēt {locale, select, lv {latviešu} lt {lietuviešu} other {angļu}} valodā. Finansējuma aprakstā trūkst: {parts}.",
    mend: "Papildiniet finansējuma aprakstu un tad publicējiet.",
    part: "{part, select, emblem {emblēmas} statement {norādes par fondu} disclaimer {atrunas} responsible {tā, kas atbild par saturu} programme {programmas nosaukuma} other {projekta apraksta}}",
  },
  lt: {
    emblem: "Europos Sąjungos emblema",
    about: "Finansavimas",
    blocked:
      "To dar negalima skelbti {locale, select, lv {latvių} lt {lietuvių} other {anglų}} kalba. Finansavimo apraše trūksta: {parts}.",
    mend: "Papildykite finansavimo aprašą ir tada skelbkite.",
    part: "{part, select, emblem {emblemos} statement {fondo nuorodos} disclaimer {atsakomybės ribojimo} responsible {atsakingojo už turinį} programme {programos pavadinimo} other {projekto aprašymo}}",
  },
});
