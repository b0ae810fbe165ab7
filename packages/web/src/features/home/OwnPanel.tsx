import { formatQuantity } from "@talka/report";
import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { ask } from "../../api/ask.ts";
import { useLocale, useText } from "../../ui/locale/locale-context.ts";
import styles from "./HomePage.module.css";
import { homeWords } from "./home-words.ts";

const SHOWN = 5;

/** What the signed-in person would most likely go on with. */
export function OwnPanel() {
  const text = useText(homeWords);
  const { locale } = useLocale();
  const analyses = useQuery({
    queryKey: ["analyses"],
    queryFn: ({ signal }) => ask("listAnalyses", { signal }),
    // what was just saved must be there
    staleTime: 0,
  });
  const logs = useQuery({
    queryKey: ["event-logs"],
    queryFn: ({ signal }) => ask("listEventLogs", { signal }),
    staleTime: 0,
  });
  const saved = analyses.data?.analyses ?? [];
  const ready = logs.data?.eventLogs.filter((log) => log.state === "ready") ?? [];
  return (
    <section aria-label={text("yourLogs")} className={styles["own"]}>
      {saved.length > 0 && (
        <>
          <h2>{text("yourAnalyses")}</h2>
          <ul className={styles["cards"]}>
            {saved.slice(0, SHOWN).map((analysis) => (
              <li key={analysis.id}>
                <Link to="/analysis/$id" params={{ id: analysis.id }} className={styles["card"]}>
                  <span>
                    <span className={styles["name"]}>{analysis.title}</span>
                    {analysis.title !== analysis.eventLog.name && (
                      <small>{analysis.eventLog.name}</small>
                    )}
                  </span>
                  {analysis.demo && <span className={styles["badge"]}>{text("demo")}</span>}
                </Link>
              </li>
            ))}
          </ul>
        </>
      )}
      <h2>{text("yourLogs")}</h2>
      {logs.isSuccess && ready.length === 0 && <p>{text("noLogs")}</p>}
      <ul className={styles["cards"]}>
        {ready.slice(0, SHOWN).map((log) => (
          <li key={log.id}>
            <Link to="/analysis/$id" params={{ id: `log.${log.id}` }} className={styles["card"]}>
              <span>
                <span className={styles["name"]}>{log.name}</span>
                <small>
                  {text("logLine", {
                    cases: formatQuantity(log.counts.cases, "case", locale),
                    events: formatQuantity(log.counts.events, "event", locale),
                  })}
                </small>
              </span>
              {log.demo && <span className={styles["badge"]}>{text("demo")}</span>}
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
}
