import { catalogue } from "@talka/report";

/** What is said about the steps of a map. */
export const mapVoiceWords = catalogue({
  en: {
    voices: "What people say about these steps",
    voicesHint:
      "Obstacles put on a step of this process, and ideas about it; they are drawn in the fourth band.",
    voicesOfWhole: "About the whole process",
    "voice.problem": "Obstacle",
    "voice.idea": "Idea",
  },
  lv: {
    voices: "Ko cilvēki saka par šiem soļiem",
    voicesHint:
      "Šķēršļi, kas piesaistīti šī procesa soļiem, un idejas par to; tie uzzīmēti ceturtajā joslā.",
    voicesOfWhole: "Par visu procesu",
    "voice.problem": "Šķērslis",
    "voice.idea": "Ideja",
  },
  lt: {
    voices: "Ką žmonės sako apie šiuos žingsnius",
    voicesHint:
      "Kliūtys, susietos su šio proceso žingsniais, ir idėjos apie jį; jos nupieštos ketvirtoje juostoje.",
    voicesOfWhole: "Apie visą procesą",
    "voice.problem": "Kliūtis",
    "voice.idea": "Idėja",
  },
});
