import {
  type AnalysisResult,
  chooseMap,
  compileCalendar,
  MAP_END,
  MAP_START,
  type MapArc,
  type ProcessMap,
} from "@talka/engine";
import { layoutProcessMap } from "../process-map/layout-process-map.ts";
import { type MapPicture, processMapSvg } from "../process-map/process-map-svg.ts";
import { type DurationClock, formatDuration } from "../words/format-duration.ts";
import { formatNumber, formatShare } from "../words/format-number.ts";
import { formatQuantity } from "../words/format-quantity.ts";
import { quoteName } from "../words/join-names.ts";
import { type Locale, translator } from "../words/translate.ts";
import type { ReportBlock } from "./report-block.ts";
import { reportWords } from "./report-words.ts";

/** More boxes and arrows than this do not stay readable on A4. */
const mostActivities = 12;
const arcsPerActivity = 1.6;

/** The map as a figure: as many activities and arrows as one page can carry. */
export function mapBlocks(analysis: AnalysisResult, locale: Locale): readonly ReportBlock[] {
  const map = paperMap(analysis);
  if (map.nodes.length === 0) return [];
  const say = translator(reportWords, locale);
  const { graph, settings, workingDayMs } = analysis;
  const inWork = settings.calendar !== null && workingDayMs !== null;
  const clock: DurationClock = inWork ? { kind: "working", workingDayMs } : { kind: "elapsed" };
  const name = (a: number) => quoteName(graph.activityNames[a] ?? "", locale);
  const title = say("map");
  const alternative = say("mapAlternative", { path: map.happyPath.map(name).join(" → ") });
  const picture: MapPicture = {
    nodes: [
      ...map.nodes.map((a) => {
        const cases = graph.nodeCases[a] ?? 0;
        return {
          kind: "activity" as const,
          title: `${name(a)}: ${formatQuantity(cases, "case", locale)}`,
          figure: formatNumber(cases, locale),
          shade: 0.85 * (cases / Math.max(1, graph.caseCount)),
          ghost: false,
        };
      }),
      { kind: "start", title: "▶", figure: "", shade: 0, ghost: false },
      { kind: "end", title: "■", figure: "", shade: 0, ghost: false },
    ],
    arcs: map.arcs.map((arc) => {
      const times = formatNumber(arc.count, locale);
      const waits = (inWork ? arc.working : arc.elapsed)?.medianMs;
      const wait =
        waits === undefined ? "" : formatDuration(waits, locale, clock, { length: "short" });
      const share = arc.count / Math.max(1, map.arcs[0]?.count ?? 1);
      return {
        title: [arc.from, arc.to]
          .filter((a) => a >= 0)
          .map(name)
          .join(" → "),
        figure: wait === "" ? times : `${times} · ${wait}`,
        thickness: share,
        shade: share,
        ghost: false,
        projected: arc.kind === "bridge",
      };
    }),
  };
  const nodeOf = new Map(map.nodes.map((a, k) => [a, k]));
  nodeOf.set(MAP_START, map.nodes.length);
  nodeOf.set(MAP_END, map.nodes.length + 1);
  const layout = layoutProcessMap({
    nodes: picture.nodes.map(({ kind }, k) => ({
      kind,
      label: graph.activityNames[map.nodes[k] ?? -1] ?? "",
      weight: graph.nodeCases[map.nodes[k] ?? -1] ?? graph.caseCount,
    })),
    arcs: map.arcs.map(({ from, to, count }) => ({
      from: nodeOf.get(from) ?? 0,
      to: nodeOf.get(to) ?? 0,
      weight: count,
    })),
    spine: [MAP_START, ...new Set(map.happyPath), MAP_END].map((a) => nodeOf.get(a) ?? 0),
  });
  const words = { title, description: alternative, locale, fixedSize: true };
  const svg = processMapSvg(layout, picture, words);
  const note = say("mapNote", {
    shown: formatNumber(map.shownArcs, locale),
    all: formatNumber(map.allArcs, locale),
    share: formatShare(map.flowShare, locale),
    activities: formatNumber(map.nodes.length, locale),
    allActivities: formatNumber(map.allNodes, locale),
    clock: say(inWork ? "workingTime" : "calendarTime"),
  });
  return [{ kind: "figure", svg, title, alternative, note }];
}

/** The part of the map that a page can carry; at most one arrow each way between two boxes. */
function paperMap({ view, graph, settings, observation }: AnalysisResult): ProcessMap {
  const { calendar } = settings;
  const clock =
    calendar === null ? null : compileCalendar(calendar, observation.fromMs, observation.toMs);
  const activities = graph.nodeCases.reduce((sum, cases) => sum + (cases > 0 ? 1 : 0), 0);
  const activityShare = Math.min(1, mostActivities / Math.max(1, activities));
  const everything = chooseMap(view, graph, { activityShare, arcShare: 1 }, clock);
  const most = arcsPerActivity * everything.nodes.length + 2;
  const arcShare = Math.min(1, most / Math.max(1, everything.arcs.length));
  const map = chooseMap(view, graph, { activityShare, arcShare }, clock);
  const key = (arc: MapArc) => `${arc.from} ${arc.to}`;
  const direct = new Set(map.arcs.filter((arc) => arc.kind === "direct").map(key));
  const arcs = map.arcs.filter((arc) => arc.kind === "direct" || !direct.has(key(arc)));
  return { ...map, arcs };
}
