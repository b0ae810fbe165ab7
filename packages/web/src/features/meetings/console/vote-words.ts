import { catalogue } from "@talka/report";

/** Voting in the moderator's console. */
export const voteWords = catalogue({
  en: {
    about:
      "{groups, plural, one {# group} other {# groups}}; each person has {budget, plural, one {# vote} other {# votes}}, up to {cap} for one group.",
    howSecret: "How votes are given",
    secret: "secret",
    open: "open: names are shown with votes after counting",
    nothing: "There is nothing to vote on yet.",
    running: "The vote is open. Nobody, not even you, sees how it stands.",
    runningSecret: "The vote is secret.",
    runningOpen: "The vote is open by announcement: after counting, names are shown.",
    results: "Result",
    group: "Group",
    device: "By device",
    counted: "Counted in the room",
    sum: "Together",
    people: "{n, plural, one {# person voted on a device} other {# people voted on a device}}",
    heads:
      "{n, plural, one {votes of # person counted in the room} other {votes of # people counted in the room}}",
    again: "Vote once more",
    byHand: "Enter votes counted by hand",
    byHandText:
      "For hands or dots on paper. They are stored and shown as counted in the room, with the number of people.",
    headcount: "How many people voted by hand",
    votesFor: "Votes for: {name}",
    left: "{used} of {most} possible votes",
    tooMany: "More votes than so many people have ({most}).",
    overCap: "One group cannot get more than {most} votes from so many people.",
    saveCount: "Save the counted votes",
    savedCount: "Counted votes are kept: {n, plural, one {# person} other {# people}}.",
    openNames: "Who voted for what",
  },
  lv: {
    about:
      "{groups, plural, zero {# grupu} one {# grupa} other {# grupas}}; katram cilvēkam ir {budget, plural, zero {# balsu} one {# balss} other {# balsis}}, vienai grupai ne vairāk kā {cap}.",
    howSecret: "Kā balso",
    secret: "aizklāti",
    open: "atklāti: pēc skaitīšanas pie balsīm redzami vārdi",
    nothing: "Vēl nav, par ko balsot.",
    running: "Balsošana ir atvērta. Neviens, arī jūs, neredz, kā tā veicas.",
    runningSecret: "Balsojums ir aizklāts.",
    runningOpen: "Balsojums ir atklāts, kā paziņots: pēc skaitīšanas redzami vārdi.",
    results: "Rezultāts",
    group: "Grupa",
    device: "Ar ierīci",
    counted: "Saskaitīts telpā",
    sum: "Kopā",
    people:
      "ar ierīci {n, plural, zero {nobalsoja # cilvēku} one {nobalsoja # cilvēks} other {nobalsoja # cilvēki}}",
    heads:
      "telpā saskaitītas {n, plural, zero {# cilvēku} one {# cilvēka} other {# cilvēku}} balsis",
    again: "Balsot vēlreiz",
    byHand: "Ievadīt ar roku saskaitītas balsis",
    byHandText:
      "Paceltām rokām vai punktiem uz papīra. Tās tiek glabātas un rādītas kā telpā saskaitītas, ar cilvēku skaitu.",
    headcount: "Cik cilvēku balsoja ar roku",
    votesFor: "Balsis par: {name}",
    left: "{used} no {most} iespējamām balsīm",
    tooMany: "Vairāk balsu, nekā tik daudziem cilvēkiem ir ({most}).",
    overCap: "Viena grupa no tik daudziem cilvēkiem nevar saņemt vairāk par {most} balsīm.",
    saveCount: "Saglabāt saskaitītās balsis",
    savedCount:
      "Saskaitītās balsis ir saglabātas: {n, plural, zero {# cilvēku} one {# cilvēks} other {# cilvēki}}.",
    openNames: "Kas par ko balsoja",
  },
  lt: {
    about:
      "{groups, plural, one {# grupė} few {# grupės} many {# grupės} other {# grupių}}; kiekvienas turi {budget, plural, one {# balsą} few {# balsus} many {# balso} other {# balsų}}, vienai grupei – ne daugiau kaip {cap}.",
    howSecret: "Kaip balsuojama",
    secret: "slaptai",
    open: "atvirai: suskaičiavus prie balsų matomi vardai",
    nothing: "Dar nėra už ką balsuoti.",
    running: "Balsavimas atvertas. Niekas, net jūs, nemato, kaip sekasi.",
    runningSecret: "Balsavimas slaptas.",
    runningOpen: "Balsavimas atviras, kaip paskelbta: suskaičiavus matomi vardai.",
    results: "Rezultatas",
    group: "Grupė",
    device: "Įrenginiu",
    counted: "Suskaičiuota salėje",
    sum: "Iš viso",
    people:
      "įrenginiu {n, plural, one {balsavo # žmogus} few {balsavo # žmonės} many {balsavo # žmogaus} other {balsavo # žmonių}}",
    heads:
      "salėje suskaičiuoti {n, plural, one {# žmogaus} few {# žmonių} many {# žmogaus} other {# žmonių}} balsai",
    again: "Balsuoti dar kartą",
    byHand: "Įvesti ranka suskaičiuotus balsus",
    byHandText:
      "Pakeltoms rankoms ar taškams popieriuje. Jie saugomi ir rodomi kaip suskaičiuoti salėje, su žmonių skaičiumi.",
    headcount: "Kiek žmonių balsavo ranka",
    votesFor: "Balsai už: {name}",
    left: "{used} iš {most} galimų balsų",
    tooMany: "Daugiau balsų, nei tiek žmonių turi ({most}).",
    overCap: "Viena grupė iš tiek žmonių negali gauti daugiau kaip {most} balsų.",
    saveCount: "Įrašyti suskaičiuotus balsus",
    savedCount:
      "Suskaičiuoti balsai įrašyti: {n, plural, one {# žmogus} few {# žmonės} many {# žmogaus} other {# žmonių}}.",
    openNames: "Kas už ką balsavo",
  },
});
