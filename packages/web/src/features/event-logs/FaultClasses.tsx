import type { AcceptedRepair, FaultClass, ImportReport, RowRepair } from "@talka/engine";
import { faultName, formatQuantity, repairName } from "@talka/report";
import { Button } from "../../ui/forms/Button.tsx";
import { useLocale, useText } from "../../ui/locale/locale-context.ts";
import { type ImportRead, importSession } from "./import-session.ts";
import { rowWords } from "./row-words.ts";
import rowsStyles from "./rows.module.css";

interface FaultClassesProps {
  readonly state: ImportRead;
  readonly report: Pick<ImportReport, "faultClasses">;
}

/** Faults by class, the largest first, each mended (and unmended) by one click. */
export function FaultClasses({ state, report }: FaultClassesProps) {
  const text = useText(rowWords);
  const { locale } = useLocale();
  const { mapping } = state;
  if (report.faultClasses.length === 0) return null;
  const isSame = (one: AcceptedRepair, fault: FaultClass) =>
    one.fault === fault.fault && one.column === fault.column;
  const set = (fault: FaultClass, repair: RowRepair | null) => {
    const repairs = mapping.repairs.filter((one) => !isSame(one, fault));
    const accepted = { fault: fault.fault, column: fault.column };
    void importSession.map({
      ...mapping,
      repairs: repair === null ? repairs : [...repairs, { ...accepted, repair }],
    });
  };
  return (
    <section aria-labelledby="classes" className={rowsStyles["classes"]}>
      <h3 id="classes">{text("classes")}</h3>
      <ul className={rowsStyles["classList"]}>
        {report.faultClasses.map((fault) => {
          const accepted = mapping.repairs.find((one) => isSame(one, fault));
          const rows = formatQuantity(fault.rejected + fault.repaired, "row", locale);
          const usable: readonly RowRepair[] = fault.repairs.filter(
            (repair) => repair !== "reject",
          );
          const first = usable.includes(fault.suggestedRepair) ? fault.suggestedRepair : usable[0];
          const ordered = usable.toSorted((a, b) => Number(b === first) - Number(a === first));
          return (
            <li key={`${fault.fault} ${fault.column}`}>
              <div>
                <strong>
                  {text(fault.column === "" ? "rowsOfClassOnly" : "rowsOfClass", {
                    fault: faultName(fault.fault, locale),
                    column: fault.column,
                  })}
                </strong>
                <span>{rows}</span>
              </div>
              <div className={rowsStyles["buttons"]}>
                {accepted !== undefined && (
                  <Button size="small" onPress={() => set(fault, null)}>
                    {text("undo", { repair: repairName(accepted.repair, locale) })}
                  </Button>
                )}
                {accepted === undefined && ordered.length === 0 && (
                  <small>{text("noRepair")}</small>
                )}
                {accepted === undefined &&
                  ordered.map((repair, k) => (
                    <Button
                      key={repair}
                      size="small"
                      look={k === 0 ? "plain" : "quiet"}
                      onPress={() => set(fault, repair)}
                    >
                      {repairName(repair, locale)}
                    </Button>
                  ))}
              </div>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
