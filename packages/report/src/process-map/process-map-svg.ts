import type { MapLayout, PlacedArc, PlacedNode } from "./map-graph.ts";
import { estimateTextWidth } from "./wrap-label.ts";

/** What is written and shown on a laid-out map, in the order of its nodes and arcs. */
export interface MapPicture {
  readonly nodes: readonly NodePicture[];
  readonly arcs: readonly ArcPicture[];
}

/** How one box looks. */
export interface NodePicture {
  readonly kind: "activity" | "start" | "end";
  /** Whole name, and everything a reader may want to know, in one sentence. */
  readonly title: string;
  /** The line of figures under the name. */
  readonly figure: string;
  /** 0–1, how deep the colour is. */
  readonly shade: number;
  /** In the layout but not in the selected cases. */
  readonly ghost: boolean;
}

/** How one arrow looks. */
export interface ArcPicture {
  readonly title: string;
  readonly figure: string;
  /** 0–1, how thick the line is. */
  readonly thickness: number;
  readonly shade: number;
  readonly ghost: boolean;
  /** Drawn dashed: the arc bridges steps that are not shown. */
  readonly projected: boolean;
}

/** Words around the picture. */
export interface MapSvgOptions {
  readonly title: string;
  readonly description: string;
  readonly locale: string;
  /** Longest side in CSS pixels is left to the page where absent: only a `viewBox` is written. */
  readonly fixedSize?: boolean;
}

/** Colours for paper: one hue, light to dark, dark letters while they stay readable. */
const scale = ["#eef6f6", "#d3e8e8", "#aed4d6", "#7fb8bd", "#4a949c", "#1f6f79", "#0d4f59"];
const ink = "#13262b";

/** Colour of a shade of 0–1 and the colour of letters on it. */
export function paperColours(shade: number): { readonly fill: string; readonly text: string } {
  const step = Math.min(scale.length - 1, Math.max(0, Math.floor(shade * scale.length)));
  return { fill: scale[step] ?? "#ffffff", text: step >= 5 ? "#ffffff" : ink };
}

/** Line width in pixels of a thickness of 0–1. */
export function arcWidth(thickness: number): number {
  return Math.round((1.2 + 7.8 * Math.max(0, Math.min(1, thickness))) * 10) / 10;
}

/**
 * A process map as one self-contained SVG text in light colours, for print and files. Carries a
 * title and a description for screen readers; every box and arrow has its sentence as `<title>`.
 *
 * @throws {RangeError} The picture has another number of nodes or arcs than the layout.
 */
export function processMapSvg(
  layout: MapLayout,
  picture: MapPicture,
  options: MapSvgOptions,
): string {
  if (layout.nodes.length !== picture.nodes.length || layout.arcs.length !== picture.arcs.length) {
    throw new RangeError(
      `the layout has ${layout.nodes.length} nodes and ${layout.arcs.length} arcs, the picture ${picture.nodes.length} and ${picture.arcs.length}`,
    );
  }
  const size = options.fixedSize ? ` width="${layout.width}" height="${layout.height}"` : "";
  const order = picture.arcs.map((_, k) => k);
  order.sort(
    (a, b) => (picture.arcs[a]?.thickness ?? 0) - (picture.arcs[b]?.thickness ?? 0) || a - b,
  );
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" role="img" lang="${escapeXml(options.locale)}" viewBox="0 0 ${layout.width} ${layout.height}"${size} font-family="Inter Variable, Inter, system-ui, sans-serif">`,
    `<title>${escapeXml(options.title)}</title>`,
    `<desc>${escapeXml(options.description)}</desc>`,
    ...order.map((k) => arcSvg(layout.arcs[k], picture.arcs[k])),
    ...layout.nodes.map((node, v) => nodeSvg(node, picture.nodes[v])),
    ...order.map((k) => labelSvg(layout.arcs[k], picture.arcs[k])),
    "</svg>",
  ].join("\n");
}

function arcSvg(arc: PlacedArc | undefined, look: ArcPicture | undefined): string {
  if (arc === undefined || look === undefined) return "";
  const colour = look.ghost ? "#c9d4d6" : lineColour(look.shade);
  const width = look.ghost ? 1.2 : arcWidth(look.thickness);
  const dash = look.projected ? ' stroke-dasharray="6 5"' : "";
  return `<g><title>${escapeXml(look.title)}</title><path d="${arc.path}" fill="none" stroke="${colour}" stroke-width="${width}"${dash}/><path d="${arrowHead(arc, width)}" fill="${colour}"/></g>`;
}

function lineColour(shade: number): string {
  const step = Math.min(4, Math.max(0, Math.floor(shade * 5)));
  return ["#9db4b8", "#7fa0a6", "#568690", "#2f6c78", "#0d4f59"][step] ?? "#568690";
}

/** Path data of the head of an arrow, its tip at the end of the arc. */
export function arrowHead(arc: PlacedArc, width: number): string {
  const tip = arc.points.at(-1);
  const before = arc.points.findLast(
    (p) => tip !== undefined && Math.hypot(tip.x - p.x, tip.y - p.y) >= 6,
  );
  if (tip === undefined || before === undefined) return "";
  const length = Math.hypot(tip.x - before.x, tip.y - before.y);
  const [ux, uy] = [(tip.x - before.x) / length, (tip.y - before.y) / length];
  const long = 7 + width * 0.9;
  const half = 3 + width * 0.62;
  const base = { x: tip.x - ux * long, y: tip.y - uy * long };
  const at = (x: number, y: number) => `${Math.round(x * 10) / 10} ${Math.round(y * 10) / 10}`;
  return `M${at(tip.x + ux, tip.y + uy)}L${at(base.x - uy * half, base.y + ux * half)}L${at(base.x + uy * half, base.y - ux * half)}Z`;
}

function nodeSvg(node: PlacedNode, look: NodePicture | undefined): string {
  if (look === undefined) return "";
  const title = `<title>${escapeXml(look.title)}</title>`;
  if (look.kind !== "activity") {
    const mark =
      look.kind === "start"
        ? `<path d="M${node.x - 5} ${node.y - 7}l12 7l-12 7z" fill="#ffffff"/>`
        : `<rect x="${node.x - 6}" y="${node.y - 6}" width="12" height="12" fill="#ffffff"/>`;
    return `<g>${title}<circle cx="${node.x}" cy="${node.y}" r="${node.width / 2}" fill="#1f6f79"/>${mark}</g>`;
  }
  const { fill, text } = look.ghost
    ? { fill: "#f6f8f8", text: "#5b6b6f" }
    : paperColours(look.shade);
  const top = node.y - node.height / 2;
  const left = node.x - node.width / 2;
  const name = node.lines
    .map(
      (line, i) =>
        `<tspan x="${node.x}" y="${Math.round(top + 23 + i * 17)}">${escapeXml(line)}</tspan>`,
    )
    .join("");
  const figureY = Math.round(top + node.height - 12);
  return `<g>${title}<rect x="${left}" y="${top}" width="${node.width}" height="${node.height}" rx="9" fill="${fill}" stroke="${look.ghost ? "#c9d4d6" : "#1f6f79"}" stroke-width="1"/><text text-anchor="middle" font-size="13" font-weight="600" fill="${text}">${name}</text><text x="${node.x}" y="${figureY}" text-anchor="middle" font-size="12" fill="${text}">${escapeXml(look.figure)}</text></g>`;
}

function labelSvg(arc: PlacedArc | undefined, look: ArcPicture | undefined): string {
  const at = arc?.label;
  if (at == null || look === undefined || look.ghost || look.figure === "") return "";
  const width = estimateTextWidth(look.figure, 11) + 8;
  return `<g><rect x="${Math.round(at.x - width / 2)}" y="${Math.round(at.y - 9)}" width="${Math.round(width)}" height="18" rx="5" fill="#ffffff" fill-opacity="0.92"/><text x="${Math.round(at.x)}" y="${Math.round(at.y + 4)}" text-anchor="middle" font-size="11" fill="${ink}">${escapeXml(look.figure)}</text></g>`;
}

function escapeXml(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");
}
