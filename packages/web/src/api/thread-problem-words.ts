/** Why something about the thread, notices and mail was refused. */
export const threadProblems = {
  en: {
    "thread.unknown": "There is no such record, or it is not open to you.",
    "notice.unknown": "This notice is not for you, or it is no longer there.",
    "mail.link-unknown": "This link is not known. Copy all of it from the mail.",
  },
  lv: {
    "thread.unknown": "Tāda ieraksta nav, vai tas nav jums atvērts.",
    "notice.unknown": "Šis paziņojums nav jums, vai tā vairs nav.",
    "mail.link-unknown": "Šāda saite nav zināma. Nokopējiet to visu no vēstules.",
  },
  lt: {
    "thread.unknown": "Tokio įrašo nėra arba jis jums neatvertas.",
    "notice.unknown": "Šis pranešimas ne jums arba jo nebėra.",
    "mail.link-unknown": "Tokia nuoroda nežinoma. Nukopijuokite ją visą iš laiško.",
  },
} as const;
