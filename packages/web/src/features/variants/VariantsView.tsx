import type { DurationClock } from "@talka/report";
import { formatDuration, formatNumber, formatShare } from "@talka/report";
import { useState } from "react";
import type { VariantItem, VariantList } from "../../engine-worker/queries/variants.ts";
import { DataFigure } from "../../ui/charts/DataFigure.tsx";
import { EmptyState } from "../../ui/feedback/EmptyState.tsx";
import { Button } from "../../ui/forms/Button.tsx";
import { useLocale, useText } from "../../ui/locale/locale-context.ts";
import { Menu } from "../../ui/overlays/Menu.tsx";
import { variantWords } from "./variant-words.ts";
import styles from "./variants.module.css";

export interface VariantsViewProps {
  readonly list: VariantList;
  readonly clock: "working" | "elapsed";
  /** Keeps or leaves out the cases that go a way, given by the names of its steps. */
  readonly onFilter: (steps: readonly string[], keep: boolean) => void;
}

const dayMs = 86_400_000;
const shownAtFirst = 15;

/** The ways that cases go, commonest first: how many, how long, and step by step. */
export function VariantsView({ list, clock, onFilter }: VariantsViewProps) {
  const { locale } = useLocale();
  const text = useText(variantWords);
  const [shown, setShown] = useState(shownAtFirst);
  if (list.cases === 0) return <EmptyState title={text("empty")} />;
  const { workingDayMs } = list;
  const told: DurationClock =
    clock === "working" && workingDayMs !== null
      ? { kind: "working", workingDayMs }
      : { kind: "elapsed" };
  const median = (item: VariantItem) =>
    told.kind === "working" ? (item.medianWorkMs ?? Number.NaN) : item.medianMs;
  const dayOf = told.kind === "working" ? told.workingDayMs : dayMs;
  const names = (item: VariantItem) =>
    item.activities.map((activity) => list.activityNames[activity] ?? "");
  const top = list.variants[Math.min(9, list.variants.length - 1)];
  const visible = list.variants.slice(0, shown);
  const unit = text(told.kind === "working" ? "workDays" : "days");
  return (
    <DataFigure<VariantItem>
      title={text("title")}
      note={
        <>
          <p>
            {text("note", {
              n: list.variantCount,
              cases: list.cases,
              k: Math.min(10, list.variants.length),
              coverage: formatShare(top?.coverage ?? Number.NaN, locale),
            })}{" "}
            {list.variants.length < list.variantCount && text("shown", { k: list.variants.length })}
          </p>
          {list.variantCount > 0.5 * list.cases && list.cases > 20 && (
            <p className={styles["warning"]}>
              {text("tooMany", { single: formatNumber(list.singleCount, locale, 0) })}
            </p>
          )}
        </>
      }
      fileName="variants"
      rows={list.variants}
      rowKey={(item) => item.rank}
      columns={[
        { id: "rank", title: text("way"), value: (item) => item.rank },
        { id: "cases", title: text("cases"), value: (item) => item.cases },
        {
          id: "share",
          title: text("share"),
          value: (item) => item.share,
          text: (item) => formatShare(item.share, locale),
        },
        {
          id: "coverage",
          title: text("coverage"),
          value: (item) => item.coverage,
          text: (item) => formatShare(item.coverage, locale),
        },
        {
          id: "median",
          title: text("medianDays", { unit }),
          value: (item) => median(item) / dayOf,
          text: (item) => formatNumber(median(item) / dayOf, locale),
        },
        { id: "steps", title: text("steps"), value: (item) => names(item).join(" → ") },
      ]}
      pictureIsRead
      picture={
        <>
          <ol className={styles["list"]}>
            {visible.map((item) => (
              <li key={item.rank} className={styles["variant"]}>
                <div className={styles["facts"]}>
                  <span className={styles["rank"]}>{text("rank", { n: item.rank })}</span>
                  <span className={styles["share"]}>{formatShare(item.share, locale)}</span>
                  <span className={styles["rail"]} aria-hidden="true">
                    <span
                      className={styles["before"]}
                      style={{ inlineSize: `${item.coverage * 100}%` }}
                    />
                    <span
                      className={styles["own"]}
                      style={{
                        insetInlineStart: `${(item.coverage - item.share) * 100}%`,
                        inlineSize: `${Math.max(0.6, item.share * 100)}%`,
                      }}
                    />
                  </span>
                  <span className={styles["small"]}>
                    {text("cases")}: {formatNumber(item.cases, locale, 0)}
                    {" · "}
                    {text("coverage")}: {formatShare(item.coverage, locale)}
                  </span>
                  <span className={styles["small"]}>
                    {text("median")}: {formatDuration(median(item), locale, told)}
                  </span>
                </div>
                <ol className={styles["chips"]} aria-label={text("steps")}>
                  {names(item).map((name, k) => (
                    // biome-ignore lint/suspicious/noArrayIndexKey: a step may come twice; its place is its identity
                    <li key={k} className={styles["chip"]}>
                      {name}
                    </li>
                  ))}
                </ol>
                <Menu
                  size="small"
                  look="quiet"
                  trigger={text("actions")}
                  actions={[
                    {
                      id: "keep",
                      label: text("keep"),
                      onAction: () => onFilter(names(item), true),
                    },
                    {
                      id: "drop",
                      label: text("drop"),
                      onAction: () => onFilter(names(item), false),
                    },
                  ]}
                />
              </li>
            ))}
          </ol>
          {shown < list.variants.length && (
            <Button onPress={() => setShown(shown + 25)}>
              {text("more", { n: Math.min(25, list.variants.length - shown) })}
            </Button>
          )}
        </>
      }
    />
  );
}
