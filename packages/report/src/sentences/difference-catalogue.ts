import { catalogue } from "../words/translate.ts";

/** Words of a comparison of groups. */
export const differenceWords = catalogue({
  en: {
    before: "before {to}",
    from: "from {from}",
    between: "{from} to {to}",
    below: "below {max}",
    least: "{min} or more",
    empty: "not recorded",
    activity: "“{step}” occurs in {b} of cases in {groupB} and {a} in {groupA}: {points}.",
    arc: "“{to}” comes straight after “{from}” in {b} of cases in {groupB} and {a} in {groupA}: {points}.",
    starts: "{b} of cases in {groupB} begin with “{to}”, and {a} in {groupA}: {points}.",
    ends: "{b} of cases in {groupB} end with “{from}”, and {a} in {groupA}: {points}.",
    repeated: "A step is done again in {b} of cases in {groupB} and {a} in {groupA}: {points}.",
    lead: "Cases in {groupB} typically take {shift} {way, select, more {longer} other {less}} than in {groupA} (95 %: {low} to {high}); medians {b} and {a}.",
    leadWork:
      "Working time of cases in {groupB} is typically {shift} {way, select, more {longer} other {shorter}} than in {groupA} (95 %: {low} to {high}); medians {b} and {a}.",
    events:
      "Cases in {groupB} typically have {shift} {way, select, more {more} other {fewer}} events than in {groupA} (95 %: {low} to {high}); medians {b} and {a}.",
    points: "{n} percentage points {way, select, more {more} other {less}} (95 %: {low} to {high})",
    turns: "Like for like, the order is the other way round.",
    "what.activity": "{step}",
    "what.arc": "{from} → {to}",
    "what.starts": "Beginning → {to}",
    "what.ends": "{from} → end",
    "what.lead": "Lead time",
    "what.lead-work": "Lead time, working hours",
    "what.events": "Number of events",
    "what.repeated": "Some step repeated",
  },
  lv: {
    before: "pirms {to}",
    from: "no {from}",
    between: "{from} līdz {to}",
    below: "zem {max}",
    least: "{min} un vairāk",
    empty: "nav norādīts",
    activity: "“{step}” ir {b} lietu grupā {groupB} un {a} grupā {groupA}: {points}.",
    arc: "“{to}” tūlīt aiz “{from}” seko {b} lietu grupā {groupB} un {a} grupā {groupA}: {points}.",
    starts: "Ar “{to}” sākas {b} lietu grupā {groupB} un {a} grupā {groupA}: {points}.",
    ends: "Ar “{from}” beidzas {b} lietu grupā {groupB} un {a} grupā {groupA}: {points}.",
    repeated: "Kāds solis atkārtojas {b} lietu grupā {groupB} un {a} grupā {groupA}: {points}.",
    lead: "Grupā {groupB} lieta parasti ilgst par {shift} {way, select, more {ilgāk} other {īsāk}} nekā grupā {groupA} (95 %: no {low} līdz {high}); mediānas {b} un {a}.",
    leadWork:
      "Darba laikā skaitot, grupā {groupB} lieta parasti ilgst par {shift} {way, select, more {ilgāk} other {īsāk}} nekā grupā {groupA} (95 %: no {low} līdz {high}); mediānas {b} un {a}.",
    events:
      "Grupā {groupB} lietai parasti ir par {shift} {way, select, more {vairāk} other {mazāk}} notikumu nekā grupā {groupA} (95 %: no {low} līdz {high}); mediānas {b} un {a}.",
    points:
      "par {n} procentpunktiem {way, select, more {vairāk} other {mazāk}} (95 %: no {low} līdz {high})",
    turns: "Salīdzinot līdzīgas lietas, secība ir pretēja.",
    "what.activity": "{step}",
    "what.arc": "{from} → {to}",
    "what.starts": "Sākums → {to}",
    "what.ends": "{from} → beigas",
    "what.lead": "Izpildes laiks",
    "what.lead-work": "Izpildes laiks darba stundās",
    "what.events": "Notikumu skaits",
    "what.repeated": "Kāds solis atkārtojas",
  },
  lt: {
    before: "iki {to}",
    from: "nuo {from}",
    between: "{from} – {to}",
    below: "mažiau nei {max}",
    least: "{min} ir daugiau",
    empty: "nenurodyta",
    activity: "„{step}“ yra {b} bylų grupėje {groupB} ir {a} grupėje {groupA}: {points}.",
    arc: "„{to}“ eina iškart po „{from}“ {b} bylų grupėje {groupB} ir {a} grupėje {groupA}: {points}.",
    starts:
      "Žingsniu „{to}“ prasideda {b} bylų grupėje {groupB} ir {a} grupėje {groupA}: {points}.",
    ends: "Žingsniu „{from}“ baigiasi {b} bylų grupėje {groupB} ir {a} grupėje {groupA}: {points}.",
    repeated:
      "Kuris nors žingsnis kartojamas {b} bylų grupėje {groupB} ir {a} grupėje {groupA}: {points}.",
    lead: "Grupėje {groupB} byla paprastai trunka {shift} {way, select, more {ilgiau} other {trumpiau}} nei grupėje {groupA} (95 %: nuo {low} iki {high}); medianos {b} ir {a}.",
    leadWork:
      "Skaičiuojant darbo laiku, grupėje {groupB} byla paprastai trunka {shift} {way, select, more {ilgiau} other {trumpiau}} nei grupėje {groupA} (95 %: nuo {low} iki {high}); medianos {b} ir {a}.",
    events:
      "Grupėje {groupB} byla paprastai turi {shift} {way, select, more {daugiau} other {mažiau}} įvykių nei grupėje {groupA} (95 %: nuo {low} iki {high}); medianos {b} ir {a}.",
    points:
      "{n} procentiniais punktais {way, select, more {daugiau} other {mažiau}} (95 %: nuo {low} iki {high})",
    turns: "Lyginant panašias bylas, tvarka priešinga.",
    "what.activity": "{step}",
    "what.arc": "{from} → {to}",
    "what.starts": "Pradžia → {to}",
    "what.ends": "{from} → pabaiga",
    "what.lead": "Bendra trukmė",
    "what.lead-work": "Bendra trukmė darbo valandomis",
    "what.events": "Įvykių skaičius",
    "what.repeated": "Kuris nors žingsnis kartojamas",
  },
});
