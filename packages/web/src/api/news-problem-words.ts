/** Why something about news was refused. */
export const newsProblems = {
  en: {
    "news.unknown": "There is no such news item, or it belongs to another organisation.",
    "news.revision-conflict":
      "Somebody else has saved a newer wording. What you wrote is kept here: copy it, then load the page anew.",
    "news.wrong-state": "The item has changed its state meanwhile. Load the page anew.",
    "news.not-publishable":
      "This cannot be published yet: a text or a part of the publicity is missing.",
    "news.was-public": "What was public once is taken back, not deleted.",
    "news.subject-unknown":
      "The event, session, project or funding profile is not there any more, or not yours to tell of.",
  },
  lv: {
    "news.unknown": "Tādas ziņas nav, vai tā pieder citai organizācijai.",
    "news.revision-conflict":
      "Kāds cits ir saglabājis jaunāku tekstu. Jūsu rakstītais šeit ir saglabāts: nokopējiet to un tad ielādējiet lapu no jauna.",
    "news.wrong-state": "Ziņas stāvoklis pa šo laiku ir mainījies. Ielādējiet lapu no jauna.",
    "news.not-publishable": "To vēl nevar publicēt: trūkst teksta vai kādas publicitātes daļas.",
    "news.was-public": "Reiz publicēto atsauc, nevis dzēš.",
    "news.subject-unknown":
      "Pasākuma, sesijas, projekta vai finansējuma apraksta vairs nav, vai par to nestāsta jūsu organizācija.",
  },
  lt: {
    "news.unknown": "Tokios naujienos nėra arba ji priklauso kitai organizacijai.",
    "news.revision-conflict":
      "Kažkas kitas išsaugojo naujesnį tekstą. Tai, ką parašėte, čia išlieka: nukopijuokite ir iš naujo įkelkite puslapį.",
    "news.wrong-state": "Naujienos būsena tuo metu pasikeitė. Iš naujo įkelkite puslapį.",
    "news.not-publishable": "To dar negalima skelbti: trūksta teksto arba viešinimo dalies.",
    "news.was-public": "Tai, kas kartą buvo paskelbta, atšaukiama, o ne ištrinama.",
    "news.subject-unknown":
      "Renginio, sesijos, projekto ar finansavimo aprašo nebėra arba apie jį pasakoja ne jūsų organizacija.",
  },
} as const;
