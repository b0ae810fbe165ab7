import type { ReportBlock, ReportDocument, ReportSection } from "../report/report-block.ts";
import { formatDay } from "../words/format-day.ts";
import { type Locale, translator } from "../words/translate.ts";
import { visitWords } from "./visit-words.ts";

/** A visit as its sheet tells it. */
export interface VisitSheet {
  readonly title: string;
  readonly organisation: string;
  readonly startsOn: string;
  readonly endsOn: string;
  readonly place: string;
  readonly process: string;
  readonly host: string;
  readonly guests: readonly string[];
  /** Empty for a blank sheet. */
  readonly notes: readonly {
    readonly kind: "aim" | "question" | "observation" | "borrow" | "offer";
    readonly saw: string;
    readonly means: string;
    readonly question: string;
    readonly place: string;
    readonly answer: string;
  }[];
}

/** Lines left free to write on, so high that a hand fits in, and as wide as any other. */
const free = (lines: number) => `${"\u00a0".repeat(60)}${"\n".repeat(lines)}`;

/** The observation sheet of a visit: blank with room to write, or with what was noted. */
export function visitDocument(
  visit: VisitSheet,
  locale: Locale,
  form: "blank" | "filled",
): ReportDocument {
  const say = translator(visitWords, locale);
  const day = (one: string) => formatDay(Date.parse(one), locale, "UTC");
  const days = [...new Set([visit.startsOn, visit.endsOn])].map(day).join(" – ");
  const lead = [
    [days, visit.place].filter((one) => one !== "").join(", "),
    say("host", { host: visit.host }),
    say("guests", { guests: visit.guests.join(", ") }),
    visit.process === "" ? "" : say("process", { process: visit.process }),
  ].filter((one) => one !== "");
  return {
    locale,
    title: `${say("sheet")}: ${visit.title}`,
    organisation: visit.organisation,
    lead,
    sections: form === "blank" ? blankSections(locale) : filledSections(visit, locale),
    foot: say("foot", { title: visit.title }),
  };
}

function observations(locale: Locale, rows: readonly (readonly string[])[]): ReportBlock {
  const say = translator(visitWords, locale);
  return {
    kind: "table",
    title: say("sheet"),
    columns: [say("seen"), say("means"), say("question")].map((title) => ({
      title,
      numeric: false,
    })),
    rows,
    note: "",
  };
}

function blankSections(locale: Locale): ReportSection[] {
  const say = translator(visitWords, locale);
  const rows = Array.from({ length: 4 }, () => [free(8), free(8), free(8)]);
  return [
    {
      id: "sheet",
      title: say("sheet"),
      blocks: [{ kind: "notice", text: say("rule") }, observations(locale, rows)],
    },
    {
      id: "after",
      title: say("after"),
      blocks: [
        {
          kind: "terms",
          items: [say("borrow"), say("offer")].map((term) => ({ term, meaning: free(2) })),
        },
      ],
    },
  ];
}

function filledSections(visit: VisitSheet, locale: Locale): ReportSection[] {
  const say = translator(visitWords, locale);
  const of = (kind: VisitSheet["notes"][number]["kind"]) =>
    visit.notes.filter((one) => one.kind === kind);
  const listed = (id: string, title: string, kind: "aim" | "borrow" | "offer"): ReportSection => ({
    id,
    title,
    blocks: of(kind).map((one) => ({ kind: "text", text: one.saw })),
  });
  const seen = of("observation").map((one) => [
    one.place === "" ? one.saw : `${one.saw}\n${say("place")}: ${one.place}`,
    one.means,
    one.question,
  ]);
  const asked = of("question").map(({ question, answer }) => [question, answer]);
  const questions: ReportBlock = {
    kind: "table",
    title: say("questions"),
    columns: [say("question"), say("answer")].map((title) => ({ title, numeric: false })),
    rows: asked,
    note: "",
  };
  const sections = [
    listed("aims", say("aims"), "aim"),
    { id: "questions", title: say("questions"), blocks: asked.length === 0 ? [] : [questions] },
    {
      id: "sheet",
      title: say("sheet"),
      blocks: seen.length === 0 ? [] : [observations(locale, seen)],
    },
    listed("borrow", say("borrow"), "borrow"),
    listed("offer", say("offer"), "offer"),
  ].filter((one) => one.blocks.length > 0);
  if (sections.length > 0) return sections;
  return [{ id: "sheet", title: say("sheet"), blocks: [{ kind: "text", text: say("none") }] }];
}
