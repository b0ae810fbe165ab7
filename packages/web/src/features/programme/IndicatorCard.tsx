import type { IndicatorPage, ProjectPage } from "@talka/contract";
import { type ComparisonGroup, periodAt, readText } from "@talka/exchange";
import { periodName } from "@talka/report";
import { useState } from "react";
import { useRight, useSession } from "../../api/use-session.ts";
import { Button } from "../../ui/forms/Button.tsx";
import { Select } from "../../ui/forms/Select.tsx";
import layout from "../../ui/layout.module.css";
import { useLocale, useText } from "../../ui/locale/locale-context.ts";
import { ComparisonView } from "./ComparisonView.tsx";
import { dayText, today } from "./days.ts";
import { indicatorWords } from "./indicator-words.ts";
import { OwnValues } from "./OwnValues.tsx";
import styles from "./programme.module.css";
import { ValueDialog } from "./ValueDialog.tsx";

interface IndicatorCardProps {
  readonly indicator: IndicatorPage;
  readonly project: ProjectPage;
  readonly group: ComparisonGroup;
  readonly onEdit: () => void;
}

/** One indicator: what it is, own value against the group, own trend. */
export function IndicatorCard({ indicator, project, group, onEdit }: IndicatorCardProps) {
  const text = useText(indicatorWords);
  const { locale } = useLocale();
  const own = useSession()?.organisation?.id ?? "";
  const mayEnter = useRight("indicator.write");
  const isPartner = project.partners.some((one) => one.organisationId === own);
  const name = readText(indicator.name, locale);
  const purpose = readText(indicator.purpose, locale);
  const periods = [...new Set(indicator.values.map((one) => one.period))].sort().reverse();
  const [chosen, setChosen] = useState<string | null>(null);
  const [isEntering, setEntering] = useState(false);
  const period = chosen ?? periods[0] ?? periodAt(today(), indicator.frequency).name;
  return (
    <section className={layout["card"]} aria-labelledby={indicator.id}>
      <div className={layout["head"]}>
        <div>
          <h2 id={indicator.id}>
            {indicator.code} <span lang={name.locale}>{name.text}</span>
          </h2>
          <p className={layout["soft"]} lang={purpose.locale}>
            {purpose.text}
          </p>
          <div className={styles["badges"]}>
            <span className={styles["badge"]}>{indicator.unit}</span>
            <span className={styles["badge"]}>{text(`direction.${indicator.direction}`)}</span>
            <span className={styles["badge"]}>{text(`frequency.${indicator.frequency}`)}</span>
            {!indicator.isInBasket && (
              <span className={styles["badge"]} data-tone="warn">
                {text("left")}
              </span>
            )}
          </div>
        </div>
        <div className={styles["actions"]}>
          {project.mayEdit && (
            <Button look="quiet" onPress={onEdit}>
              {text("change")}
            </Button>
          )}
          {mayEnter && isPartner && (
            <Button onPress={() => setEntering(true)}>{text("enter")}</Button>
          )}
        </div>
      </div>
      {periods.length > 1 && (
        <div style={{ maxWidth: "16rem" }}>
          <Select
            label={text("period")}
            value={period}
            onChange={setChosen}
            options={periods.map((value) => ({ value, label: periodName(value, locale) }))}
          />
        </div>
      )}
      <ComparisonView indicator={indicator} project={project} group={group} period={period} />
      <OwnValues indicator={indicator} own={own} />
      <details className={layout["small"]}>
        <summary>{text("definition")}</summary>
        <Definition indicator={indicator} />
      </details>
      {isEntering && <ValueDialog indicator={indicator} onClose={() => setEntering(false)} />}
    </section>
  );
}

function Definition({ indicator }: { readonly indicator: IndicatorPage }) {
  const text = useText(indicatorWords);
  const { locale } = useLocale();
  const question = indicator.question === null ? "" : readText(indicator.question, locale).text;
  const lines = [
    [text("question"), question],
    [text("formula"), indicator.formula],
    [text("source"), indicator.source],
    [text("owner"), indicator.owner],
    [text("level"), text(`level.${indicator.level}`)],
    [text("reviewOn"), dayText(indicator.reviewOn, locale, "long")],
  ].filter(([, value]) => value !== "");
  return (
    <dl className={styles["facts"]}>
      {lines.map(([term, value]) => (
        <div key={term} style={{ display: "contents" }}>
          <dt>{term}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
