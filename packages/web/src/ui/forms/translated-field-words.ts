import { catalogue } from "@talka/report";

/** What stands around a text that has translations. */
export const translatedFieldWords = catalogue({
  en: {
    originalIn: "Original in {locale, select, lv {Latvian} lt {Lithuanian} other {English}}",
    translations: "Translations ({done} of {all})",
    in: "{label} in {locale, select, lv {Latvian} lt {Lithuanian} other {English}}",
    state:
      "{state, select, behind {Behind: the original has changed since} draft {A machine's draft: read it through} other {Matches the original}}",
  },
  lv: {
    originalIn: "Oriģināls {locale, select, lv {latviešu} lt {lietuviešu} other {angļu}} valodā",
    translations: "Tulkojumi ({done} no {all})",
    in: "{label} {locale, select, lv {latviešu} lt {lietuviešu} other {angļu}} valodā",
    state:
      "{state, select, behind {Novecojis: oriģināls pa šo laiku ir mainīts} draft {Mašīntulkojums: izlasiet un pārbaudiet} other {Atbilst oriģinālam}}",
  },
  lt: {
    originalIn: "Originalas {locale, select, lv {latvių} lt {lietuvių} other {anglų}} kalba",
    translations: "Vertimai ({done} iš {all})",
    in: "{label} {locale, select, lv {latvių} lt {lietuvių} other {anglų}} kalba",
    state:
      "{state, select, behind {Atsilieka: originalas nuo to laiko pakeistas} draft {Mašininis vertimas: perskaitykite ir patikrinkite} other {Atitinka originalą}}",
  },
});
