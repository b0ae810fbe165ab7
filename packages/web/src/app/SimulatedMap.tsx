import { useState } from "react";
import type { ScenarioPicture } from "../engine-worker/simulation/run-scenario.ts";
import { type Film, filmOf } from "../features/process-map/MapTokensLayer.tsx";
import type { MapLayer } from "../features/process-map/map-figures.ts";
import { mapWords } from "../features/process-map/map-words.ts";
import { ProcessMapView } from "../features/process-map/ProcessMapView.tsx";
import { Button } from "../ui/forms/Button.tsx";
import { useText } from "../ui/locale/locale-context.ts";

interface SimulatedMapProps {
  readonly picture: ScenarioPicture;
  readonly zone: string;
}

const nothing = () => {};

/** The process map of a simulated run, over which its cases move. */
export function SimulatedMap({ picture: { map, tokens }, zone }: SimulatedMapProps) {
  const text = useText(mapWords);
  const [film, setFilm] = useState<Film | null>(null);
  const [layer, setLayer] = useState<MapLayer>("p90");
  const toggle = () => {
    const isCalm = matchMedia("(prefers-reduced-motion: reduce)").matches;
    setFilm(film === null ? { ...filmOf(tokens), isPlaying: !isCalm } : null);
  };
  return (
    <ProcessMapView
      data={map}
      zone={zone}
      layer={layer}
      clock="elapsed"
      chosen={null}
      film={film === null ? null : { tokens, film }}
      sliders={
        <Button size="small" aria-pressed={film !== null} onPress={toggle}>
          {text("animate")}
        </Button>
      }
      onLayer={setLayer}
      onClock={nothing}
      onChoose={nothing}
      onFilter={nothing}
      onShowCases={nothing}
      onFilm={setFilm}
    />
  );
}
