import { catalogue } from "@talka/report";

/** What is said of a text that may point to a person. */
export const textWarningWords = catalogue({
  en: {
    personal: "This looks like personal data ({kinds}). Leave it out unless it is needed.",
    named: "This may name a person: {names}. Write about the work, not about people.",
    personalKind:
      "{kind, select, e-mail {e-mail address} phone {telephone number} other {personal code}}",
  },
  lv: {
    personal: "Tas izskatās pēc personas datiem ({kinds}). Izlaidiet, ja tie nav vajadzīgi.",
    named: "Šeit, iespējams, nosaukts cilvēks: {names}. Rakstiet par darbu, nevis par cilvēkiem.",
    personalKind:
      "{kind, select, e-mail {e-pasta adrese} phone {tālruņa numurs} other {personas kods}}",
  },
  lt: {
    personal: "Tai panašu į asmens duomenis ({kinds}). Nerašykite jų, jei nereikia.",
    named: "Čia galbūt įvardytas žmogus: {names}. Rašykite apie darbą, ne apie žmones.",
    personalKind:
      "{kind, select, e-mail {el. pašto adresas} phone {telefono numeris} other {asmens kodas}}",
  },
});
