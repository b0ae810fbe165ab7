import { readErrorSentence } from "@talka/report";
import { useState } from "react";
import { ErrorState } from "../../ui/feedback/ErrorState.tsx";
import { Button } from "../../ui/forms/Button.tsx";
import { useLocale, useText } from "../../ui/locale/locale-context.ts";
import { useGradually } from "../../ui/use-gradually.ts";
import { AttributeChoice } from "./AttributeChoice.tsx";
import { CasesPreview } from "./CasesPreview.tsx";
import { asksForTime, neededParts, otherParts } from "./column-choice.ts";
import { columnWords } from "./column-words.ts";
import columnsStyles from "./columns.module.css";
import styles from "./import.module.css";
import { guessedMapping, type ImportRead, importSession, isComplete } from "./import-session.ts";
import { importWords } from "./import-words.ts";
import { PartField } from "./PartField.tsx";
import { ReadingPanel } from "./ReadingPanel.tsx";
import type { ImportStep } from "./StepList.tsx";
import { ZoneField } from "./ZoneField.tsx";

interface ColumnsStepProps {
  readonly state: ImportRead;
  readonly onGo: (step: ImportStep) => void;
}

/** What each column means, why it was taken for it, and the cases that come of it. */
export function ColumnsStep({ state, onGo }: ColumnsStepProps) {
  const { outline, mapping, built } = state;
  const text = useText(columnWords);
  const common = useText(importWords);
  const { locale } = useLocale();
  const isReady = isComplete(mapping) && state.buildError === null && built !== null;
  // the time of day stands behind its day
  const firstParts = asksForTime("endTime", mapping, outline)
    ? ([...neededParts, "endTime"] as const)
    : neededParts;
  const restParts = otherParts.flatMap((part) =>
    part === "start" && asksForTime("startTime", mapping, outline)
      ? ([part, "startTime"] as const)
      : [part],
  );
  const used = otherParts.some((part) => mapping[part] !== undefined);
  const [isOpen, setOpen] = useState(used);
  // what is needed first stands first; the rest follows without holding up a key press
  const shown = useGradually(firstParts.length + (isOpen ? restParts.length + 2 : 0));
  const restShown = shown - firstParts.length;
  return (
    <div className={columnsStyles["columns"]}>
      <div className={styles["lead"]}>
        <p>{text("lead", { name: outline.fileName })}</p>
        {state.source === "memory" && (
          <p className={styles["notice"]}>
            {text("remembered")}{" "}
            <Button
              look="quiet"
              size="small"
              onPress={() => void importSession.map(guessedMapping(outline), "guess")}
            >
              {text("useGuess")}
            </Button>
          </p>
        )}
        <ReadingPanel outline={outline} choice={state.choice} />
      </div>
      <section className={columnsStyles["parts"]} aria-label={common("stepColumns")}>
        {firstParts.slice(0, shown).map((part) => (
          <PartField key={part} part={part} state={state} />
        ))}
        <details
          open={isOpen}
          className={columnsStyles["more"]}
          onToggle={(event) => setOpen(event.currentTarget.open)}
        >
          <summary>{text("moreColumns")}</summary>
          {restShown > 0 && (
            <div className={columnsStyles["parts"]}>
              {restParts.slice(0, restShown).map((part) => (
                <PartField key={part} part={part} state={state} />
              ))}
              {restShown > restParts.length && <ZoneField state={state} />}
              {restShown > restParts.length + 1 && <AttributeChoice state={state} />}
            </div>
          )}
        </details>
      </section>
      <section className={columnsStyles["preview"]} aria-labelledby="preview">
        <h2 id="preview">{text("preview")}</h2>
        {state.buildError !== null && (
          <ErrorState title={readErrorSentence(state.buildError, locale)} />
        )}
        {state.isBuilding && built === null && <p role="status">{common("building")}</p>}
        {shown > 1 && built !== null && isComplete(mapping) && (
          <CasesPreview built={built} zone={mapping.zone} isStale={state.isBuilding} />
        )}
      </section>
      <div className={styles["actions"]}>
        <Button onPress={() => importSession.clear()}>{common("otherFile")}</Button>
        <Button look="primary" isDisabled={!isReady} onPress={() => onGo("people")}>
          {common("next")}
        </Button>
      </div>
    </div>
  );
}
