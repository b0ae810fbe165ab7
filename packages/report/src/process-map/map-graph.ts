/** What a process map is laid out from: which boxes, which arrows, and the path to keep straight. */
export interface MapGraph {
  readonly nodes: readonly MapNode[];
  /** At most one arc each way between two nodes; `from` = `to` is a self-loop. */
  readonly arcs: readonly MapArc[];
  /**
   * Node indexes of the happy path, first to last, none twice. It becomes the straight backbone of
   * the picture. Empty: `heaviestPath`, or the heaviest node alone where no path leads to ■.
   */
  readonly spine: readonly number[];
}

/** One box. `start` and `end` are the artificial ▶ and ■. */
export interface MapNode {
  readonly kind: "activity" | "start" | "end";
  readonly label: string;
  /** Decides who is placed first; cases of the activity. */
  readonly weight: number;
}

/** One arrow by node index. */
export interface MapArc {
  readonly from: number;
  readonly to: number;
  /** Decides which arrows are kept short and straight; occurrences of the arc. */
  readonly weight: number;
}

/** A point of the picture, in CSS pixels at zoom 1. */
export interface MapPoint {
  readonly x: number;
  readonly y: number;
}

/** A box with its place: centre, size, and the label cut into lines. */
export interface PlacedNode extends MapPoint {
  readonly width: number;
  readonly height: number;
  readonly lines: readonly string[];
}

/** An arrow with its way. */
export interface PlacedArc {
  /** SVG path data of the smooth curve, from tail to head. */
  readonly path: string;
  /** The same curve as a polyline, for moving things along it. */
  readonly points: readonly MapPoint[];
  /** Centre of a free spot for a figure of `labelWidth` × `labelHeight`; `null` where none is free. */
  readonly label: MapPoint | null;
  /** True where the arrow runs against the order of the map: a return. */
  readonly back: boolean;
}

/** A finished layout. Nodes and arcs are in the order of the graph. */
export interface MapLayout {
  readonly width: number;
  readonly height: number;
  readonly nodes: readonly PlacedNode[];
  readonly arcs: readonly PlacedArc[];
}
