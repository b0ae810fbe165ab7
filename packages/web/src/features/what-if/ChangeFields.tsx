import type { ScenarioChange } from "@talka/engine";
import { Choices, ManyChoices } from "../../ui/forms/Choices.tsx";
import { NumberField } from "../../ui/forms/NumberField.tsx";
import { Select } from "../../ui/forms/Select.tsx";
import { Slider } from "../../ui/forms/Slider.tsx";
import { useText } from "../../ui/locale/locale-context.ts";
import { changeFormWords } from "./change-form-words.ts";
import {
  BatchFields,
  DeadlineField,
  type FieldsProps,
  FirstFields,
  PairSelect,
  WaySelect,
} from "./KindFields.tsx";
import { rolesOf, tasksOf } from "./model-parts.ts";
import { StretchFields, TaskSelect, WhoSelect } from "./PlaceFields.tsx";
import { FourEyesFields, RemoteDaysFields } from "./PresenceFields.tsx";

const MINUTE_MS = 60_000;
const WEEK_MS = 7 * 86_400_000;

/** Sliders add up tenths; what is kept is what is shown. */
function round(value: number): number {
  return Math.round(value * 100) / 100;
}

/** The fields of one change. */
export function ChangeFields({ change, model, onChange }: FieldsProps) {
  const text = useText(changeFormWords);
  const set = (next: ScenarioChange, isDone = true) => onChange(next, isDone);
  const share = (
    label: string,
    value: number,
    most: number,
    make: (factor: number) => ScenarioChange,
  ) => (
    <Slider
      label={label}
      value={value}
      min={0}
      max={most}
      step={0.05}
      format={{ style: "percent" }}
      onChange={(factor) => set(make(round(factor)), false)}
      onChangeEnd={(factor) => set(make(round(factor)))}
    />
  );
  switch (change.kind) {
    case "allow":
      return (
        <>
          <TaskSelect model={model} of={change} onPick={(task) => set({ ...change, task })} />
          <WhoSelect model={model} who={change.who} onPick={(who) => set({ ...change, who })} />
          <Slider
            label={text("factorLearn")}
            value={change.durationFactor}
            min={0.5}
            max={3}
            step={0.05}
            format={{ style: "percent" }}
            onChange={(factor) => set({ ...change, durationFactor: round(factor) }, false)}
            onChangeEnd={(factor) => set({ ...change, durationFactor: round(factor) })}
          />
        </>
      );
    case "forbid":
      return (
        <>
          <TaskSelect model={model} of={change} onPick={(task) => set({ ...change, task })} />
          <WhoSelect model={model} who={change.who} onPick={(who) => set({ ...change, who })} />
        </>
      );
    case "duration":
      return (
        <>
          <TaskSelect model={model} of={change} onPick={(task) => set({ ...change, task })} />
          {share(text("factorWork"), change.factor, 2, (factor) => ({ ...change, factor }))}
        </>
      );
    case "wait":
      return (
        <>
          <TaskSelect model={model} of={change} onPick={(task) => set({ ...change, task })} />
          <Choices
            label={text("of")}
            value={change.of}
            options={(["unexplained", "outside"] as const).map((value) => ({
              value,
              label: text(`of.${value}`),
            }))}
            onChange={(of) => set({ ...change, of })}
          />
          {share(text("factorWait"), change.factor, 2, (factor) => ({ ...change, factor }))}
        </>
      );
    case "branch":
      return (
        <>
          <WaySelect model={model} change={change} onChange={onChange} />
          {share(text("factorWay"), change.factor, 2, (factor) => ({ ...change, factor }))}
        </>
      );
    case "hours":
      return (
        <>
          <WhoSelect model={model} who={change.who} onPick={(who) => set({ ...change, who })} />
          <StretchFields
            value={change.shift}
            onChange={(shift, isDone) => set({ ...change, shift }, isDone)}
          />
        </>
      );
    case "block":
      return (
        <>
          <WhoSelect model={model} who={change.who} onPick={(who) => set({ ...change, who })} />
          <Choices
            label={text("purpose")}
            value={change.purpose}
            options={(["focus", "lunch", "desk"] as const).map((value) => ({
              value,
              label: text(`purpose.${value}`),
            }))}
            onChange={(purpose) => set({ ...change, purpose })}
          />
          <StretchFields
            value={change.stretch}
            onChange={(stretch, isDone) => set({ ...change, stretch }, isDone)}
          />
        </>
      );
    case "desk-hours":
      return (
        <StretchFields
          value={change.open}
          onChange={(open, isDone) => set({ ...change, open }, isDone)}
        />
      );
    case "headcount":
      return (
        <>
          <Select
            label={text("who")}
            value={change.role}
            options={[...rolesOf(model).keys()].map((role) => ({ value: role, label: role }))}
            onChange={(role) => set({ ...change, role })}
          />
          <Slider
            label={text("more")}
            value={change.more}
            min={-3}
            max={3}
            format={{ signDisplay: "exceptZero" }}
            onChange={(more) => set({ ...change, more }, false)}
            onChangeEnd={(more) => set({ ...change, more })}
          />
        </>
      );
    case "batch":
      return <BatchFields change={change} model={model} onChange={onChange} />;
    case "discipline":
      return (
        <Choices
          label={text("order")}
          shape="list"
          value={change.discipline}
          options={(["first-come", "due-date", "shortest"] as const).map((value) => ({
            value,
            label: text(`order.${value}`),
          }))}
          onChange={(discipline) => set({ ...change, discipline })}
        />
      );
    case "first":
      return <FirstFields change={change} model={model} onChange={onChange} />;
    case "skip":
      return <TaskSelect model={model} of={change} onPick={(task) => set({ ...change, task })} />;
    case "merge":
    case "swap":
    case "parallel":
      return (
        <>
          <PairSelect model={model} change={change} onChange={onChange} />
          {change.kind === "merge" && (
            <NumberField
              label={text("saved")}
              value={change.savedMs / MINUTE_MS}
              minValue={0}
              maxValue={600}
              onChange={(minutes) =>
                set({ ...change, savedMs: Number.isFinite(minutes) ? minutes * MINUTE_MS : 0 })
              }
            />
          )}
        </>
      );
    case "triage":
    case "one-person":
      return (
        <>
          <ManyChoices
            label={text("steps")}
            values={change.nodeIds}
            options={tasksOf(model)
              .filter(
                ({ rule, processId }) =>
                  rule.performers.length > 0 && processId === change.processId,
              )
              .map(({ nodeId, name }) => ({ value: nodeId, label: name }))}
            onChange={(nodeIds) => set({ ...change, nodeIds })}
          />
          {change.kind === "triage" &&
            share(text("shareSimple"), change.share, 0.95, (part) => ({
              ...change,
              share: Math.max(0.05, part),
            }))}
          {change.kind === "triage" &&
            share(text("simpleWork"), change.durationFactor, 1, (durationFactor) => ({
              ...change,
              durationFactor,
            }))}
        </>
      );
    case "four-eyes":
      return <FourEyesFields change={change} model={model} onChange={onChange} />;
    case "remote-days":
      return <RemoteDaysFields change={change} model={model} onChange={onChange} />;
    case "demand":
      return (
        <Slider
          label={text("factorCases")}
          value={change.factor}
          min={0.5}
          max={2}
          step={0.05}
          format={{ style: "percent" }}
          onChange={(factor) => set({ ...change, factor: round(factor) }, false)}
          onChangeEnd={(factor) => set({ ...change, factor: round(factor) })}
        />
      );
    case "absence":
      return (
        <>
          <WhoSelect model={model} who={change.who} onPick={(who) => set({ ...change, who })} />
          <Slider
            label={text("weeks")}
            value={Math.round((change.toMs - change.fromMs) / WEEK_MS)}
            min={1}
            max={26}
            onChange={(n) => set({ ...change, toMs: change.fromMs + n * WEEK_MS }, false)}
            onChangeEnd={(n) => set({ ...change, toMs: change.fromMs + n * WEEK_MS })}
          />
        </>
      );
    case "sickness":
      return (
        <>
          <WhoSelect model={model} who={change.who} onPick={(who) => set({ ...change, who })} />
          {share(text("shareAway"), change.share, 0.9, (part) => ({ ...change, share: part }))}
        </>
      );
    case "tasks-at-once":
      return (
        <>
          <WhoSelect model={model} who={change.who} onPick={(who) => set({ ...change, who })} />
          <Slider
            label={text("atOnce")}
            value={change.tasksAtOnce}
            min={1}
            max={5}
            onChange={(tasksAtOnce) => set({ ...change, tasksAtOnce }, false)}
            onChangeEnd={(tasksAtOnce) => set({ ...change, tasksAtOnce })}
          />
        </>
      );
    case "deadline":
      return <DeadlineField change={change} model={model} onChange={onChange} />;
  }
}
