import { formatDay } from "@talka/report";
import type { CaseDetail } from "../../engine-worker/queries/case-detail.ts";
import { useLocale } from "../../ui/locale/locale-context.ts";
import styles from "./cases.module.css";

const width = 900;
const rowHeight = 22;
const top = 22;
const nameRoom = 230;

/** Events of one case as rows over the hours the office is open; the table beside it says the same. */
export function CaseTimeline({ detail }: { readonly detail: CaseDetail }) {
  const { locale } = useLocale();
  const { events, open, zone } = detail;
  const begins = events.map((event) =>
    Number.isNaN(event.startAtMs) ? event.endAtMs : event.startAtMs,
  );
  const fromMs = Math.min(...begins);
  const toMs = Math.max(...events.map((event) => event.endAtMs), fromMs + 60_000);
  const x = (atMs: number) =>
    nameRoom + ((atMs - fromMs) / (toMs - fromMs)) * (width - nameRoom - 16);
  const height = top + events.length * rowHeight + 8;
  const ticks = [0, 0.25, 0.5, 0.75, 1].map((share) => fromMs + share * (toMs - fromMs));
  return (
    <div className={styles["timeline"]}>
      <svg viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
        {open.map((interval) => (
          <rect
            key={interval.fromMs}
            x={x(Math.max(fromMs, interval.fromMs))}
            y={top - 4}
            width={Math.max(
              0,
              x(Math.min(toMs, interval.toMs)) - x(Math.max(fromMs, interval.fromMs)),
            )}
            height={height - top}
            className={styles["band"]}
          />
        ))}
        {ticks.map((atMs, k) => (
          <g key={atMs}>
            <line x1={x(atMs)} x2={x(atMs)} y1={top - 4} y2={height} className={styles["grid"]} />
            <text
              x={x(atMs)}
              y={12}
              textAnchor={k === 0 ? "start" : k === 4 ? "end" : "middle"}
              className={styles["tick"]}
            >
              {formatDay(atMs, locale, zone, "short")}
            </text>
          </g>
        ))}
        {events.map((event, k) => {
          const y = top + k * rowHeight;
          const begin = x(begins[k] ?? fromMs);
          const end = x(event.endAtMs);
          const before = events[k - 1];
          return (
            // biome-ignore lint/suspicious/noArrayIndexKey: an event is its place in the case
            <g key={k}>
              {before !== undefined && (
                <path
                  d={`M${x(before.endAtMs)} ${y - rowHeight / 2 + 2}V${y + 7}H${begin}`}
                  className={styles["wait"]}
                />
              )}
              <text x={nameRoom - 10} y={y + 11} textAnchor="end" className={styles["stepName"]}>
                {event.activity.length > 34 ? `${event.activity.slice(0, 33)}…` : event.activity}
              </text>
              <rect
                x={begin - (end - begin < 8 ? 4 : 0)}
                y={y + 2}
                width={Math.max(8, end - begin)}
                height={11}
                rx={3}
                className={styles["event"]}
              />
            </g>
          );
        })}
      </svg>
    </div>
  );
}
