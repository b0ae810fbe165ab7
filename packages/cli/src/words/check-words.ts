import { catalogue } from "@talka/report";

/** What `talka check` says. */
export const checkWords = catalogue({
  en: {
    model:
      "{cases, plural, one {# case} other {# cases}}: {fitting} without deviation, fitness {fitness}, precision {precision}, F {fScore}",
    interval: "{least} to {most}",
    noEnd: "The model cannot be brought to its end, so no case can be held against it.",
    unsound: "Not every run of the model comes to a proper end.",
    onlyInLog: "Not in the model: {list}",
    onlyInModel: "Only in the model: {list}",
    rule: "kept in {kept, plural, one {# case} other {# cases}}, broken in {broken, plural, one {# case} other {# cases}}, not yet decided in {pending, plural, one {# case} other {# cases}}, nothing to say in {vacuous, plural, one {# case} other {# cases}}",
    unknown: "not in the log: {list}",
  },
  lv: {
    model:
      "{cases, plural, zero {# lietu} one {# lieta} other {# lietas}}: {fitting} bez novirzēm, atbilstība {fitness}, precizitāte {precision}, F {fScore}",
    interval: "{least} līdz {most}",
    noEnd: "Modeli nevar pabeigt, tāpēc ar to nevar salīdzināt nevienu lietu.",
    unsound: "Ne katra modeļa gaita beidzas pareizi.",
    onlyInLog: "Modelī nav: {list}",
    onlyInModel: "Tikai modelī: {list}",
    rule: "ievērots {kept, plural, zero {# lietās} one {# lietā} other {# lietās}}, pārkāpts {broken, plural, zero {# lietās} one {# lietā} other {# lietās}}, vēl nav zināms {pending, plural, zero {# lietās} one {# lietā} other {# lietās}}, neattiecas uz {vacuous, plural, zero {# lietām} one {# lietu} other {# lietām}}",
    unknown: "žurnālā nav: {list}",
  },
  lt: {
    model:
      "{cases, plural, one {# byla} few {# bylos} many {# bylos} other {# bylų}}: {fitting} be nuokrypių, atitiktis {fitness}, tikslumas {precision}, F {fScore}",
    interval: "nuo {least} iki {most}",
    noEnd: "Modelio negalima užbaigti, todėl su juo negalima palyginti nė vienos bylos.",
    unsound: "Ne kiekviena modelio eiga tinkamai baigiasi.",
    onlyInLog: "Modelyje nėra: {list}",
    onlyInModel: "Tik modelyje: {list}",
    rule: "laikytasi {kept, plural, one {# byloje} few {# bylose} many {# bylos} other {# bylų}}, pažeista {broken, plural, one {# byloje} few {# bylose} many {# bylos} other {# bylų}}, dar nežinoma {pending, plural, one {# byloje} few {# bylose} many {# bylos} other {# bylų}}, negalioja {vacuous, plural, one {# bylai} few {# byloms} many {# bylos} other {# bylų}}",
    unknown: "žurnale nėra: {list}",
  },
});
