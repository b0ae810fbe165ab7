import type { WhatIfBase, WhatIfScenario } from "@talka/contract";
import { compareRuns, type ScenarioComparison } from "@talka/engine";
import { formatShare } from "@talka/report";
import { useQuery } from "@tanstack/react-query";
import { simulator } from "../../engine-worker/simulation/simulation-engine.ts";
import { DataFigure } from "../../ui/charts/DataFigure.tsx";
import { QueryState } from "../../ui/feedback/QueryState.tsx";
import { useLocale, useText } from "../../ui/locale/locale-context.ts";
import { inUnit, unitOf } from "./amounts.ts";
import { BandPicture } from "./BandPicture.tsx";
import { resultWords } from "./result-words.ts";
import styles from "./what-if.module.css";

interface CompareTabProps {
  readonly base: WhatIfBase;
  /** With the names they are shown by. */
  readonly scenarios: readonly WhatIfScenario[];
  readonly todayName: string;
}

interface Row {
  readonly name: string;
  readonly isToday: boolean;
  readonly compared: readonly ScenarioComparison[];
}

const replications = 20;

/** All scenarios in one table and one picture, run by the same chance. */
export function CompareTab({ base, scenarios, todayName }: CompareTabProps) {
  const text = useText(resultWords);
  const { locale } = useLocale();
  const query = useQuery({
    queryKey: ["what-if-compared", base.run, base.model, scenarios],
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 0,
    queryFn: async ({ signal }): Promise<readonly Row[]> => {
      const { model, run } = base;
      const figuresOf = async (changes: WhatIfScenario["changes"]) => {
        const question = { base: { model, run }, changes, replications };
        const told = await simulator("today").call("runScenario", question, { signal });
        return told.ok ? told.figures : [];
      };
      const today = await figuresOf([]);
      const rows: Row[] = [{ name: todayName, isToday: true, compared: compareRuns(today, today) }];
      for (const { name, changes } of scenarios) {
        const own = await figuresOf(changes);
        if (own.length > 0) rows.push({ name, isToday: false, compared: compareRuns(today, own) });
      }
      return rows;
    },
  });
  const of = (row: Row, measure: ScenarioComparison["measure"]) =>
    row.compared.find((one) => one.measure === measure);
  const mean = (row: Row, measure: ScenarioComparison["measure"]) =>
    of(row, measure)?.after.mean ?? Number.NaN;
  return (
    <QueryState query={query}>
      {(rows) => {
        const unit = unitOf(Math.max(...rows.map((row) => mean(row, "lead-mean"))));
        const time = (measure: "lead-mean" | "lead-median" | "lead-p90" | "waiting") => ({
          id: measure,
          title: `${text(measure)}, ${text(unit)}`,
          value: (row: Row) => mean(row, measure),
          text: (row: Row) => inUnit(mean(row, measure), unit, locale),
        });
        const change = (row: Row): string => {
          const lead = of(row, "lead-mean");
          if (row.isToday || lead === undefined) return "–";
          if (lead.isWithinChance) return text("withinChance");
          const amount = (ms: number) => inUnit(ms, unit, locale);
          const [low, high] = lead.change.ci95;
          return `${amount(lead.change.mean)} (${amount(low)} … ${amount(high)})`;
        };
        const hasDeadline = rows.some((row) => !Number.isNaN(mean(row, "on-time")));
        return (
          <DataFigure
            title={text("scenarioTable")}
            fileName="what-if-scenarios"
            rows={rows}
            rowKey={(_, k) => k}
            note={text("sameChance")}
            columns={[
              { id: "name", title: text("scenario"), value: ({ name }) => name },
              time("lead-mean"),
              time("lead-median"),
              time("lead-p90"),
              time("waiting"),
              ...(hasDeadline
                ? [
                    {
                      id: "on-time",
                      title: text("on-time"),
                      value: (row: Row) => mean(row, "on-time"),
                      text: (row: Row) => formatShare(mean(row, "on-time"), locale),
                    },
                  ]
                : []),
              { id: "change", title: `${text("difference")}, ${text(unit)}`, value: change },
            ]}
            picture={
              <ul className={styles["compared"]}>
                {rows.map((row, k) => {
                  const lead = of(row, "lead-mean");
                  return lead === undefined ? null : (
                    // biome-ignore lint/suspicious/noArrayIndexKey: names may be alike
                    <li key={k}>
                      <span>{row.name}</span>
                      <BandPicture
                        before={lead.before}
                        after={lead.after}
                        isChanged={!row.isToday}
                      />
                      <span>
                        {inUnit(lead.after.mean, unit, locale)} {text(unit)}
                      </span>
                    </li>
                  );
                })}
              </ul>
            }
          />
        );
      }}
    </QueryState>
  );
}
