import { catalogue } from "@talka/report";

/** What `talka compare` and `talka drift` say. */
export const compareWords = catalogue({
  en: {
    compareHead: "Compared: {groups}",
    compareOnly:
      "Only a description: the groups do not meet the conditions of a comparison (see --json).",
    compareNone:
      "No difference is demonstrated; {n} things were compared. This does not show that the groups are equal.",
    compareSome:
      "{told, plural, one {# difference is} other {# differences are}} demonstrated, of {n} things compared:",
    driftNone: "No change is demonstrated in {n} cases.",
    driftWays: "From {day}: cases go another way.",
    driftLead: "From {day}: the typical lead time is {after}, before {before}.",
    rankHead: "In order of {what}, places of 95 %: {list}",
    rankPlace: "{name} {low}–{high}",
    rankOne: "{name} {low}",
    rankNear: "not told apart from the next: {list}",
    nearBefore:
      "may be explained by: {text} ({days, plural, one {# day before} other {# days before}})",
    nearAfter:
      "may be explained by: {text} ({days, plural, one {# day after} other {# days after}})",
  },
  lv: {
    compareHead: "Salīdzināts: {groups}",
    compareOnly: "Tikai apraksts: grupas neatbilst salīdzināšanas nosacījumiem (skat. --json).",
    compareNone: "Atšķirība nav pierādīta; salīdzināts: {n}. Tas nerāda, ka grupas ir vienādas.",
    compareSome:
      "{told, plural, zero {Pierādītas # atšķirības} one {Pierādīta # atšķirība} other {Pierādītas # atšķirības}}, salīdzināts: {n}:",
    driftNone: "Pārmaiņa nav pierādīta; aplūkotas lietas: {n}.",
    driftWays: "No {day}: lietas iet citu ceļu.",
    driftLead: "No {day}: tipiskais izpildes laiks ir {after}, pirms tam {before}.",
    rankHead: "Secībā pēc “{what}”, vietas ar 95 % ticamību: {list}",
    rankPlace: "{name} {low}.–{high}.",
    rankOne: "{name} {low}.",
    rankNear: "nav atšķiramas no nākamās: {list}",
    nearBefore:
      "iespējamais skaidrojums: {text} ({days, plural, zero {# dienu pirms tam} one {# dienu pirms tam} other {# dienas pirms tam}})",
    nearAfter:
      "iespējamais skaidrojums: {text} ({days, plural, zero {# dienu pēc tam} one {# dienu pēc tam} other {# dienas pēc tam}})",
  },
  lt: {
    compareHead: "Palyginta: {groups}",
    compareOnly: "Tik aprašymas: grupės neatitinka lyginimo sąlygų (žr. --json).",
    compareNone: "Skirtumas neįrodytas; palyginta: {n}. Tai nerodo, kad grupės vienodos.",
    compareSome:
      "{told, plural, one {Įrodytas # skirtumas} few {Įrodyti # skirtumai} many {Įrodyta # skirtumo} other {Įrodyta # skirtumų}}, palyginta: {n}:",
    driftNone: "Pokytis neįrodytas; peržiūrėta bylų: {n}.",
    driftWays: "Nuo {day}: bylos eina kitu keliu.",
    driftLead: "Nuo {day}: tipinė bendra trukmė yra {after}, prieš tai {before}.",
    rankHead: "Tvarka pagal „{what}“, vietos su 95 % tikimybe: {list}",
    rankPlace: "{name} {low}–{high}",
    rankOne: "{name} {low}",
    rankNear: "neatskiriama nuo kitos: {list}",
    nearBefore:
      "galimas paaiškinimas: {text} ({days, plural, one {# diena prieš} few {# dienos prieš} many {# dienos prieš} other {# dienų prieš}})",
    nearAfter:
      "galimas paaiškinimas: {text} ({days, plural, one {# diena po} few {# dienos po} many {# dienos po} other {# dienų po}})",
  },
});
