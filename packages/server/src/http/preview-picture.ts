import { crc32, deflateSync } from "node:zlib";

const width = 1200;
const height = 630;
const samples = 3;

type Colour = readonly [number, number, number];
interface Point {
  readonly x: number;
  readonly y: number;
}
/** What is drawn inside a box: whether a point of it is covered. */
interface Shape {
  readonly colour: Colour;
  readonly box: readonly [number, number, number, number];
  covers(at: Point): boolean;
}

const ground: Colour = [10, 92, 96];
const white: Colour = [255, 255, 255];
const euBlue: Colour = [0, 51, 153];
const euYellow: Colour = [255, 204, 0];

/**
 * The picture that goes with a shared link, as a PNG of 1200 × 630 pixels: the sign of Talka, and for
 * funded work the emblem of the European Union beside it, of the same height. No words: they stand
 * in the title of the link, in its language.
 */
export function previewPicture(isFunded: boolean): Buffer {
  const size = 280;
  const top = (height - size) / 2;
  const shapes = isFunded
    ? [...signShapes(170, top, size), ...emblemShapes(610, top, size)]
    : signShapes((width - size) / 2, top, size);
  const pixels = Buffer.alloc(width * height * 3);
  for (let i = 0; i < pixels.length; i += 3) pixels.set(ground, i);
  for (const shape of shapes) draw(pixels, shape);
  return png(pixels);
}

function draw(pixels: Buffer, { colour, box, covers }: Shape): void {
  const [left, top, right, bottom] = box.map(Math.round) as [number, number, number, number];
  for (let y = top; y < bottom; y++) {
    for (let x = left; x < right; x++) {
      let hits = 0;
      for (let k = 0; k < samples * samples; k++) {
        const at = {
          x: x + ((k % samples) + 0.5) / samples,
          y: y + (Math.floor(k / samples) + 0.5) / samples,
        };
        if (covers(at)) hits++;
      }
      if (hits === 0) continue;
      const share = hits / (samples * samples);
      const i = (y * width + x) * 3;
      for (const [c, value] of colour.entries()) {
        pixels[i + c] = Math.round((pixels[i + c] ?? 0) * (1 - share) + value * share);
      }
    }
  }
}

/** Three lines that run into one, as the sign in the header of every page. */
function signShapes(left: number, top: number, size: number): Shape[] {
  const scale = size / 32;
  const box = [left, top, left + size, top + size] as const;
  const at = (x: number, y: number): Point => ({ x: left + x * scale, y: top + y * scale });
  const curve = (fromY: number) =>
    Array.from({ length: 13 }, (_, k) => {
      const t = k / 12;
      const mix = (a: number, b: number, c: number, d: number) =>
        (1 - t) ** 3 * a + 3 * (1 - t) ** 2 * t * b + 3 * (1 - t) * t ** 2 * c + t ** 3 * d;
      return at(mix(5, 13, 12, 19), mix(fromY, fromY, 16, 16));
    });
  const lines = [curve(7), [at(5, 16), at(19, 16)], curve(25)];
  const middle = at(24, 16);
  return [
    {
      colour: white,
      box,
      covers: (point) => lines.some((line) => isNear(point, line, 1.5 * scale)),
    },
    {
      colour: white,
      box,
      covers: ({ x, y }) => Math.hypot(x - middle.x, y - middle.y) <= 5 * scale,
    },
  ];
}

/** The emblem as its geometrical description asks: 3 to 2, twelve upright stars. */
function emblemShapes(left: number, top: number, size: number): Shape[] {
  const box = [left, top, left + size * 1.5, top + size] as const;
  const stars = Array.from({ length: 12 }, (_, k) => {
    const angle = (k * Math.PI) / 6;
    const x = left + size * 0.75 + (size / 3) * Math.sin(angle);
    const y = top + size / 2 - (size / 3) * Math.cos(angle);
    const radius = size / 18;
    const outline = starOutline(x, y, radius);
    return {
      colour: euYellow,
      box: [x - radius, y - radius, x + radius + 1, y + radius + 1] as const,
      covers: (point: Point) => isInside(point, outline),
    };
  });
  return [{ colour: euBlue, box, covers: () => true }, ...stars];
}

function starOutline(x: number, y: number, radius: number): Point[] {
  const inner = (radius * Math.sin(Math.PI / 10)) / Math.sin((7 * Math.PI) / 10);
  return Array.from({ length: 10 }, (_, k) => {
    const reach = k % 2 === 0 ? radius : inner;
    const angle = (k * Math.PI) / 5;
    return { x: x + reach * Math.sin(angle), y: y - reach * Math.cos(angle) };
  });
}

function isNear({ x, y }: Point, line: readonly Point[], reach: number): boolean {
  for (let k = 1; k < line.length; k++) {
    const from = line[k - 1] as Point;
    const to = line[k] as Point;
    const dx = to.x - from.x;
    const dy = to.y - from.y;
    const along = ((x - from.x) * dx + (y - from.y) * dy) / (dx * dx + dy * dy);
    const t = Math.min(1, Math.max(0, along));
    const awayX = x - from.x - t * dx;
    const awayY = y - from.y - t * dy;
    if (awayX * awayX + awayY * awayY <= reach * reach) return true;
  }
  return false;
}

function isInside({ x, y }: Point, outline: readonly Point[]): boolean {
  let inside = false;
  for (const [k, a] of outline.entries()) {
    const b = outline[(k + 1) % outline.length] ?? a;
    const crosses = a.y > y !== b.y > y && x < ((b.x - a.x) * (y - a.y)) / (b.y - a.y) + a.x;
    if (crosses) inside = !inside;
  }
  return inside;
}

/** Pixels of red, green and blue as a PNG file. */
function png(pixels: Buffer): Buffer {
  const rows = Buffer.alloc(height * (width * 3 + 1));
  for (let y = 0; y < height; y++) {
    pixels.copy(rows, y * (width * 3 + 1) + 1, y * width * 3, (y + 1) * width * 3);
  }
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head.set([8, 2, 0, 0, 0], 8);
  return Buffer.concat([
    Buffer.from([137, 80, 78, 71, 13, 10, 26, 10]),
    chunk("IHDR", head),
    chunk("IDAT", deflateSync(rows)),
    chunk("IEND", Buffer.alloc(0)),
  ]);
}

function chunk(name: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(name, "latin1"), data]);
  const ends = Buffer.alloc(8);
  ends.writeUInt32BE(data.length, 0);
  ends.writeUInt32BE(crc32(body), 4);
  return Buffer.concat([ends.subarray(0, 4), body, ends.subarray(4)]);
}
