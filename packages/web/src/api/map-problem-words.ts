/** Why something about maps was refused. */
export const mapProblems = {
  en: {
    "map.unknown": "There is no such map, or it belongs to another organisation.",
    "map.exists": "Another organisation has used this id. Load the page anew and try again.",
    "map.version-unknown": "There is no such version of the map.",
    "map.changed-meanwhile":
      "Somebody else has saved this map meanwhile. What you drew is kept on this device.",
  },
  lv: {
    "map.unknown": "Tādas kartes nav, vai tā pieder citai organizācijai.",
    "map.exists":
      "Šo numuru jau lieto cita organizācija. Ielādējiet lapu no jauna un mēģiniet vēlreiz.",
    "map.version-unknown": "Tādas kartes versijas nav.",
    "map.changed-meanwhile":
      "Kāds cits šo karti pa to laiku ir saglabājis. Jūsu zīmētais ir saglabāts šajā ierīcē.",
  },
  lt: {
    "map.unknown": "Tokio žemėlapio nėra arba jis priklauso kitai organizacijai.",
    "map.exists":
      "Šį numerį jau naudoja kita organizacija. Įkelkite puslapį iš naujo ir bandykite dar kartą.",
    "map.version-unknown": "Tokios žemėlapio versijos nėra.",
    "map.changed-meanwhile":
      "Kažkas kitas tuo metu įrašė šį žemėlapį. Jūsų piešinys išsaugotas šiame įrenginyje.",
  },
} as const;
