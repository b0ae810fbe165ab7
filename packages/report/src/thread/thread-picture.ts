import { arrangeThread, type ThreadLink, type ThreadRelation } from "@talka/lean";
import { wrapLabel } from "../process-map/wrap-label.ts";

/** A record as it is drawn: every text is already in the reader's language. */
export interface DrawnRecord {
  readonly key: string;
  readonly kind: string;
  /** What it is called, or where it is kept. */
  readonly title: string;
  /** Municipality, state and day, in one line. */
  readonly note: string;
  readonly look: "own" | "neighbour" | "closed";
  /** The reader came from here. */
  readonly isStart: boolean;
}

/** A link as it is drawn. */
export interface DrawnLink {
  readonly from: string;
  readonly to: string;
  readonly relation: ThreadRelation;
  /** The link in words. */
  readonly words: string;
}

/** A placed line of text. */
export interface PlacedLine {
  readonly x: number;
  readonly y: number;
  readonly text: string;
  readonly role: "kind" | "title" | "note";
}

/** A record in its place. */
export interface PlacedRecord extends DrawnRecord {
  readonly x: number;
  readonly y: number;
  readonly column: number;
  readonly row: number;
  /** Its outline: round corners for one's own, cut corners for others'. */
  readonly path: string;
  readonly lines: readonly PlacedLine[];
}

/** A thread in its place. */
export interface ThreadPicture {
  readonly width: number;
  readonly height: number;
  readonly records: readonly PlacedRecord[];
  readonly arrows: readonly {
    readonly path: string;
    readonly head: string;
    readonly words: string;
  }[];
}

/** The size of a box. */
export const boxSize = { width: 216, height: 104 } as const;
const gap = { column: 56, row: 20 } as const;
const margin = 8;
const corner = 12;
const padding = 14;
const fontSize = 14;
const noteSize = 12;

/** Places a thread from left to right: what came from another stands to the right of it. */
export function threadPicture(
  records: readonly DrawnRecord[],
  links: readonly DrawnLink[],
): ThreadPicture {
  const asRecord = (key: string): ThreadLink["from"] => ({ kind: "idea", id: key });
  const placed = arrangeThread(
    records.map(({ key }) => asRecord(key)),
    links.map(({ from, to, relation }) => ({ from: asRecord(from), to: asRecord(to), relation })),
  );
  const boxes = records.map((record, k) => placeRecord(record, placed[k]!));
  const boxOf = new Map(boxes.map((box) => [box.key, box]));
  const columns = Math.max(0, ...boxes.map((box) => box.column)) + 1;
  const rows = Math.max(0, ...boxes.map((box) => box.row)) + 1;
  return {
    width: 2 * margin + columns * boxSize.width + (columns - 1) * gap.column,
    height: 2 * margin + rows * boxSize.height + (rows - 1) * gap.row,
    records: boxes,
    arrows: links.flatMap((link) => {
      const [from, to] = [boxOf.get(link.from), boxOf.get(link.to)];
      return from === undefined || to === undefined ? [] : [arrow(from, to, link.words)];
    }),
  };
}

function placeRecord(
  record: DrawnRecord,
  { column, row }: { readonly column: number; readonly row: number },
): PlacedRecord {
  const x = margin + column * (boxSize.width + gap.column);
  const y = margin + row * (boxSize.height + gap.row);
  const inner = boxSize.width - 2 * padding;
  const title = wrapLabel(record.title, inner, fontSize, 2);
  const [note = ""] = wrapLabel(record.note, inner, noteSize, 1);
  const at = (dy: number) => ({ x: x + padding, y: y + dy });
  return {
    ...record,
    x,
    y,
    column,
    row,
    path: outline(x, y, record.look === "own"),
    lines: [
      { ...at(24), text: record.kind, role: "kind" },
      ...title.map((text, k): PlacedLine => ({ ...at(46 + k * 18), text, role: "title" })),
      { ...at(boxSize.height - 14), text: note, role: "note" },
    ],
  };
}

function outline(x: number, y: number, isRound: boolean): string {
  const { width: w, height: h } = boxSize;
  const c = corner;
  const turn = (dx: number, dy: number) =>
    isRound ? `a${c} ${c} 0 0 1 ${dx} ${dy}` : `l${dx} ${dy}`;
  return [
    `M${x + c} ${y}`,
    `h${w - 2 * c}${turn(c, c)}`,
    `v${h - 2 * c}${turn(-c, c)}`,
    `h${2 * c - w}${turn(-c, -c)}`,
    `v${2 * c - h}${turn(c, -c)}`,
    "z",
  ].join("");
}

function arrow(from: PlacedRecord, to: PlacedRecord, words: string) {
  const isOnward = to.column > from.column;
  const x1 = from.x + boxSize.width;
  const y1 = from.y + boxSize.height / 2;
  const x2 = isOnward ? to.x : to.x + boxSize.width;
  const y2 = to.y + boxSize.height / 2;
  const tip = isOnward ? -1 : 1;
  const bend = gap.column * (isOnward ? 0.55 : 0.8);
  const end = x2 + tip * 8;
  return {
    path: `M${x1} ${y1}C${x1 + bend} ${y1} ${end + tip * bend} ${y2} ${end} ${y2}`,
    head: `M${x2} ${y2}l${tip * 9} -5v10z`,
    words,
  };
}
