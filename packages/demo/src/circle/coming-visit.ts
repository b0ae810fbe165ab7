/** An event that is always ahead: two municipalities visit one another. */
export const comingVisit = {
  title: {
    lv: "Apmaiņas vizīte: Ludza un Rokišķi rāda viens otram iesnieguma ceļu",
    lt: "Mainų vizitas: Ludza ir Rokiškis rodo vieni kitiems prašymo kelią",
    en: "Exchange visit: Ludza and Rokiškis show one another the way of a submission",
  },
  summary: {
    lv: "Ludza rāda, kur iesniegums gaida parakstu; Rokišķi rāda, kā pie viena galda lemj par sociālo palīdzību. Pēcpusdienā katrs aizgūst vienu ideju.",
    lt: "Ludza rodo, kur prašymas laukia parašo; Rokiškis rodo, kaip prie vieno stalo sprendžiama dėl socialinės paramos. Po pietų kiekvienas perima vieną idėją.",
    en: "Ludza shows where a submission waits for a signature; Rokiškis shows how social assistance is decided at one table. In the afternoon everyone borrows one idea.",
  },
  place: "Ludza, Raiņa iela 16",
  capacity: 30,
  agenda: [
    {
      from: "10:00",
      to: "11:15",
      speaker: "Ludza",
      title: {
        lv: "Iesnieguma ceļš Ludzā: ejam līdzi no letes līdz atbildei",
        lt: "Prašymo kelias Ludzoje: einame kartu nuo langelio iki atsakymo",
        en: "The way of a submission in Ludza: from the counter to the answer",
      },
    },
    {
      from: "11:30",
      to: "12:30",
      speaker: "Rokiškis",
      title: {
        lv: "Kā Rokišķos pie viena galda lemj par sociālo palīdzību",
        lt: "Kaip Rokiškyje prie vieno stalo sprendžiama dėl socialinės paramos",
        en: "How Rokiškis decides on social assistance at one table",
      },
    },
    {
      from: "13:30",
      to: "15:30",
      speaker: "",
      title: {
        lv: "Katrs aizgūst vienu ideju un uzraksta pirmo soli",
        lt: "Kiekvienas perima vieną idėją ir užrašo pirmą žingsnį",
        en: "Everyone borrows one idea and writes its first step",
      },
    },
  ],
} as const;
