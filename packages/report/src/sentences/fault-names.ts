import type { RowFault, RowRepair } from "@talka/engine";
import { catalogue, type Locale, translator } from "../words/translate.ts";

const faults = catalogue({
  en: {
    "row.field-count": "Wrong number of fields",
    "row.quote": "Quotation mark not closed",
    "row.damaged": "Damaged part of the file",
    "case.missing": "Case number missing",
    "activity.missing": "Activity missing",
    "end.missing": "Date missing",
    "end.unreadable": "Unreadable date",
    "end.out-of-range": "Date too far from the others",
    "start.unreadable": "Unreadable start",
    "start.out-of-range": "Start too far from the others",
    "start.after-end": "Start later than end",
  },
  lv: {
    "row.field-count": "Nepareizs lauku skaits",
    "row.quote": "Neaizvērtas pēdiņas",
    "row.damaged": "Bojāta faila daļa",
    "case.missing": "Trūkst lietas numura",
    "activity.missing": "Trūkst darbības",
    "end.missing": "Trūkst datuma",
    "end.unreadable": "Nesalasāms datums",
    "end.out-of-range": "Datums pārāk tālu no pārējiem",
    "start.unreadable": "Nesalasāms sākums",
    "start.out-of-range": "Sākums pārāk tālu no pārējiem",
    "start.after-end": "Sākums vēlāk nekā beigas",
  },
  lt: {
    "row.field-count": "Netinkamas laukų skaičius",
    "row.quote": "Neuždarytos kabutės",
    "row.damaged": "Sugadinta failo dalis",
    "case.missing": "Trūksta bylos numerio",
    "activity.missing": "Trūksta veiklos",
    "end.missing": "Trūksta datos",
    "end.unreadable": "Neįskaitoma data",
    "end.out-of-range": "Data per daug nutolusi nuo kitų",
    "start.unreadable": "Neįskaitoma pradžia",
    "start.out-of-range": "Pradžia per daug nutolusi nuo kitų",
    "start.after-end": "Pradžia vėlesnė už pabaigą",
  },
});

const repairs = catalogue({
  en: {
    reject: "Leave the row out",
    "use-start-as-end": "Take the start as the end",
    "drop-start": "Keep without the start",
    "swap-start-end": "Exchange start and end",
    "read-as-suggested": "Read as suggested",
    "name-unknown": "Keep as “(no activity)”",
    "take-previous-end": "Take the end of the row before",
  },
  lv: {
    reject: "Neiekļaut rindu",
    "use-start-as-end": "Pieņemt sākumu par beigām",
    "drop-start": "Paturēt bez sākuma",
    "swap-start-end": "Samainīt sākumu un beigas",
    "read-as-suggested": "Nolasīt, kā ieteikts",
    "name-unknown": "Paturēt kā „(bez darbības)”",
    "take-previous-end": "Pieņemt iepriekšējās rindas beigas",
  },
  lt: {
    reject: "Neįtraukti eilutės",
    "use-start-as-end": "Laikyti pradžią pabaiga",
    "drop-start": "Palikti be pradžios",
    "swap-start-end": "Sukeisti pradžią ir pabaigą",
    "read-as-suggested": "Skaityti, kaip siūloma",
    "name-unknown": "Palikti kaip „(be veiklos)“",
    "take-previous-end": "Imti ankstesnės eilutės pabaigą",
  },
});

/** A fault as the heading of a class of rows: "Date missing". */
export function faultName(fault: RowFault, locale: Locale): string {
  return translator(faults, locale)(fault);
}

/** A repair as what one would press: "Exchange start and end". */
export function repairName(repair: RowRepair, locale: Locale): string {
  return translator(repairs, locale)(repair);
}
