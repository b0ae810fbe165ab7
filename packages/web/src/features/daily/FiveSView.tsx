import type { WorkplaceCheck } from "@talka/contract";
import { fiveSResult } from "@talka/lean";
import { formatNumber } from "@talka/report";
import { DataFigure } from "../../ui/charts/DataFigure.tsx";
import { DataTable } from "../../ui/charts/DataTable.tsx";
import { useLocale, useText } from "../../ui/locale/locale-context.ts";
import { checkWords } from "./check-words.ts";
import checks from "./checks.module.css";
import styles from "./daily.module.css";
import { showDay } from "./days.ts";
import { fiveSWords } from "./five-s-words.ts";
import { Radar } from "./Radar.tsx";

/** One check: its score, the picture by group with the check before, and earlier ones of the place. */
export function FiveSView({
  check,
  earlier,
  today,
}: {
  readonly check: WorkplaceCheck;
  /** Of the same place, newest first. */
  readonly earlier: readonly WorkplaceCheck[];
  readonly today: string;
}) {
  const text = useText(checkWords);
  const ask = useText(fiveSWords);
  const { locale } = useLocale();
  const result = fiveSResult(check.scores);
  const [before] = earlier;
  const resultBefore = before === undefined ? null : fiveSResult(before.scores);
  const score = (value: number) => formatNumber(value, locale, 0);
  const rows = result.groups.map(({ group, score: value }, k) => ({
    group: ask("group", { group }),
    value,
    before: resultBefore?.groups[k]?.score ?? null,
  }));
  const isOverdue = check.nextOn !== null && check.nextOn < today;
  return (
    <>
      <p className={checks["score"]}>
        {text("score", { score: score(result.all) })}{" "}
        <span className={styles["hint"]}>
          {text("weakest", { group: ask("group", { group: result.weakest }) })}
        </span>
      </p>
      {check.nextOn !== null && (
        <p className={isOverdue ? styles["warning"] : styles["hint"]}>
          {text(isOverdue ? "overdue" : "next", { day: showDay(check.nextOn, locale) })}
        </p>
      )}
      <DataFigure
        title={text("radar")}
        fileName={`5s-${check.checkedOn}`}
        rows={rows}
        rowKey={(row) => row.group}
        columns={[
          { id: "group", title: text("group"), value: (row) => row.group },
          {
            id: "score",
            title: text("thisCheck"),
            value: (row) => row.value,
            text: (row) => score(row.value),
          },
          ...(before === undefined
            ? []
            : [
                {
                  id: "before",
                  title: text("before", { day: showDay(before.checkedOn, locale, "short") }),
                  value: (row: (typeof rows)[number]) => row.before,
                  text: (row: (typeof rows)[number]) =>
                    row.before === null ? "" : score(row.before),
                },
              ]),
        ]}
        picture={
          <Radar
            names={rows.map((row) => row.group)}
            values={rows.map((row) => row.value)}
            before={resultBefore?.groups.map((one) => one.score) ?? null}
            words={{
              now: text("thisCheck"),
              before:
                before === undefined
                  ? ""
                  : text("before", { day: showDay(before.checkedOn, locale, "short") }),
            }}
          />
        }
      />
      {check.note !== "" && (
        <div>
          <h3>{text("note")}</h3>
          <p className={checks["prose"]}>{check.note}</p>
        </div>
      )}
      {earlier.length > 0 && (
        <div>
          <h3>{text("compare")}</h3>
          <DataTable
            title={text("compare")}
            fileName={`5s-${check.place}`}
            rows={[check, ...earlier]}
            rowKey={(row) => row.id}
            columns={[
              {
                id: "day",
                title: text("day"),
                value: (row) => row.checkedOn,
                text: (row) => showDay(row.checkedOn, locale, "short"),
              },
              ...result.groups.map(({ group }, k) => ({
                id: group,
                title: ask("group", { group }),
                value: (row: WorkplaceCheck) => fiveSResult(row.scores).groups[k]?.score ?? 0,
                text: (row: WorkplaceCheck) => score(fiveSResult(row.scores).groups[k]?.score ?? 0),
              })),
              {
                id: "all",
                title: text("all"),
                value: (row) => fiveSResult(row.scores).all,
                text: (row) => score(fiveSResult(row.scores).all),
              },
            ]}
          />
        </div>
      )}
    </>
  );
}
