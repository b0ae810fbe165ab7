import type { TrialPage } from "@talka/contract";
import { isDeclared, isRunning } from "@talka/lean";
import { formatDay } from "@talka/report";
import { useState } from "react";
import { ask } from "../../api/ask.ts";
import { useToast } from "../../ui/feedback/Toast.tsx";
import { Button } from "../../ui/forms/Button.tsx";
import { DayField } from "../../ui/forms/DayField.tsx";
import { TextArea } from "../../ui/forms/TextArea.tsx";
import { useDraft } from "../../ui/forms/use-draft.ts";
import layout from "../../ui/layout.module.css";
import { useLocale, useText } from "../../ui/locale/locale-context.ts";
import { trialWords } from "./trial-words.ts";
import styles from "./trials.module.css";
import { today, useTrialChange } from "./use-trials.ts";

/** What happened, day by day; the day of the change; what differs from the plan. */
export function DoSection({ trial }: { readonly trial: TrialPage }) {
  const text = useText(trialWords);
  const { locale } = useLocale();
  const day = (one: string) => formatDay(Date.parse(one), locale, "UTC", "short");
  const isOn = isRunning(trial.state) && trial.mayWrite;
  const { changedOn, changeWrittenOn } = trial;
  return (
    <section className={layout["card"]} aria-labelledby="trial-do">
      <h2 id="trial-do">{text("do")}</h2>
      {trial.state === "planned" ? (
        <p className={layout["soft"]}>{text("notBegun")}</p>
      ) : (
        <>
          <p>
            {changedOn === null || changeWrittenOn === null
              ? text("notDeclared")
              : text(isDeclared(changedOn, changeWrittenOn) ? "declared" : "declaredLate", {
                  day: day(changedOn),
                  written: day(changeWrittenOn),
                })}
          </p>
          {isOn && changedOn === null && <ChangeForm trial={trial} />}
          <h3>{text("log")}</h3>
          {trial.log.length === 0 ? (
            <p className={layout["soft"]}>{text("noLog")}</p>
          ) : (
            <ul className={styles["lines"]}>
              {trial.log.map((line) => (
                <li key={line.id}>
                  <span className={layout["soft"]}>{day(line.on)}</span> {line.text}
                </li>
              ))}
            </ul>
          )}
          {isOn && (
            <>
              <LogForm trial={trial} />
              <details className={layout["group"]}>
                <summary>{text("amendments")}</summary>
                <AmendForm trial={trial} />
              </details>
            </>
          )}
        </>
      )}
    </section>
  );
}

function ChangeForm({ trial }: { readonly trial: TrialPage }) {
  const text = useText(trialWords);
  const toast = useToast();
  const [changedOn, setChangedOn] = useState("");
  const save = useTrialChange(
    () => ask("declareTrialChange", { params: { id: trial.id }, body: { changedOn } }),
    () => toast({ text: text("changeSaved") }),
  );
  return (
    <div className={styles["lineForm"]}>
      <DayField
        label={text("changedOn")}
        description={text("changedOnHint")}
        value={changedOn}
        onChange={setChangedOn}
      />
      <Button isDisabled={changedOn === ""} onPress={() => save.mutate(undefined)}>
        {text("changeSave")}
      </Button>
    </div>
  );
}

function LogForm({ trial }: { readonly trial: TrialPage }) {
  const text = useText(trialWords);
  const draft = useDraft(`trial.log.${trial.id}`, () => ({
    id: crypto.randomUUID(),
    on: today(),
    text: "",
  }));
  const add = useTrialChange(
    () => ask("logTrial", { params: { id: trial.id }, body: draft.value }),
    () => draft.discard(),
  );
  const isReady = draft.value.text.trim() !== "" && draft.value.on !== "";
  return (
    <div className={styles["lineForm"]}>
      <DayField
        label={text("logDay")}
        value={draft.value.on}
        onChange={(on) => draft.change({ ...draft.value, on })}
      />
      <TextArea
        label={text("logText")}
        rows={2}
        maxLength={1000}
        value={draft.value.text}
        onChange={(written) => draft.change({ ...draft.value, text: written })}
      />
      <Button isDisabled={!isReady || add.isPending} onPress={() => add.mutate(undefined)}>
        {text("addLog")}
      </Button>
    </div>
  );
}

function AmendForm({ trial }: { readonly trial: TrialPage }) {
  const text = useText(trialWords);
  const draft = useDraft(`trial.amend.${trial.id}`, () => ({
    id: crypto.randomUUID(),
    text: "",
  }));
  const add = useTrialChange(
    () => ask("amendTrial", { params: { id: trial.id }, body: draft.value }),
    () => draft.discard(),
  );
  return (
    <div className={layout["form"]}>
      <TextArea
        label={text("amendText")}
        rows={2}
        maxLength={1000}
        value={draft.value.text}
        onChange={(written) => draft.change({ ...draft.value, text: written })}
      />
      <div>
        <Button
          isDisabled={draft.value.text.trim() === "" || add.isPending}
          onPress={() => add.mutate(undefined)}
        >
          {text("addAmendment")}
        </Button>
      </div>
    </div>
  );
}
