import type { MapMeasures } from "@talka/engine";
import { type DrawnMap, measureMap } from "@talka/lean";
import { formatShare } from "../words/format-number.ts";
import { type Locale, type Translate, translator } from "../words/translate.ts";
import { drawStep, formatMinutes } from "./draw-step.ts";
import {
  layoutStreamMap,
  oneLine,
  type StreamLayout,
  sheet,
  stickerLines,
} from "./layout-stream-map.ts";
import { boxShape, lineShapes, type MapShape, textShape } from "./map-shapes.ts";
import { streamMapWords } from "./map-words.ts";

/** A drawing: where everything stands and what is drawn there, back to front. */
export interface StreamDrawing {
  readonly layout: StreamLayout;
  readonly shapes: readonly MapShape[];
}

type Say = Translate<keyof (typeof streamMapWords)["en"] & string>;

/** Draws a map in its four bands over one row of columns. */
export function drawStreamMap(map: DrawnMap, locale: Locale): StreamDrawing {
  const say = translator(streamMapWords, locale);
  const layout = layoutStreamMap(map);
  const measures = measureMap(map);
  const shapes = [
    ...drawBands(layout, say),
    ...drawLinks(map, layout, locale),
    ...layout.steps.flatMap((place, k) => {
      const step = map.steps[k];
      return step === undefined ? [] : drawStep(step, place, locale);
    }),
    ...drawPapers(map, layout),
    ...drawTimes(layout, measures, locale, say),
    ...drawVoices(map, layout, say),
  ];
  return { layout, shapes };
}

function drawBands({ width, lanes, bands }: StreamLayout, say: Say): readonly MapShape[] {
  const { margin } = sheet;
  const inner = width - 2 * margin;
  const titles = [
    [bands.lanes, "bandLanes"],
    [bands.papers, "bandPapers"],
    [bands.time, "bandTime"],
    [bands.voices, "bandVoices"],
  ] as const;
  return [
    ...titles.flatMap(([band, word]) => [
      boxShape(margin, band.top, inner, band.height, { fill: "sunken", round: 8 }),
      textShape(margin + 2, band.top - 8, say(word), { size: 12, strong: true, tone: "accent" }),
    ]),
    ...lanes.flatMap((lane, k) => [
      ...(k === 0
        ? []
        : lineShapes(
            [
              [margin + 8, lane.top],
              [width - margin - 8, lane.top],
            ],
            { stroke: "line-strong", strokeWidth: 0.75 },
          )),
      ...lane.label.map((line, n) =>
        textShape(
          margin + 12,
          lane.top + lane.height / 2 + 5 + (n - (lane.label.length - 1) / 2) * 17,
          line,
          { size: 13, strong: true },
        ),
      ),
    ]),
  ];
}

function drawLinks(map: DrawnMap, layout: StreamLayout, locale: Locale): readonly MapShape[] {
  const linkOf = new Map(map.links.map((link) => [link.id, link]));
  return layout.links.flatMap(({ linkId, points, label }) => {
    const link = linkOf.get(linkId);
    if (link === undefined) return [];
    const isBack = link.kind === "rework";
    const stroke = isBack ? "warn" : link.handoff ? "accent" : "ink-soft";
    const isOdd = link.probability !== null && (isBack || link.probability < 1);
    return [
      ...lineShapes(points, { stroke, strokeWidth: 1.75, dashed: isBack, arrow: true }),
      ...(isOdd
        ? [
            textShape(label[0], label[1], formatShare(link.probability ?? 0, locale), {
              size: 10,
              strong: true,
              tone: isBack ? "warn" : "ink-soft",
              anchor: isBack ? "start" : "end",
            }),
          ]
        : []),
    ];
  });
}

function drawPapers(map: DrawnMap, { steps, bands }: StreamLayout): readonly MapShape[] {
  return steps.flatMap(({ left, width }, k) => {
    const step = map.steps[k];
    const all = [
      ...(step?.documents ?? []).map((text) => ({ text, isDocument: true })),
      ...(step?.systems ?? []).map((text) => ({ text, isDocument: false })),
    ];
    return all.flatMap(({ text, isDocument }, n): readonly MapShape[] => {
      const y = bands.papers.top + 10 + n * (sheet.line + 5);
      const sign: readonly MapShape[] = isDocument
        ? [
            {
              kind: "path",
              d: `M${left + 1} ${y}L${left + 7} ${y}L${left + 10} ${y + 3}L${left + 10} ${y + 12}L${left + 1} ${y + 12}Z`,
              fill: "card",
              stroke: "ink-soft",
            },
          ]
        : [
            boxShape(left, y + 1, 12, 8, { fill: "accent-soft", stroke: "accent", round: 1 }),
            ...lineShapes(
              [
                [left + 3, y + 12],
                [left + 9, y + 12],
              ],
              { stroke: "accent" },
            ),
          ];
      return [...sign, textShape(left + 17, y + 10, oneLine(text, width - 17, 11))];
    });
  });
}

/** Work above the line, waiting below it, both to one scale; along the path at the end. */
function drawTimes(
  { width, steps, bands }: StreamLayout,
  measures: MapMeasures,
  locale: Locale,
  say: Say,
): readonly MapShape[] {
  const { margin, bar } = sheet;
  const base = bands.time.top + bar + 22;
  const known = measures.steps.map(({ process, waiting }) => [
    process.likely,
    waiting?.likely ?? 0,
  ]);
  const most = Math.max(1, ...known.flat());
  const tell = (minutes: number) => formatMinutes(minutes, measures.clock, locale);
  const end = width - margin - 12;
  return [
    textShape(margin + 12, base - 10, say("work"), { tone: "accent" }),
    textShape(margin + 12, base + 18, say("waiting"), { tone: "warn" }),
    ...lineShapes(
      [
        [margin + sheet.head, base],
        [end, base],
      ],
      { stroke: "ink-soft" },
    ),
    ...steps.flatMap(({ left, width: wide }, k): readonly MapShape[] => {
      const step = measures.steps[k];
      if (step === undefined) return [];
      const middle = left + wide / 2;
      const work = (step.process.likely / most) * bar;
      const lies = ((step.waiting?.likely ?? 0) / most) * bar;
      return [
        ...(step.process.likely > 0
          ? [
              boxShape(left, base - Math.max(1.5, work), wide, Math.max(1.5, work), {
                fill: "accent",
              }),
              textShape(middle, base - work - 6, tell(step.process.likely), { anchor: "middle" }),
            ]
          : []),
        ...(lies > 0
          ? [
              boxShape(left, base, wide, Math.max(1.5, lies), {
                fill: "warn-soft",
                stroke: "warn",
                strokeWidth: 0.75,
              }),
              textShape(middle, base + lies + 14, tell(step.waiting?.likely ?? 0), {
                anchor: "middle",
              }),
            ]
          : []),
      ];
    }),
    textShape(end, base - 26, say("total"), { size: 10, anchor: "end", tone: "ink-soft" }),
    textShape(end, base - 9, tell(measures.leadTime.likely - measures.waitingTime.likely), {
      anchor: "end",
      strong: true,
      size: 12.5,
    }),
    textShape(end, base + 19, tell(measures.waitingTime.likely), {
      anchor: "end",
      strong: true,
      size: 12.5,
    }),
  ];
}

function drawVoices(map: DrawnMap, { steps, bands }: StreamLayout, say: Say): readonly MapShape[] {
  return steps.flatMap(({ stepId, left, width }, k) => {
    const wastes = map.steps[k]?.wastes ?? [];
    let y = bands.voices.top + 8;
    const shapes: MapShape[] = [];
    if (wastes.length > 0) {
      const named = wastes.length === 1 && wastes[0] !== undefined ? say(`waste.${wastes[0]}`) : "";
      for (const [n, code] of wastes.entries()) {
        shapes.push(
          boxShape(left + n * 19, y, 17, 17, { fill: "warn-soft", stroke: "warn", round: 8.5 }),
          textShape(left + n * 19 + 8.5, y + 12.5, code, {
            size: 10.5,
            strong: true,
            tone: "warn",
            anchor: "middle",
          }),
        );
      }
      shapes.push(
        textShape(left + 23, y + 12.5, oneLine(named, width - 23, 11), { tone: "ink-soft" }),
      );
      y += 25;
    }
    for (const sticker of map.stickers.filter((one) => one.stepId === stepId)) {
      const lines = stickerLines(sticker.text);
      const height = lines.length * sheet.line + 10;
      const tone = sticker.kind === "problem" ? "bad" : "good";
      shapes.push(
        boxShape(left, y, width, height, {
          fill: `${tone}-soft`,
          stroke: tone,
          strokeWidth: 0.75,
          round: 4,
        }),
        ...lines.map((line, n) => textShape(left + 8, y + 16 + n * sheet.line, line)),
      );
      y += height + 6;
    }
    return shapes;
  });
}
