/** Why something about processes and teams was refused. */
export const leanProblems = {
  en: {
    "process.unknown": "There is no such process, or it belongs to another organisation.",
    "process.exists": "Another organisation has used this id. Load the page anew and try again.",
    "team.unknown": "There is no such team, or it belongs to another organisation.",
    "team.exists": "Another organisation has used this id. Load the page anew and try again.",
    "team.tier":
      "The team above must be of a higher tier: department above team, leadership above department.",
  },
  lv: {
    "process.unknown": "Tāda procesa nav, vai tas pieder citai organizācijai.",
    "process.exists":
      "Šo numuru jau lieto cita organizācija. Ielādējiet lapu no jauna un mēģiniet vēlreiz.",
    "team.unknown": "Tādas komandas nav, vai tā pieder citai organizācijai.",
    "team.exists":
      "Šo numuru jau lieto cita organizācija. Ielādējiet lapu no jauna un mēģiniet vēlreiz.",
    "team.tier":
      "Augstākajai komandai jābūt augstākā līmenī: nodaļa virs komandas, vadība virs nodaļas.",
  },
  lt: {
    "process.unknown": "Tokio proceso nėra arba jis priklauso kitai organizacijai.",
    "process.exists":
      "Šį numerį jau naudoja kita organizacija. Įkelkite puslapį iš naujo ir bandykite dar kartą.",
    "team.unknown": "Tokios komandos nėra arba ji priklauso kitai organizacijai.",
    "team.exists":
      "Šį numerį jau naudoja kita organizacija. Įkelkite puslapį iš naujo ir bandykite dar kartą.",
    "team.tier":
      "Aukštesnė komanda turi būti aukštesnio lygmens: skyrius virš komandos, vadovybė virš skyriaus.",
  },
} as const;
