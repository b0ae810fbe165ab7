/** Why something about practice cards and borrowing was refused. */
export const practiceProblems = {
  en: {
    "practice.unknown": "There is no such card, or it is not shown to you.",
    "practice.exists": "Another organisation has used this id. Load the page anew and try again.",
    "practice.changed":
      "Somebody else has changed the card meanwhile. Copy what you typed and load the page anew.",
    "practice.state": "This cannot be done in the state the card is in now. Load the page anew.",
    "practice.no-questions": "No other municipality has asked a question yet.",
    "practice.questions-open": "Some questions wait for an answer.",
    "practice.incomplete":
      "Something is missing before the card can be shown to others; the page says what.",
    "practice.personal-data":
      "The text seems to hold an e-mail address, a phone number, a personal code or somebody's name. Take it out.",
    "practice.own-card": "This is a card of your own municipality.",
    "practice.question-unknown": "There is no such question.",
    "practice.visit-wish-unknown": "There is no such wish for a visit.",
    "practice.source-unknown": "What the card was to be begun from is not there.",
    "practice.publicity-missing":
      "The funding profile lacks a part of the publicity in a language of the card. A funded card is not public without it.",
    "practice.note-missing": "Say what is to be mended.",
    "adoption.unknown": "There is no such borrowing, or it is not shared with you.",
    "adoption.exists": "Your municipality borrows this card already.",
    "adoption.changed":
      "Somebody else has changed the plan meanwhile. Copy what you typed and load the page anew.",
    "adoption.state": "The borrowing cannot move there from where it is. Load the page anew.",
    "adoption.reason-missing": "Say why it stopped: others learn from it.",
  },
  lv: {
    "practice.unknown": "Tāda apraksta nav, vai tas jums nav redzams.",
    "practice.exists":
      "Šo numuru jau lieto cita organizācija. Ielādējiet lapu no jauna un mēģiniet vēlreiz.",
    "practice.changed":
      "Pa šo laiku aprakstu mainījis kāds cits. Nokopējiet rakstīto un ielādējiet lapu no jauna.",
    "practice.state": "Apraksta pašreizējā stāvoklī to nevar darīt. Ielādējiet lapu no jauna.",
    "practice.no-questions": "Neviena cita pašvaldība vēl nav uzdevusi jautājumu.",
    "practice.questions-open": "Daži jautājumi gaida atbildi.",
    "practice.incomplete": "Pirms aprakstu rādīt citiem, kaut kā trūkst; lapā teikts, kā.",
    "practice.personal-data":
      "Šķiet, ka tekstā ir e-pasta adrese, tālrunis, personas kods vai kāda cilvēka vārds. Izņemiet to.",
    "practice.own-card": "Šis ir jūsu pašvaldības apraksts.",
    "practice.question-unknown": "Tāda jautājuma nav.",
    "practice.visit-wish-unknown": "Tāda brauciena lūguma nav.",
    "practice.source-unknown": "Nav tā, no kā aprakstu gribējāt sākt.",
    "practice.publicity-missing":
      "Finansējuma profilā kādā no apraksta valodām trūkst daļas publicitātes. Bez tās finansēts apraksts nav publisks.",
    "practice.note-missing": "Pasakiet, kas jāizlabo.",
    "adoption.unknown": "Tādas pārņemšanas nav, vai tā jums nav redzama.",
    "adoption.exists": "Jūsu pašvaldība šo jau pārņem.",
    "adoption.changed":
      "Pa šo laiku plānu mainījis kāds cits. Nokopējiet rakstīto un ielādējiet lapu no jauna.",
    "adoption.state": "No pašreizējā stāvokļa tur pāriet nevar. Ielādējiet lapu no jauna.",
    "adoption.reason-missing": "Pasakiet, kāpēc pārtraukts: citi no tā mācās.",
  },
  lt: {
    "practice.unknown": "Tokio aprašo nėra arba jis jums nerodomas.",
    "practice.exists":
      "Šį numerį jau naudoja kita organizacija. Įkelkite puslapį iš naujo ir bandykite dar kartą.",
    "practice.changed":
      "Kažkas kitas tuo metu pakeitė aprašą. Nusikopijuokite, ką parašėte, ir įkelkite puslapį iš naujo.",
    "practice.state": "Dabartinės būsenos aprašui to padaryti negalima. Įkelkite puslapį iš naujo.",
    "practice.no-questions": "Nė viena kita savivaldybė dar neuždavė klausimo.",
    "practice.questions-open": "Kai kurie klausimai laukia atsakymo.",
    "practice.incomplete": "Prieš rodant aprašą kitiems, kai ko trūksta; puslapyje parašyta ko.",
    "practice.personal-data":
      "Atrodo, tekste yra el. pašto adresas, telefonas, asmens kodas ar žmogaus vardas. Išimkite.",
    "practice.own-card": "Tai jūsų savivaldybės aprašas.",
    "practice.question-unknown": "Tokio klausimo nėra.",
    "practice.visit-wish-unknown": "Tokio vizito prašymo nėra.",
    "practice.source-unknown": "Nėra to, nuo ko norėjote pradėti aprašą.",
    "practice.publicity-missing":
      "Finansavimo profilyje kuria nors aprašo kalba trūksta viešinimo dalies. Be jos finansuotas aprašas neviešas.",
    "practice.note-missing": "Pasakykite, ką reikia pataisyti.",
    "adoption.unknown": "Tokio perėmimo nėra arba juo su jumis nesidalijama.",
    "adoption.exists": "Jūsų savivaldybė tai jau perima.",
    "adoption.changed":
      "Kažkas kitas tuo metu pakeitė planą. Nusikopijuokite, ką parašėte, ir įkelkite puslapį iš naujo.",
    "adoption.state": "Iš dabartinės būsenos ten pereiti negalima. Įkelkite puslapį iš naujo.",
    "adoption.reason-missing": "Pasakykite, kodėl nutraukta: kiti iš to mokosi.",
  },
} as const;
