import type { AttributeKey } from "../simulate/office.ts";

/** How an office's record-keeping system writes an export. */
export interface RecordForm {
  readonly language: "lv" | "lt";
  /** Whether the beginning of work is recorded, or only its end. */
  readonly hasStarts: boolean;
  /** Whether only the day is recorded. */
  readonly wholeDaysOnly: boolean;
  /** Rows as they were recorded, or gathered by case. */
  readonly order: "journal" | "case";
}

/** Names of the fixed columns of an export. */
export interface ColumnNames {
  readonly caseId: string;
  readonly step: string;
  readonly start: string;
  readonly end: string;
  readonly worker: string;
  readonly department: string;
  readonly attributes: Readonly<Record<AttributeKey, string>>;
}

/** Column names by language of the office. */
export const columnNames: Readonly<Record<RecordForm["language"], ColumnNames>> = {
  lv: {
    caseId: "Lietas Nr.",
    step: "Darbība",
    start: "Sākums",
    end: "Beigas",
    worker: "Izpildītājs",
    department: "Struktūrvienība",
    attributes: {
      channel: "Kanāls",
      parish: "Pagasts",
      topic: "Tēma",
      complexity: "Sarežģītība",
      urgency: "Steidzamība",
      amount: "Summas grupa",
    },
  },
  lt: {
    caseId: "Bylos Nr.",
    step: "Veiksmas",
    start: "Pradžia",
    end: "Pabaiga",
    worker: "Vykdytojas",
    department: "Skyrius",
    attributes: {
      channel: "Kanalas",
      parish: "Seniūnija",
      topic: "Tema",
      complexity: "Sudėtingumas",
      urgency: "Skuba",
      amount: "Sumos grupė",
    },
  },
};

/** A wall-clock minute as the office writes it: "28.02.2025 14:05" or "2025-02-28 14:05". */
export function writeMinute(minute: number, form: RecordForm): string {
  const iso = new Date(minute * 60_000).toISOString();
  const [year, month, day] = [iso.slice(0, 4), iso.slice(5, 7), iso.slice(8, 10)];
  const date = form.language === "lv" ? `${day}.${month}.${year}` : `${year}-${month}-${day}`;
  return form.wholeDaysOnly ? date : `${date} ${iso.slice(11, 16)}`;
}

/** The date form of an export, as a reader of tables would name it. */
export function dateFormName(form: RecordForm): string {
  const date = form.language === "lv" ? "dd.mm.yyyy" : "yyyy-mm-dd";
  return form.wholeDaysOnly ? date : `${date} hh:mm`;
}
