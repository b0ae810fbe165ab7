import { noWaitingMarks } from "@talka/engine";
import { formatDay, formatShare } from "@talka/report";
import { useState } from "react";
import { QueryState } from "../../ui/feedback/QueryState.tsx";
import { Button } from "../../ui/forms/Button.tsx";
import { useLocale, useText } from "../../ui/locale/locale-context.ts";
import { usePageTitle } from "../../ui/use-page-title.ts";
import { FilterBar } from "../filters/FilterBar.tsx";
import { AnalysisTabs } from "./AnalysisTabs.tsx";
import styles from "./analysis.module.css";
import { analysisWords } from "./analysis-words.ts";
import { ReportMenu } from "./ReportMenu.tsx";
import { SaveAnalysis } from "./SaveAnalysis.tsx";
import { ScreenBody } from "./ScreenBody.tsx";
import { SettingsDrawer } from "./SettingsDrawer.tsx";
import { useAnalysisAddress } from "./use-analysis-address.ts";
import { useAnalysisSettings } from "./use-analysis-settings.ts";
import { useEngineQuery } from "./use-engine-query.ts";
import type { OpenLog } from "./use-open-log.ts";
import { WhatIfButton } from "./WhatIfButton.tsx";

export interface AnalysisScreensProps {
  readonly id: string;
  readonly open: OpenLog;
}

/** An open analysis: what it is about, which cases, and the parts it is looked at in. */
export function AnalysisScreens({ id, open }: AnalysisScreensProps) {
  const { locale } = useLocale();
  const text = useText(analysisWords);
  const [isSetting, setSetting] = useState(false);
  const place = useAnalysisAddress();
  const { address } = place;
  const { choice, choose, settings } = useAnalysisSettings(
    id,
    open,
    address.level,
    address.filters,
  );
  const {
    rules = [],
    externalActivities: external = [],
    waitingMarks: marks = noWaitingMarks,
    knownCauses: known = [],
    ...measured
  } = settings ?? {};
  const withoutRules = settings === null ? null : (measured as typeof settings);
  const args = withoutRules === null ? null : { settings: withoutRules };
  const { query, progress } = useEngineQuery(open.logKey, "overview", args);
  const { facts } = open;
  const name = open.saved?.current.title ?? (facts.name || text("unnamed"));
  usePageTitle(name);
  const overview = query.data;
  const day = (atMs: number) => formatDay(atMs, locale, facts.zone, "short");
  return (
    <div className={styles["page"]}>
      <header className={styles["head"]}>
        <div>
          <h1>{name}</h1>
          <p className={styles["facts"]}>
            {text("facts", {
              cases: facts.summary.cases,
              events: facts.summary.events,
              from: day(facts.summary.firstAtMs),
              to: day(facts.summary.lastAtMs),
            })}
          </p>
        </div>
        <div className={styles["tools"]} data-print="hide">
          <Button onPress={() => setSetting(true)}>{text("settings")}</Button>
          {settings !== null && (
            <>
              <ReportMenu
                settings={settings}
                name={name}
                analysisId={open.saved === null ? null : id}
              />
              <WhatIfButton id={id} name={name} settings={settings} />
              <SaveAnalysis id={id} open={open} name={name} settings={settings} address={address} />
            </>
          )}
        </div>
      </header>
      <FilterBar
        filters={address.filters}
        facts={facts}
        kept={
          overview === undefined
            ? null
            : { cases: overview.summary.cases, of: overview.casesBeforeFilters }
        }
        eventsDropped={overview?.eventsDropped ?? false}
        droppedCount={address.droppedFilters}
        canUndo={place.canUndo}
        canRedo={place.canRedo}
        onUndo={place.undo}
        onRedo={place.redo}
        onChange={place.setFilters}
      />
      {overview !== undefined && overview.tieShare > 0.1 && (
        <p className={styles["warning"]}>
          {text("ties", { share: formatShare(overview.tieShare, locale) })}
        </p>
      )}
      <AnalysisTabs
        selected={address.tab}
        onSelect={(tab) => place.go({ tab, openCase: null, finding: null, breaks: null })}
      >
        <QueryState query={query} label={text("computing")} progress={progress}>
          {(data) =>
            withoutRules === null ? null : (
              <ScreenBody
                open={open}
                overview={data}
                settings={withoutRules}
                rules={rules}
                onRules={(next) => choose({ ...choice, rules: next })}
                external={external}
                onExternal={(next) => choose({ ...choice, external: next })}
                marks={marks}
                onMarks={(next) => choose({ ...choice, marks: next })}
                known={known}
                onKnown={(next) => choose({ ...choice, known: next })}
                place={place}
              />
            )
          }
        </QueryState>
      </AnalysisTabs>
      {isSetting && (
        <SettingsDrawer
          facts={facts}
          choice={choice}
          level={address.level}
          onChoose={choose}
          onLevel={(level) => place.go({ level })}
          onClose={() => setSetting(false)}
        />
      )}
    </div>
  );
}
