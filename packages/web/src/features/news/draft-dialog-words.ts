import { catalogue } from "@talka/report";

/** What is said where a draft is made from records. */
export const draftDialogWords = catalogue({
  en: {
    draftTitle: "Draft from records",
    draftText:
      "Sentences are put together from what is on record, in three languages. Names of people stay out; numbers of people are told from five on. Read it through, then publish.",
    events: "Events",
    sessions: "Closed sessions",
    trials: "Decided trials",
    noSubjects: "There are no events, closed sessions or decided trials yet.",
    makeDraft: "Draft about {title}",
    cancel: "Cancel",
  },
  lv: {
    draftTitle: "Melnraksts no ierakstiem",
    draftText:
      "Teikumi tiek salikti no ierakstītā, trijās valodās. Cilvēku vārdu tajos nav; cilvēku skaits tiek minēts no pieciem. Izlasiet un tad publicējiet.",
    events: "Pasākumi",
    sessions: "Slēgtās sesijas",
    trials: "Izlemtie izmēģinājumi",
    noSubjects: "Vēl nav ne pasākumu, ne slēgtu sesiju, ne izlemtu izmēģinājumu.",
    makeDraft: "Melnraksts: {title}",
    cancel: "Atcelt",
  },
  lt: {
    draftTitle: "Juodraštis iš įrašų",
    draftText:
      "Sakiniai sudedami iš to, kas įrašyta, trimis kalbomis. Žmonių vardų juose nėra; žmonių skaičius minimas nuo penkių. Perskaitykite ir tada skelbkite.",
    events: "Renginiai",
    sessions: "Uždarytos sesijos",
    trials: "Bandymai, dėl kurių nuspręsta",
    noSubjects: "Dar nėra nei renginių, nei uždarytų sesijų, nei užbaigtų bandymų.",
    makeDraft: "Juodraštis: {title}",
    cancel: "Atsisakyti",
  },
});
