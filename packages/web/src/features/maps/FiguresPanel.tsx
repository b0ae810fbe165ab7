import { type DrawnMap, measureMap } from "@talka/lean";
import { mapFigures, mapWarningSentence } from "@talka/report";
import { useMemo } from "react";
import layout from "../../ui/layout.module.css";
import { useLocale, useText } from "../../ui/locale/locale-context.ts";
import { editorWords } from "./editor-words.ts";
import styles from "./maps.module.css";

/** The figures of the drawing as it stands, and what a person should look at. */
export function FiguresPanel({ map }: { readonly map: DrawnMap }) {
  const text = useText(editorWords);
  const { locale } = useLocale();
  const { figures, warnings } = useMemo(() => {
    const measures = measureMap(map);
    return {
      figures: mapFigures(measures, map, locale),
      warnings: [...new Set(measures.warnings.map((one) => mapWarningSentence(one, map, locale)))],
    };
  }, [map, locale]);
  return (
    <section className={layout["card"]} aria-labelledby="map-figures">
      <div>
        <h2 id="map-figures">{text("figures")}</h2>
        <p className={layout["soft"]}>{text("figuresHint")}</p>
      </div>
      <dl className={styles["figures"]}>
        {figures.map(({ id, label, value, note }) => (
          <div key={id}>
            <dt>{label}</dt>
            <dd>
              <span className={styles["value"]}>{value}</span>
              <span className={styles["note"]}>{note}</span>
            </dd>
          </div>
        ))}
      </dl>
      <h3>{text("warnings")}</h3>
      {warnings.length === 0 ? (
        <p className={layout["soft"]}>{text("noWarnings")}</p>
      ) : (
        <ul className={styles["warnings"]}>
          {warnings.map((warning) => (
            <li key={warning}>{warning}</li>
          ))}
        </ul>
      )}
    </section>
  );
}
