import { type DrawnMap, type MapVoice, placeVoices } from "@talka/lean";
import { Link } from "@tanstack/react-router";
import layout from "../../ui/layout.module.css";
import { useText } from "../../ui/locale/locale-context.ts";
import { mapVoiceWords } from "./map-voice-words.ts";

interface MapVoicesProps {
  readonly map: DrawnMap;
  readonly voices: readonly MapVoice[];
}

/** What people say about the steps of a map, each leading to its record. */
export function MapVoices({ map, voices }: MapVoicesProps) {
  const text = useText(mapVoiceWords);
  const { byStep, ofWhole } = placeVoices(map, voices);
  if (voices.length === 0) return null;
  const groups = [
    ...map.steps.flatMap(({ id, name }) => {
      const of = byStep.get(id);
      return of === undefined ? [] : [{ id, name, of }];
    }),
    ...(ofWhole.length === 0 ? [] : [{ id: "whole", name: text("voicesOfWhole"), of: ofWhole }]),
  ];
  return (
    <section className={layout["card"]} aria-labelledby="map-voices">
      <h2 id="map-voices">{text("voices")}</h2>
      <p className={layout["soft"]}>{text("voicesHint")}</p>
      {groups.map(({ id, name, of }) => (
        <section key={id} aria-label={name}>
          <h3>{name}</h3>
          <ul>
            {of.map((voice) => (
              <li key={voice.id}>
                <span className={layout["soft"]}>{text(`voice.${voice.kind}`)}: </span>
                {voice.kind === "problem" ? (
                  <Link to="/obstacles/$id" params={{ id: voice.id }}>
                    {voice.text}
                  </Link>
                ) : (
                  <Link to="/ideas">{voice.text}</Link>
                )}
              </li>
            ))}
          </ul>
        </section>
      ))}
    </section>
  );
}
