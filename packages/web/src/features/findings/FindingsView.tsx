import type { Finding } from "@talka/engine";
import {
  findingSentence,
  formatDuration,
  formatNumber,
  formatShare,
  type Locale,
} from "@talka/report";
import { useState } from "react";
import type { Overview } from "../../engine-worker/queries/overview.ts";
import { SaveTableMenu } from "../../ui/charts/DataTable.tsx";
import { Button } from "../../ui/forms/Button.tsx";
import { useLocale, useText } from "../../ui/locale/locale-context.ts";
import { FindingCard } from "./FindingCard.tsx";
import type { FindingSpot } from "./finding-spot.ts";
import { findingWords } from "./finding-words.ts";
import styles from "./findings.module.css";

export interface FindingsViewProps {
  readonly overview: Overview;
  readonly onShowCases: (finding: Finding) => void;
  readonly onShowOnMap: (spot: FindingSpot) => void;
}

const shownAtFirst = 6;

/** The first screen: what waiting costs, the key figures, the biggest losses as sentences. */
export function FindingsView({ overview, onShowCases, onShowOnMap }: FindingsViewProps) {
  const { locale } = useLocale();
  const text = useText(findingWords);
  const [isAll, setAll] = useState(false);
  const { findings, littlesLaw } = overview;
  const shown = isAll ? findings : findings.slice(0, shownAtFirst);
  return (
    <div className={styles["screen"]}>
      <KeyFigures overview={overview} locale={locale} />
      {!littlesLaw.steady && Number.isFinite(littlesLaw.gapShare) && (
        <p className={styles["note"]}>
          {text("steady", { gap: formatShare(littlesLaw.gapShare, locale) })}
        </p>
      )}
      <section className={styles["losses"]} aria-labelledby="biggest-losses">
        <header className={styles["head"]}>
          <div>
            <h2 id="biggest-losses">{text("biggest")}</h2>
            <p className={styles["note"]}>{text("biggestNote")}</p>
          </div>
          {findings.length > 0 && <SaveFindings overview={overview} locale={locale} />}
        </header>
        {findings.length === 0 && <p>{text("none")}</p>}
        <ol className={styles["cards"]}>
          {shown.map((finding, place) => (
            <li key={finding.id}>
              <FindingCard
                finding={finding}
                place={place + 1}
                workingDayMs={overview.workingDayMs}
                largestHours={hoursOf(findings[0])}
                onShowCases={onShowCases}
                onShowOnMap={onShowOnMap}
              />
            </li>
          ))}
        </ol>
        {findings.length > shown.length && (
          <Button onPress={() => setAll(true)}>{text("more", { n: findings.length })}</Button>
        )}
      </section>
    </div>
  );
}

function hoursOf(finding: Finding | undefined): number {
  return finding?.hoursPerMonth?.working ?? finding?.hoursPerMonth?.elapsed ?? 0;
}

function KeyFigures({
  overview,
  locale,
}: {
  readonly overview: Overview;
  readonly locale: Locale;
}) {
  const text = useText(findingWords);
  const { leadTime, residentsWaiting, ageing, flowEfficiency, workingDayMs } = overview;
  const elapsed = { kind: "elapsed" } as const;
  const working = leadTime.working;
  const efficiency = flowEfficiency.working ?? flowEfficiency.elapsed;
  return (
    <dl className={styles["figures"]}>
      <div data-main="">
        <dt>{text("residents")}</dt>
        <dd>
          <strong>{formatNumber(residentsWaiting.hoursPerDay, locale, 0)}</strong>{" "}
          {text("residentsUnit")}
        </dd>
        <dd className={styles["small"]}>
          {text("residentsNote", { evidence: text(residentsWaiting.evidence) })}
        </dd>
      </div>
      <div>
        <dt>{text("lead")}</dt>
        <dd>
          <strong>{formatDuration(leadTime.elapsed.medianMs, locale, elapsed)}</strong>
          {working !== null && workingDayMs !== null && (
            <span className={styles["second"]}>
              {text("leadWork", {
                time: formatDuration(working.medianMs, locale, { kind: "working", workingDayMs }),
              })}
            </span>
          )}
        </dd>
        <dd className={styles["small"]}>
          {text("leadNote", {
            n: leadTime.elapsed.n,
            p90: formatDuration(leadTime.elapsed.p90Ms, locale, elapsed, {
              grammar: "accusative",
            }),
          })}
        </dd>
      </div>
      <div>
        <dt>{text("open")}</dt>
        <dd>
          <strong>{formatNumber(overview.openCases, locale, 0)}</strong>
        </dd>
        <dd className={styles["small"]}>
          {overview.openCases === 0
            ? text("openNone")
            : text("openNote", { older: ageing.olderThanP85 })}
        </dd>
      </div>
      <div>
        <dt>{text("efficiency")}</dt>
        <dd>
          <strong>{Number.isNaN(efficiency) ? "–" : formatShare(efficiency, locale)}</strong>
        </dd>
        <dd className={styles["small"]}>
          {text(Number.isNaN(efficiency) ? "efficiencyNone" : "efficiencyNote")}
        </dd>
      </div>
    </dl>
  );
}

function SaveFindings({
  overview,
  locale,
}: {
  readonly overview: Overview;
  readonly locale: Locale;
}) {
  const text = useText(findingWords);
  const said = (finding: Finding) => findingSentence(finding, locale, overview);
  return (
    <SaveTableMenu<Finding>
      title={text("saveAll")}
      fileName="findings"
      rows={overview.findings}
      rowKey={(finding) => finding.id}
      columns={[
        { id: "sentence", title: text("sentence"), value: (finding) => said(finding).headline },
        { id: "kind", title: text("kind"), value: (finding) => text(`kind.${finding.kind}`) },
        { id: "hours", title: text("hours"), value: (of) => of.hoursPerMonth?.elapsed ?? null },
        { id: "work", title: text("hoursWork"), value: (of) => of.hoursPerMonth?.working ?? null },
        { id: "times", title: text("occurrences"), value: (finding) => finding.occurrences },
        { id: "cases", title: text("caseCount"), value: (finding) => finding.cases },
        { id: "evidence", title: text("evidence"), value: (of) => text(of.evidence) },
      ]}
    />
  );
}
