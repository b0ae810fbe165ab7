import type { ObstaclePage } from "@talka/contract";
import { formatDay, formatNumber } from "@talka/report";
import { useState } from "react";
import { useRight } from "../../api/use-session.ts";
import { Button } from "../../ui/forms/Button.tsx";
import layout from "../../ui/layout.module.css";
import { useLocale, useText } from "../../ui/locale/locale-context.ts";
import { leastWaits, type MeasuredPlaces } from "./measured-places.ts";
import obstacleStyles from "./obstacle.module.css";
import { obstacleWords } from "./obstacle-words.ts";
import { PlaceDialog } from "./PlaceDialog.tsx";
import { useSharedAnalyses } from "./use-obstacles.ts";
import { usePlaceName } from "./use-place-name.ts";
import styles from "./voices.module.css";

interface ObstaclePlaceProps {
  readonly obstacle: ObstaclePage;
  readonly Measured: MeasuredPlaces;
}

/** Where an obstacle lies, and the waiting that was measured there when it was put there. */
export function ObstaclePlace({ obstacle, Measured }: ObstaclePlaceProps) {
  const text = useText(obstacleWords);
  const { locale } = useLocale();
  const mayWrite = useRight("lean.contribute");
  const placeName = usePlaceName();
  const [isPlacing, setPlacing] = useState(false);
  const analyses = useSharedAnalyses().data ?? [];
  const { place } = obstacle;
  const { measured } = place;
  const latest = analyses.find((one) => one.id === place.analysisId)?.latestVersion ?? 0;
  const clock = text(measured?.clock === "elapsed" ? "clockElapsed" : "clockWorking");
  const hours = (value: number) => formatNumber(value, locale, value < 10 ? 1 : 0);
  return (
    <section className={layout["section"]} aria-labelledby="place">
      <header>
        <h2 id="place">{text("place")}</h2>
        <p className={layout["soft"]}>{text("placeLead")}</p>
      </header>
      {place.to === null ? (
        <p>{text("unplaced")}</p>
      ) : (
        <div className={obstacleStyles["place"]}>
          <p className={obstacleStyles["placeName"]}>
            {obstacle.processName !== null && (
              <span className={layout["soft"]}>{obstacle.processName}: </span>
            )}
            {placeName(place)}
          </p>
          {measured === null ? (
            <p className={layout["soft"]}>{text("notMeasured")}</p>
          ) : (
            <>
              <p>
                {measured.n < leastWaits
                  ? text("fewWaits", { n: measured.n })
                  : text("measured", {
                      clock,
                      median: hours(measured.medianHours),
                      month: hours(measured.hoursAMonth),
                    })}
              </p>
              <p className={layout["small"]}>
                {text("measuredN", {
                  n: measured.n,
                  evidence: text(
                    measured.evidence === "measured" ? "evidenceMeasured" : "evidenceEstimated",
                  ),
                  title: measured.analysisTitle,
                  version: measured.analysisVersion,
                  day: formatDay(Date.parse(measured.measuredOn), locale, "UTC", "long"),
                })}
              </p>
              {latest > measured.analysisVersion && (
                <p className={styles["warning"]}>{text("older", { version: latest })}</p>
              )}
            </>
          )}
        </div>
      )}
      {mayWrite && (
        <div data-print="hide">
          <Button
            {...(place.to === null ? { look: "primary" as const } : {})}
            onPress={() => setPlacing(true)}
          >
            {text(place.to === null ? "putPlace" : "movePlace")}
          </Button>
        </div>
      )}
      {isPlacing && (
        <PlaceDialog
          obstacle={obstacle}
          analyses={analyses}
          Measured={Measured}
          onClose={() => setPlacing(false)}
        />
      )}
    </section>
  );
}
