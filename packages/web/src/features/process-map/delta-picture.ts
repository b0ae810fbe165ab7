import {
  type Difference,
  MAP_END,
  MAP_START,
  type PairDifference,
  type Subject,
} from "@talka/engine";
import { figureText, formatNumber, type Locale, type MapPicture } from "@talka/report";
import type { ComparisonFacts } from "../../engine-worker/queries/comparison.ts";
import type { ProcessMapData } from "../../engine-worker/queries/map-data.ts";
import type { MapTones } from "./MapCanvas.tsx";

/** A map of differences: the same places as the process map, other figures and colours. */
export interface DeltaPicture {
  readonly picture: MapPicture;
  readonly tones: MapTones;
}

/** The chosen pair of a difference. */
export function pairOf(difference: Difference, a: number, b: number): PairDifference | undefined {
  return difference.pairs.find((pair) => pair.a === a && pair.b === b);
}

/**
 * Draws a pair of groups on the map: a demonstrated difference has a colour, a sign and its size in
 * percentage points; everything else is grey. What the comparison left out, being too rare, is grey too.
 */
export function deltaPicture(
  data: ProcessMapData,
  { comparison, activityNames }: ComparisonFacts,
  chosen: {
    readonly a: number;
    readonly b: number;
    readonly nameA: string;
    readonly nameB: string;
  },
  words: { readonly none: string },
  locale: Locale,
): DeltaPicture {
  const { a, b } = chosen;
  const name = (activity: number) => activityNames[activity] ?? "";
  const byKey = new Map(comparison.differences.map((one) => [keyOf(one.subject, name), one]));
  const look = (key: string, label: string) => {
    const difference = byKey.get(key);
    const pair = difference === undefined ? undefined : pairOf(difference, a, b);
    if (difference === undefined || pair === undefined) {
      return { tone: 0, figure: "", title: `${label}: ${words.none}`, most: 0, only: false };
    }
    const share = (g: number) => difference.figures[g]?.crude ?? 0;
    const sign = pair.effect > 0 ? "▲" : "▼";
    const points = formatNumber(100 * Math.abs(pair.shift), locale, 0);
    const shares = [a, b].map((g) => figureText(difference.subject, share(g), locale, null));
    const said = `${chosen.nameA} ${shares[0]}, ${chosen.nameB} ${shares[1]}`;
    const tone = pair.isDemonstrated ? Math.sign(pair.effect) * sizes.indexOf(pair.size) : 0;
    return {
      tone,
      figure:
        tone === 0
          ? `${shares[0]} · ${shares[1]}`
          : `${sign} ${points} · ${shares[0]} → ${shares[1]}`,
      title: `${label}: ${said}${tone === 0 ? `, ${words.none}` : `, ${sign} ${points}`}`,
      // A group without finished cases has no share.
      most: Math.max(share(a) || 0, share(b) || 0),
      only: pair.onlyIn !== null,
    };
  };
  const nameAt = (v: number) => {
    const node = data.nodes[v];
    return node === undefined
      ? ""
      : node.kind === "start"
        ? "▶"
        : node.kind === "end"
          ? "■"
          : node.name;
  };
  const nodes = data.nodes.map((node, v) =>
    node.kind === "activity"
      ? look(activityKey(node.name), node.name)
      : { tone: 0, figure: "", title: nameAt(v), most: 1, only: false },
  );
  const arcs = data.arcs.map((arc) =>
    look(arcKey(nameAt(arc.from), nameAt(arc.to)), `${nameAt(arc.from)} → ${nameAt(arc.to)}`),
  );
  return {
    picture: {
      nodes: data.nodes.map((node, v) => ({
        kind: node.kind,
        title: nodes[v]?.title ?? "",
        figure: nodes[v]?.figure ?? "",
        shade: 0,
        ghost: node.kind === "activity" && node.cases === 0,
      })),
      arcs: arcs.map((arc, k) => ({
        title: arc.title,
        figure: arc.tone === 0 ? "" : (arc.figure.split(" · ")[0] ?? ""),
        thickness: arc.most,
        shade: 0.2,
        ghost: data.arcs[k]?.count === 0,
        projected: arc.only || (data.arcs[k]?.projected ?? false),
      })),
    },
    tones: { nodes: nodes.map(({ tone }) => tone), arcs: arcs.map(({ tone }) => tone) },
  };
}

const sizes = [
  "negligible",
  "small",
  "medium",
  "large",
] as const satisfies readonly PairDifference["size"][];

/** Activities of the map and of the comparison may be numbered apart: names join them. */
function keyOf(subject: Subject, name: (activity: number) => string): string {
  if (subject.kind === "figure") return "";
  if (subject.kind === "activity") return activityKey(name(subject.activity));
  const end = (activity: number) =>
    activity === MAP_START ? "▶" : activity === MAP_END ? "■" : name(activity);
  return arcKey(end(subject.from), end(subject.to));
}

const activityKey = (name: string) => JSON.stringify([name]);
const arcKey = (from: string, to: string) => JSON.stringify([from, to]);
