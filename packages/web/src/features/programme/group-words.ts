import { catalogue } from "@talka/report";

/** Working groups of a project. */
export const groupWords = catalogue({
  en: {
    none: "No working groups yet. A group takes one theme and says who speaks for each partner, by role.",
    new: "New working group",
    edit: "Change the working group",
    change: "Change",
    close: "Close",
    reopen: "Open again",
    closedOn: "closed {day}",
    closed: "“{name}” is closed.",
    reopened: "“{name}” is at work again.",
  },
  lv: {
    none: "Darba grupu vēl nav. Grupa uzņemas vienu tēmu un nosauc, kurš amats runā katra partnera vārdā.",
    new: "Jauna darba grupa",
    edit: "Mainīt darba grupu",
    change: "Mainīt",
    close: "Slēgt",
    reopen: "Atvērt no jauna",
    closedOn: "slēgta {day}",
    closed: "„{name}” ir slēgta.",
    reopened: "„{name}” atkal strādā.",
  },
  lt: {
    none: "Darbo grupių dar nėra. Grupė imasi vienos temos ir nurodo, kurios pareigos kalba kiekvieno partnerio vardu.",
    new: "Nauja darbo grupė",
    edit: "Keisti darbo grupę",
    change: "Keisti",
    close: "Uždaryti",
    reopen: "Atverti iš naujo",
    closedOn: "uždaryta {day}",
    closed: "„{name}“ uždaryta.",
    reopened: "„{name}“ vėl dirba.",
  },
});
