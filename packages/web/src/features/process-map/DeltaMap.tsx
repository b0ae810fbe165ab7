import type { Difference } from "@talka/engine";
import {
  differenceSentence,
  figureText,
  formatNumber,
  groupName,
  subjectName,
} from "@talka/report";
import { useMemo, useRef, useState } from "react";
import type { ComparisonFacts } from "../../engine-worker/queries/comparison.ts";
import type { ProcessMapData } from "../../engine-worker/queries/map-data.ts";
import { DataFigure } from "../../ui/charts/DataFigure.tsx";
import { Button } from "../../ui/forms/Button.tsx";
import { useLocale, useText } from "../../ui/locale/locale-context.ts";
import { deltaPicture, pairOf } from "./delta-picture.ts";
import { deltaWords } from "./delta-words.ts";
import { MapCanvas, type MapSpot } from "./MapCanvas.tsx";
import { mapWords } from "./map-words.ts";
import styles from "./process-map.module.css";
import { useMapZoom } from "./use-map-zoom.ts";

export interface DeltaMapProps {
  readonly facts: ComparisonFacts;
  readonly map: ProcessMapData;
  readonly a: number;
  readonly b: number;
}

/** The map of what differs between two groups, and the table that says the same. */
export function DeltaMap({ facts, map, a, b }: DeltaMapProps) {
  const { locale } = useLocale();
  const text = useText(deltaWords);
  const mapText = useText(mapWords);
  const svg = useRef<SVGSVGElement>(null);
  const moved = useRef<SVGGElement>(null);
  const zoom = useMapZoom(svg, moved, map.layout, map.layout.nodes[0]?.x ?? 0);
  const [spot, setSpot] = useState<MapSpot | null>(null);
  const { comparison, activityNames, zone, workingDayMs } = facts;
  const nameOf = (g: number) =>
    groupName(comparison.groups[g]?.label ?? { kind: "empty" }, locale, zone);
  const nameA = nameOf(a);
  const nameB = nameOf(b);
  const none = text("noDifference");
  const drawn = useMemo(
    () => deltaPicture(map, facts, { a, b, nameA, nameB }, { none }, locale),
    [map, facts, a, b, nameA, nameB, none, locale],
  );
  const figure = (of: Difference, value: number) =>
    figureText(of.subject, value, locale, workingDayMs);
  const pair = (of: Difference) => pairOf(of, a, b);
  const isStratified = comparison.strata !== null;
  const groupColumns = [a, b].flatMap((g) => [
    {
      id: `crude${g}`,
      title: text("crude", { group: nameOf(g) }),
      value: (of: Difference) => of.figures[g]?.crude ?? Number.NaN,
      text: (of: Difference) => figure(of, of.figures[g]?.crude ?? Number.NaN),
    },
    ...(isStratified
      ? [
          {
            id: `adjusted${g}`,
            title: text("adjusted", { group: nameOf(g) }),
            value: (of: Difference) => of.figures[g]?.adjusted ?? Number.NaN,
            text: (of: Difference) => figure(of, of.figures[g]?.adjusted ?? Number.NaN),
          },
        ]
      : []),
  ]);
  const chosen =
    spot === null ? null : spot.kind === "node" ? drawn.picture.nodes : drawn.picture.arcs;
  return (
    <DataFigure<Difference>
      title={text("map")}
      fileName="differences"
      pictureIsRead
      rows={comparison.differences}
      rowKey={(_, k) => k}
      note={<p>{text("mapNote", { a: nameA, b: nameB })}</p>}
      columns={[
        {
          id: "what",
          title: text("what"),
          value: (of) => subjectName(of.subject, activityNames, locale),
        },
        ...groupColumns,
        {
          id: "range",
          title: text("range"),
          value: (of) => pair(of)?.shift ?? 0,
          text: (of) => {
            const one = pair(of);
            return one === undefined ? "" : `${figure(of, one.low)} … ${figure(of, one.high)}`;
          },
        },
        {
          id: "effect",
          title: text("effect"),
          value: (of) => Math.abs(pair(of)?.effect ?? 0),
          text: (of) => {
            const one = pair(of);
            if (one === undefined) return "";
            return `${one.effect > 0 ? "▲" : one.effect < 0 ? "▼" : ""} ${text(`size.${one.size}`)}`;
          },
        },
        {
          id: "q",
          title: text("q"),
          value: (of) => pair(of)?.q ?? 1,
          text: (of) => formatNumber(pair(of)?.q ?? 1, locale, 3),
        },
        {
          id: "told",
          title: text("told"),
          value: (of) => text(pair(of)?.isDemonstrated ? "yes" : "no"),
        },
        {
          id: "sentence",
          title: text("difference"),
          value: (of) => {
            const one = pair(of);
            if (one === undefined) return "";
            return differenceSentence(
              of,
              one,
              { ...comparison, activityNames, zone, workingDayMs },
              locale,
            );
          },
        },
      ]}
      picture={
        <>
          <div className={styles["stage"]}>
            <div className={styles["canvas"]}>
              <MapCanvas
                layout={map.layout}
                picture={drawn.picture}
                tones={drawn.tones}
                label={`${text("map")}. ${mapText("keyHint")}`}
                chosen={spot}
                onChoose={setSpot}
                onReach={zoom.reveal}
                onKeyZoom={(key) =>
                  key === "0" ? zoom.fit() : zoom.scaleBy(key === "+" ? 1.25 : 0.8)
                }
                svg={svg}
                moved={moved}
              />
              <div className={styles["tools"]} data-print="hide">
                <Button
                  size="small"
                  square
                  aria-label={mapText("zoomIn")}
                  onPress={() => zoom.scaleBy(1.25)}
                >
                  +
                </Button>
                <Button
                  size="small"
                  square
                  aria-label={mapText("zoomOut")}
                  onPress={() => zoom.scaleBy(0.8)}
                >
                  −
                </Button>
                <Button size="small" onPress={zoom.fit}>
                  {mapText("fit")}
                </Button>
              </div>
            </div>
          </div>
          <p role="status" className={styles["said"]}>
            {spot === null ? "" : (chosen?.[spot.index]?.title ?? "")}
          </p>
        </>
      }
    />
  );
}
