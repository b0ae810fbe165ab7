import { catalogue } from "@talka/report";

/** The import, step by step. */
export const importWords = catalogue({
  en: {
    title: "Analyse a file",
    steps: "Steps",
    stepFile: "File",
    stepColumns: "Columns",
    stepPeople: "People",
    stepRows: "Rows",
    dropTitle: "Drop the export here",
    dropHint:
      "CSV, Excel (XLSX) or XES, also compressed (.gz). The file is read on this computer; nothing is sent anywhere.",
    choose: "Choose a file",
    again:
      "Please choose “{name}” again: after a reload the browser no longer has it. What you set is kept.",
    needs:
      "The file needs three things in every row: which case it is about, what was done, and when.",
    reading: "Reading “{name}”",
    cancelled: "Reading was cancelled. Choose a file to begin again.",
    cannotRead: "“{name}” could not be read",
    otherFile: "Choose another file",
    asRecognised: "Read as recognised",
    next: "Next",
    back: "Back",
    building: "Trying the columns …",
  },
  lv: {
    title: "Faila analīze",
    steps: "Soļi",
    stepFile: "Fails",
    stepColumns: "Kolonnas",
    stepPeople: "Cilvēki",
    stepRows: "Rindas",
    dropTitle: "Ievelciet eksportu šeit",
    dropHint:
      "CSV, Excel (XLSX) vai XES, arī saspiests (.gz). Failu nolasa šajā datorā; nekas nekur netiek nosūtīts.",
    choose: "Izvēlēties failu",
    again:
      "Lūdzu, izvēlieties failu „{name}” vēlreiz: pēc lapas pārlādes pārlūkam tā vairs nav. Jūsu iestatītais ir saglabāts.",
    needs: "Failā katrā rindā vajadzīgas trīs lietas: par kuru lietu tā ir, kas darīts un kad.",
    reading: "Lasa „{name}”",
    cancelled: "Lasīšana atcelta. Izvēlieties failu, lai sāktu no jauna.",
    cannotRead: "Failu „{name}” neizdevās nolasīt",
    otherFile: "Izvēlēties citu failu",
    asRecognised: "Lasīt, kā noteikts",
    next: "Tālāk",
    back: "Atpakaļ",
    building: "Izmēģina kolonnas …",
  },
  lt: {
    title: "Failo analizė",
    steps: "Žingsniai",
    stepFile: "Failas",
    stepColumns: "Stulpeliai",
    stepPeople: "Žmonės",
    stepRows: "Eilutės",
    dropTitle: "Nutempkite eksporto failą čia",
    dropHint:
      "CSV, „Excel“ (XLSX) arba XES, taip pat suglaudintas (.gz). Failas skaitomas šiame kompiuteryje; niekas niekur nesiunčiama.",
    choose: "Pasirinkti failą",
    again:
      "Pasirinkite „{name}“ dar kartą: perkrovus puslapį naršyklė jo nebeturi. Tai, ką nustatėte, išsaugota.",
    needs: "Kiekvienoje failo eilutėje reikia trijų dalykų: kurios bylos ji, kas atlikta ir kada.",
    reading: "Skaitomas „{name}“",
    cancelled: "Skaitymas atšauktas. Pasirinkite failą ir pradėkite iš naujo.",
    cannotRead: "Failo „{name}“ perskaityti nepavyko",
    otherFile: "Pasirinkti kitą failą",
    asRecognised: "Skaityti, kaip atpažinta",
    next: "Toliau",
    back: "Atgal",
    building: "Bandomi stulpeliai …",
  },
});
