/** Why something about staff needs was refused. */
export const staffNeedProblems = {
  en: {
    "staff-need.unknown": "There is no such need, or it is somebody else’s.",
    "staff-need.exists": "This id is taken. Load the page anew and enter the need again.",
    "staff-need.name":
      "Write a role, “Clerk A”, and no name: whoever plans must not see whose need it is.",
    "staff-need.too-many": "There are 60 needs already. Delete one that is no longer needed.",
  },
  lv: {
    "staff-need.unknown": "Tādas vajadzības nav, vai tā ir kāda cita.",
    "staff-need.exists":
      "Šis numurs jau ir aizņemts. Ielādējiet lapu no jauna un ievadiet vajadzību vēlreiz.",
    "staff-need.name":
      "Rakstiet lomu, „Lietvede A”, nevis vārdu: plānotājam nav jāredz, kura vajadzība tā ir.",
    "staff-need.too-many": "Jau ir 60 vajadzību. Izdzēsiet kādu, kas vairs nav aktuāla.",
  },
  lt: {
    "staff-need.unknown": "Tokio poreikio nėra arba jis yra kito žmogaus.",
    "staff-need.exists":
      "Šis numeris jau užimtas. Įkelkite puslapį iš naujo ir įveskite poreikį dar kartą.",
    "staff-need.name":
      "Rašykite pareigas, „Raštvedė A“, o ne vardą: planuojantysis neturi matyti, kieno tai poreikis.",
    "staff-need.too-many": "Jau yra 60 poreikių. Ištrinkite tą, kurio nebereikia.",
  },
} as const;
