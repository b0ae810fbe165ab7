import type { ScenarioChange, SimulationModel } from "@talka/engine";
import { formatShare, wayName } from "@talka/report";
import { Choices } from "../../ui/forms/Choices.tsx";
import { Select } from "../../ui/forms/Select.tsx";
import { Slider } from "../../ui/forms/Slider.tsx";
import { useLocale, useText } from "../../ui/locale/locale-context.ts";
import { changeFormWords } from "./change-form-words.ts";
import { batchOfSize, batchOnDays, pairsOf, taskBefore, waysOf } from "./model-parts.ts";
import { TaskSelect, Weekdays } from "./PlaceFields.tsx";

/** Tells what is changed; `isDone` once a slider is let go. */
type OnChange = (change: ScenarioChange, isDone: boolean) => void;

/** What the fields of a change are given. */
export interface FieldsProps {
  readonly change: ScenarioChange;
  /** As the changes before this one left it. */
  readonly model: SimulationModel;
  readonly onChange: OnChange;
}

type Props<Kind extends ScenarioChange["kind"]> = Omit<FieldsProps, "change"> & {
  readonly change: Extract<ScenarioChange, { kind: Kind }>;
};

/** The way of a split. */
export function WaySelect({ change, model, onChange }: Props<"branch">) {
  const text = useText(changeFormWords);
  const { locale } = useLocale();
  return (
    <Select
      label={text("way")}
      value={`${change.processId} ${change.flowId}`}
      options={waysOf(model).map(({ processId, flowId, fromId, probability }) => ({
        value: `${processId} ${flowId}`,
        label: text("wayTo", {
          from: taskBefore(model, processId, fromId) || "…",
          to: wayName(model, processId, flowId),
          share: formatShare(probability, locale),
        }),
      }))}
      onChange={(value) => {
        const way = waysOf(model).find((one) => `${one.processId} ${one.flowId}` === value);
        if (way !== undefined) {
          onChange({ ...change, processId: way.processId, flowId: way.flowId }, true);
        }
      }}
    />
  );
}

/** Two steps in a row. */
export function PairSelect({ change, model, onChange }: Props<"merge" | "swap" | "parallel">) {
  const text = useText(changeFormWords);
  const pairs = pairsOf(model);
  const key = (processId: string, firstId: string, secondId: string) =>
    JSON.stringify([processId, firstId, secondId]);
  return (
    <Select
      label={text("pair")}
      value={key(change.processId, change.firstId, change.secondId)}
      options={pairs.map(([first, second]) => ({
        value: key(first.processId, first.nodeId, second.nodeId),
        label: `${first.name} → ${second.name}`,
      }))}
      onChange={(value) => {
        const [processId, firstId, secondId] = JSON.parse(value) as [string, string, string];
        onChange({ ...change, processId, firstId, secondId }, true);
      }}
    />
  );
}

/** By which rule work gathers. */
export function BatchFields({ change, model, onChange }: Props<"batch">) {
  const text = useText(changeFormWords);
  const tests = change.batch?.firing.flat() ?? [];
  const days = tests.flatMap(({ of, value }) => (of === "weekday" ? [value] : []));
  const size = tests.find(({ of }) => of === "size")?.value ?? 5;
  const how = change.batch === null ? "off" : days.length > 0 ? "day" : "size";
  const set = (batch: typeof change.batch, isDone = true) => onChange({ ...change, batch }, isDone);
  return (
    <>
      <TaskSelect
        model={model}
        of={change}
        onPick={(task) => onChange({ ...change, task }, true)}
      />
      <Choices
        label={text("batchHow")}
        shape="list"
        value={how}
        options={(["off", "size", "day"] as const).map((value) => ({
          value,
          label: text(`batchHow.${value}`),
        }))}
        onChange={(next) =>
          set(next === "off" ? null : next === "size" ? batchOfSize(5) : batchOnDays([2]))
        }
      />
      {how === "size" && (
        <Slider
          label={text("size")}
          value={size}
          min={2}
          max={30}
          onChange={(n) => set(batchOfSize(n), false)}
          onChangeEnd={(n) => set(batchOfSize(n))}
        />
      )}
      {how === "day" && (
        <Weekdays values={days} onChange={(list) => list.length > 0 && set(batchOnDays(list))} />
      )}
    </>
  );
}

/** Which cases come first. */
export function FirstFields({ change, model, onChange }: Props<"first">) {
  const text = useText(changeFormWords);
  const test = change.condition[0]?.[0];
  const options = model.processes
    .filter(({ id }) => id === change.processId)
    .flatMap(({ attributes }) =>
      attributes.flatMap((one) =>
        one.kind === "words"
          ? one.values.map(({ value }) => ({
              value: JSON.stringify([one.name, value]),
              label: `${one.name}: ${value}`,
            }))
          : [],
      ),
    );
  return (
    <Select
      label={text("attribute")}
      value={JSON.stringify([test?.attribute, test?.value])}
      options={options}
      onChange={(chosen) => {
        const [attribute, value] = JSON.parse(chosen) as [string, string];
        onChange({ ...change, condition: [[{ attribute, is: "=", value }]] }, true);
      }}
    />
  );
}

/** Until when a case must end. */
export function DeadlineField({ change, model, onChange }: Props<"deadline">) {
  const text = useText(changeFormWords);
  const days = change.deadline?.days ?? 30;
  const clock = change.deadline?.clock ?? "calendar";
  const calendarId = model.processes[0]?.arrivals.calendarId ?? model.calendars[0]?.id ?? null;
  const set = (next: { days: number; clock: "calendar" | "working" }, isDone = true) =>
    onChange(
      {
        ...change,
        deadline: { ...next, calendarId: next.clock === "working" ? calendarId : null },
      },
      isDone,
    );
  return (
    <>
      <Slider
        label={text("days")}
        value={days}
        min={1}
        max={90}
        onChange={(n) => set({ days: n, clock }, false)}
        onChangeEnd={(n) => set({ days: n, clock })}
      />
      {calendarId !== null && (
        <Choices
          label={text("clock")}
          value={clock}
          options={(["calendar", "working"] as const).map((value) => ({
            value,
            label: text(`clock.${value}`),
          }))}
          onChange={(next) => set({ days, clock: next })}
        />
      )}
    </>
  );
}
