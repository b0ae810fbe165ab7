import { catalogue } from "@talka/report";

/** What happens next and who owes what. */
export const nextWords = catalogue({
  en: {
    title: "What happens next",
    everybody: "Everybody",
    show: "Show",
    overdue: "Overdue",
    now: "Stands in the way",
    coming: "Coming",
    nothing: "Nothing waits.",
    nothingHint: "Plan an event, a cycle or an indicator, and it stands here with its day.",
    today: "today",
    daysLate: "{n, plural, one {# day late} other {# days late}}",
    inDays: "{n, plural, =0 {today} =1 {tomorrow} other {in # days}}",
    forAll: "for everybody",
    event: "Event: {title}",
    registration: "Registration closes: {title}",
    offer: "An offered place waits for an answer: {title}",
    "step-begins": "Step “{step}” begins: {title}",
    "step-ends": "Step “{step}” is to be finished: {title}",
    "working-group": "Working group meets: {title}",
    commitment: "Promised: {action}",
    publicity:
      "Publicity is not complete in {locale, select, lv {Latvian} lt {Lithuanian} other {English}}: {parts}",
    "value-missing": "No value to be seen for {period}: {title}",
    review: "Renew the indicator or let it go: {title}",
    "evaluation-opens":
      "{round, select, end {Evaluation opens} month {Evaluation after 30 days opens} other {Evaluation after 90 days opens}}: {title}",
    "evaluation-reminder":
      "{round, select, end {Remind of the evaluation} month {Remind of the evaluation after 30 days} other {Remind of the evaluation after 90 days}}: {title}",
    "evaluation-closes":
      "{round, select, end {Evaluation closes} month {Evaluation after 30 days closes} other {Evaluation after 90 days closes}}: {title}",
    waits: "What waits for us",
  },
  lv: {
    title: "Kas notiks tālāk",
    everybody: "Visi",
    show: "Rādīt",
    overdue: "Nokavēts",
    now: "Traucē jau tagad",
    coming: "Gaidāms",
    nothing: "Nekas negaida.",
    nothingHint: "Ieplānojiet pasākumu, ciklu vai rādītāju, un tas šeit stāvēs ar savu dienu.",
    today: "šodien",
    daysLate: "{n, plural, zero {kavējas # dienu} one {kavējas # dienu} other {kavējas # dienas}}",
    inDays:
      "{n, plural, =0 {šodien} =1 {rīt} zero {pēc # dienām} one {pēc # dienas} other {pēc # dienām}}",
    forAll: "visiem",
    event: "Pasākums: {title}",
    registration: "Beidzas pieteikšanās: {title}",
    offer: "Piedāvātā vieta gaida atbildi: {title}",
    "step-begins": "Sākas solis „{step}”: {title}",
    "step-ends": "Jāpabeidz solis „{step}”: {title}",
    "working-group": "Sanāk darba grupa: {title}",
    commitment: "Apsolīts: {action}",
    publicity:
      "Publicitāte nav pilnīga {locale, select, lv {latviešu} lt {lietuviešu} other {angļu}} valodā: {parts}",
    "value-missing": "Nav redzamas vērtības par periodu „{period}”: {title}",
    review: "Atjaunojiet rādītāju vai ļaujiet tam aiziet: {title}",
    "evaluation-opens":
      "{round, select, end {Sākas izvērtējums} month {Sākas izvērtējums pēc 30 dienām} other {Sākas izvērtējums pēc 90 dienām}}: {title}",
    "evaluation-reminder":
      "{round, select, end {Jāatgādina par izvērtējumu} month {Jāatgādina par izvērtējumu pēc 30 dienām} other {Jāatgādina par izvērtējumu pēc 90 dienām}}: {title}",
    "evaluation-closes":
      "{round, select, end {Beidzas izvērtējums} month {Beidzas izvērtējums pēc 30 dienām} other {Beidzas izvērtējums pēc 90 dienām}}: {title}",
    waits: "Kas mūs gaida",
  },
  lt: {
    title: "Kas bus toliau",
    everybody: "Visi",
    show: "Rodyti",
    overdue: "Vėluoja",
    now: "Trukdo jau dabar",
    coming: "Laukia",
    nothing: "Niekas nelaukia.",
    nothingHint: "Suplanuokite renginį, ciklą ar rodiklį, ir jis čia atsiras su savo diena.",
    today: "šiandien",
    daysLate:
      "{n, plural, one {vėluoja # dieną} few {vėluoja # dienas} many {vėluoja # dienos} other {vėluoja # dienų}}",
    inDays:
      "{n, plural, =0 {šiandien} =1 {rytoj} one {po # dienos} few {po # dienų} many {po # dienos} other {po # dienų}}",
    forAll: "visiems",
    event: "Renginys: {title}",
    registration: "Baigiasi registracija: {title}",
    offer: "Pasiūlyta vieta laukia atsakymo: {title}",
    "step-begins": "Prasideda žingsnis „{step}“: {title}",
    "step-ends": "Reikia užbaigti žingsnį „{step}“: {title}",
    "working-group": "Renkasi darbo grupė: {title}",
    commitment: "Pažadėta: {action}",
    publicity:
      "Viešinimas neišsamus {locale, select, lv {latvių} lt {lietuvių} other {anglų}} kalba: {parts}",
    "value-missing": "Nematyti reikšmės už laikotarpį „{period}“: {title}",
    review: "Atnaujinkite rodiklį arba leiskite jam išeiti: {title}",
    "evaluation-opens":
      "{round, select, end {Prasideda vertinimas} month {Prasideda vertinimas po 30 dienų} other {Prasideda vertinimas po 90 dienų}}: {title}",
    "evaluation-reminder":
      "{round, select, end {Reikia priminti apie vertinimą} month {Reikia priminti apie vertinimą po 30 dienų} other {Reikia priminti apie vertinimą po 90 dienų}}: {title}",
    "evaluation-closes":
      "{round, select, end {Baigiasi vertinimas} month {Baigiasi vertinimas po 30 dienų} other {Baigiasi vertinimas po 90 dienų}}: {title}",
    waits: "Kas mūsų laukia",
  },
});
