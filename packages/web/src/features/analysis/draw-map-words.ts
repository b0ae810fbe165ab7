import { catalogue } from "@talka/report";

/** A map drawn from what was recorded. */
export const drawMapWords = catalogue({
  en: {
    drawMap: "Draw a map from this",
    hint: "The path most cases take becomes steps with median times and n; ways back become arrows; roles become lanes. You can change everything afterwards.",
    process: "Process",
    newProcess: "a new one, named as this analysis",
    noProcess: "No process is named yet. Ask a process owner to name one first.",
    title: "Title of the map",
    usualTitle: "{name}: as recorded",
    unknownRole: "Role not recorded",
    draw: "Draw",
    cancel: "Cancel",
    notSaved: "Save the analysis first if the map shall remember where its figures come from.",
  },
  lv: {
    drawMap: "Zīmēt no tā karti",
    hint: "Ceļš, pa kuru iet vairums lietu, kļūst par soļiem ar mediānas laikiem un n; atgriešanās kļūst par bultām; lomas kļūst par celiņiem. Pēc tam visu var mainīt.",
    process: "Process",
    newProcess: "jauns, ar šīs analīzes nosaukumu",
    noProcess: "Neviens process vēl nav nosaukts. Vispirms lūdziet to izdarīt procesa īpašniekam.",
    title: "Kartes nosaukums",
    usualTitle: "{name}: pēc ierakstiem",
    unknownRole: "Loma nav ierakstīta",
    draw: "Zīmēt",
    cancel: "Atcelt",
    notSaved: "Vispirms saglabājiet analīzi, ja kartei jāatceras, no kurienes nāk rādītāji.",
  },
  lt: {
    drawMap: "Braižyti iš to žemėlapį",
    hint: "Kelias, kuriuo eina dauguma bylų, tampa žingsniais su laikų medianomis ir n; grįžimai tampa rodyklėmis; vaidmenys tampa takeliais. Vėliau viską galima keisti.",
    process: "Procesas",
    newProcess: "naujas, šios analizės pavadinimu",
    noProcess: "Dar neįvardytas nė vienas procesas. Pirmiausia paprašykite proceso savininko.",
    title: "Žemėlapio pavadinimas",
    usualTitle: "{name}: pagal įrašus",
    unknownRole: "Vaidmuo neįrašytas",
    draw: "Braižyti",
    cancel: "Atšaukti",
    notSaved: "Pirmiausia įrašykite analizę, jei žemėlapis turi prisiminti, iš kur rodikliai.",
  },
});
