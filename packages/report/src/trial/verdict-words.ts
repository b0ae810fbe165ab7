import { catalogue } from "../words/translate.ts";

/** How a trial came out, and why, in sentences. */
export const verdictWords = catalogue({
  en: {
    "level.verified": "Verified",
    "level.indicative": "Indicative",
    "level.not-demonstrated": "Not demonstrated",
    "short.verified": "The change shows in the same measure, by rule.",
    "short.indicative": "It looks like an improvement, but the rule does not call it verified.",
    "short.not-demonstrated": "These values do not show an improvement.",
    change: "Median {before} before, {after} after: {absolute}{percent}.",
    changePercent: " ({percent} %)",
    n: "{before, plural, one {# value} other {# values}} before, {after, plural, one {# value} other {# values}} after.",
    "signal-after-change":
      "The change was declared beforehand with its date, and the chart shows a signal after it.",
    "quartiles-apart":
      "The middle halves of the values do not overlap: {b25} to {b75} before, {a25} to {a75} after.",
    "interval-beyond-zero":
      "The change of medians lies between {low} and {high} (95 % interval): on the better side of 0.",
    "interval-holds-zero":
      "The change of medians lies between {low} and {high} (95 % interval): it may as well be none.",
    "series-agrees":
      "Against the line of the time before, carried on, the last value differs by {effect} ({low} to {high}).",
    "trend-explains":
      "The line of the time before, carried on, leads there too: {effect} ({low} to {high}). It may have come about anyway.",
    "peers-agree": "Places that did not make the change moved less: difference {low} to {high}.",
    "peers-moved-too":
      "Places that did not make the change moved as much: difference {low} to {high}.",
    "no-values": "Values are missing: {before} before and {after} after the change.",
    "too-few-values":
      "There are too few values for an interval: {before} before, {after} after; five each are needed.",
    "no-improvement": "The median did not get better.",
    "change-not-declared":
      "A signal followed, but the day of the change was not written down beforehand.",
    "before-after-only":
      "Weak: only before and after are compared. Something else may have happened in that time.",
    "prediction-met": "Foretold: {predicted}; found: {actual}. Reached.",
    "prediction-missed": "Foretold: {predicted}; found: {actual}. Not reached.",
    "signal.outside": "outside the limits, {side, select, above {above} other {below}}: {days}",
    "signal.run-of-eight":
      "eight or more in a row {side, select, above {above} other {below}} the mean: {days}",
    "signal.near-limit":
      "three of four nearer the {side, select, above {upper} other {lower}} limit than the mean: {days}",
    noSignals: "No signal: all values lie within routine variation.",
    noLimits: "Limits need ten values; there are {n}.",
    limits: "Mean {mean}, natural limits {lower} to {upper}.",
    released: "Working time released: {hours} a year.",
    releasedLess: "The new way takes {hours} more a year.",
    releasedHow: "({before} − {after} minutes a case) × {volume} cases a year. Hours, not money.",
  },
  lv: {
    "level.verified": "Apstiprināts",
    "level.indicative": "Ticams, bet neapstiprināts",
    "level.not-demonstrated": "Nav pierādīts",
    "short.verified": "Izmaiņa pēc noteikuma redzama tajā pašā rādītājā.",
    "short.indicative": "Izskatās pēc uzlabojuma, bet noteikums to neatzīst par apstiprinātu.",
    "short.not-demonstrated": "Šīs vērtības uzlabojumu nerāda.",
    change: "Mediāna pirms – {before}, pēc – {after}: {absolute}{percent}.",
    changePercent: " ({percent} %)",
    n: "Pirms: {before, plural, zero {# vērtību} one {# vērtība} other {# vērtības}}, pēc: {after, plural, zero {# vērtību} one {# vērtība} other {# vērtības}}.",
    "signal-after-change":
      "Izmaiņa ar datumu pieteikta iepriekš, un pēc tās diagrammā redzams signāls.",
    "quartiles-apart":
      "Vērtību vidējās puses nepārklājas: pirms {b25} līdz {b75}, pēc {a25} līdz {a75}.",
    "interval-beyond-zero":
      "Mediānu izmaiņa ir no {low} līdz {high} (95 % intervāls): nulles labākajā pusē.",
    "interval-holds-zero":
      "Mediānu izmaiņa ir no {low} līdz {high} (95 % intervāls): tās var arī nebūt.",
    "series-agrees":
      "Pret iepriekšējā laika līniju, turpinātu tālāk, pēdējā vērtība atšķiras par {effect} (no {low} līdz {high}).",
    "trend-explains":
      "Iepriekšējā laika līnija, turpināta tālāk, arī ved turp: {effect} (no {low} līdz {high}). Tas varēja notikt arī pats no sevis.",
    "peers-agree":
      "Vietās, kur izmaiņas nebija, rādītājs mainījās mazāk: starpība no {low} līdz {high}.",
    "peers-moved-too":
      "Vietās, kur izmaiņas nebija, rādītājs mainījās tikpat: starpība no {low} līdz {high}.",
    "no-values": "Trūkst vērtību: {before} pirms un {after} pēc izmaiņas.",
    "too-few-values":
      "Intervālam ir par maz vērtību: {before} pirms, {after} pēc; vajag vismaz pa piecām.",
    "no-improvement": "Mediāna nekļuva labāka.",
    "change-not-declared": "Signāls sekoja, bet izmaiņas diena nebija pierakstīta iepriekš.",
    "before-after-only":
      "Vājš pierādījums: salīdzināts tikai pirms un pēc. Šajā laikā varēja notikt arī kas cits.",
    "prediction-met": "Paredzēts: {predicted}; iznāca: {actual}. Sasniegts.",
    "prediction-missed": "Paredzēts: {predicted}; iznāca: {actual}. Nav sasniegts.",
    "signal.outside": "ārpus robežām, {side, select, above {virs} other {zem}} tām: {days}",
    "signal.run-of-eight":
      "astoņas vai vairāk pēc kārtas {side, select, above {virs} other {zem}} vidējā: {days}",
    "signal.near-limit":
      "trīs no četrām tuvāk {side, select, above {augšējai} other {apakšējai}} robežai nekā vidējam: {days}",
    noSignals: "Signālu nav: visas vērtības ir parastās svārstības.",
    noLimits: "Robežām vajag desmit vērtību; ir {n}.",
    limits: "Vidējais {mean}, dabiskās robežas {lower} līdz {upper}.",
    released: "Atbrīvotais darba laiks: {hours} gadā.",
    releasedLess: "Jaunais veids prasa par {hours} gadā vairāk.",
    releasedHow:
      "({before} − {after} minūtes lietai) × {volume} lietas gadā. Stundas, nevis nauda.",
  },
  lt: {
    "level.verified": "Patvirtintas",
    "level.indicative": "Tikėtinas, bet nepatvirtintas",
    "level.not-demonstrated": "Neįrodytas",
    "short.verified": "Pokytis pagal taisyklę matomas tame pačiame rodiklyje.",
    "short.indicative": "Panašu į pagerėjimą, bet taisyklė jo nepatvirtina.",
    "short.not-demonstrated": "Šios reikšmės pagerėjimo nerodo.",
    change: "Mediana prieš – {before}, po – {after}: {absolute}{percent}.",
    changePercent: " ({percent} %)",
    n: "Prieš: {before, plural, one {# reikšmė} few {# reikšmės} other {# reikšmių}}, po: {after, plural, one {# reikšmė} few {# reikšmės} other {# reikšmių}}.",
    "signal-after-change":
      "Pokytis su data paskelbtas iš anksto, o po jo diagramoje matomas signalas.",
    "quartiles-apart":
      "Vidurinės reikšmių pusės nepersidengia: prieš nuo {b25} iki {b75}, po nuo {a25} iki {a75}.",
    "interval-beyond-zero":
      "Medianų pokytis yra tarp {low} ir {high} (95 % intervalas): geresnėje nulio pusėje.",
    "interval-holds-zero":
      "Medianų pokytis yra tarp {low} ir {high} (95 % intervalas): jo gali ir nebūti.",
    "series-agrees":
      "Palyginti su pratęsta ankstesnio laiko linija, paskutinė reikšmė skiriasi per {effect} (nuo {low} iki {high}).",
    "trend-explains":
      "Pratęsta ankstesnio laiko linija taip pat veda ten: {effect} (nuo {low} iki {high}). Tai galėjo įvykti ir savaime.",
    "peers-agree": "Kur pokyčio nebuvo, rodiklis kito mažiau: skirtumas nuo {low} iki {high}.",
    "peers-moved-too":
      "Kur pokyčio nebuvo, rodiklis kito tiek pat: skirtumas nuo {low} iki {high}.",
    "no-values": "Trūksta reikšmių: {before} prieš ir {after} po pokyčio.",
    "too-few-values":
      "Intervalui per mažai reikšmių: {before} prieš, {after} po; reikia bent po penkias.",
    "no-improvement": "Mediana nepagerėjo.",
    "change-not-declared": "Signalas buvo, bet pokyčio diena nebuvo užrašyta iš anksto.",
    "before-after-only":
      "Silpnas įrodymas: lyginama tik prieš ir po. Tuo metu galėjo įvykti ir kas nors kita.",
    "prediction-met": "Numatyta: {predicted}; gauta: {actual}. Pasiekta.",
    "prediction-missed": "Numatyta: {predicted}; gauta: {actual}. Nepasiekta.",
    "signal.outside": "už ribų, {side, select, above {virš} other {žemiau}} jų: {days}",
    "signal.run-of-eight":
      "aštuonios ar daugiau iš eilės {side, select, above {virš} other {žemiau}} vidurkio: {days}",
    "signal.near-limit":
      "trys iš keturių arčiau {side, select, above {viršutinės} other {apatinės}} ribos nei vidurkio: {days}",
    noSignals: "Signalų nėra: visos reikšmės – įprasti svyravimai.",
    noLimits: "Riboms reikia dešimties reikšmių; yra {n}.",
    limits: "Vidurkis {mean}, natūralios ribos nuo {lower} iki {upper}.",
    released: "Atlaisvintas darbo laikas: {hours} per metus.",
    releasedLess: "Naujas būdas per metus užima {hours} daugiau.",
    releasedHow:
      "({before} − {after} minutės bylai) × {volume} bylų per metus. Valandos, ne pinigai.",
  },
});
