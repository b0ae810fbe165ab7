import type { Publicity } from "@talka/exchange";
import type { ReportBlock, ReportDocument } from "../report/report-block.ts";
import { type DataTable, tableFrom } from "../tables/data-table.ts";
import { isNumeric, showCell } from "../tables/show-cell.ts";
import { formatDay } from "../words/format-day.ts";
import { type Locale, translator } from "../words/translate.ts";
import { participationTables, type ShownParticipation } from "./participation-tables.ts";
import { participationWords } from "./participation-words.ts";

/** What a report is about, beside its figures. */
export interface ParticipationReport {
  /** Title of the project in the language of the report. */
  readonly project: string;
  /** Who leads it. */
  readonly organisation: string;
  /** "2026-03-01". */
  readonly madeOn: string;
}

/** The funder's report in finished words: every table with its n, and how it was counted. */
export function participationDocument(
  shown: ShownParticipation,
  report: ParticipationReport,
  locale: Locale,
): ReportDocument {
  const say = translator(participationWords, locale);
  const day = (text: string) => formatDay(Date.parse(text), locale, "UTC");
  const { total } = shown;
  return {
    locale,
    title: say("title", { project: report.project }),
    organisation: report.organisation,
    lead: [
      say("period", { from: day(shown.from), to: day(shown.to) }),
      say("note", { n: total.participants, halves: total.halfDays }),
      say("made", { day: day(report.madeOn) }),
    ],
    sections: [
      ...participationTables(shown, locale)
        .filter((table) => table.rows.length > 0)
        .map((table) => ({
          id: table.id,
          title: table.title,
          blocks: [blockOf(table, locale)],
        })),
      {
        id: "how",
        title: say("how"),
        blocks: [{ kind: "terms", items: participationRules(locale) }],
      },
    ],
    foot: say("foot", { project: report.project }),
  };
}

/** The words a funder asks for, as a table: a sheet of its own in a workbook. */
export function publicityTable(publicity: Publicity): DataTable {
  const say = translator(participationWords, publicity.locale);
  const lines = [
    [say("statement"), publicity.statement],
    [say("project"), publicity.project],
    ["", publicity.description],
    [say("disclaimer"), publicity.disclaimer],
  ].filter(([, text]) => text !== "");
  return tableFrom("publicity", say("funding"), lines, [
    { title: say("funding"), kind: "text", cell: ([name]) => name ?? "" },
    { title: publicity.statement, kind: "text", cell: ([, text]) => text ?? "" },
  ]);
}

/** How the figures are counted, as terms with their meaning. */
export function participationRules(locale: Locale) {
  const say = translator(participationWords, locale);
  return (["participants", "institutions", "hours", "home"] as const).map((name) => ({
    term: say(`${name}Term`),
    meaning: say(`${name}Meaning`),
  }));
}

function blockOf(table: DataTable, locale: Locale): ReportBlock {
  const context = { locale, zone: "UTC", workingDayMs: null };
  return {
    kind: "table",
    title: table.title,
    columns: table.columns.map((column) => ({ title: column.title, numeric: isNumeric(column) })),
    rows: table.rows.map((row) =>
      row.map((cell, k) => {
        const column = table.columns[k];
        return column === undefined ? "" : showCell(cell, column, context);
      }),
    ),
    note: "",
  };
}
