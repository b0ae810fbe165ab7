import type { AnalysisResult, AnalysisSettings } from "@talka/engine";
import { filterSentence } from "../sentences/filter-sentence.ts";
import { formatDuration } from "../words/format-duration.ts";
import { joinList, quoteName } from "../words/join-names.ts";
import { type Locale, translator } from "../words/translate.ts";
import type { ReportBlock } from "./report-block.ts";
import { reportWords } from "./report-words.ts";

/** How the figures were counted: span of a case, calendar, filters. */
export function settingBlocks(analysis: AnalysisResult, locale: Locale): readonly ReportBlock[] {
  const say = translator(reportWords, locale);
  const { settings, view, workingDayMs } = analysis;
  const { zone } = view.log;
  const { calendar, filters } = settings;
  const blocks: ReportBlock[] = [
    { kind: "text", text: spanText(settings, locale) },
    {
      kind: "text",
      text:
        calendar === null || workingDayMs === null
          ? say("noCalendar", { zone })
          : say("calendar", {
              hours: formatDuration(workingDayMs, locale, { kind: "elapsed" }),
              zone: calendar.zone,
              holidays: calendar.holidayCountry ?? say("noHolidays"),
            }),
    },
  ];
  if (filters.length === 0) blocks.push({ kind: "text", text: say("noFilters") });
  else {
    const items = filters.map((filter, k) => ({
      term: String(k + 1),
      meaning: filterSentence(filter, locale, zone),
    }));
    blocks.push({ kind: "text", text: `${say("filters")}:` }, { kind: "terms", items });
  }
  if (view.eventsDropped) blocks.push({ kind: "notice", text: say("eventsDropped") });
  return blocks;
}

function spanText({ milestones, endActivities }: AnalysisSettings, locale: Locale): string {
  const say = translator(reportWords, locale);
  const name = (text: string) => quoteName(text, locale);
  if (milestones !== null) {
    return say("milestones", { from: name(milestones.from), to: name(milestones.to) });
  }
  const ends = endActivities ?? [];
  const finished =
    ends.length > 0
      ? say("finishedWhen", { names: joinList(ends.map(name), locale, "or") })
      : say("allFinished");
  return `${say("wholeCase")} ${finished}`;
}
