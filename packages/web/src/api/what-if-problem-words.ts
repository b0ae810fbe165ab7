/** Why something about what-ifs was refused. */
export const whatIfProblems = {
  en: {
    "what-if.unknown": "There is no such what-if, or it belongs to another organisation.",
    "what-if.exists": "Another organisation has used this id. Load the page anew and try again.",
    "what-if.changed-meanwhile":
      "Somebody else has saved this what-if meanwhile. What you changed is kept on this device.",
    "what-if.cannot-run":
      "This model cannot be run, or one of the changes does not fit it. Take the change back and save again.",
  },
  lv: {
    "what-if.unknown": "Tāda „Kas būtu, ja” nav, vai tas pieder citai organizācijai.",
    "what-if.exists":
      "Šo numuru jau lieto cita organizācija. Ielādējiet lapu no jauna un mēģiniet vēlreiz.",
    "what-if.changed-meanwhile":
      "Kāds cits to pa šo laiku ir saglabājis. Jūsu izmaiņas ir saglabātas šajā ierīcē.",
    "what-if.cannot-run":
      "Šo modeli nevar izspēlēt, vai kāda no izmaiņām tam neder. Atsauciet izmaiņu un saglabājiet vēlreiz.",
  },
  lt: {
    "what-if.unknown": "Tokio „Kas būtų, jei“ nėra arba jis priklauso kitai organizacijai.",
    "what-if.exists":
      "Šį numerį jau naudoja kita organizacija. Įkelkite puslapį iš naujo ir bandykite dar kartą.",
    "what-if.changed-meanwhile":
      "Kažkas kitas tuo metu tai įrašė. Jūsų pakeitimai išsaugoti šiame įrenginyje.",
    "what-if.cannot-run":
      "Šio modelio negalima paleisti arba kuris nors pakeitimas jam netinka. Atšaukite pakeitimą ir įrašykite dar kartą.",
  },
} as const;
