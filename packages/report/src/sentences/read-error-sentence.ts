import { formatBytes, formatNumber } from "../words/format-number.ts";
import { joinList, quoteName } from "../words/join-names.ts";
import { catalogue, type Locale, translator } from "../words/translate.ts";

const sentences = catalogue({
  en: {
    "read.empty": "The file holds no rows",
    "read.not-a-log": "This is not an event log: CSV, XLSX, XES and Arrow files are understood",
    "read.encoding": "The character encoding is not known",
    "read.xml": "The XML is broken before the first event",
    "read.zip": "The workbook is damaged or protected by a password",
    "read.gzip": "The compressed file is damaged",
    "read.arrow": "The Arrow file cannot be read",
    "read.sheet": "The workbook has no such sheet",
    "read.too-large": "The file is larger than can be read safely",
    "read.cancelled": "Reading was cancelled",
    "mapping.no-case": "No column looks like a case number; name it",
    "mapping.no-activity": "No column looks like an activity; name it",
    "mapping.no-end": "No column holds dates; name the one with the time of completion",
    "mapping.unknown-column": "The file has no column {column}",
    "mapping.not-an-instant": "The column {column} does not hold dates",
    "mapping.not-a-time": "The column {column} does not hold times of day",
    "mapping.unknown-zone": "There is no time zone {zone}",
    "log.too-many-activities":
      "The column chosen as activity has {count} different values; choose one with fewer than {limit}",
    line: "line {line}",
    lineColumn: "line {line}, character {column}",
    sheets: "It has: {sheets}.",
    limit: "The limit is {limit}.",
  },
  lv: {
    "read.empty": "Failā nav nevienas rindas",
    "read.not-a-log": "Tas nav notikumu žurnāls: var nolasīt CSV, XLSX, XES un Arrow failus",
    "read.encoding": "Nav zināms rakstzīmju kodējums",
    "read.xml": "XML ir bojāts pirms pirmā notikuma",
    "read.zip": "Darbgrāmata ir bojāta vai aizsargāta ar paroli",
    "read.gzip": "Saspiestais fails ir bojāts",
    "read.arrow": "Arrow failu nevar nolasīt",
    "read.sheet": "Darbgrāmatā nav šādas lapas",
    "read.too-large": "Fails ir lielāks, nekā droši var nolasīt",
    "read.cancelled": "Lasīšana pārtraukta",
    "mapping.no-case": "Neviena kolonna neizskatās pēc lietas numura; norādiet to",
    "mapping.no-activity": "Neviena kolonna neizskatās pēc darbības; norādiet to",
    "mapping.no-end": "Nevienā kolonnā nav datumu; norādiet kolonnu ar pabeigšanas laiku",
    "mapping.unknown-column": "Failā nav kolonnas {column}",
    "mapping.not-an-instant": "Kolonnā {column} nav datumu",
    "mapping.not-a-time": "Kolonnā {column} nav diennakts laiku",
    "mapping.unknown-zone": "Laika joslas {zone} nav",
    "log.too-many-activities":
      "Darbībai izvēlētajā kolonnā ir {count} dažādu vērtību; izvēlieties tādu, kurā to ir mazāk par {limit}",
    line: "{line}. rinda",
    lineColumn: "{line}. rinda, {column}. rakstzīme",
    sheets: "Tajā ir: {sheets}.",
    limit: "Robeža ir {limit}.",
  },
  lt: {
    "read.empty": "Faile nėra nė vienos eilutės",
    "read.not-a-log": "Tai ne įvykių žurnalas: galima skaityti CSV, XLSX, XES ir Arrow failus",
    "read.encoding": "Nežinoma ženklų koduotė",
    "read.xml": "XML sugadintas dar prieš pirmą įvykį",
    "read.zip": "Darbaknygė sugadinta arba apsaugota slaptažodžiu",
    "read.gzip": "Suglaudintas failas sugadintas",
    "read.arrow": "Arrow failo perskaityti negalima",
    "read.sheet": "Darbaknygėje tokio lapo nėra",
    "read.too-large": "Failas didesnis, nei galima saugiai perskaityti",
    "read.cancelled": "Skaitymas nutrauktas",
    "mapping.no-case": "Nė vienas stulpelis nepanašus į bylos numerį; nurodykite jį",
    "mapping.no-activity": "Nė vienas stulpelis nepanašus į veiklą; nurodykite jį",
    "mapping.no-end": "Nė viename stulpelyje nėra datų; nurodykite stulpelį su užbaigimo laiku",
    "mapping.unknown-column": "Faile nėra stulpelio {column}",
    "mapping.not-an-instant": "Stulpelyje {column} nėra datų",
    "mapping.not-a-time": "Stulpelyje {column} nėra paros laikų",
    "mapping.unknown-zone": "Laiko juostos {zone} nėra",
    "log.too-many-activities":
      "Veiklai pasirinktame stulpelyje yra {count} skirtingų reikšmių; pasirinkite tokį, kuriame jų mažiau nei {limit}",
    line: "{line} eilutė",
    lineColumn: "{line} eilutė, {column} ženklas",
    sheets: "Joje yra: {sheets}.",
    limit: "Riba yra {limit}.",
  },
});

/** An error of reading or mapping a file, as importers and the engine return it. */
export interface ReadingError {
  readonly code: string;
  readonly line?: number;
  readonly column?: number | string;
  readonly zone?: string;
  readonly detail?: Readonly<Record<string, string | number>>;
  readonly count?: number;
  readonly limit?: number;
}

type Key = Extract<keyof (typeof sentences)["en"], string>;

/**
 * Tells why a file could not be read, with the place where it is known; without a full stop. A code
 * without a sentence is shown as it is rather than hidden.
 */
export function readErrorSentence(error: ReadingError, locale: Locale): string {
  const say = translator(sentences, locale);
  const detail = error.detail ?? {};
  if (!(error.code in sentences.en)) return error.code;
  const column = error.column ?? detail["column"];
  const what = say(error.code as Key, {
    column: quoteName(String(column ?? ""), locale),
    zone: quoteName(error.zone ?? "", locale),
    count: formatNumber(error.count ?? Number.NaN, locale),
    limit: formatNumber(error.limit ?? Number.NaN, locale),
  });
  const parts = [placed(what, error, say)];
  if (error.code === "read.sheet" && detail["sheets"] !== undefined) {
    const names = String(detail["sheets"]).split("\n");
    parts.push(
      say("sheets", {
        sheets: joinList(
          names.map((n) => quoteName(n, locale)),
          locale,
        ),
      }),
    );
  }
  if (error.code === "read.too-large" && typeof detail["limit"] === "number") {
    const inBytes = String(detail["what"] ?? "").includes("bytes");
    const limit = inBytes
      ? formatBytes(detail["limit"], locale)
      : formatNumber(detail["limit"], locale);
    parts.push(say("limit", { limit }));
  }
  return parts.join(". ").replace(/\.$/, "");
}

function placed(
  what: string,
  { line, column }: ReadingError,
  say: (key: "line" | "lineColumn", values: Record<string, string>) => string,
): string {
  if (line === undefined) return what;
  const place =
    typeof column === "number"
      ? say("lineColumn", { line: String(line), column: String(column) })
      : say("line", { line: String(line) });
  return `${what} (${place})`;
}
