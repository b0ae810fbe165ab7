import type { AnalysisResult, DirectlyFollowsGraph } from "@talka/engine";
import { layoutProcessMap } from "../process-map/layout-process-map.ts";
import { type MapPicture, processMapSvg } from "../process-map/process-map-svg.ts";
import { type DurationClock, formatDuration } from "../words/format-duration.ts";
import { formatNumber, formatShare } from "../words/format-number.ts";
import { formatQuantity } from "../words/format-quantity.ts";
import { quoteName } from "../words/join-names.ts";
import { type Locale, translator } from "../words/translate.ts";
import { type PaperArc, paperMap } from "./paper-map.ts";
import type { ReportBlock } from "./report-block.ts";
import { reportWords } from "./report-words.ts";

/** The map as a figure: as many activities and arrows as one page can carry. */
export function mapBlocks(analysis: AnalysisResult, locale: Locale): readonly ReportBlock[] {
  const { graph, workingDayMs } = analysis;
  const map = paperMap(analysis);
  if (map === null) return [];
  const say = translator(reportWords, locale);
  const inWork = graph.working !== null && workingDayMs !== null;
  const clock: DurationClock = inWork ? { kind: "working", workingDayMs } : { kind: "elapsed" };
  const median = (inWork ? graph.working : null)?.medianMs ?? graph.elapsed.medianMs;
  const name = (a: number) => quoteName(graph.activityNames[a] ?? "", locale);
  const spineNames = map.happyPath.map(name).join(" → ");
  const alternative = say("mapAlternative", { path: spineNames });
  const picture: MapPicture = {
    nodes: [
      ...map.activities.map((a) => {
        const cases = formatQuantity(graph.nodeCases[a] ?? 0, "case", locale);
        return {
          kind: "activity" as const,
          title: `${name(a)}: ${cases}`,
          figure: formatNumber(graph.nodeCases[a] ?? 0, locale),
          shade: 0.85 * ((graph.nodeCases[a] ?? 0) / Math.max(1, graph.caseCount)),
          ghost: false,
        };
      }),
      { kind: "start", title: "▶", figure: "", shade: 0, ghost: false },
      { kind: "end", title: "■", figure: "", shade: 0, ghost: false },
    ],
    arcs: map.arcs.map((arc) => {
      const waits = arc.index === null ? Number.NaN : (median[arc.index] ?? Number.NaN);
      const times = formatNumber(arc.count, locale);
      const wait = formatDuration(waits, locale, clock, { length: "short" });
      return {
        title: arcTitle(arc, graph, locale),
        figure: arc.index === null ? times : `${times} · ${wait}`,
        thickness: arc.count / map.mostFrequent,
        shade: arc.count / map.mostFrequent,
        ghost: false,
        projected: false,
      };
    }),
  };
  const layout = layoutProcessMap({
    nodes: picture.nodes.map((node, k) => ({
      kind: node.kind,
      label: graph.activityNames[map.activities[k] ?? -1] ?? "",
      weight:
        k < map.activities.length
          ? (graph.nodeCases[map.activities[k] ?? -1] ?? 0)
          : graph.caseCount,
    })),
    arcs: map.arcs.map(({ from, to, count }) => ({ from, to, weight: count })),
    spine: [map.activities.length, ...map.spine, map.activities.length + 1],
  });
  return [
    {
      kind: "figure",
      svg: processMapSvg(layout, picture, {
        title: say("map"),
        description: alternative,
        locale,
        fixedSize: true,
      }),
      title: say("map"),
      alternative,
      note: say("mapNote", {
        shown: formatNumber(map.arcs.filter((arc) => arc.index !== null).length, locale),
        all: formatNumber(graph.count.length, locale),
        share: formatShare(map.flowShare, locale),
        activities: formatNumber(map.activities.length, locale),
        allActivities: formatNumber(map.allActivities, locale),
        clock: say(inWork ? "workingTime" : "calendarTime"),
      }),
    },
  ];
}

function arcTitle(arc: PaperArc, graph: DirectlyFollowsGraph, locale: Locale): string {
  const times = formatQuantity(arc.count, "time", locale);
  if (arc.index === null) return times;
  const from = quoteName(graph.activityNames[graph.from[arc.index] ?? -1] ?? "", locale);
  const to = quoteName(graph.activityNames[graph.to[arc.index] ?? -1] ?? "", locale);
  return `${from} → ${to}: ${times}`;
}
