import { catalogue } from "@talka/report";

/** What participants are promised, word for word as it stands above the box they write in. */
export const promiseWords = catalogue({
  en: {
    anonymous:
      "Your card is anonymous. No record of who wrote it is made: the moderator and the administrator cannot find out either.",
    named: "You may sign your card. Without a name nobody learns who wrote it.",
    few: "There are only a few of you: the style or the content of a card may give its writer away.",
  },
  lv: {
    anonymous:
      "Jūsu kartīte ir anonīma. Nekur netiek pierakstīts, kurš to rakstīja: to nevar uzzināt arī moderators un administrators.",
    named: "Kartīti varat parakstīt. Bez vārda neviens neuzzinās, kurš to rakstīja.",
    few: "Jūs esat tikai daži: kartītes stils vai saturs var atklāt, kurš to rakstīja.",
  },
  lt: {
    anonymous:
      "Jūsų kortelė anoniminė. Kas ją parašė, niekur neužrašoma: to negali sužinoti nei moderatorius, nei administratorius.",
    named: "Kortelę galite pasirašyti. Be vardo niekas nesužinos, kas ją parašė.",
    few: "Jūsų tik keli: kortelės stilius ar turinys gali išduoti, kas ją parašė.",
  },
});
