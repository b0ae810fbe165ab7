import { catalogue } from "@talka/report";

/** Opening an analysis. */
export const analysisRouteWords = catalogue({
  en: {
    opening: "Opening the log …",
    nothing: "There is no log in this browser",
    nothingHint: "Drop a file, and its analysis will be here, also after the page is reloaded.",
    analyse: "Analyse a file",
  },
  lv: {
    opening: "Atver žurnālu …",
    nothing: "Šajā pārlūkā nav neviena žurnāla",
    nothingHint: "Ievelciet failu, un tā analīze būs šeit arī pēc lapas pārlādes.",
    analyse: "Analizēt failu",
  },
  lt: {
    opening: "Atveriamas žurnalas …",
    nothing: "Šioje naršyklėje nėra jokio žurnalo",
    nothingHint: "Įkelkite failą, ir jo analizė bus čia net perkrovus puslapį.",
    analyse: "Analizuoti failą",
  },
});
