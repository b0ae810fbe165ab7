import { catalogue } from "./translate.ts";

/** How cases depart from a model, and what rules say; names come quoted, shares written. */
export const conformanceWords = catalogue({
  en: {
    skipped: "In {share} of cases {name} was skipped",
    early: "In {share} of cases {name} came before {other}, which should come first",
    late: "In {share} of cases {name} came only after {other}",
    repeated: "In {share} of cases {name} was done once more",
    extra: "In {share} of cases {name} was done where the model has no place for it",
    foreign: "In {share} of cases there was {name}, which the model does not know",
    response: "After {first} comes {second}{within}",
    precedence: "Before {second} comes {first}{within}",
    succession: "{first} and {second} follow each other in this order, never one alone{within}",
    "not-together": "Never both {first} and {second} in one case",
    exactly: "{activity} exactly {times, plural, one {once} other {# times}} in each case",
    never: "Never {activity}",
    "four-eyes": "{first} and {second} by two different people",
    "within.calendar-day": ", within {n, plural, one {# calendar day} other {# calendar days}}",
    "within.working-day": ", within {n, plural, one {# working day} other {# working days}}",
  },
  lv: {
    skipped: "{share} lietu ir izlaists solis {name}",
    early: "{share} lietu solis {name} darīts pirms soļa {other}, kam jābūt pirmajam",
    late: "{share} lietu solis {name} darīts tikai pēc soļa {other}",
    repeated: "{share} lietu solis {name} darīts vēl vienu reizi",
    extra: "{share} lietu solis {name} darīts vietā, kur modelis to neparedz",
    foreign: "{share} lietu ir solis {name}, ko modelis nepazīst",
    response: "Pēc soļa {first} seko {second}{within}",
    precedence: "Pirms soļa {second} ir bijis {first}{within}",
    succession: "{first} un {second} seko viens otram šajā secībā, nekad viens pats{within}",
    "not-together": "Vienā lietā nekad nav gan {first}, gan {second}",
    exactly:
      "Katrā lietā {activity} ir tieši {times, plural, zero {# reižu} one {# reizi} other {# reizes}}",
    never: "{activity} nav nekad",
    "four-eyes": "{first} un {second} dara divi dažādi cilvēki",
    "within.calendar-day":
      " {n, plural, zero {# kalendāra dienu} one {# kalendāra dienas} other {# kalendāra dienu}} laikā",
    "within.working-day":
      " {n, plural, zero {# darba dienu} one {# darba dienas} other {# darba dienu}} laikā",
  },
  lt: {
    skipped: "{share} bylų praleistas žingsnis {name}",
    early: "{share} bylų žingsnis {name} atliktas prieš žingsnį {other}, kuris turi būti pirmas",
    late: "{share} bylų žingsnis {name} atliktas tik po žingsnio {other}",
    repeated: "{share} bylų žingsnis {name} atliktas dar kartą",
    extra: "{share} bylų žingsnis {name} atliktas ten, kur modelis jo nenumato",
    foreign: "{share} bylų yra žingsnis {name}, kurio modelis nežino",
    response: "Po žingsnio {first} eina {second}{within}",
    precedence: "Prieš žingsnį {second} buvo {first}{within}",
    succession: "{first} ir {second} eina vienas po kito šia tvarka, niekada po vieną{within}",
    "not-together": "Vienoje byloje niekada nėra ir {first}, ir {second}",
    exactly:
      "Kiekvienoje byloje {activity} yra lygiai {times, plural, one {# kartą} few {# kartus} many {# karto} other {# kartų}}",
    never: "{activity} nebūna niekada",
    "four-eyes": "{first} ir {second} atlieka du skirtingi žmonės",
    "within.calendar-day":
      " per {n, plural, one {# kalendorinę dieną} few {# kalendorines dienas} many {# kalendorinės dienos} other {# kalendorinių dienų}}",
    "within.working-day":
      " per {n, plural, one {# darbo dieną} few {# darbo dienas} many {# darbo dienos} other {# darbo dienų}}",
  },
});
