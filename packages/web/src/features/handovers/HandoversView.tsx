import type { Handover } from "@talka/engine";
import { formatNumber, formatShare } from "@talka/report";
import type { HandoverFacts } from "../../engine-worker/queries/waiting.ts";
import { DataFigure } from "../../ui/charts/DataFigure.tsx";
import { EmptyState } from "../../ui/feedback/EmptyState.tsx";
import { useLocale, useText } from "../../ui/locale/locale-context.ts";
import { handoverWords } from "./handover-words.ts";
import styles from "./handovers.module.css";

const hourMs = 3_600_000;
/** Cells that rest on fewer cases are not shown. */
const leastCases = 10;

/** Between which roles work passes, and how long it lies on the way. */
export function HandoversView({ facts }: { readonly facts: HandoverFacts }) {
  const { locale } = useLocale();
  const text = useText(handoverWords);
  if (facts.kind !== "roles") {
    const isPersons = facts.kind === "persons-only";
    return (
      <EmptyState title={text(isPersons ? "personsOnly" : "unknown")}>
        <p>{text(isPersons ? "personsHint" : "unknownHint")}</p>
      </EmptyState>
    );
  }
  const { table, workingDayMs, months } = facts;
  const { names } = table;
  const name = (role: number) => names[role] ?? "";
  const inWork = workingDayMs !== null;
  const unit = text(inWork ? "workHours" : "hours");
  const shown = table.handovers.filter((handover) => handover.cases >= leastCases);
  const median = (of: Handover) =>
    ((inWork ? of.waiting.working : null) ?? of.waiting.elapsed).medianMs / hourMs;
  const total = (of: Handover) =>
    ((inWork ? of.totalWaitingWorkMs : null) ?? of.totalWaitingMs) / hourMs / (months || 1);
  const passed = table.handovers.reduce((sum, handover) => sum + handover.count, 0);
  const count = new Map(table.handovers.map((of) => [`${of.from} ${of.to}`, of]));
  // Work that a role keeps in few cases is as telling as a rare handoff.
  const keptWords = (n: number) =>
    n > 0 && n < leastCases ? `<${leastCases}` : formatNumber(n, locale, 0);
  const most = Math.max(1, ...shown.map((handover) => handover.count));
  const busy = names
    .map((_, role) => role)
    .filter(
      (role) =>
        (table.kept[role] ?? 0) > 0 ||
        table.handovers.some((of) => of.from === role || of.to === role),
    );
  return (
    <DataFigure<Handover>
      title={text("title")}
      note={text("note", {
        share: formatShare(passed / table.pairs, locale),
        n: table.pairs,
        unknown: formatShare(table.unknownPairs / table.pairs, locale),
      })}
      fileName="handoffs"
      rows={shown}
      rowKey={(of) => `${of.from} ${of.to}`}
      initialSort={{ column: "count", direction: "descending" }}
      columns={[
        { id: "from", title: text("from"), value: (of) => name(of.from) },
        { id: "to", title: text("to"), value: (of) => name(of.to) },
        { id: "count", title: text("count"), value: (of) => of.count },
        { id: "cases", title: text("cases"), value: (of) => of.cases },
        {
          id: "median",
          title: text("median", { unit }),
          value: median,
          text: (of) => formatNumber(median(of), locale),
        },
        {
          id: "total",
          title: text("total", { unit }),
          value: total,
          text: (of) => formatNumber(total(of), locale),
        },
      ]}
      picture={
        <table className={styles["matrix"]}>
          <thead>
            <tr>
              <td />
              {busy.map((role) => (
                <th key={role} scope="col">
                  <span>{name(role)}</span>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {busy.map((from) => (
              <tr key={from}>
                <th scope="row">{name(from)}</th>
                {busy.map((to) => {
                  if (from === to) {
                    return (
                      <td key={to} className={styles["kept"]}>
                        {keptWords(table.kept[from] ?? 0)}
                      </td>
                    );
                  }
                  const of = count.get(`${from} ${to}`);
                  if (of === undefined) return <td key={to} />;
                  if (of.cases < leastCases) {
                    return (
                      <td key={to} className={styles["few"]} title={text("few")}>
                        &lt;{leastCases}
                      </td>
                    );
                  }
                  return (
                    <td key={to} data-step={step(of.count / most)}>
                      {formatNumber(of.count, locale, 0)}
                    </td>
                  );
                })}
              </tr>
            ))}
          </tbody>
        </table>
      }
    />
  );
}

/** One of six shades by the square root, so that rare handoffs stay apart from none. */
function step(share: number): number {
  return [1, 2, 3, 4, 6, 7][Math.min(5, Math.floor(Math.sqrt(share) * 6))] ?? 1;
}
