import type { DrawnMap } from "@talka/lean";
import { estimateTextWidth, wrapLabel } from "../process-map/wrap-label.ts";
import { routeLink } from "./route-links.ts";

/** Measures of the drawing, in its own units. */
export const sheet = {
  margin: 16,
  head: 136,
  column: 200,
  box: { width: 156, height: 98 },
  corridor: 24,
  bandTitle: 26,
  line: 15,
  bar: 54,
  total: 150,
} as const;

/** A rectangle of the drawing. */
export interface PlacedBox {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** A step and its column, which all four bands share. */
export interface PlacedStep extends PlacedBox {
  readonly stepId: string;
  /** Left edge of its column. */
  readonly column: number;
}

/** An arrow as a line of right angles. */
export interface PlacedLink {
  readonly linkId: string;
  readonly points: readonly (readonly [number, number])[];
  readonly label: readonly [number, number];
}

/** A strip across the drawing. */
export interface PlacedBand {
  readonly top: number;
  readonly height: number;
}

/** Where everything of a map stands. */
export interface StreamLayout {
  readonly width: number;
  readonly height: number;
  readonly lanes: readonly (PlacedBand & {
    readonly id: string;
    readonly label: readonly string[];
  })[];
  readonly steps: readonly PlacedStep[];
  readonly links: readonly PlacedLink[];
  /** Lanes with steps; documents and systems; time line; problems and ideas. */
  readonly bands: Readonly<Record<"lanes" | "papers" | "time" | "voices", PlacedBand>>;
}

/** Lines of a sticker in its column. */
export function stickerLines(text: string): readonly string[] {
  return wrapLabel(text, sheet.box.width - 16, 11, 4);
}

/** Height of everything stuck below a step. */
function voicesHeight(map: DrawnMap, stepId: string, hasWastes: boolean): number {
  const stuck = map.stickers.filter((one) => one.stepId === stepId);
  const heights = stuck.map(({ text }) => stickerLines(text).length * sheet.line + 16);
  return heights.reduce((sum, height) => sum + height, hasWastes ? 28 : 0);
}

/**
 * Places a map on a sheet: every step has a column of its own, in the order drawn; the four bands
 * stand below one another over the same columns. Takes time linear in steps and arrows.
 */
export function layoutStreamMap(map: DrawnMap): StreamLayout {
  const { margin, head, column, box, corridor, bandTitle } = sheet;
  const columns = Math.max(1, map.steps.length);
  const width = 2 * margin + head + columns * column + sheet.total;
  const laneHeight = box.height + 2 * corridor;
  const lanesTop = margin + bandTitle;
  const lanes = map.lanes.map(({ id, role }, k) => ({
    id,
    label: wrapLabel(role, head - 20, 13, 4),
    top: lanesTop + k * laneHeight,
    height: laneHeight,
  }));
  const laneTop = new Map(lanes.map(({ id, top }) => [id, top]));
  const steps = map.steps.map((step, k): PlacedStep => {
    const left = margin + head + k * column;
    return {
      stepId: step.id,
      column: left,
      left: left + (column - box.width) / 2,
      top: (laneTop.get(step.laneId) ?? lanesTop) + corridor,
      ...box,
    };
  });
  const lanesHeight = Math.max(1, lanes.length) * laneHeight;
  const paperLines = Math.max(
    1,
    ...map.steps.map(({ documents, systems }) => documents.length + systems.length),
  );
  const papers = {
    top: lanesTop + lanesHeight + bandTitle,
    height: paperLines * (sheet.line + 5) + 12,
  };
  const time = { top: papers.top + papers.height + bandTitle, height: 2 * sheet.bar + 44 };
  const voices = {
    top: time.top + time.height + bandTitle,
    height:
      Math.max(32, ...map.steps.map(({ id, wastes }) => voicesHeight(map, id, wastes.length > 0))) +
      8,
  };
  const placeOf = new Map(steps.map((step) => [step.stepId, step]));
  const links = map.links.flatMap((link, k) => {
    const from = placeOf.get(link.from);
    const to = placeOf.get(link.to);
    return from === undefined || to === undefined ? [] : [routeLink(link, from, to, k)];
  });
  return {
    width,
    height: voices.top + voices.height + margin,
    lanes,
    steps,
    links,
    bands: { lanes: { top: lanesTop, height: lanesHeight }, papers, time, voices },
  };
}

/** A text of one line, cut where its column ends. */
export function oneLine(text: string, width: number, fontSize: number): string {
  return estimateTextWidth(text, fontSize) <= width
    ? text
    : (wrapLabel(text, width, fontSize, 1)[0] ?? "");
}
