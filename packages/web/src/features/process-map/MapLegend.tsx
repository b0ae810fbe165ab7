import { formatShare } from "@talka/report";
import type { ProcessMapData } from "../../engine-worker/queries/map-data.ts";
import { useLocale, useText } from "../../ui/locale/locale-context.ts";
import type { MapLayer } from "./map-figures.ts";
import { mapWords } from "./map-words.ts";
import styles from "./process-map.module.css";

/** How to read the map, and what it cannot show. */
export function MapLegend({
  data,
  layer,
}: {
  readonly data: ProcessMapData;
  readonly layer: MapLayer;
}) {
  const { locale } = useLocale();
  const text = useText(mapWords);
  const hasGhosts = data.nodes.some((node) => node.kind === "activity" && node.cases === 0);
  return (
    <details className={styles["legend"]} open>
      <summary>{text("legend")}</summary>
      <ul>
        <li>{text(layer === "frequency" ? "legendFrequency" : "legendTime")}</li>
        {layer !== "frequency" && data.startShare === 0 && <li>{text("legendNoStart")}</li>}
        {data.layout.arcs.some((arc) => arc.back) && <li>{text("legendReturn")}</li>}
        {data.arcs.some((arc) => arc.projected) && <li>{text("legendDashed")}</li>}
        {hasGhosts && <li>{text("legendGhost")}</li>}
        <li>{text("legendConcurrency")}</li>
        {data.tieShare > 0.1 && (
          <li>{text("legendTies", { share: formatShare(data.tieShare, locale) })}</li>
        )}
      </ul>
    </details>
  );
}
