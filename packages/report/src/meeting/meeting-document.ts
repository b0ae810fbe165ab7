import type { MeetingView, VoteRound } from "@talka/meeting";
import type { ReportBlock, ReportDocument, ReportSection } from "../report/report-block.ts";
import type { DataTable } from "../tables/data-table.ts";
import { formatDay } from "../words/format-day.ts";
import { formatNumber } from "../words/format-number.ts";
import { type Locale, translator } from "../words/translate.ts";
import { meetingTables } from "./meeting-tables.ts";
import { meetingWords } from "./meeting-words.ts";

/**
 * The record of a session as a document: actions first and always, also where there are none; other
 * sections only where something was said.
 */
export function meetingDocument(view: MeetingView, locale: Locale): ReportDocument {
  const say = translator(meetingWords, locale);
  const tables = meetingTables(view, locale);
  const { actions, groups, ...others } = tables;
  const day = (text: string) => formatDay(Date.parse(text), locale, "UTC");
  const heads = view.headcount === null ? "" : say("leadCounted", { heads: view.headcount });
  const section = (table: DataTable, ...blocks: readonly ReportBlock[]): ReportSection => ({
    id: table.id,
    title: table.title,
    blocks: [blockOf(table, locale), ...blocks],
  });
  const filled = (list: readonly DataTable[]) => list.filter((table) => table.rows.length > 0);
  const { earlier, borrowings, cards, notes, votes } = others;
  const vote = view.round?.state === "closed" ? [voteNote(view.round, locale)] : [];
  return {
    locale,
    title: view.title,
    organisation: view.organisations.map((one) => one.name).join(", "),
    lead: [
      say("lead", {
        days:
          view.startsOn === view.endsOn
            ? day(view.startsOn)
            : `${day(view.startsOn)} – ${day(view.endsOn)}`,
        place: view.place === "" ? "" : `, ${view.place}`,
      }),
      say("leadPeople", { joined: view.joinedCount, counted: heads }),
      say(view.anonymity),
    ],
    sections: [
      actions.rows.length > 0
        ? section(actions)
        : {
            id: actions.id,
            title: actions.title,
            blocks: [{ kind: "notice", text: say("noActions") }],
          },
      ...filled([earlier, borrowings, others["beyond-us"]]).map((table) => section(table)),
      ...filled([groups]).map((table) => section(table, ...vote)),
      // One round is told beside its groups; more are laid side by side.
      ...(view.pastRounds.length === 0 ? [] : filled([votes]).map((table) => section(table))),
      ...filled([notes, cards]).map((table) => section(table)),
      ...(view.shownFact === null && view.facts.length === 0 ? [] : [factsSection(view, locale)]),
    ],
    foot: say("foot", { title: view.title }),
  };
}

function voteNote(round: VoteRound, locale: Locale): ReportBlock {
  const say = translator(meetingWords, locale);
  const { counted, budget } = round;
  const heads = counted === null ? "" : say("voteHeads", { heads: counted.headcount });
  const secret = round.secret ? "yes" : "no";
  const values = { ballots: round.ballotCount ?? 0, budget, heads, secret };
  return { kind: "text", text: say("voteNote", values) };
}

function factsSection(view: MeetingView, locale: Locale): ReportSection {
  const facts = view.facts.length > 0 ? view.facts : [view.shownFact].filter((one) => one !== null);
  return {
    id: "facts",
    title: translator(meetingWords, locale)("sectionFacts"),
    blocks: [
      {
        kind: "terms",
        items: facts.map(({ title, text }) => ({ term: title, meaning: text })),
      },
    ],
  };
}

function blockOf(table: DataTable, locale: Locale): ReportBlock {
  return {
    kind: "table",
    title: table.title,
    columns: table.columns.map(({ title, kind }) => ({ title, numeric: kind !== "text" })),
    rows: table.rows.map((row) =>
      row.map((cell) =>
        cell === null ? "" : typeof cell === "number" ? formatNumber(cell, locale) : cell,
      ),
    ),
    note: "",
  };
}
