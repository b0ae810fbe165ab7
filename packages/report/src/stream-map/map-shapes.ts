/** Colours by what they mean; paper and screen each have their own. */
export type MapTone =
  | "ink"
  | "ink-soft"
  | "line"
  | "line-strong"
  | "card"
  | "sunken"
  | "accent"
  | "accent-soft"
  | "good"
  | "good-soft"
  | "warn"
  | "warn-soft"
  | "bad"
  | "bad-soft"
  | "none";

/** One thing on the drawing: what both a file and a screen can draw. */
export type MapShape =
  | {
      readonly kind: "box";
      readonly x: number;
      readonly y: number;
      readonly width: number;
      readonly height: number;
      readonly round: number;
      readonly fill: MapTone;
      readonly stroke: MapTone;
      readonly strokeWidth?: number;
      readonly dashed?: boolean;
    }
  | {
      readonly kind: "path";
      readonly d: string;
      readonly fill: MapTone;
      readonly stroke: MapTone;
      readonly strokeWidth?: number;
      readonly dashed?: boolean;
    }
  | {
      readonly kind: "text";
      readonly x: number;
      readonly y: number;
      readonly text: string;
      readonly size: number;
      readonly strong: boolean;
      readonly tone: MapTone;
      readonly anchor: "start" | "middle" | "end";
    };

/** A line of text. */
export function textShape(
  x: number,
  y: number,
  text: string,
  look: {
    readonly size?: number;
    readonly strong?: boolean;
    readonly tone?: MapTone;
    readonly anchor?: "start" | "middle" | "end";
  } = {},
): MapShape {
  const { size = 11, strong = false, tone = "ink", anchor = "start" } = look;
  return { kind: "text", x, y, text, size, strong, tone, anchor };
}

/** A rectangle. */
export function boxShape(
  x: number,
  y: number,
  width: number,
  height: number,
  look: {
    readonly fill?: MapTone;
    readonly stroke?: MapTone;
    readonly round?: number;
    readonly strokeWidth?: number;
    readonly dashed?: boolean;
  } = {},
): MapShape {
  const { fill = "none", stroke = "none", round = 0, ...rest } = look;
  return { kind: "box", x, y, width, height, round, fill, stroke, ...rest };
}

/** A line through points, with an arrow at its end where asked. */
export function lineShapes(
  points: readonly (readonly [number, number])[],
  look: {
    readonly stroke: MapTone;
    readonly strokeWidth?: number;
    readonly dashed?: boolean;
    readonly arrow?: boolean;
  },
): readonly MapShape[] {
  const { arrow = false, ...rest } = look;
  const d = points.map(([x, y], k) => `${k === 0 ? "M" : "L"}${r(x)} ${r(y)}`).join("");
  const line: MapShape = { kind: "path", d, fill: "none", ...rest };
  const end = points.at(-1);
  const before = points.at(-2);
  if (!arrow || end === undefined || before === undefined) return [line];
  const length = Math.hypot(end[0] - before[0], end[1] - before[1]) || 1;
  const [ux, uy] = [(end[0] - before[0]) / length, (end[1] - before[1]) / length];
  const corner = (side: number) =>
    `L${r(end[0] - 8 * ux - side * 4.5 * uy)} ${r(end[1] - 8 * uy + side * 4.5 * ux)}`;
  const head = `M${r(end[0])} ${r(end[1])}${corner(1)}${corner(-1)}Z`;
  return [line, { kind: "path", d: head, fill: rest.stroke, stroke: "none" }];
}

/** As short as the picture allows. */
const r = (value: number) => Math.round(value * 10) / 10;
