import { catalogue } from "@talka/report";

/** Words of what is passed up and answered. */
export const escalationWords = catalogue({
  en: {
    escalate: "Pass up",
    escalateTitle: "Pass up to {name}",
    escalateHint:
      "It can be ended only by an answer. Past the day it is red on both boards, and everybody who leads boards is told.",
    ask: "What is asked of them",
    answerBy: "Answer asked for by",
    passUp: "Pass up",
    passOn: "Pass on to {name}",
    askedOf: "Asked of {name}",
    askedBy: "{name} asks",
    answerDay: "answer by {day}",
    dueToday: "answer due today",
    daysLeft:
      "{days, plural, =0 {answer by today} one {# working day left} other {# working days left}}",
    overdue: "Unanswered",
    overdueSince:
      "{days, plural, =0 {past its day} one {# working day past its day} other {# working days past its day}}",
    answered: "Answer of {day}",
    answeredLate: "Answer of {day}, late",
    answer: "Answer",
    answerField: "Answer to: {text}",
    answerHint: "What is decided, who does what, by when. It goes back to the team’s board.",
    send: "Send the answer",
    sent: "The answer stands on the board of {name}.",
    passedUp: "Passed up to {name}.",
    overdueTitle:
      "{count, plural, one {One unanswered past its day} other {# unanswered past their day}}",
    incoming: "Waits for our answer",
    incomingNone: "Nothing waits for an answer of this team.",
    outgoing: "We wait for an answer",
    outgoingNone: "This team waits for no answer.",
    answeredTitle: "Answered in the last 30 days",
  },
  lv: {
    escalate: "Eskalēt",
    escalateTitle: "Eskalēt komandai „{name}”",
    escalateHint:
      "To noslēdz tikai atbilde. Pēc noteiktās dienas ieraksts abās tāfelēs ir sarkans, un visi tāfeļu vadītāji saņem ziņu.",
    ask: "Ko no viņiem lūdzam",
    answerBy: "Atbildi gaidām līdz",
    passUp: "Eskalēt",
    passOn: "Nodot tālāk: {name}",
    askedOf: "Jautāts: {name}",
    askedBy: "Jautā: {name}",
    answerDay: "atbilde līdz {day}",
    dueToday: "atbilde vajadzīga šodien",
    daysLeft:
      "{days, plural, =0 {atbilde vajadzīga šodien} zero {atlicis # darbdienu} one {atlikusi # darbdiena} other {atlikušas # darbdienas}}",
    overdue: "Bez atbildes",
    overdueSince:
      "{days, plural, =0 {termiņš pagājis} zero {termiņš pagājis pirms # darbdienām} one {termiņš pagājis pirms # darbdienas} other {termiņš pagājis pirms # darbdienām}}",
    answered: "Atbilde {day}",
    answeredLate: "Atbilde {day}, nokavēta",
    answer: "Atbildēt",
    answerField: "Atbilde uz: {text}",
    answerHint:
      "Kas nolemts, kas ko darīs un līdz kuram laikam. Atbilde nonāk uz komandas tāfeles.",
    send: "Nosūtīt atbildi",
    sent: "Atbilde ir uz tāfeles: {name}.",
    passedUp: "Eskalēts: {name}.",
    overdueTitle:
      "{count, plural, zero {# bez atbildes pēc termiņa} one {# bez atbildes pēc termiņa} other {# bez atbildes pēc termiņa}}",
    incoming: "Gaida mūsu atbildi",
    incomingNone: "Nekas negaida šīs komandas atbildi.",
    outgoing: "Mēs gaidām atbildi",
    outgoingNone: "Šī komanda nevienu atbildi negaida.",
    answeredTitle: "Atbildēts pēdējās 30 dienās",
  },
  lt: {
    escalate: "Eskaluoti",
    escalateTitle: "Eskaluoti komandai „{name}“",
    escalateHint:
      "Tai užbaigia tik atsakymas. Praėjus dienai įrašas abiejose lentose raudonas, o visi lentų vadovai gauna pranešimą.",
    ask: "Ko jų prašome",
    answerBy: "Atsakymo prašome iki",
    passUp: "Eskaluoti",
    passOn: "Perduoti toliau: {name}",
    askedOf: "Klausiama: {name}",
    askedBy: "Klausia: {name}",
    answerDay: "atsakymas iki {day}",
    dueToday: "atsakymo reikia šiandien",
    daysLeft:
      "{days, plural, =0 {atsakymo reikia šiandien} one {liko # darbo diena} few {liko # darbo dienos} many {liko # darbo dienos} other {liko # darbo dienų}}",
    overdue: "Be atsakymo",
    overdueSince:
      "{days, plural, =0 {terminas praėjęs} one {terminas praėjo prieš # darbo dieną} few {terminas praėjo prieš # darbo dienas} many {terminas praėjo prieš # darbo dienos} other {terminas praėjo prieš # darbo dienų}}",
    answered: "Atsakymas {day}",
    answeredLate: "Atsakymas {day}, pavėluotas",
    answer: "Atsakyti",
    answerField: "Atsakymas į: {text}",
    answerHint: "Kas nuspręsta, kas ką padarys ir iki kada. Atsakymas atsiranda komandos lentoje.",
    send: "Siųsti atsakymą",
    sent: "Atsakymas yra lentoje: {name}.",
    passedUp: "Eskaluota: {name}.",
    overdueTitle:
      "{count, plural, one {# be atsakymo po termino} few {# be atsakymo po termino} many {# be atsakymo po termino} other {# be atsakymo po termino}}",
    incoming: "Laukia mūsų atsakymo",
    incomingNone: "Niekas nelaukia šios komandos atsakymo.",
    outgoing: "Mes laukiame atsakymo",
    outgoingNone: "Ši komanda atsakymo nelaukia.",
    answeredTitle: "Atsakyta per paskutines 30 dienų",
  },
});
