/** Why something about the daily work of a team was refused. */
export const dailyProblems = {
  en: {
    "team.escalations":
      "This team waits for answers or owes some. Answer what was passed up first; then it can be closed.",
    "team.closed": "This team no longer meets. Open it again to write something.",
    "board.item-unknown": "There is no such line on this board, or it is closed.",
    "board.item-exists": "This id is used elsewhere. Load the page anew and try again.",
    "board.awaits-answer": "This line waits for an answer from above. Only the answer ends that.",
    "escalation.unknown": "Nothing like this was passed up here.",
    "escalation.no-team-above":
      "There is no team above this one. Choose one under “Change” in the list of teams.",
    "escalation.past-day": "The day to ask an answer for is over. Choose today or later.",
    "escalation.answered": "Somebody has answered this already. Load the page anew to read it.",
    "daily.personal-code": "The text holds a personal code. Take it out: it is never kept here.",
    "check.unknown": "There is no such check. It may have been deleted.",
    "check.exists": "This id is used elsewhere. Load the page anew and try again.",
    "gemba.unknown": "There is no such note. It may have been deleted.",
    "gemba.exists": "This id is used elsewhere. Load the page anew and try again.",
    "skills.other-keeper":
      "Somebody else keeps this table. You see coverage; to take over, begin the levels anew.",
    "skills.version-conflict":
      "The table was changed elsewhere meanwhile. Load the page anew; what you typed is kept.",
    "skills.name": "A code looks like a person’s name. Write a code of a role, such as “Clerk A”.",
    "pulse.unknown": "There is no such pulse.",
    "pulse.exists": "This id is used elsewhere. Load the page anew and try again.",
    "pulse.open": "The team has a pulse that is open. Close it first.",
    "pulse.closed": "This pulse is closed. Answers are no longer taken.",
    "pulse.answered": "You have answered this pulse already.",
    "pulse.answers": "Please answer each question.",
    "pulse.past-day": "The last day is over. Choose today or later.",
  },
  lv: {
    "team.escalations":
      "Šī komanda gaida atbildes vai pati tās ir parādā. Vispirms jāatbild uz eskalēto; tad to varēs slēgt.",
    "team.closed": "Šī komanda vairs netiekas. Lai ko ierakstītu, atveriet to no jauna.",
    "board.item-unknown": "Tāda ieraksta uz šīs tāfeles nav, vai tas ir slēgts.",
    "board.item-exists": "Šis numurs jau ir lietots. Ielādējiet lapu no jauna un mēģiniet vēlreiz.",
    "board.awaits-answer":
      "Šis ieraksts gaida atbildi no augstākā līmeņa. To noslēdz tikai atbilde.",
    "escalation.unknown": "Šeit nekas tāds nav eskalēts.",
    "escalation.no-team-above":
      "Virs šīs komandas nav citas. Izvēlieties to komandu sarakstā ar pogu „Mainīt”.",
    "escalation.past-day": "Atbildes diena jau ir pagājusi. Izvēlieties šodienu vai vēlāku dienu.",
    "escalation.answered": "Uz šo kāds jau ir atbildējis. Ielādējiet lapu no jauna, lai izlasītu.",
    "daily.personal-code": "Tekstā ir personas kods. Izņemiet to: šeit to nekad neglabā.",
    "check.unknown": "Tādas pārbaudes nav. Varbūt tā ir dzēsta.",
    "check.exists": "Šis numurs jau ir lietots. Ielādējiet lapu no jauna un mēģiniet vēlreiz.",
    "gemba.unknown": "Tādas piezīmes nav. Varbūt tā ir dzēsta.",
    "gemba.exists": "Šis numurs jau ir lietots. Ielādējiet lapu no jauna un mēģiniet vēlreiz.",
    "skills.other-keeper":
      "Šo tabulu uztur kāds cits. Jūs redzat pārklājumu; lai pārņemtu, līmeņi jāraksta no jauna.",
    "skills.version-conflict":
      "Tabula pa šo laiku mainīta citur. Ielādējiet lapu no jauna; ierakstītais nepazudīs.",
    "skills.name":
      "Kāds kods izskatās pēc cilvēka vārda. Rakstiet lomas kodu, piemēram, „Lietvede A”.",
    "pulse.unknown": "Tādas pulsa aptaujas nav.",
    "pulse.exists": "Šis numurs jau ir lietots. Ielādējiet lapu no jauna un mēģiniet vēlreiz.",
    "pulse.open": "Komandai jau ir atvērta pulsa aptauja. Vispirms slēdziet to.",
    "pulse.closed": "Šī pulsa aptauja ir slēgta. Atbildes vairs nepieņem.",
    "pulse.answered": "Uz šo pulsa aptauju jūs jau esat atbildējis.",
    "pulse.answers": "Lūdzu, atbildiet uz katru jautājumu.",
    "pulse.past-day": "Pēdējā diena jau ir pagājusi. Izvēlieties šodienu vai vēlāku dienu.",
  },
  lt: {
    "team.escalations":
      "Ši komanda laukia atsakymų arba pati yra juos skolinga. Pirmiausia atsakykite į tai, kas eskaluota; tada ją bus galima uždaryti.",
    "team.closed": "Ši komanda nebesirenka. Kad ką nors įrašytumėte, atverkite ją iš naujo.",
    "board.item-unknown": "Tokio įrašo šioje lentoje nėra arba jis uždarytas.",
    "board.item-exists":
      "Šis numeris jau panaudotas. Įkelkite puslapį iš naujo ir bandykite dar kartą.",
    "board.awaits-answer":
      "Šis įrašas laukia atsakymo iš aukštesnio lygmens. Jį užbaigia tik atsakymas.",
    "escalation.unknown": "Čia nieko panašaus neeskaluota.",
    "escalation.no-team-above":
      "Virš šios komandos nėra kitos. Parinkite ją komandų sąraše mygtuku „Keisti“.",
    "escalation.past-day":
      "Prašoma atsakymo diena jau praėjo. Pasirinkite šiandieną arba vėlesnę dieną.",
    "escalation.answered":
      "Kažkas jau atsakė. Įkelkite puslapį iš naujo, kad perskaitytumėte atsakymą.",
    "daily.personal-code": "Tekste yra asmens kodas. Išimkite jį: čia jis niekada nesaugomas.",
    "check.unknown": "Tokios patikros nėra. Galbūt ji ištrinta.",
    "check.exists": "Šis numeris jau panaudotas. Įkelkite puslapį iš naujo ir bandykite dar kartą.",
    "gemba.unknown": "Tokio užrašo nėra. Galbūt jis ištrintas.",
    "gemba.exists": "Šis numeris jau panaudotas. Įkelkite puslapį iš naujo ir bandykite dar kartą.",
    "skills.other-keeper":
      "Šią lentelę tvarko kitas žmogus. Jūs matote padengimą; norint perimti, lygius teks rašyti iš naujo.",
    "skills.version-conflict":
      "Lentelė tuo metu pakeista kitur. Įkelkite puslapį iš naujo; tai, ką įrašėte, išliks.",
    "skills.name":
      "Vienas kodas panašus į žmogaus vardą. Rašykite pareigų kodą, pavyzdžiui, „Raštvedė A“.",
    "pulse.unknown": "Tokios pulso apklausos nėra.",
    "pulse.exists": "Šis numeris jau panaudotas. Įkelkite puslapį iš naujo ir bandykite dar kartą.",
    "pulse.open": "Komanda turi atidarytą pulso apklausą. Pirmiausia ją uždarykite.",
    "pulse.closed": "Ši pulso apklausa uždaryta. Atsakymai nebepriimami.",
    "pulse.answered": "Į šią pulso apklausą jau atsakėte.",
    "pulse.answers": "Prašome atsakyti į kiekvieną klausimą.",
    "pulse.past-day": "Paskutinė diena jau praėjo. Pasirinkite šiandieną arba vėlesnę dieną.",
  },
} as const;
