import { type HeatRow, heatMap, type VoicesAt } from "@talka/lean";
import { formatNumber } from "@talka/report";
import { useState } from "react";
import { Choice } from "../../ui/charts/Choice.tsx";
import { DataFigure } from "../../ui/charts/DataFigure.tsx";
import layout from "../../ui/layout.module.css";
import { useLocale, useText } from "../../ui/locale/locale-context.ts";
import heatStyles from "./heat.module.css";
import { heatWords } from "./heat-words.ts";
import { leastWaits, type PlaceFigures } from "./measured-places.ts";
import { usePlaceName } from "./use-place-name.ts";

interface HeatFigureProps {
  readonly figures: PlaceFigures;
  readonly voices: readonly VoicesAt[];
}

const mostRows = 14;
const mostSentences = 5;

/** Two columns of heat side by side, the same in a table, and what they say together in sentences. */
export function HeatFigure({ figures, voices }: HeatFigureProps) {
  const text = useText(heatWords);
  const { locale } = useLocale();
  const placeName = usePlaceName();
  const [kind, setKind] = useState<"steps" | "handoffs">("steps");
  const { rows, elsewhere } = heatMap(figures[kind], voices, kind);
  const clock = text(figures.clock);
  const isMeasured = figures[kind].every((one) => one.evidence === "measured");
  const mostVoices = Math.max(1, ...rows.map((row) => row.voices));
  const mostHours = Math.max(1e-9, ...rows.map((row) => row.hoursAMonth));
  const spoken = rows.filter((row) => row.verdict !== "neither");
  // Where people speak the picture shows them, however little waits there.
  const shown = rows.filter((row, i) => i < mostRows || row.voices > 0);
  const hours = (value: number) => formatNumber(value, locale, value < 10 ? 1 : 0);
  return (
    <>
      <DataFigure<HeatRow>
        title={text("title")}
        note={
          <>
            <p>{text("lead")}</p>
            <p>
              {text("note", {
                evidence: text(isMeasured ? "evidenceMeasured" : "evidenceEstimated"),
              })}
            </p>
          </>
        }
        fileName="said-and-measured"
        controls={
          <Choice
            label={text("kind")}
            value={kind}
            onChange={setKind}
            options={[
              { value: "steps", label: text("steps") },
              { value: "handoffs", label: text("handoffs") },
            ]}
          />
        }
        rows={rows}
        rowKey={placeName}
        initialSort={{ column: "hours", direction: "descending" }}
        columns={[
          {
            id: "place",
            title: text(kind === "steps" ? "step" : "handoff"),
            value: (row) => placeName(row),
          },
          { id: "voices", title: text("voices"), value: (row) => row.voices },
          {
            id: "municipalities",
            title: text("municipalities"),
            value: (row) => row.municipalities,
          },
          {
            id: "hours",
            title: text("hours", { clock }),
            value: (row) => row.hoursAMonth,
            text: (row) => hours(row.hoursAMonth),
          },
          {
            id: "median",
            title: text("median", { clock: clock.toLowerCase() }),
            value: (row) => (row.n < leastWaits ? Number.NaN : row.medianHours),
            text: (row) => (row.n < leastWaits ? "–" : hours(row.medianHours)),
          },
          { id: "n", title: text("n"), value: (row) => row.n },
          {
            id: "voicesRank",
            title: text("voicesRank"),
            value: (row) => row.voicesRank,
            text: (row) => formatNumber(row.voicesRank, locale),
          },
          {
            id: "waitingRank",
            title: text("waitingRank"),
            value: (row) => row.waitingRank,
            text: (row) => formatNumber(row.waitingRank, locale),
          },
          { id: "verdict", title: text("verdict"), value: (row) => text(`verdict.${row.verdict}`) },
        ]}
        picture={
          <table className={heatStyles["heat"]}>
            <thead>
              <tr>
                <th>{text(kind === "steps" ? "step" : "handoff")}</th>
                <th>{text("said")}</th>
                <th>{text("waited", { clock: clock.toLowerCase() })}</th>
                <th>{text("verdict")}</th>
              </tr>
            </thead>
            <tbody>
              {shown.map((row) => (
                <tr key={placeName(row)}>
                  <th>{placeName(row)}</th>
                  <td data-step={shade(row.voices / mostVoices)}>
                    {row.voices === 0 ? "" : row.voices}
                  </td>
                  <td data-step={shade(row.hoursAMonth / mostHours)}>{hours(row.hoursAMonth)}</td>
                  <td data-verdict={row.verdict}>
                    {row.verdict === "neither" ? "" : text(`verdict.${row.verdict}`)}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        }
      />
      <section className={layout["section"]} aria-labelledby="sentences">
        <h3 id="sentences">{text("sentences")}</h3>
        {spoken.length === 0 ? (
          <p>{text("silent")}</p>
        ) : (
          <ul className={heatStyles["sentences"]}>
            {spoken.slice(0, mostSentences).map((row) => (
              <li key={placeName(row)} data-verdict={row.verdict}>
                {text(`sentence.${row.verdict as "agree"}`, {
                  place: placeName(row),
                  voices: row.voices,
                  hours: hours(row.hoursAMonth),
                  above: Math.ceil(row.waitingRank) - 1,
                  of: rows.length,
                })}
              </li>
            ))}
            {spoken.length > mostSentences && (
              <li>{text("more", { count: spoken.length - mostSentences })}</li>
            )}
          </ul>
        )}
        {elsewhere > 0 && (
          <p className={layout["small"]}>{text("elsewhere", { count: elsewhere })}</p>
        )}
      </section>
    </>
  );
}

/** One of six shades by the square root, so that little stays apart from nothing; 0: nothing. */
function shade(share: number): number {
  if (share <= 0) return 0;
  return [1, 2, 3, 4, 6, 7][Math.min(5, Math.floor(Math.sqrt(share) * 6))] ?? 1;
}
