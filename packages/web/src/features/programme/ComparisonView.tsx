import type { IndicatorPage, ProjectPage } from "@talka/contract";
import { type ComparisonGroup, compare, groupOf, rankOf } from "@talka/exchange";
import { formatNumber, periodName } from "@talka/report";
import { useState } from "react";
import { useSession } from "../../api/use-session.ts";
import { Button } from "../../ui/forms/Button.tsx";
import layout from "../../ui/layout.module.css";
import { useLocale, useText } from "../../ui/locale/locale-context.ts";
import { indicatorWords } from "./indicator-words.ts";
import styles from "./indicators.module.css";

interface ComparisonViewProps {
  readonly indicator: IndicatorPage;
  readonly project: ProjectPage;
  readonly group: ComparisonGroup;
  readonly period: string;
}

/** The own value against a group in which nobody is named; a place only for whoever asks. */
export function ComparisonView({ indicator, project, group, period }: ComparisonViewProps) {
  const text = useText(indicatorWords);
  const { locale } = useLocale();
  const own = useSession()?.organisation?.id ?? "";
  const [isRankAsked, setRankAsked] = useState(false);
  const partners = project.organisations.filter((one) =>
    project.partners.some((partner) => partner.organisationId === one.id),
  );
  const self = partners.find((one) => one.id === own);
  const groupIds = self === undefined ? [] : groupOf(self, partners, group);
  const figures = indicator.values
    .filter((one) => one.period === period && one.breakdown === "")
    .map((one) => ({ organisationId: one.organisationId, amount: one.amount }));
  const told = compare(figures, own, groupIds);
  const number = (value: number) => formatNumber(value, locale, 2);
  const rank = rankOf(figures, own, groupIds, indicator.direction);
  return (
    <div className={styles["comparison"]}>
      <dl className={styles["figures"]}>
        <div>
          <dt>
            {text("own")}, {periodName(period, locale)}
          </dt>
          <dd className={styles["big"]}>
            {told.own === null ? "–" : number(told.own)}{" "}
            {told.own !== null && <small>{indicator.unit}</small>}
          </dd>
        </div>
        {told.median !== null && told.quartiles !== null && (
          <>
            <div>
              <dt>{text("median")}</dt>
              <dd className={styles["big"]}>{number(told.median)}</dd>
            </div>
            <div>
              <dt>{text("quartiles")}</dt>
              <dd className={styles["big"]}>
                {number(told.quartiles[0])} – {number(told.quartiles[1])}
              </dd>
            </div>
          </>
        )}
        {told.figures !== null && told.figures.length > 0 && (
          <div>
            <dt>{text("figures")}</dt>
            <dd className={styles["big"]}>{told.figures.map(number).join(" · ")}</dd>
          </div>
        )}
      </dl>
      <p className={layout["soft"]}>
        {told.n === 0 ? text("nobody") : text("n", { n: told.n, missing: told.missing })}{" "}
        {told.n > 0 && told.figures !== null && text("few")}
      </p>
      {told.n > 0 && indicator.direction !== "neither" && (
        <div>
          {isRankAsked ? (
            <p role="status">
              {rank === null
                ? text("noRank")
                : text("rank", {
                    place: rank.from === rank.to ? `${rank.from}` : `${rank.from}–${rank.to}`,
                    of: rank.of,
                  })}
            </p>
          ) : (
            <Button size="small" look="quiet" onPress={() => setRankAsked(true)}>
              {text("askRank")}
            </Button>
          )}
        </div>
      )}
    </div>
  );
}
