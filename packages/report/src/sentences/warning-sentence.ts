import { formatNumber } from "../words/format-number.ts";
import { quoteName } from "../words/join-names.ts";
import { catalogue, type Locale, translator } from "../words/translate.ts";

const sentences = catalogue({
  en: {
    "file.truncated": "The compressed file breaks off; everything before the break was read",
    "file.damaged-text":
      "Some characters could not be read as {encoding}; values touched: {values}",
    "file.encoding": "The text was read as {encoding}",
    "csv.rows-above-header": "Lines above the header were passed over: {rows}",
    "xlsx.rows-above-header": "Lines above the header were passed over: {rows}",
    "xlsx.other-sheets": "The sheet {sheet} was read; other sheets: {others}",
    "column.date-order-ambiguous":
      "Dates in the column {column} could be read day first or month first; day first was taken ({rows})",
    "column.decimal-ambiguous":
      "Numbers in the column {column} leave open what a comma means; the decimal sign {decimal} was taken",
    "attribute.unreadable":
      "Values of the column {column} that are not what the column holds: {count}",
    "xes.damaged": "The file is damaged from line {line} on; what could be read was read",
    "xes.events-outside-traces": "Events that belong to no case: {events}",
    "xes.nested-attributes": "Attributes inside attributes, passed over: {attributes}",
    "xes.attributes-without-key": "Attributes without a name, passed over: {attributes}",
    "xes.global-missing": "Events without {key}, which the file promises for all: {events}",
    "xes.no-activity-name": "Events have no concept:name; choose another column as activity",
    "xes.classifier": "The file names its activity as {keys}",
    "xes.trace-without-name": "Cases without a name, numbered instead: {traces}",
    "xes.trace-name-repeated":
      "Cases that bear the name of another and were joined to it: {traces}",
    "xes.empty-traces": "Cases without events: {traces}",
  },
  lv: {
    "file.truncated": "Saspiestais fails ir aprauts; nolasīts viss pirms pārrāvuma",
    "file.damaged-text":
      "Dažas rakstzīmes nevarēja nolasīt kā {encoding}; skartās vērtības: {values}",
    "file.encoding": "Teksts nolasīts kā {encoding}",
    "csv.rows-above-header": "Izlaistas rindas virs galvenes: {rows}",
    "xlsx.rows-above-header": "Izlaistas rindas virs galvenes: {rows}",
    "xlsx.other-sheets": "Nolasīta lapa {sheet}; citas lapas: {others}",
    "column.date-order-ambiguous":
      "Datumus kolonnā {column} var lasīt ar dienu vai mēnesi pirmajā vietā; pieņemta diena ({rows})",
    "column.decimal-ambiguous":
      "Skaitļi kolonnā {column} neatklāj, ko nozīmē komats; par decimālzīmi pieņemts {decimal}",
    "attribute.unreadable": "Kolonnas {column} vērtības, kas nav tādas kā pārējās: {count}",
    "xes.damaged": "Fails ir bojāts no {line}. rindas; nolasīts viss, ko varēja nolasīt",
    "xes.events-outside-traces": "Notikumi, kas nepieder nevienai lietai: {events}",
    "xes.nested-attributes": "Izlaisti atribūti citos atribūtos: {attributes}",
    "xes.attributes-without-key": "Izlaisti atribūti bez nosaukuma: {attributes}",
    "xes.global-missing": "Notikumi bez {key}, ko fails sola visiem: {events}",
    "xes.no-activity-name": "Notikumiem nav concept:name; izvēlieties citu kolonnu par darbību",
    "xes.classifier": "Fails par darbību sauc {keys}",
    "xes.trace-without-name": "Lietas bez nosaukuma, kas numurētas: {traces}",
    "xes.trace-name-repeated": "Lietas ar citas lietas nosaukumu, kas tai pievienotas: {traces}",
    "xes.empty-traces": "Lietas bez notikumiem: {traces}",
  },
  lt: {
    "file.truncated": "Suglaudintas failas nutrūksta; perskaityta viskas iki trūkio",
    "file.damaged-text":
      "Kai kurių ženklų nepavyko perskaityti kaip {encoding}; paliestos reikšmės: {values}",
    "file.encoding": "Tekstas perskaitytas kaip {encoding}",
    "csv.rows-above-header": "Praleistos eilutės virš antraštės: {rows}",
    "xlsx.rows-above-header": "Praleistos eilutės virš antraštės: {rows}",
    "xlsx.other-sheets": "Perskaitytas lapas {sheet}; kiti lapai: {others}",
    "column.date-order-ambiguous":
      "Datas stulpelyje {column} galima skaityti pradedant diena arba mėnesiu; pasirinkta diena ({rows})",
    "column.decimal-ambiguous":
      "Skaičiai stulpelyje {column} neparodo, ką reiškia kablelis; dešimtainiu ženklu laikytas {decimal}",
    "attribute.unreadable": "Stulpelio {column} reikšmės, kurios ne tokios kaip kitos: {count}",
    "xes.damaged": "Failas sugadintas nuo {line} eilutės; perskaityta viskas, ką buvo galima",
    "xes.events-outside-traces": "Įvykiai, nepriklausantys jokiai bylai: {events}",
    "xes.nested-attributes": "Praleisti atributai kituose atributuose: {attributes}",
    "xes.attributes-without-key": "Praleisti atributai be pavadinimo: {attributes}",
    "xes.global-missing": "Įvykiai be {key}, kurį failas žada visiems: {events}",
    "xes.no-activity-name": "Įvykiai neturi concept:name; veikla pasirinkite kitą stulpelį",
    "xes.classifier": "Failas veikla vadina {keys}",
    "xes.trace-without-name": "Bylos be pavadinimo, sunumeruotos: {traces}",
    "xes.trace-name-repeated": "Bylos kitos bylos pavadinimu, prie jos prijungtos: {traces}",
    "xes.empty-traces": "Bylos be įvykių: {traces}",
  },
});

type Key = Extract<keyof (typeof sentences)["en"], string>;

/** Details that are names from the file and stand in quotation marks. */
const named = ["column", "sheet", "key", "keys", "name"];

/** A remark of an importer or of the engine; `detail` holds data, never prose. */
export interface ImportWarning {
  readonly code: string;
  readonly detail: Readonly<Record<string, string | number>>;
}

/**
 * Says what a reader should know about a whole file, without a full stop. A code without a sentence
 * is shown as it is rather than hidden.
 */
export function warningSentence({ code, detail }: ImportWarning, locale: Locale): string {
  if (!(code in sentences.en)) return code;
  const values = Object.fromEntries(
    Object.entries(detail).map(([key, value]) => {
      if (typeof value === "number") {
        return [key, key === "line" ? String(value) : formatNumber(value, locale)];
      }
      return [key, named.includes(key) ? quoteName(value, locale) : value];
    }),
  );
  return translator(sentences, locale)(code as Key, values);
}
