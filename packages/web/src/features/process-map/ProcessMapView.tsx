import { formatNumber, formatShare } from "@talka/report";
import { type ReactNode, useMemo, useRef } from "react";
import type { MapTokens, ProcessMapData } from "../../engine-worker/queries/map-data.ts";
import { Choice } from "../../ui/charts/Choice.tsx";
import { DataFigure } from "../../ui/charts/DataFigure.tsx";
import { DataTable } from "../../ui/charts/DataTable.tsx";
import { EmptyState } from "../../ui/feedback/EmptyState.tsx";
import { Button } from "../../ui/forms/Button.tsx";
import { useLocale, useText } from "../../ui/locale/locale-context.ts";
import { Menu } from "../../ui/overlays/Menu.tsx";
import { MapCanvas, type MapSpot } from "./MapCanvas.tsx";
import { MapLegend } from "./MapLegend.tsx";
import { type MapCases, MapPanel } from "./MapPanel.tsx";
import { type Film, FilmPlayer, TokensCanvas } from "./MapTokensLayer.tsx";
import { clockOf, type MapClock, type MapLayer, mapLayers, mapPicture } from "./map-figures.ts";
import { mapTables } from "./map-tables.ts";
import { mapWords } from "./map-words.ts";
import styles from "./process-map.module.css";
import { saveMapPng, saveMapSvg } from "./save-map.ts";
import { useMapZoom } from "./use-map-zoom.ts";

export interface ProcessMapViewProps {
  readonly data: ProcessMapData;
  readonly zone: string;
  readonly layer: MapLayer;
  readonly clock: MapClock;
  readonly chosen: MapSpot | null;
  /** The film of moving cases; `null` while it is off. */
  readonly film: { readonly tokens: MapTokens; readonly film: Film } | null;
  /** The sliders, which stay while the map behind them is computed. */
  readonly sliders: ReactNode;
  readonly onLayer: (layer: MapLayer) => void;
  readonly onClock: (clock: MapClock) => void;
  readonly onChoose: (spot: MapSpot | null) => void;
  readonly onFilter: (cases: MapCases, keep: boolean) => void;
  readonly onShowCases: (cases: MapCases) => void;
  readonly onFilm: (film: Film | null) => void;
}

/** The process map with its figures, its panel, its film and its tables. */
export function ProcessMapView(props: ProcessMapViewProps) {
  const { data, layer, clock, chosen, film, onChoose } = props;
  const { locale } = useLocale();
  const text = useText(mapWords);
  const svg = useRef<SVGSVGElement>(null);
  const moved = useRef<SVGGElement>(null);
  const zoom = useMapZoom(svg, moved, data.layout, data.layout.nodes[0]?.x ?? 0);
  const picture = useMemo(
    () => mapPicture(data, layer, clock, locale),
    [data, layer, clock, locale],
  );
  if (data.cases === 0) return <EmptyState title={text("empty")} />;
  const { shown } = data;
  const said = text("shown", {
    arcs: shown.arcs,
    arcsOf: shown.arcsOf,
    activities: shown.activities,
    activitiesOf: shown.activitiesOf,
    flow: formatShare(shown.flowShare, locale),
    cases: data.cases,
  });
  const told = clockOf(data, clock);
  const tables = mapTables(data, told, locale);
  const words = { title: text("title"), description: said, locale };
  const steps = data.nodes.filter((node) => node.kind === "activity");
  const controls = (
    <>
      <Choice
        label={text("layer")}
        value={layer}
        onChange={props.onLayer}
        options={mapLayers.map((value) => ({ value, label: text(`layer.${value}`) }))}
      />
      {layer !== "frequency" && data.workingDayMs !== null && (
        <Choice
          label={text("clock")}
          value={told.kind}
          onChange={props.onClock}
          options={[
            { value: "working", label: text("working") },
            { value: "elapsed", label: text("elapsed") },
          ]}
        />
      )}
    </>
  );
  return (
    <div className={styles["screen"]}>
      <div className={styles["controls"]}>
        {props.sliders}
        <Menu
          size="small"
          trigger={text("save")}
          actions={[
            {
              id: "svg",
              label: text("saveSvg"),
              onAction: () => saveMapSvg(data.layout, picture, words),
            },
            {
              id: "png",
              label: text("savePng"),
              onAction: () => void saveMapPng(data.layout, picture, words),
            },
          ]}
        />
      </div>
      <DataFigure
        title={text("title")}
        note={said}
        controls={controls}
        pictureIsRead
        columns={tables.arcs}
        rows={data.arcs}
        rowKey={(arc) => `${arc.from} ${arc.to} ${arc.projected}`}
        fileName="process-map-arrows"
        initialSort={{ column: "count", direction: "descending" }}
        picture={
          <div className={styles["stage"]} data-panel={chosen === null ? undefined : ""}>
            <div className={styles["canvas"]}>
              <MapCanvas
                layout={data.layout}
                picture={picture}
                label={`${text("title")}. ${text("keyHint")}`}
                chosen={chosen}
                onChoose={onChoose}
                onReach={zoom.reveal}
                onKeyZoom={(key) =>
                  key === "0" ? zoom.fit() : zoom.scaleBy(key === "+" ? 1.25 : 0.8)
                }
                svg={svg}
                moved={moved}
              />
              {film !== null && (
                <TokensCanvas
                  tokens={film.tokens}
                  film={film.film}
                  layout={data.layout}
                  transform={zoom.transform}
                  onTime={(atMs) => props.onFilm({ ...film.film, atMs })}
                />
              )}
              <div className={styles["tools"]} data-print="hide">
                <Button
                  size="small"
                  square
                  aria-label={text("zoomIn")}
                  onPress={() => zoom.scaleBy(1.25)}
                >
                  +
                </Button>
                <Button
                  size="small"
                  square
                  aria-label={text("zoomOut")}
                  onPress={() => zoom.scaleBy(0.8)}
                >
                  −
                </Button>
                <Button size="small" onPress={zoom.fit}>
                  {text("fit")}
                </Button>
              </div>
            </div>
            {chosen !== null && (
              <MapPanel
                data={data}
                spot={chosen}
                clock={clock}
                onChoose={onChoose}
                onFilter={props.onFilter}
                onShowCases={props.onShowCases}
              />
            )}
          </div>
        }
      />
      <p className={styles["said"]} data-print="hide">
        {text("zoomHint")} {text("keyHint")}
      </p>
      {film !== null && (
        <FilmPlayer
          tokens={film.tokens}
          film={film.film}
          zone={props.zone}
          onChange={props.onFilm}
        />
      )}
      <MapLegend data={data} layer={layer} />
      <details className={styles["legend"]}>
        <summary>{`${text("stepsTable")} (${formatNumber(steps.length, locale, 0)})`}</summary>
        <DataTable
          title={text("stepsTable")}
          columns={tables.nodes}
          rows={steps}
          rowKey={(node) => node.name}
          fileName="process-map-steps"
          initialSort={{ column: "cases", direction: "descending" }}
        />
      </details>
    </div>
  );
}
