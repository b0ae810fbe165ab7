/** What a column can mean in a log. */
export type ColumnPart =
  | "case"
  | "activity"
  | "end"
  | "start"
  | "resource"
  | "role"
  | "lifecycle"
  | "sequence";

interface PartWords {
  /** Names fixed by the XES standard. */
  readonly standard: readonly string[];
  /** Words that say it plainly, and words that may. Without diacritics; a word may be a beginning. */
  readonly plain: readonly string[];
  readonly vague: readonly string[];
}

/** English, Latvian, Lithuanian, Russian (also in Latin letters), as record-keeping systems write. */
const WRITTEN: Readonly<Record<ColumnPart, PartWords>> = {
  case: {
    standard: ["case:concept:name"],
    plain: [
      ...["case id", "caseid", "case key", "case no", "case number", "case", "process id"],
      ...[
        "process instance",
        "trace id",
        "trace",
        "ticket",
        "application id",
        "application no",
        "request id",
      ],
      ...["lietas nr", "lietas num", "lietas id", "lieta", "lietvedibas nr", "pieteikuma n"],
      ...["iesnieguma n", "pieprasijuma n", "bylos n", "bylos id", "byla", "prasymo n"],
      ...["nomer dela", "delo", "номер дела", "дело", "заявка"],
      ...[
        "vorgangsnummer",
        "belegnummer",
        "fallnummer",
        "fall id",
        "zaaknummer",
        "zaak",
        "dossier",
      ],
    ],
    vague: [
      ...["dokumenta n", "dokumento n", "document n", "document id", "registracijas n"],
      ...["registracijos n", "reg n", "numurs", "numeris", "number", "nr", "id", "номер"],
    ],
  },
  activity: {
    standard: ["concept:name"],
    plain: [
      ...["activity", "task", "action", "step", "event name", "event", "operation"],
      ...[
        "darbiba",
        "darbibas",
        "uzdevums",
        "uzdevuma veids",
        "uzdevuma nosaukums",
        "solis",
        "notikums",
        "notikuma nosaukums",
      ],
      ...["veiksmas", "veiksmo", "veikla", "uzduotis", "zingsnis", "ivykis", "operacija"],
      ...["deystvie", "deistvie", "operatsiya", "действие", "операция", "событие", "задача"],
      ...["aktivitat", "vorgang", "tatigkeit", "arbeitsschritt", "activiteit", "handeling"],
    ],
    vague: [
      ...["status", "stage", "phase", "etaps", "etapas", "posms", "faze", "stavoklis"],
      ...["busena", "rezolucija", "apraksts", "aprasymas", "description", "label"],
      ...["этап", "etap", "статус", "sostoyanie", "nosaukums", "pavadinimas"],
    ],
  },
  end: {
    standard: ["time:timestamp"],
    plain: [
      ...["end", "ended", "complete", "completed", "completion", "finish", "finished", "closed"],
      ...["beigas", "beigu", "pabeigts", "izpildits", "izpildes", "pabaiga", "pabaigos"],
      ...["baigta", "ivykdyta", "ivykdymo", "atlikta", "okonchanie", "konets", "zaversheno"],
      ...[
        "окончани",
        "конец",
        "завершен",
        "исполнен",
        "timestamp",
        "ende",
        "zeitstempel",
        "tijdstip",
      ],
    ],
    vague: [
      ...["time", "date", "datetime", "when", "laiks", "datums", "laikas", "data", "vremya"],
      ...["дата", "время", "event time", "eventtime", "notikuma laiks", "ivykio laikas"],
      ...[
        "created",
        "updated",
        "modified",
        "occurred",
        "logged",
        "veikts",
        "registrets",
        "to",
        "until",
      ],
    ],
  },
  start: {
    standard: ["start_timestamp", "time:start"],
    plain: [
      ...["start", "started", "begin", "began", "opened", "sakums", "sakuma", "sakts", "uzsakts"],
      ...["pradzia", "pradzios", "pradeta", "nachalo", "nachato", "начал", "начат"],
      ...["from", "beginn", "anfang"],
    ],
    vague: ["received", "sanemts", "sanemsanas", "gauta", "gavimo", "polucheno", "получен"],
  },
  resource: {
    standard: ["org:resource"],
    plain: [
      ...["resource", "user", "performer", "employee", "assignee", "agent", "worker", "clerk"],
      ...["izpilditajs", "darbinieks", "lietotajs", "atbildigais", "specialists", "veicejs"],
      ...["vykdytojas", "darbuotojas", "naudotojas", "atsakingas", "specialistas"],
      ...["ispolnitel", "sotrudnik", "исполнитель", "сотрудник", "пользователь"],
      ...["assigned to", "officer", "operator", "staff", "owner first name", "updated by"],
      ...["bearbeiter", "mitarbeiter", "sachbearbeiter", "medewerker", "behandelaar"],
    ],
    vague: [
      "owner",
      "person",
      "handled by",
      "done by",
      "created by",
      "name",
      "vards",
      "vardas",
      "autors",
    ],
  },
  role: {
    standard: ["org:role", "org:group"],
    plain: [
      ...["role", "group", "team", "department", "unit", "division", "position"],
      ...["strukturvieniba", "nodala", "departaments", "parvalde", "loma", "grupa", "amats"],
      ...["skyrius", "padalinys", "departamentas", "vaidmuo", "grupe", "pareigos", "komanda"],
      ...["otdel", "dolzhnost", "отдел", "роль", "группа", "должность", "подразделение"],
      ...["assignment group", "support group", "abteilung", "afdeling"],
    ],
    vague: ["office", "organisation", "organization", "iestade", "istaiga"],
  },
  lifecycle: {
    standard: ["lifecycle:transition"],
    plain: ["lifecycle", "transition", "event type", "notikuma veids", "ivykio tipas"],
    vague: ["state", "status", "type", "veids", "tipas"],
  },
  sequence: {
    standard: [],
    plain: [
      ...["sequence", "seq", "seq no", "order no", "event no", "step no", "line no", "event id"],
      ...["kartas nr", "kartas numurs", "seciba", "secibas n", "npk", "n p k"],
      ...["sorting", "eil n", "eiles n", "eile", "eiliskumas", "poryadok", "порядок"],
    ],
    vague: ["order", "index", "position"],
  },
};

/** "й" and the like lose their marks in names, so they must in words. */
const WORDS = new Map(
  (Object.keys(WRITTEN) as ColumnPart[]).map((part) => {
    const { standard, plain, vague } = WRITTEN[part];
    return [part, { standard, plain: plain.map(simplify), vague: vague.map(simplify) }];
  }),
);
const STANDARD_NAMES = new Set(Object.values(WRITTEN).flatMap((words) => words.standard));

/** Dates that are promised or planned, or about something else than the work. */
const NOT_OF_THE_EVENT =
  /(?:^| )(due|deadline|plan|planned|target|birth|schedul|enable|expected|estimated|termins|termina|planot|dzimsanas|terminas|planuoj|gimimo|galioja|srok|срок)/u;

/** What is said about a person, and is not the person. */
const NOT_THE_PERSON = /(?:^| )(country|region|city|address|phone|e?mail|type|cost|count|status)$/u;

/** How a name speaks for a meaning: strength 0–1 and the word that it was. */
export interface NameMatch {
  readonly strength: number;
  readonly word: string;
  readonly standard: boolean;
}

/** Whether a column name says what the column means; `null` if it does not. */
export function matchName(part: ColumnPart, name: string): NameMatch | null {
  const { standard, plain, vague } = WORDS.get(part)!;
  const written = standardName(name);
  const exact = standard.indexOf(written);
  if (exact >= 0) return { strength: 1 - exact / 100, word: standard[exact], standard: true };
  if (STANDARD_NAMES.has(written)) return null;
  // What a format calls an attribute of the case is not the name of the case.
  const plainName = simplify(name.replace(/^(case:|\(case\)_)/i, ""));
  if ((part === "end" || part === "start") && NOT_OF_THE_EVENT.test(plainName)) return null;
  if (part === "resource" && NOT_THE_PERSON.test(plainName)) return null;
  const strongest = (words: readonly string[], whole: number, begins: number, inside: number) => {
    let best: NameMatch | null = null;
    for (const word of words) {
      const strength =
        plainName === word
          ? whole
          : `${plainName} `.startsWith(`${word} `)
            ? begins
            : ` ${plainName}`.includes(` ${word}`)
              ? inside
              : 0;
      if (strength > (best?.strength ?? 0)) best = { strength, word, standard: false };
    }
    return best;
  };
  return strongest(plain, 0.95, 0.9, 0.75) ?? strongest(vague, 0.6, 0.55, 0.4);
}

/** "event concept:name" and "case concept:name" are how some exports write the standard's names. */
function standardName(name: string): string {
  return name
    .trim()
    .toLowerCase()
    .replace(/^event[ :](?=\w+:\w)/, "")
    .replace(/^(?:case |\(case\)[ _])(?=\w+:\w)/, "case:");
}

/** Lower case, no diacritics, words apart: "Lietas_Nr." and "LietasNr" become "lietas nr". */
function simplify(name: string): string {
  return name
    .replace(/(\p{Ll})(\p{Lu})/gu, "$1 $2")
    .toLowerCase()
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}
