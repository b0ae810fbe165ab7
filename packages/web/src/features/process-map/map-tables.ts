import type { DurationClock, Locale } from "@talka/report";
import { formatNumber, formatShare, translator } from "@talka/report";
import type { ProcessMapData } from "../../engine-worker/queries/map-data.ts";
import type { DataColumn } from "../../ui/charts/table-text.ts";
import { layerMs, nodeName } from "./map-figures.ts";
import { mapWords } from "./map-words.ts";

const hourMs = 3_600_000;

/** The map as two tables: what stands in its boxes, and what goes along its arrows. */
export function mapTables(data: ProcessMapData, clock: DurationClock, locale: Locale) {
  const text = translator(mapWords, locale);
  const unit = text(clock.kind === "working" ? "workHours" : "hours");
  const hours = (ms: number) => ms / hourMs;
  const told = (value: number) => formatNumber(value, locale);
  const name = (v: number) => nodeName(data, v, text);
  type Arc = ProcessMapData["arcs"][number];
  type Node = ProcessMapData["nodes"][number];
  const arcHours = (arc: Arc, layer: "median" | "p90" | "total") =>
    hours(layerMs(arc.durations, layer, clock));
  const nodes: readonly DataColumn<Node>[] = [
    { id: "step", title: text("step"), value: (node) => node.name },
    { id: "cases", title: text("cases"), value: (node) => node.cases },
    {
      id: "share",
      title: text("shareOfCases"),
      value: (node) => node.cases / data.cases,
      text: (node) => formatShare(node.cases / data.cases, locale),
    },
    { id: "count", title: text("count"), value: (node) => node.count },
    {
      id: "waiting",
      title: `${text("waitBefore")}: ${text("median", { unit })}`,
      value: (node) => hours(layerMs(node.waiting, "median", clock)),
      text: (node) => told(hours(layerMs(node.waiting, "median", clock))),
    },
    {
      id: "work",
      title: `${text("work")}: ${text("median", { unit })}`,
      value: (node) => hours(layerMs(node.service, "median", clock)),
      text: (node) => told(hours(layerMs(node.service, "median", clock))),
    },
  ];
  const duration = (layer: "median" | "p90" | "total", title: string): DataColumn<Arc> => ({
    id: layer,
    title,
    value: (arc) => arcHours(arc, layer),
    text: (arc) => told(arcHours(arc, layer)),
  });
  const arcs: readonly DataColumn<Arc>[] = [
    { id: "from", title: text("from"), value: (arc) => name(arc.from) },
    { id: "to", title: text("to"), value: (arc) => name(arc.to) },
    { id: "count", title: text("count"), value: (arc) => arc.count },
    { id: "cases", title: text("cases"), value: (arc) => arc.cases },
    duration("median", text("median", { unit })),
    duration("p90", text("p90", { unit })),
    duration("total", text("totalTime", { unit })),
    {
      id: "kind",
      title: text("kind"),
      value: (arc) => text(arc.projected ? "skipping" : "direct"),
    },
  ];
  return { nodes, arcs };
}
