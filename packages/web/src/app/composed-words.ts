import { catalogue } from "@talka/report";

/** Words between rooms: what leads from a record of one to the next of another. */
export const composedWords = catalogue({
  en: {
    ideaFromObstacle: "Have an idea against it",
    cardFromTrial: "Tell it to neighbours as a practice",
    standards: "Standard work",
    present: "Slides and poster",
  },
  lv: {
    ideaFromObstacle: "Iesniegt ideju, kā to novērst",
    cardFromTrial: "Pastāstīt kaimiņiem kā labo praksi",
    standards: "Standartizētais darbs",
    present: "Slaidi un plakāts",
  },
  lt: {
    ideaFromObstacle: "Pateikti idėją, kaip ją pašalinti",
    cardFromTrial: "Papasakoti kaimynams kaip gerąją patirtį",
    standards: "Standartinis darbas",
    present: "Skaidrės ir plakatas",
  },
});
