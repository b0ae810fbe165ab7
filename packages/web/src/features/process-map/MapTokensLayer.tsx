import { formatInstant, formatNumber, type MapLayout } from "@talka/report";
import type { ZoomTransform } from "d3-zoom";
import { type RefObject, useEffect, useRef } from "react";
import type { MapTokens } from "../../engine-worker/queries/map-data.ts";
import { Button } from "../../ui/forms/Button.tsx";
import { Slider } from "../../ui/forms/Slider.tsx";
import { useLocale, useText } from "../../ui/locale/locale-context.ts";
import { mapWords } from "./map-words.ts";
import styles from "./process-map.module.css";
import { tokenPlaces } from "./token-places.ts";

const dayMs = 86_400_000;
/** A film of this many seconds at the speed it opens with. */
const filmSeconds = 45;

/** What the player of the film needs. */
export interface Film {
  readonly atMs: number;
  readonly isPlaying: boolean;
  /** Milliseconds of the record a second of the film. */
  readonly speed: number;
}

/** A film at its beginning. */
export function filmOf(tokens: MapTokens): Film {
  const days = Math.max(1, Math.round((tokens.toMs - tokens.fromMs) / dayMs / filmSeconds));
  return { atMs: tokens.fromMs, isPlaying: false, speed: days * dayMs };
}

export interface TokensCanvasProps {
  readonly tokens: MapTokens;
  readonly layout: MapLayout;
  readonly film: Film;
  readonly transform: RefObject<ZoomTransform>;
  readonly onTime: (atMs: number) => void;
}

/** Cases as dots over the map; follows its pan and zoom by itself. */
export function TokensCanvas({ tokens, layout, film, transform, onTime }: TokensCanvasProps) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const latest = useRef({ film, onTime });
  useEffect(() => {
    latest.current = { film, onTime };
  });
  useEffect(() => {
    const element = canvas.current;
    const pen = element?.getContext("2d");
    if (element === null || pen === null || pen === undefined) return;
    const colour = getComputedStyle(element).color;
    let before = 0;
    let toldAt = 0;
    let at = latest.current.film.atMs;
    let request = requestAnimationFrame(function draw(now) {
      const { film: current, onTime: tell } = latest.current;
      if (current.isPlaying) {
        at += Math.min(0.1, before === 0 ? 0 : (now - before) / 1000) * current.speed;
        if (at > tokens.toMs) at = tokens.fromMs;
        if (now - toldAt > 250) {
          toldAt = now;
          tell(at);
        }
      } else at = current.atMs;
      before = now;
      paint(element, pen, colour, tokenPlaces(tokens, layout, at), transform.current);
      request = requestAnimationFrame(draw);
    });
    return () => cancelAnimationFrame(request);
  }, [tokens, layout, transform]);
  return <canvas ref={canvas} className={styles["tokens"]} />;
}

function paint(
  element: HTMLCanvasElement,
  pen: CanvasRenderingContext2D,
  colour: string,
  places: Float64Array,
  transform: ZoomTransform,
): void {
  const dense = globalThis.devicePixelRatio || 1;
  const width = Math.round(element.clientWidth * dense);
  const height = Math.round(element.clientHeight * dense);
  if (element.width !== width || element.height !== height) {
    element.width = width;
    element.height = height;
  }
  pen.setTransform(1, 0, 0, 1, 0, 0);
  pen.clearRect(0, 0, width, height);
  const scale = transform.k * dense;
  pen.setTransform(scale, 0, 0, scale, transform.x * dense, transform.y * dense);
  pen.fillStyle = colour;
  pen.globalAlpha = 0.75;
  for (let i = 0; i < places.length; i += 2) {
    pen.beginPath();
    pen.arc(places[i] ?? 0, places[i + 1] ?? 0, 5, 0, 2 * Math.PI);
    pen.fill();
  }
}

export interface FilmPlayerProps {
  readonly tokens: MapTokens;
  readonly film: Film;
  readonly zone: string;
  readonly onChange: (film: Film) => void;
}

/** Play and pause, the moment, and the speed of the film. */
export function FilmPlayer({ tokens, film, zone, onChange }: FilmPlayerProps) {
  const { locale } = useLocale();
  const text = useText(mapWords);
  const days = Math.max(1, Math.round(film.speed / dayMs));
  return (
    <div className={styles["player"]}>
      <Button
        size="small"
        look="primary"
        onPress={() => onChange({ ...film, isPlaying: !film.isPlaying })}
      >
        {text(film.isPlaying ? "pause" : "play")}
      </Button>
      <div className={styles["time"]}>
        <Slider
          label={`${text("at")}: ${formatInstant(film.atMs, locale, zone)}`}
          value={Math.round(
            ((film.atMs - tokens.fromMs) / (tokens.toMs - tokens.fromMs || 1)) * 100,
          )}
          min={0}
          max={100}
          onChange={(percent) =>
            onChange({
              ...film,
              atMs: tokens.fromMs + ((tokens.toMs - tokens.fromMs) * percent) / 100,
              isPlaying: false,
            })
          }
        />
      </div>
      <div className={styles["slider"]}>
        <Slider
          label={`${text("speed")}: ${text("speedValue", { days })}`}
          value={days}
          min={1}
          max={Math.max(60, days)}
          onChange={(chosen) => onChange({ ...film, speed: chosen * dayMs })}
        />
      </div>
      {tokens.cases < tokens.of && (
        <p className={styles["said"]}>
          {text("sampled", {
            cases: formatNumber(tokens.cases, locale, 0),
            of: formatNumber(tokens.of, locale, 0),
          })}
        </p>
      )}
    </div>
  );
}
