import type { WhatIfBase, WhatIfPage, WhatIfScenario } from "@talka/contract";
import { applyChanges, type ScenarioChange, type SimulationModel } from "@talka/engine";
import { changeSentence } from "@talka/report";
import { type ComponentType, type ReactNode, useState } from "react";
import { Tabs } from "../../ui/data/Tabs.tsx";
import { ErrorState } from "../../ui/feedback/ErrorState.tsx";
import { ProgressBar } from "../../ui/feedback/ProgressBar.tsx";
import { Button } from "../../ui/forms/Button.tsx";
import { Select } from "../../ui/forms/Select.tsx";
import { TextField } from "../../ui/forms/TextField.tsx";
import layout from "../../ui/layout.module.css";
import { useLocale, useText } from "../../ui/locale/locale-context.ts";
import { MoreTools } from "../../ui/overlays/MoreTools.tsx";
import { usePageTitle } from "../../ui/use-page-title.ts";
import { ChangeList } from "./ChangeList.tsx";
import { CompareTab } from "./CompareTab.tsx";
import { CauseTable, LoadTable, StepTable } from "./LoadTables.tsx";
import { ModelStoryView } from "./ModelStoryView.tsx";
import { type DrawPicture, PictureTab } from "./PictureTab.tsx";
import { ResultsPanel } from "./ResultsPanel.tsx";
import { type Foretold, SupportBox } from "./SupportBox.tsx";
import { mostRuns, useScenarioRun } from "./use-scenario-run.ts";
import { useScenarios, type WhatIfContent } from "./use-scenarios.ts";
import styles from "./what-if.module.css";
import { whatIfWords } from "./what-if-words.ts";

/** Parts of other features, and what is searched for by a machine. */
export interface WhatIfSlots {
  readonly Picture: DrawPicture;
  /** Looks for a better way with the same people; left out where nothing fills it. */
  readonly FindBetter?: ComponentType<{
    readonly model: SimulationModel;
    readonly changes: readonly ScenarioChange[];
    readonly onTake: (changes: readonly ScenarioChange[]) => void;
    readonly startAtMs: number;
  }>;
}

/** A trial as it will be planned: words and numbers of the prediction. */
export interface TrialDraft extends Foretold {
  readonly title: string;
  readonly question: string;
  readonly change: string;
}

interface WhatIfEditorProps extends WhatIfSlots {
  readonly base: WhatIfBase;
  readonly saved: WhatIfContent;
  /** `null` while it is not on the server. */
  readonly page: WhatIfPage | null;
  /** What its draft is kept under on this device. */
  readonly draftName: string;
  readonly mayChange: boolean;
  readonly isSaving: boolean;
  /** Keeps it on the server, perhaps to leave the page after; gives whether it was kept. `null`: one may not. */
  readonly onSave: ((content: WhatIfContent, isLeaving: boolean) => Promise<boolean>) | null;
  readonly onTrial: ((draft: TrialDraft) => void) | null;
  /** Buttons beside those of the editor. */
  readonly tools?: ReactNode;
}

const parts = ["results", "steps", "compare", "model"] as const;
const none: readonly ScenarioChange[] = [];

/** Change something, and see at once what comes of it. */
export function WhatIfEditor(props: WhatIfEditorProps) {
  const { base, saved, draftName, mayChange, onSave, onTrial, Picture, FindBetter } = props;
  const text = useText(whatIfWords);
  const { locale } = useLocale();
  const editor = useScenarios(draftName, saved);
  const { title, scenarios } = editor.content;
  const [chosenId, setChosenId] = useState(scenarios[0]?.id ?? "");
  const [part, setPart] = useState<(typeof parts)[number]>("results");
  const chosen = scenarios.find(({ id }) => id === chosenId) ?? scenarios[0];
  const changes = chosen?.changes ?? none;
  usePageTitle(title);
  const todayRun = useScenarioRun("today", base, none);
  const scenarioRun = useScenarioRun("scenario", base, changes);
  const nameOf = (one: WhatIfScenario) =>
    one.name || text("scenarioN", { n: scenarios.indexOf(one) + 1 });
  const put = (next: Partial<WhatIfContent>, isDone = true) =>
    editor.change({ ...editor.content, ...next }, isDone);
  const putScenario = (next: WhatIfScenario, isDone = true) =>
    put({ scenarios: scenarios.map((one) => (one.id === next.id ? next : one)) }, isDone);
  const add = (copied: readonly ScenarioChange[]) => {
    const id = crypto.randomUUID();
    put({ scenarios: [...scenarios, { id, name: "", changes: copied }] });
    setChosenId(id);
  };
  const save = async (isLeaving = false) => {
    const content = editor.content;
    if (onSave === null || !(await onSave(content, isLeaving))) return false;
    editor.isNowSaved(content);
    return true;
  };
  const changed = applyChanges(base.model, changes);
  const model = changed.ok ? changed.value : base.model;
  const told =
    scenarioRun.run?.ok === true && todayRun.run?.ok === true
      ? { today: todayRun.run, scenario: scenarioRun.run }
      : null;
  const isChanged = changes.length > 0;
  /** What a trial refers to is kept before it is planned. */
  const plan = async (foretold: Foretold) => {
    if (onTrial === null || chosen === undefined) return;
    const isKept = editor.isSaved && props.page !== null;
    if (!isKept && onSave !== null && !(await save(true))) return;
    onTrial({
      ...foretold,
      title: `${title}: ${nameOf(chosen)}`.slice(0, 200),
      question: text("trialQuestion"),
      change: changes
        .map((one) => `${changeSentence(one, base.model, locale)}.`)
        .join(" ")
        .slice(0, 1000),
    });
  };
  return (
    <>
      <div className={layout["head"]}>
        <h1>{title}</h1>
        <div className={layout["row"]} data-print="hide">
          {onSave !== null && (
            <Button
              size="small"
              look="primary"
              isDisabled={props.isSaving || (editor.isSaved && props.page !== null)}
              onPress={() => void save()}
            >
              {text("save")}
            </Button>
          )}
          <MoreTools>
            <Button size="small" isDisabled={!editor.canUndo} onPress={editor.undo}>
              {text("undo")}
            </Button>
            <Button size="small" isDisabled={!editor.canRedo} onPress={editor.redo}>
              {text("redo")}
            </Button>
            {props.tools}
          </MoreTools>
        </div>
      </div>
      <p className={layout["soft"]} role="status">
        {props.isSaving
          ? text("saving")
          : editor.isSaved && props.page !== null
            ? text("savedAll")
            : text("unsaved")}
      </p>
      {editor.isRecalled && (
        <p className={layout["row"]}>
          {text("recalled")}
          <Button size="small" look="quiet" onPress={editor.discard}>
            {text("discard")}
          </Button>
        </p>
      )}
      <div className={styles["bench"]}>
        <div className={styles["side"]}>
          <div className={layout["form"]}>
            <Select
              label={text("scenario")}
              value={chosen?.id ?? null}
              options={scenarios.map((one) => ({ value: one.id, label: nameOf(one) }))}
              onChange={setChosenId}
            />
            {mayChange && chosen !== undefined && (
              <div className={layout["row"]}>
                <MoreTools of={text("scenario")}>
                  <TextField
                    label={text("scenarioName")}
                    value={chosen.name}
                    maxLength={200}
                    onChange={(name) => putScenario({ ...chosen, name })}
                  />
                  <Button size="small" isDisabled={scenarios.length >= 8} onPress={() => add(none)}>
                    {text("add")}
                  </Button>
                  <Button
                    size="small"
                    isDisabled={scenarios.length >= 8}
                    onPress={() => add(changes)}
                  >
                    {text("copy")}
                  </Button>
                  <Button
                    size="small"
                    look="quiet"
                    isDisabled={scenarios.length < 2}
                    onPress={() => put({ scenarios: scenarios.filter((one) => one !== chosen) })}
                  >
                    {text("remove")}
                  </Button>
                </MoreTools>
              </div>
            )}
          </div>
          <ChangeList
            key={chosen?.id}
            model={base.model}
            startAtMs={base.run.startAtMs}
            changes={changes}
            fault={changed.ok ? null : changed.error}
            mayChange={mayChange}
            onChange={(next, isDone) => {
              if (chosen !== undefined) putScenario({ ...chosen, changes: next }, isDone);
            }}
          />
        </div>
        <Tabs
          label={text("parts")}
          selected={part}
          onSelect={setPart}
          tabs={parts.map((id) => ({ id, label: text(id), content: content(id) }))}
        />
      </div>
      {FindBetter !== undefined && mayChange && chosen !== undefined && (
        <FindBetter
          model={base.model}
          changes={changes}
          startAtMs={base.run.startAtMs}
          onTake={(next) => putScenario({ ...chosen, changes: next })}
        />
      )}
    </>
  );

  function content(id: (typeof parts)[number]) {
    if (id === "model") return <ModelStoryView story={base.story} />;
    if (id === "compare") {
      const named = scenarios.map((one) => ({ ...one, name: nameOf(one) }));
      return <CompareTab base={base} scenarios={named} todayName={text("today")} />;
    }
    if (todayRun.failed || scenarioRun.failed) return <ErrorState />;
    if (told === null) {
      return changed.ok ? <ProgressBar label={text("computing")} share={null} /> : null;
    }
    if (id === "steps") {
      return (
        <div className={layout["page"]}>
          <StepTable model={model} today={told.today.summary} scenario={told.scenario.summary} />
          <PictureTab base={base} changes={changed.ok ? changes : none} Picture={Picture} />
        </div>
      );
    }
    const { unfinished } = told.scenario.summary;
    return (
      <div className={layout["page"]}>
        <ResultsPanel
          base={base}
          today={told.today.figures}
          scenario={told.scenario.figures}
          isChanged={isChanged}
          isSettled={todayRun.isSettled && scenarioRun.isSettled}
          mostRuns={mostRuns}
        />
        {unfinished > 0 && <p role="alert">{text("unfinished", { count: unfinished })}</p>}
        {isChanged && (
          <SupportBox
            base={base}
            today={told.today.figures}
            scenario={told.scenario.figures}
            onTrial={onTrial === null ? null : (foretold) => void plan(foretold)}
          />
        )}
        <LoadTable
          base={base}
          model={model}
          today={told.today.summary}
          scenario={told.scenario.summary}
        />
        <CauseTable today={told.today.summary} scenario={told.scenario.summary} />
      </div>
    );
  }
}
