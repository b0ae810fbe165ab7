import { catalogue } from "../words/translate.ts";

/** How a rule learnt from records is told. */
export const fittedRuleWords = catalogue({
  en: {
    after: "After {steps}:",
    atStart: "At the beginning:",
    if: "if {tests}",
    otherwise: "otherwise",
    is: "{name} is {value}",
    atLeast: "{name} is at least {value}",
    before: "{value} came before it",
    times: "{name} was done {count, plural, one {already} other {# times or more}}",
    way: "{to} {share}",
    end: "the end",
    line: "{when}: {ways}",
  },
  lv: {
    after: "Pēc soļa {steps}:",
    atStart: "Sākumā:",
    if: "ja {tests}",
    otherwise: "citādi",
    is: "{name} ir {value}",
    atLeast: "{name} ir vismaz {value}",
    before: "pirms tā bija {value}",
    times:
      "{name} ir darīts {count, plural, zero {vismaz # reižu} one {jau iepriekš} other {vismaz # reizes}}",
    way: "{to} {share}",
    end: "beigas",
    line: "{when}: {ways}",
  },
  lt: {
    after: "Po žingsnio {steps}:",
    atStart: "Pradžioje:",
    if: "jei {tests}",
    otherwise: "kitais atvejais",
    is: "{name} yra {value}",
    atLeast: "{name} yra bent {value}",
    before: "prieš tai buvo {value}",
    times:
      "{name} atlikta {count, plural, one {jau anksčiau} few {bent # kartus} many {bent # karto} other {bent # kartų}}",
    way: "{to} {share}",
    end: "pabaiga",
    line: "{when}: {ways}",
  },
});
