import { formatNumber, formatQuantity } from "@talka/report";
import { useMutation } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { ErrorState } from "../../ui/feedback/ErrorState.tsx";
import { Button } from "../../ui/forms/Button.tsx";
import { TextField } from "../../ui/forms/TextField.tsx";
import { useLocale, useText } from "../../ui/locale/locale-context.ts";
import { FateTable } from "./FateTable.tsx";
import { FaultClasses } from "./FaultClasses.tsx";
import styles from "./import.module.css";
import { type ImportRead, importSession } from "./import-session.ts";
import { importWords } from "./import-words.ts";
import { rememberMapping } from "./mapping-memory.ts";
import { rowWords } from "./row-words.ts";
import rowsStyles from "./rows.module.css";
import type { ImportStep } from "./StepList.tsx";
import { usePseudonymKey } from "./use-pseudonym-key.ts";

interface RowsStepProps {
  readonly state: ImportRead;
  readonly onGo: (step: ImportStep) => void;
}

/** Every row accounted for, faults mended by class, and on to the analysis. */
export function RowsStep({ state, onGo }: RowsStepProps) {
  const text = useText(rowWords);
  const common = useText(importWords);
  const { locale } = useLocale();
  const navigate = useNavigate();
  const key = usePseudonymKey().query.data?.key ?? null;
  const { built, outline, mapping } = state;
  const finish = useMutation({
    mutationFn: () => importSession.finish(key),
    onSuccess: () => {
      rememberMapping(outline.shapeKey, mapping);
      return navigate({ to: "/analysis/$id", params: { id: "local" } });
    },
  });
  if (built === null) return <p role="status">{common("building")}</p>;
  const { report, summary } = built;
  const number = (value: number) => formatNumber(value, locale);
  const isNamed = state.name.trim() !== "";
  const needsKey = state.people === "pseudonyms" && built.people.length > 0;
  const remarks = (
    [
      ["overlap", report.overlapCount],
      ["gap", report.gapCount],
      ["aside", report.lifecycleRowsKeptAside],
      ["open", report.openInstances],
    ] as const
  ).filter(([, count]) => count > 0);
  return (
    <div className={styles["step"]}>
      <div className={styles["lead"]}>
        <h2>{text("title")}</h2>
        <p role="status">
          {report.accepted === report.read
            ? text("allFine", { rows: formatQuantity(report.read, "row", locale) })
            : text("sum", {
                read: number(report.read),
                accepted: number(report.accepted),
                repaired: number(report.repaired),
                rejected: number(report.rejected),
              })}
        </p>
        {remarks.map(([key, count]) => (
          <p key={key}>{text(key, { count })}</p>
        ))}
      </div>
      <FaultClasses state={state} report={report} />
      {report.fates.length > 0 && <FateTable report={report} fileName={outline.fileName} />}
      {summary.events === 0 && <p className={styles["warning"]}>{text("nothing")}</p>}
      {finish.isError && <ErrorState />}
      <div className={rowsStyles["name"]}>
        <TextField
          label={text("name")}
          description={text("nameHint")}
          value={state.name}
          maxLength={200}
          {...(isNamed ? {} : { error: text("nameMissing") })}
          onChange={(name) => importSession.rename(name)}
        />
      </div>
      <div className={styles["actions"]}>
        <Button onPress={() => onGo("people")}>{common("back")}</Button>
        <Button
          look="primary"
          size="large"
          isDisabled={
            summary.events === 0 || !isNamed || finish.isPending || (needsKey && key === null)
          }
          onPress={() => finish.mutate()}
        >
          {finish.isPending ? text("making") : text("show")}
        </Button>
      </div>
    </div>
  );
}
