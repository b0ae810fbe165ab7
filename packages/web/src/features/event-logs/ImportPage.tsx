import { readErrorSentence } from "@talka/report";
import { useNavigate, useSearch } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { EmptyState } from "../../ui/feedback/EmptyState.tsx";
import { ErrorState } from "../../ui/feedback/ErrorState.tsx";
import { ProgressBar } from "../../ui/feedback/ProgressBar.tsx";
import { Button } from "../../ui/forms/Button.tsx";
import { FileDrop } from "../../ui/forms/FileDrop.tsx";
import { useLocale, useText } from "../../ui/locale/locale-context.ts";
import { usePageTitle } from "../../ui/use-page-title.ts";
import { ColumnsStep } from "./ColumnsStep.tsx";
import styles from "./import.module.css";
import { importSession } from "./import-session.ts";
import { importWords } from "./import-words.ts";
import { PeopleStep } from "./PeopleStep.tsx";
import { RowsStep } from "./RowsStep.tsx";
import { type ImportStep, StepList } from "./StepList.tsx";
import { useImport } from "./use-import.ts";

/** From a file to a log: read, give the columns their meaning, hide people, look at every row. */
export function ImportPage() {
  const text = useText(importWords);
  const { locale } = useLocale();
  const navigate = useNavigate();
  const state = useImport();
  const wanted: ImportStep = useSearch({ from: "/import" }).step ?? "columns";
  const step = state.phase === "read" ? wanted : "file";
  usePageTitle(`${text("title")}: ${text(stepNames[step])}`);
  const go = (next: ImportStep) =>
    void navigate({ to: "/import", search: next === "file" ? {} : { step: next } });

  return (
    <div className={styles["page"]}>
      <header className={styles["head"]}>
        <h1>{text("title")}</h1>
        <StepList current={step} canGo={state.phase === "read" && state.built !== null} onGo={go} />
      </header>
      {body()}
    </div>
  );

  function body(): ReactNode {
    switch (state.phase) {
      case "empty":
        return (
          <>
            {state.wasCancelled && <p role="status">{text("cancelled")}</p>}
            {state.lastFile !== null && (
              <p role="status" className={styles["notice"]}>
                {text("again", { name: state.lastFile })}
              </p>
            )}
            <FileDrop
              large
              title={text("dropTitle")}
              hint={
                <>
                  <p>{text("dropHint")}</p>
                  <p>{text("needs")}</p>
                </>
              }
              chooseLabel={text("choose")}
              accept=".csv,.tsv,.txt,.xlsx,.xes,.gz,.arrow,.json,.jsonocel,.sqlite,.db"
              onFile={(file) => importSession.read(file)}
            />
          </>
        );
      case "reading":
        return (
          <div className={styles["reading"]}>
            <ProgressBar
              label={text("reading", { name: state.fileName })}
              {...state.progress}
              onCancel={() => importSession.cancel()}
            />
          </div>
        );
      case "failed":
        return (
          <>
            <ErrorState title={text("cannotRead", { name: state.fileName })}>
              {state.error !== null && <p>{readErrorSentence(state.error, locale)}.</p>}
            </ErrorState>
            <div className={styles["actions"]}>
              <Button onPress={() => importSession.clear()}>{text("otherFile")}</Button>
              {state.wasChosen && (
                <Button onPress={() => importSession.readAgain({})}>{text("asRecognised")}</Button>
              )}
            </div>
          </>
        );
      case "read":
        if (state.outline.rowCount + state.outline.unreadableCount === 0) {
          return <EmptyState title={readErrorSentence({ code: "read.empty" }, locale)} />;
        }
        if (step === "people") return <PeopleStep state={state} onGo={go} />;
        if (step === "rows") return <RowsStep state={state} onGo={go} />;
        return <ColumnsStep state={state} onGo={go} />;
    }
  }
}

const stepNames = {
  file: "stepFile",
  columns: "stepColumns",
  people: "stepPeople",
  rows: "stepRows",
} as const;
