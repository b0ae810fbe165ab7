import { catalogue } from "../words/translate.ts";

/** What stands in mails around what they tell. */
export const mailWords = catalogue({
  en: {
    digestSubject: "Talka: what waits for you",
    hello: "Good morning!",
    waits: "What waits for you",
    news: "What has happened",
    by: "by {day}",
    late: "due {day}",
    open: "Open Talka",
    off: "End these mails",
    why: "You get this because you have an account in Talka at {organisation}. Names of people and anything anonymous never stand in our mails.",
    offerSubject: "Talka: a place is free for you",
    offerText:
      "A place has become free, and you are next. Take it or leave it by {time}; afterwards it is offered on.",
    offerOpen: "Answer the offer",
    roundSubject:
      "Talka: {kind, select, end {your view of what was held} other {what became of it}}",
    roundText:
      "{kind, select, end {You took part. A few questions wait for your answer, until {day}.} other {You took part some time ago. What became of it? Two minutes, until {day}.}}",
    roundPromise: "The answer is tied neither to your name nor to this address.",
    reminderText:
      "All who took part get this reminder, whether they have answered or not: nobody can tell who has.",
    roundOpen: "Answer",
    oneMail: "This mail was sent once, because you registered.",
  },
  lv: {
    digestSubject: "Talka: kas jūs gaida",
    hello: "Labrīt!",
    waits: "Kas jūs gaida",
    news: "Kas noticis",
    by: "līdz {day}",
    late: "termiņš {day}",
    open: "Atvērt Talku",
    off: "Vairs nesūtīt šādas vēstules",
    why: "Jūs to saņemat, jo jums ir konts Talkā: {organisation}. Cilvēku vārdu un nekā anonīma mūsu vēstulēs nav nekad.",
    offerSubject: "Talka: jums ir brīva vieta",
    offerText:
      "Atbrīvojusies vieta, un nākamais rindā esat jūs. Pieņemiet vai atsakieties līdz {time}; pēc tam to piedāvās tālāk.",
    offerOpen: "Atbildēt uz piedāvājumu",
    roundSubject:
      "Talka: {kind, select, end {jūsu vērtējums par notikušo} other {kas no tā iznāca}}",
    roundText:
      "{kind, select, end {Jūs piedalījāties. Daži jautājumi gaida jūsu atbildi līdz {day}.} other {Jūs piedalījāties pirms kāda laika. Kas no tā iznāca? Divas minūtes, līdz {day}.}}",
    roundPromise: "Atbilde nav saistīta ne ar jūsu vārdu, ne ar šo adresi.",
    reminderText:
      "Šo atgādinājumu saņem visi, kas piedalījās, neatkarīgi no tā, vai ir atbildējuši: to neviens nevar zināt.",
    roundOpen: "Atbildēt",
    oneMail: "Šī vēstule sūtīta vienu reizi, jo jūs pieteicāties.",
  },
  lt: {
    digestSubject: "Talka: kas jūsų laukia",
    hello: "Labas rytas!",
    waits: "Kas jūsų laukia",
    news: "Kas įvyko",
    by: "iki {day}",
    late: "terminas {day}",
    open: "Atverti Talką",
    off: "Nebesiųsti tokių laiškų",
    why: "Gaunate tai, nes turite paskyrą Talkoje: {organisation}. Žmonių vardų ir nieko anoniminio mūsų laiškuose nebūna.",
    offerSubject: "Talka: jums yra laisva vieta",
    offerText:
      "Atsilaisvino vieta, ir kitas eilėje esate jūs. Priimkite arba atsisakykite iki {time}; vėliau ji bus siūloma kitiems.",
    offerOpen: "Atsakyti į pasiūlymą",
    roundSubject:
      "Talka: {kind, select, end {jūsų nuomonė apie tai, kas įvyko} other {kas iš to išėjo}}",
    roundText:
      "{kind, select, end {Jūs dalyvavote. Keli klausimai laukia jūsų atsakymo iki {day}.} other {Jūs dalyvavote prieš kurį laiką. Kas iš to išėjo? Dvi minutės, iki {day}.}}",
    roundPromise: "Atsakymas nesusietas nei su jūsų vardu, nei su šiuo adresu.",
    reminderText:
      "Šį priminimą gauna visi dalyvavusieji, nesvarbu, ar jau atsakė: to niekas negali žinoti.",
    roundOpen: "Atsakyti",
    oneMail: "Šis laiškas siųstas vieną kartą, nes užsiregistravote.",
  },
});
