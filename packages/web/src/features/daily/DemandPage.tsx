import { useParams } from "@tanstack/react-router";
import { useState } from "react";
import { problemSentence } from "../../api/problem-sentence.ts";
import { useServices } from "../../api/use-services.ts";
import { useRight } from "../../api/use-session.ts";
import { QueryState } from "../../ui/feedback/QueryState.tsx";
import { DayField } from "../../ui/forms/DayField.tsx";
import layout from "../../ui/layout.module.css";
import { useLocale, useText } from "../../ui/locale/locale-context.ts";
import { DemandCounter } from "./DemandCounter.tsx";
import { DemandResult } from "./DemandResult.tsx";
import styles from "./daily.module.css";
import { dayAfter, showDay, todayHere } from "./days.ts";
import demand from "./demand.module.css";
import { demandWords } from "./demand-words.ts";
import { TeamFrame } from "./TeamFrame.tsx";
import { useDemand } from "./use-demand.ts";

/** Why people come: counting, and what came of it. */
export function DemandPage() {
  const text = useText(demandWords);
  const { locale } = useLocale();
  const { teamId } = useParams({ from: "/boards/$teamId/demand" });
  const mayWrite = useRight("lean.contribute");
  const [from, setFrom] = useState(() => dayAfter(todayHere(), -30));
  const [to, setTo] = useState(todayHere);
  const query = useDemand(teamId, { from, to });
  const services = useServices();
  const serviceName = (id: string | null) =>
    services.find((one) => one.id === id)?.names[locale] ?? text("anyService");
  return (
    <TeamFrame teamId={teamId} part="partDemand">
      <p className={layout["soft"]}>{text("lead")}</p>
      {mayWrite && <DemandCounter teamId={teamId} />}
      <section className={layout["section"]} aria-labelledby="demand-result">
        <div className={layout["head"]}>
          <h2 id="demand-result">{text("result")}</h2>
          <div className={demand["days"]} data-print="hide">
            <DayField
              label={text("from")}
              value={from}
              max={to}
              onChange={(day) => day !== "" && setFrom(day)}
            />
            <DayField
              label={text("to")}
              value={to}
              min={from}
              onChange={(day) => day !== "" && setTo(day)}
            />
          </div>
        </div>
        <QueryState
          query={query}
          label={text("loading")}
          describeError={(error) => <p>{problemSentence(error, locale)}</p>}
        >
          {({ counts, words }) => (
            <>
              <DemandResult
                counts={counts}
                fileName={`demand-${from}-${to}`}
                serviceName={serviceName}
              />
              {words.length > 0 && (
                <details className={layout["group"]}>
                  <summary>{text("inWords", { count: words.length })}</summary>
                  <ul className={demand["words"]}>
                    {words.map((one, k) => (
                      // biome-ignore lint/suspicious/noArrayIndexKey: two may have wanted the same
                      <li key={k}>
                        {one.wanted}{" "}
                        <span className={styles["hint"]}>
                          {text("class", { class: one.class })}, {showDay(one.day, locale, "short")}
                        </span>
                      </li>
                    ))}
                  </ul>
                </details>
              )}
            </>
          )}
        </QueryState>
      </section>
    </TeamFrame>
  );
}
