import { formatBytes, formatNumber } from "../words/format-number.ts";
import { joinList, quoteName } from "../words/join-names.ts";
import { catalogue, type Locale, translator } from "../words/translate.ts";

const sentences = catalogue({
  en: {
    "read.empty": "The file holds no rows",
    "read.not-a-log":
      "This is not an event log: CSV, XLSX, XES, Arrow and OCEL files are understood",
    "kind.old-workbook":
      "This is a workbook of old Excel (.xls), or one with a password: open it and save it as .xlsx or CSV without a password",
    "kind.json": "This is JSON, which is not read: export the log as CSV, XES or XLSX",
    "kind.object-log":
      "This is an object-centric log of OCEL 1 or in XML: export it as OCEL 2.0 in JSON or SQLite",
    "kind.database":
      "This is an SQLite database, but no object-centric log (OCEL 2.0): export the table with the events as CSV",
    "kind.parquet": "This is a Parquet file: save it as Arrow (Feather) or CSV",
    "zip.files":
      "{files, plural, =0 {The archive holds no file} other {The archive holds # files: unpack it and choose one}}",
    "read.encoding": "The character encoding is not known",
    "read.xml": "The XML is broken before the first event",
    "read.zip": "The workbook or archive is damaged or protected by a password",
    "read.gzip": "The compressed file is damaged",
    "read.arrow": "The Arrow file cannot be read",
    "arrow.compression":
      "The Arrow file is packed with {compression}: write it again with LZ4 or without compression",
    "read.object-log": "The object-centric log is damaged or lacks its events and objects",
    "read.object-type": "No event concerns an object of the kind {type}",
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
    "read.not-a-log": "Tas nav notikumu žurnāls: var nolasīt CSV, XLSX, XES, Arrow un OCEL failus",
    "kind.old-workbook":
      "Šī ir vecās Excel versijas (.xls) vai ar paroli aizsargāta darbgrāmata: atveriet to un saglabājiet bez paroles kā .xlsx vai CSV",
    "kind.json":
      "Šis ir JSON fails, un to nevar nolasīt: eksportējiet žurnālu kā CSV, XES vai XLSX",
    "kind.object-log":
      "Šis ir objektu notikumu žurnāls OCEL 1 vai XML formā: eksportējiet to kā OCEL 2.0 JSON vai SQLite formā",
    "kind.database":
      "Šī ir SQLite datubāze, bet ne objektu notikumu žurnāls (OCEL 2.0): eksportējiet notikumu tabulu kā CSV",
    "kind.parquet": "Šis ir Parquet fails: saglabājiet to kā Arrow (Feather) vai CSV",
    "zip.files":
      "{files, plural, =0 {Arhīvā nav neviena faila} zero {Arhīvā ir # failu: izsaiņojiet to un izvēlieties vienu} one {Arhīvā ir # fails: izsaiņojiet to un izvēlieties vienu} other {Arhīvā ir # faili: izsaiņojiet to un izvēlieties vienu}}",
    "read.encoding": "Nav zināms rakstzīmju kodējums",
    "read.xml": "XML ir bojāts pirms pirmā notikuma",
    "read.zip": "Darbgrāmata vai arhīvs ir bojāts vai aizsargāts ar paroli",
    "read.gzip": "Saspiestais fails ir bojāts",
    "read.arrow": "Arrow failu nevar nolasīt",
    "arrow.compression":
      "Arrow fails ir saspiests ar {compression}: saglabājiet to ar LZ4 vai bez saspiešanas",
    "read.object-log": "Objektu notikumu žurnāls ir bojāts, vai tajā nav notikumu un objektu",
    "read.object-type": "Neviens notikums neattiecas uz {type} veida objektu",
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
    "read.not-a-log":
      "Tai ne įvykių žurnalas: galima skaityti CSV, XLSX, XES, Arrow ir OCEL failus",
    "kind.old-workbook":
      "Tai senosios „Excel“ versijos (.xls) arba slaptažodžiu apsaugota darbaknygė: atverkite ją ir įrašykite be slaptažodžio kaip .xlsx arba CSV",
    "kind.json":
      "Tai JSON failas, kurio perskaityti negalima: eksportuokite žurnalą kaip CSV, XES arba XLSX",
    "kind.object-log":
      "Tai OCEL 1 arba XML formos objektų įvykių žurnalas: eksportuokite jį kaip OCEL 2.0 JSON arba SQLite forma",
    "kind.database":
      "Tai SQLite duomenų bazė, bet ne objektų įvykių žurnalas (OCEL 2.0): eksportuokite įvykių lentelę kaip CSV",
    "kind.parquet": "Tai Parquet failas: įrašykite jį kaip Arrow (Feather) arba CSV",
    "zip.files":
      "{files, plural, =0 {Archyve nėra nė vieno failo} one {Archyve yra # failas: išskleiskite jį ir pasirinkite vieną} few {Archyve yra # failai: išskleiskite jį ir pasirinkite vieną} many {Archyve yra # failo: išskleiskite jį ir pasirinkite vieną} other {Archyve yra # failų: išskleiskite jį ir pasirinkite vieną}}",
    "read.encoding": "Nežinoma ženklų koduotė",
    "read.xml": "XML sugadintas dar prieš pirmą įvykį",
    "read.zip": "Darbaknygė arba archyvas sugadinti arba apsaugoti slaptažodžiu",
    "read.gzip": "Suglaudintas failas sugadintas",
    "read.arrow": "Arrow failo perskaityti negalima",
    "arrow.compression":
      "Arrow failas suglaudintas {compression} būdu: įrašykite jį su LZ4 arba be glaudinimo",
    "read.object-log": "Objektų įvykių žurnalas sugadintas arba jame nėra įvykių ir objektų",
    "read.object-type": "Nė vienas įvykis nesusijęs su {type} tipo objektu",
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
    sheets: "Yra: {sheets}.",
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

/** The sentence that tells most: what a file is, where that is known, before what it is not. */
function sentenceKey({ code, detail }: ReadingError): Key {
  const key =
    code === "read.not-a-log"
      ? `kind.${detail?.["kind"]}`
      : code === "read.zip" && detail?.["what"] === "files"
        ? "zip.files"
        : code === "read.arrow" && detail?.["compression"] !== undefined
          ? "arrow.compression"
          : code;
  return (key in sentences.en ? key : code) as Key;
}

/**
 * Tells why a file could not be read, with the place where it is known; without a full stop. A code
 * without a sentence is shown as it is rather than hidden.
 */
export function readErrorSentence(error: ReadingError, locale: Locale): string {
  const say = translator(sentences, locale);
  const detail = error.detail ?? {};
  if (!(error.code in sentences.en)) return error.code;
  const column = error.column ?? detail["column"];
  const what = say(sentenceKey(error), {
    files: Number(detail["files"] ?? 0),
    compression: String(detail["compression"] ?? "").toUpperCase(),
    column: quoteName(String(column ?? ""), locale),
    zone: quoteName(error.zone ?? "", locale),
    type: quoteName(String(detail["given"] ?? ""), locale),
    count: formatNumber(error.count ?? Number.NaN, locale),
    limit: formatNumber(error.limit ?? Number.NaN, locale),
  });
  const parts = [placed(what, error, say)];
  const there = detail["sheets"] ?? detail["types"];
  if (there !== undefined) {
    const names = String(there).split("\n");
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
