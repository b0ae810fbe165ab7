import type { LogFacts } from "../../engine-worker/queries/log-facts.ts";
import { NumberField } from "../../ui/forms/NumberField.tsx";
import { Select } from "../../ui/forms/Select.tsx";
import { TextField } from "../../ui/forms/TextField.tsx";
import { useText } from "../../ui/locale/locale-context.ts";
import type { FilterDraft } from "./filter-draft.ts";
import { filterWords } from "./filter-words.ts";
import type { OfferedKind } from "./offered-kinds.ts";
import { ValuePicker } from "./ValuePicker.tsx";

export interface FilterFieldsProps {
  readonly kind: OfferedKind;
  readonly facts: LogFacts;
  readonly draft: FilterDraft;
  readonly onChange: (change: Partial<FilterDraft>) => void;
}

/** The questions that one kind of filter asks. */
export function FilterFields(props: FilterFieldsProps) {
  switch (props.kind) {
    case "time-frame":
    case "event-time":
      return <TimeFields {...props} />;
    case "attribute":
      return <AttributeFields {...props} />;
    case "endpoints":
      return <EndpointFields {...props} />;
    case "activity":
    case "event-activity":
      return <ActivityFields {...props} />;
    case "follower":
      return <FollowerFields {...props} />;
    case "performance":
      return <PerformanceFields {...props} />;
    case "rework":
      return <ReworkFields {...props} />;
  }
}

const modes = ["contained", "intersecting", "starting-in", "ending-in"] as const;

function TimeFields({ kind, draft, onChange }: FilterFieldsProps) {
  const text = useText(filterWords);
  return (
    <>
      {kind === "time-frame" && (
        <Select
          label={text("howCases")}
          value={draft.mode}
          options={modes.map((mode) => ({ value: mode, label: text(`mode.${mode}`) }))}
          onChange={(mode) => onChange({ mode })}
        />
      )}
      <TextField
        type="date"
        label={text("from")}
        value={draft.fromDay}
        onChange={(fromDay) => onChange({ fromDay })}
      />
      <TextField
        type="date"
        label={text("to")}
        value={draft.toDay}
        onChange={(toDay) => onChange({ toDay })}
      />
    </>
  );
}

function AttributeFields(props: FilterFieldsProps) {
  const { facts, draft, onChange } = props;
  const text = useText(filterWords);
  const roles =
    facts.roles.length === 0
      ? []
      : [{ name: "role", kind: "text" as const, values: facts.roles, emptyCount: 1 }];
  const known = [...roles, ...facts.attributes];
  const chosen = known.find((attribute) => attribute.name === draft.attribute);
  return (
    <>
      <Select
        label={text("whichAttribute")}
        value={draft.attribute}
        options={known.map(({ name }) => ({ value: name, label: name }))}
        onChange={(attribute) => onChange({ attribute, values: [], min: null, max: null })}
      />
      <KeepField {...props} />
      {chosen?.kind === "text" ? (
        <ValuePicker
          label={text("keepThese")}
          values={[
            ...chosen.values,
            ...(chosen.emptyCount > 0 ? [{ name: text("empty"), count: chosen.emptyCount }] : []),
          ]}
          chosen={draft.orEmpty ? [...draft.values, text("empty")] : draft.values}
          onChange={(values) =>
            onChange({
              values: values.filter((value) => value !== text("empty")),
              orEmpty: values.includes(text("empty")),
            })
          }
        />
      ) : (
        <RangeFields {...props} />
      )}
    </>
  );
}

function RangeFields({ draft, onChange }: FilterFieldsProps) {
  const text = useText(filterWords);
  return (
    <>
      <NumberField
        label={text("min")}
        value={draft.min ?? Number.NaN}
        onChange={(min) => onChange({ min: Number.isNaN(min) ? null : min })}
      />
      <NumberField
        label={text("max")}
        value={draft.max ?? Number.NaN}
        onChange={(max) => onChange({ max: Number.isNaN(max) ? null : max })}
      />
    </>
  );
}

function KeepField({ draft, onChange }: FilterFieldsProps) {
  const text = useText(filterWords);
  return (
    <Select
      label={text("keep")}
      value={draft.keep ? "keep" : "drop"}
      options={[
        { value: "keep", label: text("keepThese") },
        { value: "drop", label: text("dropThese") },
      ]}
      onChange={(choice) => onChange({ keep: choice === "keep" })}
    />
  );
}

function EndpointFields(props: FilterFieldsProps) {
  const { facts, draft, onChange } = props;
  const text = useText(filterWords);
  return (
    <>
      <KeepField {...props} />
      <ValuePicker
        label={text("firstSteps")}
        values={facts.activities}
        chosen={draft.start}
        onChange={(start) => onChange({ start })}
      />
      <ValuePicker
        label={text("lastSteps")}
        values={facts.activities}
        chosen={draft.end}
        onChange={(end) => onChange({ end })}
      />
    </>
  );
}

function ActivityFields(props: FilterFieldsProps) {
  const { kind, facts, draft, onChange } = props;
  const text = useText(filterWords);
  return (
    <>
      {kind === "activity" && (
        <>
          <KeepField {...props} />
          <Select
            label={text("anyOrAll")}
            value={draft.all ? "all" : "any"}
            options={[
              { value: "any", label: text("any") },
              { value: "all", label: text("all") },
            ]}
            onChange={(choice) => onChange({ all: choice === "all" })}
          />
        </>
      )}
      <ValuePicker
        label={text("steps")}
        values={facts.activities}
        chosen={draft.activities}
        onChange={(activities) => onChange({ activities })}
      />
    </>
  );
}

function FollowerFields(props: FilterFieldsProps) {
  const { facts, draft, onChange } = props;
  const text = useText(filterWords);
  const steps = facts.activities.map(({ name }) => ({ value: name, label: name }));
  return (
    <>
      <KeepField {...props} />
      <Select
        label={text("first")}
        value={draft.first === "" ? null : draft.first}
        options={steps}
        onChange={(first) => onChange({ first })}
      />
      <Select
        label={text("howSoon")}
        value={draft.directly ? "directly" : "eventually"}
        options={[
          { value: "directly", label: text("directly") },
          { value: "eventually", label: text("eventually") },
        ]}
        onChange={(choice) => onChange({ directly: choice === "directly" })}
      />
      <Select
        label={text("second")}
        value={draft.second === "" ? null : draft.second}
        options={steps}
        onChange={(second) => onChange({ second })}
      />
      <NumberField
        label={text("withinDays")}
        minValue={0}
        value={draft.withinDays ?? Number.NaN}
        onChange={(days) => onChange({ withinDays: Number.isNaN(days) ? null : days })}
      />
    </>
  );
}

function PerformanceFields(props: FilterFieldsProps) {
  const { draft, onChange } = props;
  const text = useText(filterWords);
  return (
    <>
      <KeepField {...props} />
      <Select
        label={text("measure")}
        value={draft.measure}
        options={[
          { value: "lead-ms", label: text("leadDays") },
          { value: "events", label: text("eventCount") },
        ]}
        onChange={(measure) => onChange({ measure })}
      />
      <RangeFields {...props} />
    </>
  );
}

function ReworkFields(props: FilterFieldsProps) {
  const { facts, draft, onChange } = props;
  const text = useText(filterWords);
  return (
    <>
      <KeepField {...props} />
      <Select
        label={text("whichStep")}
        value={draft.first === "" ? "*" : draft.first}
        options={[
          { value: "*", label: text("anyStep") },
          ...facts.activities.map(({ name }) => ({ value: name, label: name })),
        ]}
        onChange={(first) => onChange({ first: first === "*" ? "" : first })}
      />
      <NumberField
        label={text("times")}
        minValue={2}
        value={draft.times}
        onChange={(times) => onChange({ times: Math.max(2, times) })}
      />
    </>
  );
}
